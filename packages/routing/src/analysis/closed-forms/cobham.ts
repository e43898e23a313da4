import { refuse } from "@ramah/core";
import { expectedAt, fieldsOf, isRate, problemsIn } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";
import type { ContactClass } from "../skill-model.js";
import { erlangC } from "./erlang-c.js";
import { queueProblems } from "./queue-problems.js";

/** Agents who serve several classes, the more important one first. */
export interface PriorityQueue {
  /** How many agents, 1 to 1,000,000. */
  readonly agents: number;
  /** Contacts that one agent finishes per unit of time when never idle, the same for every class; above 0. */
  readonly serviceRate: number;
  /** Most important first. */
  readonly classes: readonly ContactClass[];
}

/** How long the contacts of a priority wait. */
export interface PriorityWait {
  /** Name of the class. */
  readonly class: string;
  /** Mean over all contacts of the class, in the unit of the rates. */
  readonly meanWait: number;
}

/**
 * Computes how long each class waits when alike agents always take the most important one that waits,
 * and never break off a contact for it: Cobham's formula, as Kella and Yechiali give it for several agents.
 *
 * @param queue agents, their speed and the classes, most important first, per the same unit of time
 * @returns one line per class, in that order
 * @throws RangeError with `code` and `issues` when the queue is not one, or more of all classes together arrive
 *   than the agents can finish
 * @see Cobham, Priority assignment in waiting line problems, Operations Research 2 (1954); Kella and
 *   Yechiali, Waiting times in the non-preemptive priority M/M/c queue, Stochastic Models 1 (1985)
 * @example
 * import { cobham } from "@ramah/routing";
 *
 * const waits = cobham({
 *   agents: 10,
 *   serviceRate: 1,
 *   classes: [
 *     { name: "outage", arrivalRate: 2 },
 *     { name: "order", arrivalRate: 3 },
 *     { name: "question", arrivalRate: 4 },
 *   ],
 * });
 * waits.map(({ meanWait }) => meanWait.toFixed(4)); // => ["0.0836", "0.1672", "1.3375"]
 */
export function cobham(queue: PriorityQueue): readonly PriorityWait[] {
  refuse("cobham", priorityProblems(queue));
  const { agents, serviceRate, classes } = queue;
  const arrivalRate = classes.reduce((sum, one) => sum + one.arrivalRate, 0);
  const { probabilityOfWait } = erlangC({ agents, arrivalRate, serviceRate });
  const capacity = agents * serviceRate;
  let spare = 1;
  return classes.map((one) => {
    const before = spare;
    spare -= one.arrivalRate / capacity;
    return { class: one.name, meanWait: probabilityOfWait / capacity / (before * spare) };
  });
}

function priorityProblems(queue: unknown): readonly AnalysisProblem[] {
  const { agents, serviceRate, classes } = fieldsOf(queue);
  let arrivals = 0;
  const problems = [
    ...queueProblems({ agents, serviceRate, arrivalRate: 0 }, false),
    ...problemsIn(["classes"], classes, "classes", (one, path) => {
      const { name, arrivalRate } = fieldsOf(one);
      arrivals += isRate(arrivalRate) ? arrivalRate : 0;
      return [
        ...(typeof name === "string" ? [] : [expectedAt([...path, "name"], "name")]),
        ...(isRate(arrivalRate) ? [] : [expectedAt([...path, "arrivalRate"], "rate")]),
      ];
    }),
  ];
  if (problems.length > 0) return problems;
  const isLess = arrivals < (agents as number) * (serviceRate as number);
  return isLess ? [] : [expectedAt(["classes"], "load-below-agents")];
}
