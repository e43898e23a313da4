import type { DayRule, Extension } from "@ramah/calendar";
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
  return { ...run, rule: longerRule(run.rule ?? definition.rule, event.extension) };
}

/** Several extensions as one rule: appended ones add up, one from the start replaces all before it. */
function longerRule(rule: DayRule, extension: Extension): DayRule {
  const { extension: given } = rule;
  if (given === undefined || extension.mode === "fromStart") return { ...rule, extension };
  const { n } = given;
  return given.mode === "append"
    ? { ...rule, extension: { mode: "append", n: n + extension.n } }
    : { ...rule, n, extension };
}
