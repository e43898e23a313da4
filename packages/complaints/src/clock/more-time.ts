import type { DayRule } from "@ramah/calendar";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";
import type { ClockRun } from "./state.js";

/** A run that was given more time; its deadline is not counted yet. */
export function withMore(
  run: ClockRun,
  definition: ClockDefinition,
  event: Extract<ClockEvent, { type: "extend" }>,
): ClockRun {
  if ("byMs" in event) {
    const extendedMs = run.extendedMs + event.byMs;
    return { ...run, extendedMs, targetMs: run.targetMs + event.byMs };
  }
  if (definition.kind === "house") return run;
  const { rule = definition.rule } = run;
  const { extension } = event;
  // A longer rule may have come meanwhile: more time never means less.
  if (extension.mode === "fromStart" && extension.n < rule.n) return run;
  return rule.extension === undefined || extension.mode === "fromStart"
    ? { ...run, rule: { ...rule, extension }, appended: [] }
    : { ...run, rule, appended: [...run.appended, extension.n] };
}

/** Another rule with what was granted under the one before, as far as it can be said in its unit. */
export function withGranted(rule: DayRule, before: DayRule | undefined): DayRule {
  const granted = before?.extension;
  const isMoot = granted?.mode === "fromStart" && granted.n < rule.n;
  if (granted === undefined || isMoot || rule.extension !== undefined) return rule;
  return rule.unit === before?.unit ? { ...rule, extension: granted } : rule;
}
