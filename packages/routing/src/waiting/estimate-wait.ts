import { gammaTime, leavingTime } from "./distributions.js";
import { checkFigures, checkObject, type Figure, whereGiven } from "./figures.js";
import { inUnits } from "./in-units.js";
import type { WaitEstimate } from "./wait-estimate.js";

/** What every estimate of a wait needs to know. All agents are busy. */
export interface WaitSituation {
  /** How many are served before, whole, 0 for the next one. */
  readonly ahead: number;
  /** Agents who serve the queue, above 0; a fraction where they are shared (see `effectiveAgents`). */
  readonly agents: number;
  /** Mean time of a contact with an agent, after-call work included, in milliseconds. */
  readonly meanHandleMs: number;
  /** Mean time after which somebody gives up, in milliseconds; left out where nobody does. */
  readonly patienceMs?: number;
}

/**
 * Estimates how long somebody waits from how many are ahead, as a whole distribution. Exact where
 * handling times and patience are exponential and all agents are busy: nothing then can be nearer.
 *
 * @param situation how many are `ahead`, how many `agents` serve, `meanHandleMs`, and `patienceMs` where
 *   those ahead may give up
 * @returns mean, standard deviation and quantiles in milliseconds
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @see Whitt, Predicting queueing delays, Management Science 45 (1999); Ibrahim and Whitt, Real-time delay
 *   estimation based on delay history, M&SOM 11 (2009)
 * @example
 * import { estimateWait } from "@ramah/routing";
 *
 * const wait = estimateWait({ ahead: 8, agents: 3, meanHandleMs: 240_000 });
 * wait.mean; // => 720_000
 * wait.sd; // => 240_000
 * Math.round(wait.quantile(0.8)); // => 910_382
 * estimateWait({ ahead: 8, agents: 3, meanHandleMs: 240_000, patienceMs: 300_000 }).mean < 420_000; // => true
 */
export function estimateWait(situation: WaitSituation): WaitEstimate {
  checkObject("estimateWait", situation);
  checkFigures("estimateWait", situationFigures(situation));
  const { ahead, agents, meanHandleMs, patienceMs } = situation;
  const betweenMs = meanHandleMs / agents;
  return patienceMs === undefined
    ? fromLength(ahead, betweenMs)
    : withAbandonment(ahead, betweenMs, patienceMs);
}

/** What the figures of a situation must be. */
export const situationFigures = (situation: WaitSituation): readonly Figure[] => [
  ["count", ["ahead"], situation.ahead],
  ["above-zero", ["agents"], situation.agents],
  ["above-zero", ["meanHandleMs"], situation.meanHandleMs],
  ...whereGiven([["above-zero", ["patienceMs"], situation.patienceMs]]),
];

/** One of `ahead` + 1 is served every so often: Erlang's distribution. */
function fromLength(ahead: number, betweenMs: number): WaitEstimate {
  const shape = ahead + 1;
  // In units of the time between two who are served, so that no rate becomes too small a number.
  return inUnits(ahead, "ql", betweenMs, shape, Math.sqrt(shape), gammaTime(shape, 1));
}

function withAbandonment(ahead: number, betweenMs: number, patienceMs: number): WaitEstimate {
  const leaveRate = betweenMs / patienceMs;
  let mean = 0;
  let variance = 0;
  for (let left = ahead; left >= 0; left--) {
    const stage = 1 / (1 + left * leaveRate);
    mean += stage;
    variance += stage * stage;
  }
  const leaving = leavingTime(ahead, 1, leaveRate);
  return inUnits(ahead, "ql-abandon", betweenMs, mean, Math.sqrt(variance), leaving);
}
