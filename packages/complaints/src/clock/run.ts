import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import { passed } from "./hours.js";
import { lateFrom } from "./late-from.js";
import type { ClockRun } from "./state.js";

/** A clock before anything happened. */
export const idleRun: ClockRun = {
  phase: "idle",
  since: 0,
  elapsedMs: 0,
  targetMs: 0,
  extendedMs: 0,
  appended: [],
  warned: [],
  extensions: [],
  past: [],
};

/** What has gone of the time by a moment that is not before the last change. */
export const elapsedAt = ({ hours }: ClockDefinition, run: ClockRun, at: Instant): number =>
  run.phase === "running" ? run.elapsedMs + passed(hours, run.since, at) : run.elapsedMs;

/**
 * When the clock was missed, if it was by this moment. Nothing is missed before the change that moved the
 * deadline into the past: until then nobody could have known.
 */
export function missedBy(run: ClockRun, at: Instant): Instant | undefined {
  if (run.missedAt !== undefined) return run.missedAt;
  if (run.phase !== "running" || run.due === undefined) return undefined;
  const from = Math.max(lateFrom(run.rule, run.due), run.since);
  return at >= from ? from : undefined;
}
