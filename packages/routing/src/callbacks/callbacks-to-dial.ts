import { refuse } from "@ramah/core";
import { checkObject, fieldIssues, figureIssues, whereGiven } from "../waiting/figures.js";
import { binomialChance, binomialChances } from "./binomial.js";

/** Who is free, who is about to be, and how many calls are out. */
export interface DialSituation {
  /** Agents free now for callbacks. */
  readonly freeAgents: number;
  /** Calls being dialled that nobody has answered yet. */
  readonly dialing: number;
  /** How many wait to be called; when left out, as many as may be dialled, up to 2000 beyond the free agents. */
  readonly waiting?: number;
  /** Agents on a call who may be free by the time a customer answers. */
  readonly soonFree?: {
    readonly busyAgents: number;
    readonly meanHandleMs: number;
    /** How long it takes from dialling to the answer. */
    readonly answerMs: number;
  };
  /** The chance that a dialled customer answers; 1 when left out, so that no more are called than agents are free. */
  readonly answerProbability?: number;
  /** The greatest chance that more answer than agents are free; 0.01 when left out. */
  readonly risk?: number;
  /** The greatest share of those who answer that may find nobody, on average; no bound of its own when left out. */
  readonly maximumAbandonShare?: number;
}

/** How many to dial now, and how safe that is. */
export interface DialPlan {
  /** How many to dial now, besides those being dialled. */
  readonly dial: number;
  /** Agents who are going to be free, with a chance of at least 1 - risk. */
  readonly predictedFree: number;
  /** The chance that more answer than agents are free then, with what is being dialled. */
  readonly risk: number;
  /** The share of those who answer that find nobody, on average. */
  readonly abandonShare: number;
}

/**
 * Plans how many callbacks to dial at once: as many as agents will be free for, so that nobody who
 * is called back has to wait again. Without `answerProbability` that is never more than the agents
 * predicted to be free; with it, a few more are dialled where some will not answer, as long as the exact chance
 * that too many answer stays below `risk`.
 *
 * @param situation `freeAgents`, `dialing` (whole numbers from 0), and what is known besides
 * @returns how many to dial, with the chance and the share of customers left without anybody
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { callbacksToDial } from "@ramah/routing";
 *
 * callbacksToDial({ freeAgents: 3, dialing: 1 }).dial; // => 2
 * callbacksToDial({ freeAgents: 10, dialing: 0, answerProbability: 0.5 }).dial; // => 12
 * const soonFree = { busyAgents: 20, meanHandleMs: 240_000, answerMs: 30_000 };
 * callbacksToDial({ freeAgents: 0, dialing: 0, soonFree, risk: 0.2 }).dial; // => 1
 */
export function callbacksToDial(situation: DialSituation): DialPlan {
  check(situation);
  const { freeAgents, dialing, waiting, soonFree, risk = 0.01 } = situation;
  const { answerProbability = 1, maximumAbandonShare = 1 } = situation;
  const soon =
    soonFree === undefined ? [1] : binomialChances(soonFree.busyAgents, soonShare(soonFree));
  const predictedFree = freeAgents + sureOf(soon, risk);
  const outcome = (dialled: number): Omit<DialPlan, "dial" | "predictedFree"> =>
    outcomeOf(dialled, answerProbability, freeAgents, soon);
  const isSafe = (dialled: number): boolean => {
    if (dialled <= freeAgents) return true;
    const { risk: found, abandonShare } = outcome(dialled);
    return found <= risk && abandonShare <= maximumAbandonShare;
  };
  // Both risks grow with every call, so that the last safe number is found by halving.
  let safe = freeAgents;
  const most = waiting ?? freeAgents + mostBeyondFree;
  let unsafe = dialing + most + 1;
  if (answerProbability === 1) unsafe = Math.min(unsafe, predictedFree + 1);
  while (unsafe - safe > 1) {
    const middle = Math.floor((safe + unsafe) / 2);
    if (isSafe(middle)) safe = middle;
    else unsafe = middle;
  }
  const dial = Math.max(0, Math.min(safe - dialing, most));
  return { dial, predictedFree, ...outcome(dialing + dial) };
}

// Where nobody says how many wait: nobody dials more than this beyond the agents who are free.
const mostBeyondFree = 2000;

function check(situation: DialSituation): void {
  const asked = "callbacksToDial";
  checkObject(asked, situation);
  const { soonFree } = situation;
  refuse(asked, [
    ...figureIssues([
      ["count", ["freeAgents"], situation.freeAgents],
      ["count", ["dialing"], situation.dialing],
      ...whereGiven([
        ["count", ["waiting"], situation.waiting],
        ["share", ["answerProbability"], situation.answerProbability],
        ["share", ["risk"], situation.risk],
        ["share", ["maximumAbandonShare"], situation.maximumAbandonShare],
      ]),
    ]),
    ...(soonFree === undefined
      ? []
      : fieldIssues(["soonFree"], soonFree, ({ busyAgents, meanHandleMs, answerMs }) =>
          figureIssues([
            ["count", ["soonFree", "busyAgents"], busyAgents],
            ["above-zero", ["soonFree", "meanHandleMs"], meanHandleMs],
            ["from-zero", ["soonFree", "answerMs"], answerMs],
          ]),
        )),
  ]);
}

/** The chance that somebody on a call is free by then. */
const soonShare = ({ meanHandleMs, answerMs }: NonNullable<DialSituation["soonFree"]>): number =>
  -Math.expm1(-answerMs / meanHandleMs);

/** The most who are free with a chance of at least 1 - risk. */
function sureOf(chances: readonly number[], risk: number): number {
  let below = 0;
  for (const [count, chance] of chances.entries()) {
    below += chance;
    if (below > risk) return count;
  }
  return 0;
}

/** What comes of so many calls: A answer, F become free, and A - free - F find nobody. */
function outcomeOf(
  dialled: number,
  answerProbability: number,
  free: number,
  soon: readonly number[],
): Omit<DialPlan, "dial" | "predictedFree"> {
  if (dialled <= free) return { risk: 0, abandonShare: 0 };
  const expected = dialled * answerProbability;
  // As many as never answer: forty standard deviations away, and some where these are small.
  const away = 40 * Math.sqrt(expected * (1 - answerProbability)) + 60;
  if (expected - away > free + soon.length) {
    const found = soon.reduce((sum, chance, agents) => sum + agents * chance, free);
    return { risk: 1, abandonShare: 1 - found / expected };
  }
  let above = 0;
  let left = 0;
  let risk = 0;
  let excess = 0;
  // From the most answers down: `left` is the expected number beyond the agents there are.
  for (let agents = Math.min(dialled, Math.ceil(expected + away)) - 1; agents >= free; agents--) {
    above += binomialChance(agents + 1, dialled, answerProbability);
    left += above;
    const chance = soon[agents - free] ?? 0;
    risk += chance * above;
    excess += chance * left;
  }
  // A share, however the sums were rounded.
  return { risk, abandonShare: expected === 0 ? 0 : Math.min(1, excess / expected) };
}
