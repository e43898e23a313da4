import type { RoutingConfig } from "../../config/config.js";
import { durationMs } from "../../config/figures.js";
import type { ConfigIssue } from "../../config/reasons.js";
import { type Check, fieldsOf, listOf, number, oneOf } from "../../config/shape.js";
import { issuesOf } from "../checking.js";

/** How a log is replayed. */
export interface ReplayOptions {
  /** The configuration the log was written under; the policy itself when left out. */
  readonly recorded?: RoutingConfig;
  /** The seed of the router the log was written by; only strategies that draw lots need it. */
  readonly recordedSeed?: number;
  /** Of everything that has to be drawn, and of the policy's router; as `recordedSeed`, or 1, when left out. */
  readonly seed?: number;
  /** Beyond the wait they bore, customers stay as others were seen to (`estimated`, when left out) or for ever. */
  readonly patience?: "estimated" | "endless";
  /** What a class of the report is; `queue` when left out. */
  readonly classBy?: "queue" | "language" | "channel";
  /** Answered within this time counts for the service level; 20,000 when left out. */
  readonly withinMs?: number;
  /** Of the intervals, between 0 and 1; 0.95 when left out. */
  readonly confidence?: number;
}

const anyNumber: Check = /* @__PURE__ */ number(-1e308, 1e308, false);

const optionFields = (): Readonly<Record<string, Check>> => ({
  "recordedSeed?": anyNumber,
  "seed?": anyNumber,
  "patience?": oneOf("estimated", "endless"),
  "classBy?": oneOf("queue", "language", "channel"),
  "withinMs?": durationMs,
  "confidence?": number(0.01, 0.9999, false),
});

/** A log must be a list of objects; what they say is for the router to judge. */
export function replayProblems(log: unknown, options: unknown): readonly ConfigIssue[] {
  return [
    ...issuesOf(listOf(fieldsOf({})), log, ["log"]),
    ...issuesOf(fieldsOf(optionFields()), options, ["options"]),
  ];
}
