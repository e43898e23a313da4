import { refuse } from "@ramah/core";
import { gammaTails } from "../../waiting/numerics/incomplete-gamma.js";
import { gammaFactor } from "../../waiting/numerics/loader.js";
import { expectedAt, fieldsOf, isRate } from "../model-problems.js";
import { lossOf } from "./erlang-b.js";
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
 * @throws RangeError with `code` and `issues` when the queue is not one, or its figures lie too far apart
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
  const load = arrivalRate / serviceRate;
  const { states, mean } = lineOf(queue);
  refuse("erlangA", Number.isNaN(states) ? [{ code: "beyond-precision", path: [], data: {} }] : []);
  // Of the time, against that with everybody busy and nobody waiting: 1 / loss - 1 with somebody idle.
  const probabilityOfWait = 1 / (1 + (1 / lossOf(agents, load) - 1) / states);
  const meanQueue = probabilityOfWait * mean;
  // With somebody idle, one agent less is a system in which nobody waits.
  const busyBefore = load * (1 - lossOf(agents - 1, load));
  return {
    load,
    occupancy: probabilityOfWait + ((1 - probabilityOfWait) * busyBefore) / agents,
    probabilityOfWait,
    probabilityOfAbandonment: arrivalRate === 0 ? 0 : (queue.abandonRate * meanQueue) / arrivalRate,
    meanWait: arrivalRate === 0 ? 0 : meanQueue / arrivalRate,
    meanQueue,
  };
}

/** The line while everybody is busy. */
interface Line {
  /** Weight of all its lengths, against that of nobody waiting. */
  readonly states: number;
  /** Mean length. */
  readonly mean: number;
}

// Where a line neither dies down nor is held back by impatience, there is no end to adding.
const mostSteps = 10_000_000;

/** Adds up the lengths of the line, or takes Palm's closed form where it grows first; no number where neither can. */
function lineOf(queue: ImpatientQueue): Line {
  const { agents, arrivalRate, serviceRate, abandonRate } = queue;
  const capacity = agents * serviceRate;
  const [x, y] = [capacity / abandonRate, arrivalRate / abandonRate];
  const steps = Math.min(45 / Math.abs(1 - arrivalRate / capacity), 10 * Math.sqrt(y));
  if (!(steps <= mostSteps && Number.isFinite(x + y)))
    return { states: Number.NaN, mean: Number.NaN };
  if (arrivalRate > capacity) {
    const states = (x * gammaTails(x, y).below) / gammaFactor(x, y);
    return { states, mean: (arrivalRate - capacity + capacity / states) / abandonRate };
  }
  let states = 0;
  let sum = 0;
  let weight = 1;
  for (let waiting = 1; weight > states * 1e-18; waiting++) {
    states += weight;
    weight *= arrivalRate / (capacity + waiting * abandonRate);
    sum += waiting * weight;
  }
  return { states, mean: sum / states };
}
