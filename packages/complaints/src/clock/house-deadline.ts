import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import { after } from "./hours.js";
import type { ClockRun } from "./state.js";

/** Counts the deadline of a run that has started, as things stand at a moment. */
export type CountDeadline = (definition: ClockDefinition, run: ClockRun, at: Instant) => ClockRun;

/** The rest of a house's time, from here. A statutory clock keeps the deadline that it has. */
export function houseDeadline(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  if (definition.kind !== "house") return run;
  const targetMs = definition.targetMs + run.extendedMs;
  // A target cut below what has gone ends here, not in the past.
  const restMs = Math.max(0, targetMs - run.elapsedMs);
  return { ...run, targetMs, due: after(definition.hours, at, restMs) };
}
