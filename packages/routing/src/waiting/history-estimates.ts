import { gammaOf } from "./distributions.js";
import { situationFigures, type WaitSituation } from "./estimate-wait.js";
import { checkFigures, checkObject, type Figure, whereGiven } from "./figures.js";
import { inUnits } from "./in-units.js";
import type { WaitEstimate, WaitMethod } from "./wait-estimate.js";

/** What an estimate from earlier waits needs to know; `ahead` is only told as the place in line, the time does not rest on it. */
export interface WaitHistory extends WaitSituation {
  /** Mean time between two who join, in milliseconds; as many are taken to come in as go when left out. */
  readonly betweenArrivalsMs?: number;
}

/**
 * Estimates a wait from how long the head of the line has waited so far: for channels where the
 * length of the line is not known for certain. In a busy line its squared error is about twice that of
 * `estimateWait`, which is to be preferred.
 *
 * @param history `headWaitedMs` from 0, `agents`, `meanHandleMs`, `ahead`, and `patienceMs` and
 *   `betweenArrivalsMs` where known
 * @returns mean (the head's wait and two services, unless arrivals are known: as many are taken to come in as go),
 *   standard deviation and quantiles, which are those of a gamma distribution of this mean and deviation
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @see Ibrahim and Whitt, Real-time delay estimation based on delay history, M&SOM 11 (2009)
 * @example
 * import { headOfLineEstimate } from "@ramah/routing";
 *
 * const wait = headOfLineEstimate({ headWaitedMs: 300_000, ahead: 9, agents: 10, meanHandleMs: 300_000 });
 * wait.mean; // => 360_000
 * wait.method; // => "hol"
 */
export function headOfLineEstimate(
  history: WaitHistory & { readonly headWaitedMs: number },
): WaitEstimate {
  checkHistory("headOfLineEstimate", history, (given) => [
    ["from-zero", ["headWaitedMs"], given.headWaitedMs],
  ]);
  // Before the newcomer stands the head, and whoever came in while the head waited.
  return fromHistory("hol", history, history.headWaitedMs, 0, 1);
}

/**
 * Estimates a wait from how long the last one waited who was served: what a caller can be told when
 * nothing else is known. A little worse than the head of the line, whose wait is younger news.
 *
 * @param history `lastWaitedMs` from 0, `agents`, `meanHandleMs`, `ahead`, and `patienceMs` and
 *   `betweenArrivalsMs` where known
 * @returns mean (the last wait and two services, unless arrivals are known), standard deviation and quantiles, as
 *   for `headOfLineEstimate`
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @see Ibrahim and Whitt, Real-time delay estimation based on delay history, M&SOM 11 (2009)
 * @example
 * import { lastEnteredEstimate } from "@ramah/routing";
 *
 * const wait = lastEnteredEstimate({ lastWaitedMs: 300_000, ahead: 9, agents: 10, meanHandleMs: 300_000 });
 * wait.mean; // => 360_000
 * wait.method; // => "les"
 */
export function lastEnteredEstimate(
  history: WaitHistory & { readonly lastWaitedMs: number },
): WaitEstimate {
  checkHistory("lastEnteredEstimate", history, (given) => [
    ["from-zero", ["lastWaitedMs"], given.lastWaitedMs],
  ]);
  // Before the newcomer stand all who came in while the last one waited, and in one service since.
  const sinceMs = history.meanHandleMs / history.agents;
  return fromHistory("les", history, history.lastWaitedMs, sinceMs, 0);
}

function checkHistory<History extends WaitHistory>(
  asked: string,
  history: History,
  more: (history: History) => readonly Figure[],
): void {
  checkObject(asked, history);
  checkFigures(asked, [
    ...situationFigures(history),
    ...whereGiven([["above-zero", ["betweenArrivalsMs"], history.betweenArrivalsMs]]),
    ...more(history),
  ]);
}

/**
 * Those ahead are `known` and a Poisson number who came in during the wait and have not given up; the wait
 * is theirs to be served, so that its variance is that of the services and that of their number.
 */
function fromHistory(
  method: WaitMethod,
  { ahead, agents, meanHandleMs, patienceMs, betweenArrivalsMs }: WaitHistory,
  waitedMs: number,
  sinceMs: number,
  known: number,
): WaitEstimate {
  const unitMs = meanHandleMs / agents;
  const leaveRate = patienceMs === undefined ? 0 : unitMs / patienceMs;
  const waited = waitedMs / unitMs;
  const since = sinceMs / unitMs;
  const arrivalRate = betweenArrivalsMs === undefined ? undefined : unitMs / betweenArrivalsMs;
  const came =
    arrivalRate === undefined
      ? expm1Over(leaveRate, waited) + since
      : arrivalRate * expm1Over(-leaveRate, waited + since);
  const expected = Math.min(came, mostAhead);
  const stages = sums(known + expected, leaveRate);
  const byNumber = expected / (1 + (known + expected) * leaveRate) ** 2;
  const { mean } = stages;
  const sd = Math.sqrt(stages.variance + byNumber);
  return inUnits(ahead, method, unitMs, mean, sd, gammaOf(mean, sd));
}

// So many come in while somebody waits for seven hundred times the patience.
const mostAhead = 1e300;

/** (e^(rate time) - 1) / rate, which is the time itself at rate 0. */
const expm1Over = (rate: number, time: number): number =>
  rate === 0 ? time : Math.expm1(rate * time) / rate;

/** Mean and variance of the stages 0 .. ahead of a line, where `ahead` need not be whole. */
function sums(
  ahead: number,
  leaveRate: number,
): { readonly mean: number; readonly variance: number } {
  const counted = Math.min(Math.floor(ahead), 1000);
  let mean = 0;
  let variance = 0;
  for (let left = 0; left <= counted; left++) {
    const stage = 1 / (1 + left * leaveRate);
    mean += stage;
    variance += stage * stage;
  }
  // The rest as an integral from half a stage after the last one counted.
  const from = 1 + (counted + 0.5) * leaveRate;
  const rest = ahead - counted;
  const growth = Math.log1p((rest * leaveRate) / from);
  mean += leaveRate === 0 ? rest : growth / leaveRate;
  variance += rest / (from * (from + rest * leaveRate));
  return { mean, variance };
}
