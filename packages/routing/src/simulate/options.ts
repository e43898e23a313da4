import type { Instant } from "@ramah/core";
import { count, durationMs } from "../config/figures.js";
import { type Check, fieldsOf, isObject, number } from "../config/shape.js";
import { moment } from "../engine/check-event.js";
import { issuesOf } from "./checking.js";
import type { SimulationIssue } from "./reasons.js";

/** How long to simulate, how often, and what to count. */
export interface SimulationOptions {
  /** A text or any finite number. The same seed gives the same report, byte for byte. */
  readonly seed: number | string;
  /** End of each replication, itself not included; who is there then is told as still there. */
  readonly until: Instant;
  /** Begin of each replication, 0 when left out. With opening hours, the date and time of the day that is meant. */
  readonly from?: Instant;
  /** Independent runs, 1 to 1,000,000; 1 when left out. With one run the intervals come from 20 batches of it. */
  readonly replications?: number;
  /**
   * The floor begins empty. Who comes before the warm-up is over takes part but is not counted: a time, or a
   * share of the whole from 0 to 0.99; none when left out. For questions about a steady state, not for a day
   * that begins with an opening.
   */
  readonly warmUp?: { readonly ms: number } | { readonly share: number };
  /** Answered within so many milliseconds, whole and from 0, counts for the service level; 20,000 when left out. */
  readonly withinMs?: number;
  /** How sure the intervals are, 0.01 to 0.9999; 0.95 when left out. */
  readonly confidence?: number;
}

/** Options with everything filled in. */
export interface Settings {
  readonly seed: number | string;
  readonly from: Instant;
  readonly until: Instant;
  readonly replications: number;
  readonly countFrom: Instant;
  readonly withinMs: number;
  readonly confidence: number;
}

export const anyNumber: Check = /* @__PURE__ */ number(-1e308, 1e308, false);
export const confidence: Check = /* @__PURE__ */ number(0.01, 0.9999, false);

const seed: Check = (value, path, checking) => {
  if (typeof value !== "string") anyNumber(value, path, checking);
};

const warmUp: Check = (value, path, checking) => {
  const isShare = isObject(value) && "share" in value;
  fieldsOf(isShare ? { share: number(0, 0.99, false) } : { ms: durationMs })(value, path, checking);
};

/** Every problem of the options, with its path from them. */
export function optionProblems(options: unknown): readonly SimulationIssue[] {
  const fields = fieldsOf({
    seed,
    until: moment,
    "from?": moment,
    "replications?": count,
    "warmUp?": warmUp,
    "withinMs?": durationMs,
    "confidence?": confidence,
  });
  const issues = issuesOf(fields, options, []);
  if (issues.length > 0) return issues;
  const { from = 0, until, warmUp: given } = options as SimulationOptions;
  if (until <= from) {
    return [{ code: "ends-before-start", path: ["until"], data: { from, to: until } }];
  }
  const lastsMs = until - from;
  const warmUpMs = given && "ms" in given ? given.ms : 0;
  if (warmUpMs < lastsMs) return [];
  return [{ code: "warm-up-too-long", path: ["warmUp"], data: { warmUpMs, lastsMs } }];
}

/** Fills in what was left out. */
export function settingsOf(options: SimulationOptions): Settings {
  const { from = 0, until, replications = 1, withinMs = 20_000, confidence = 0.95 } = options;
  const { warmUp: given = { ms: 0 } } = options;
  const warmUpMs = "ms" in given ? given.ms : Math.round(given.share * (until - from));
  const countFrom = from + warmUpMs;
  return { seed: options.seed, from, until, replications, countFrom, withinMs, confidence };
}
