import { refuse } from "@ramah/core";
import { expectedAt, fieldsOf, isRate } from "../model-problems.js";
import { queueProblems, type SimpleQueue } from "./queue-problems.js";

/** A queue in which the waiting hang up. */
export interface ImpatientQueue extends SimpleQueue {
  /** Rate at which one waiting contact hangs up: 1 / mean patience; above 0. */
  readonly abandonRate: number;
}

/** What contacts meet in a queue in which the waiting hang up. */
export interface ErlangA {
  /** Contacts per mean handling time, in erlangs. */
  readonly load: number;
  /** Share of time that an agent is with a contact. */
  readonly occupancy: number;
  /** Share of contacts that find all agents busy. */
  readonly probabilityOfWait: number;
  /** Share of contacts that hang up. */
  readonly probabilityOfAbandonment: number;
  /** Mean time in the queue over all contacts, served or not, in the unit of the rates. */
  readonly meanWait: number;
  /** Mean number of waiting contacts. */
  readonly meanQueue: number;
}

/**
 * Computes what contacts meet when alike agents share one queue and everybody who waits has an
 * exponential patience: Palm's model, M/M/c+M. It is stable under any load.
 *
 * @param queue agents, arrivals, speed and impatience, per the same unit of time
 * @returns shares and times
 * @throws RangeError with `issues` when the queue is not one
 * @see Palm, Research on telephone traffic carried by full availability groups (1957); Garnett, Mandelbaum
 *   and Reiman, Designing a call center with impatient customers, M&SOM 4 (2002)
 * @example
 * import { erlangA } from "@ramah/routing";
 *
 * const queue = erlangA({ agents: 100, arrivalRate: 100, serviceRate: 1, abandonRate: 1 });
 * queue.probabilityOfAbandonment.toFixed(5); // => "0.03986"
 */
export function erlangA(queue: ImpatientQueue): ErlangA {
  const { abandonRate } = fieldsOf(queue);
  refuse("erlangA", [
    ...queueProblems(queue, false),
    ...(isRate(abandonRate) && abandonRate > 0
      ? []
      : [expectedAt(["abandonRate"], "positive-rate" as const)]),
  ]);
  const { agents, arrivalRate, serviceRate } = queue;
  const { waiting, queued, busy, total } = weigh(queue);
  const meanQueue = queued / total;
  return {
    load: arrivalRate / serviceRate,
    occupancy: busy / total / agents,
    probabilityOfWait: waiting / total,
    probabilityOfAbandonment: arrivalRate === 0 ? 0 : (queue.abandonRate * meanQueue) / arrivalRate,
    meanWait: arrivalRate === 0 ? 0 : meanQueue / arrivalRate,
    meanQueue,
  };
}

interface Weights {
  waiting: number;
  queued: number;
  busy: number;
  total: number;
}

/** Adds up the birth and death chain outwards from its highest state, so that nothing overflows. */
function weigh({ agents, arrivalRate, serviceRate, abandonRate }: ImpatientQueue): Weights {
  const leaving = (present: number): number =>
    Math.min(present, agents) * serviceRate + Math.max(0, present - agents) * abandonRate;
  const peak =
    arrivalRate < agents * serviceRate
      ? Math.floor(arrivalRate / serviceRate)
      : agents + Math.floor((arrivalRate - agents * serviceRate) / abandonRate);
  const sums: Weights = { waiting: 0, queued: 0, busy: 0, total: 0 };
  const add = (present: number, weight: number): void => {
    sums.total += weight;
    sums.busy += Math.min(present, agents) * weight;
    if (present < agents) return;
    sums.waiting += weight;
    sums.queued += (present - agents) * weight;
  };
  let weight = 1;
  for (let present = peak; present >= 0 && weight > 0; present--) {
    add(present, weight);
    weight *= leaving(present) / arrivalRate;
  }
  weight = arrivalRate / leaving(peak + 1);
  for (let present = peak + 1; weight > sums.total * 1e-18; present++) {
    add(present, weight);
    weight *= arrivalRate / leaving(present + 1);
  }
  return sums;
}
