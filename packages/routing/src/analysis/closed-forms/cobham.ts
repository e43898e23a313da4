import { refuse } from "@ramah/core";
import { expectedAt, fieldsOf, isCount, isRate } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";
import type { ContactClass } from "../skill-model.js";
import { erlangC } from "./erlang-c.js";

/** Agents who serve several classes, the more important one first. */
export interface PriorityQueue {
  readonly agents: number;
  /** The same for every class. */
  readonly serviceRate: number;
  /** Most important first. */
  readonly classes: readonly ContactClass[];
}

/** How long the contacts of a priority wait. */
export interface PriorityWait {
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
 * @throws RangeError with `issues` when the queue is not one or all classes together are too many
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
  const problems: AnalysisProblem[] = [];
  if (!isCount(agents) || agents === 0) problems.push(expectedAt(["agents"], "positive-count"));
  if (!isRate(serviceRate) || serviceRate === 0) {
    problems.push(expectedAt(["serviceRate"], "positive-rate"));
  }
  if (!Array.isArray(classes)) return [...problems, expectedAt(["classes"], "classes")];
  let arrivals = 0;
  for (const [index, one] of classes.entries()) {
    const { name, arrivalRate } = fieldsOf(one);
    const path = ["classes", index];
    if (typeof name !== "string") problems.push(expectedAt([...path, "name"], "name"));
    if (!isRate(arrivalRate)) problems.push(expectedAt([...path, "arrivalRate"], "rate"));
    else arrivals += arrivalRate;
  }
  const isLess = arrivals < (agents as number) * (serviceRate as number);
  return problems.length > 0 || isLess ? problems : [expectedAt(["classes"], "load-below-agents")];
}
