import { comparing, type Instant } from "@ramah/core";
import type { ClockDefinition, Warning } from "./definition.js";
import { after, whenOpen } from "./hours.js";
import { lateFrom } from "./late-from.js";
import type { ClockRun, ClockWarning } from "./state.js";

/** The warnings of a run that have not fired by the last change, each with its moment, earliest first. */
export function warningsAhead(definition: ClockDefinition, run: ClockRun): ClockWarning[] {
  const { warnAt = [], hours } = definition;
  const { due } = run;
  if (run.phase !== "running" || due === undefined) return [];
  const late = lateFrom(run.rule, due);
  return (
    warnAt
      .filter((warning) => !run.warned.some((fired) => isSame(fired.warning, warning)))
      .map((warning) => {
        const restMs = Math.max(0, thresholdMs(warning, run.targetMs) - run.elapsedMs);
        return { warning, at: whenOpen(hours, after(hours, run.since, restMs)) };
      })
      // Time that ends at night may leave no open moment before it, and one that was missed none at all.
      .filter((warning) => warning.at < late)
      .sort(comparing((warning) => warning.at))
  );
}

/** The warnings that have fired by a moment that is not before the last change. */
export function warnedBy(
  definition: ClockDefinition,
  run: ClockRun,
  at: Instant,
): readonly ClockWarning[] {
  const ahead = warningsAhead(definition, run).filter((warning) => warning.at <= at);
  return ahead.length === 0 ? run.warned : [...run.warned, ...ahead];
}

/** After the deadline moved, a warning whose time lies ahead again has not fired for the new one. */
export const stillWarned = ({ warned, targetMs, elapsedMs }: ClockRun): readonly ClockWarning[] =>
  warned.filter(({ warning }) => thresholdMs(warning, targetMs) <= elapsedMs);

/** How much of the time has gone when a warning is due. */
const thresholdMs = (warning: Warning, targetMs: number): number =>
  "fraction" in warning ? Math.round(warning.fraction * targetMs) : targetMs - warning.beforeMs;

const isSame = (first: Warning, second: Warning): boolean =>
  "fraction" in first
    ? "fraction" in second && first.fraction === second.fraction
    : "beforeMs" in second && first.beforeMs === second.beforeMs;
