import { refuse } from "@ramah/core";
import { expectedAt } from "../model-problems.js";
import { lossOf } from "./erlang-b.js";
import { queueProblems, type SimpleQueue } from "./queue-problems.js";

/** What contacts meet in a queue in which nobody hangs up. */
export interface ErlangC {
  /** Contacts per mean handling time, in erlangs. */
  readonly load: number;
  /** Share of time that an agent is with a contact. */
  readonly occupancy: number;
  /** Share of contacts that find all agents busy. */
  readonly probabilityOfWait: number;
  /** Mean over all contacts, in the unit of the rates. */
  readonly meanWait: number;
  /** Mean number of waiting contacts. */
  readonly meanQueue: number;
  /**
   * Share of contacts that wait no longer than a time in the unit of the rates: the service level. Throws a
   * RangeError for something that is no number.
   */
  readonly serviceLevel: (within: number) => number;
}

/**
 * Computes what contacts meet when alike agents share one queue and nobody hangs up: Erlang's delay
 * formula, M/M/c. One agent makes it M/M/1.
 *
 * @param queue agents, arrivals and speed, per the same unit of time
 * @returns shares and times; fewer contacts must arrive than the agents can finish
 * @throws RangeError with `code` and `issues` when the queue is not one or would grow for ever
 * @see Erlang (1917); Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, section 3.3 (2018)
 * @example
 * import { erlangC } from "@ramah/routing";
 *
 * const queue = erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
 * queue.meanWait.toFixed(5); // => "0.66873"
 * queue.serviceLevel(1).toFixed(4); // => "0.7540"
 */
export function erlangC(queue: SimpleQueue): ErlangC {
  refuse("erlangC", queueProblems(queue, true));
  const { agents, arrivalRate, serviceRate } = queue;
  const load = arrivalRate / serviceRate;
  const occupancy = load / agents;
  const loss = lossOf(agents, load);
  const probabilityOfWait = loss / (1 - occupancy + occupancy * loss);
  const spare = agents * serviceRate - arrivalRate;
  const meanWait = probabilityOfWait / spare;
  return {
    load,
    occupancy,
    probabilityOfWait,
    meanWait,
    meanQueue: arrivalRate * meanWait,
    serviceLevel: (within) => {
      const isTime = typeof within === "number" && !Number.isNaN(within);
      refuse("serviceLevel", isTime ? [] : [expectedAt(["within"], "time")]);
      return within < 0 ? 0 : 1 - probabilityOfWait * Math.exp(-spare * within);
    },
  };
}
