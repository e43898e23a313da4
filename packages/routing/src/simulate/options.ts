import type { Instant, Path } from "@ramah/core";
import { count, durationMs } from "../config/figures.js";
import { type Check, fieldsOf, isObject, number } from "../config/shape.js";
import { moment } from "./check-demand.js";
import { issuesOf } from "./checking.js";
import type { SimulationIssue } from "./reasons.js";

/** How long to simulate, how often, and what to count. */
export interface SimulationOptions {
  /** The same seed gives the same report, byte for byte. */
  readonly seed: number | string;
  /** End of each replication, itself not included; who is there then is told as still there. */
  readonly until: Instant;
  /** Begin of each replication, 0 when left out; sites are open or closed by it. */
  readonly from?: Instant;
  /** Independent runs, 1 when left out. With one run the intervals come from 20 batches of it. */
  readonly replications?: number;
  /**
   * The floor begins empty. Who comes before the warm-up is over takes part but is not counted: a time, or a
   * share of the whole; none when left out. Wanted where a steady state is meant, not for a day with an opening.
   */
  readonly warmUp?: { readonly ms: number } | { readonly share: number };
  /** Answered within this time counts for the service level; 20,000 when left out. */
  readonly withinMs?: number;
  /** Of the intervals, between 0 and 1; 0.95 when left out. */
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

const seed: Check = (value, path, checking) => {
  if (typeof value === "string") return;
  number(-Number.MAX_VALUE, Number.MAX_VALUE, false)(value, path, checking);
};

const warmUp: Check = (value, path, checking) => {
  const isShare = isObject(value) && "share" in value;
  fieldsOf(isShare ? { share: number(0, 0.99, false) } : { ms: durationMs })(value, path, checking);
};

/** Every problem of the options, with its path from them. */
export function optionProblems(options: unknown, path: Path = []): readonly SimulationIssue[] {
  const fields = fieldsOf({
    seed,
    until: moment,
    "from?": moment,
    "replications?": count,
    "warmUp?": warmUp,
    "withinMs?": durationMs,
    "confidence?": number(0.01, 0.9999, false),
  });
  const issues = issuesOf(fields, options, path);
  if (issues.length > 0) return issues;
  const { from = 0, until, warmUp: given } = options as SimulationOptions;
  if (until <= from) {
    return [{ code: "ends-before-start", path: [...path, "until"], data: { from, to: until } }];
  }
  const lastsMs = until - from;
  const warmUpMs = given && "ms" in given ? given.ms : 0;
  if (warmUpMs < lastsMs) return [];
  return [{ code: "warm-up-too-long", path: [...path, "warmUp"], data: { warmUpMs, lastsMs } }];
}

/** Fills in what was left out. */
export function settingsOf(options: SimulationOptions): Settings {
  const { from = 0, until, replications = 1, withinMs = 20_000, confidence = 0.95 } = options;
  const { warmUp: given = { ms: 0 } } = options;
  const warmUpMs = "ms" in given ? given.ms : Math.round(given.share * (until - from));
  const countFrom = from + warmUpMs;
  return { seed: options.seed, from, until, replications, countFrom, withinMs, confidence };
}
