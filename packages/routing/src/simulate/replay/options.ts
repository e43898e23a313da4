import type { RoutingConfig } from "../../config/config.js";
import { durationMs } from "../../config/figures.js";
import type { ConfigIssue } from "../../config/reasons.js";
import { fieldsOf, listOf, oneOf } from "../../config/shape.js";
import { issuesOf } from "../checking.js";
import { anyNumber, confidence } from "../options.js";

/** How a log is replayed. */
export interface ReplayOptions {
  /** The configuration the log was written under; the policy itself when left out. */
  readonly recorded?: RoutingConfig;
  /** The seed of the router the log was written by; only strategies that draw lots need it. */
  readonly recordedSeed?: number;
  /** For everything that has to be drawn, and for the policy's router; `recordedSeed`, or else 1, when left out. */
  readonly seed?: number;
  /** Beyond the wait they bore, customers stay as others were seen to (`estimated`, when left out) or for ever. */
  readonly patience?: "estimated" | "endless";
  /** What a class of the report is; `queue` when left out. */
  readonly classBy?: "queue" | "language" | "channel";
  /** Answered within so many milliseconds, whole and from 0, counts for the service level; 20,000 when left out. */
  readonly withinMs?: number;
  /** How sure the intervals are, 0.01 to 0.9999; 0.95 when left out. */
  readonly confidence?: number;
}

/** A log must be a list of objects; what they say is for the router to judge. */
export function replayProblems(log: unknown, options: unknown): readonly ConfigIssue[] {
  const fields = fieldsOf({
    "recordedSeed?": anyNumber,
    "seed?": anyNumber,
    "patience?": oneOf("estimated", "endless"),
    "classBy?": oneOf("queue", "language", "channel"),
    "withinMs?": durationMs,
    "confidence?": confidence,
  });
  return [
    ...issuesOf(listOf(fieldsOf({})), log, ["log"]),
    ...issuesOf(fields, options, ["options"]),
  ];
}
