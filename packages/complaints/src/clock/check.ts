import type { DayRule } from "@ramah/calendar";
import { type Instant, type InstantLike, type Path, refuse, toInstant } from "@ramah/core";
import type { ClockDefinition, Warning } from "./definition.js";
import type { ClockEvent } from "./event.js";
import type { ClockIssue } from "./reasons.js";

/** Takes a moment; the text of the refusal names the function that was asked. */
export function momentOf(asked: string, at: InstantLike): Instant {
  const moment = toInstant(at);
  if (moment !== undefined) return moment;
  const data = { given: typeof at === "object" ? JSON.stringify(at) : String(at) };
  refuse(asked, [{ code: "clock-moment", path: ["at"], data }]);
  return Number.NaN;
}

/** Throws for a definition that no clock can go by. */
export function checkDefinition(
  asked: string,
  definition: Partial<Pick<ClockDefinition, "kind" | "warnAt">> & {
    readonly targetMs?: number | undefined;
  },
): void {
  const { kind = "house", targetMs, warnAt = [] } = definition;
  if (kind !== "house" && kind !== "statutory") {
    throw new TypeError(`${asked}: "${String(kind)}" is no kind of clock`);
  }
  const warnings = warnAt.flatMap((warning, index): readonly ClockIssue[] => {
    const data = { given: JSON.stringify(warning) };
    return isWarning(warning) ? [] : [{ code: "clock-warn-at", path: ["warnAt", index], data }];
  });
  const isTarget = targetMs === undefined || isLength(targetMs);
  const data = { given: String(targetMs) };
  refuse(asked, [
    ...(isTarget ? [] : [{ code: "clock-target", path: ["targetMs"], data }]),
    ...warnings,
  ]);
}

const isWarning = (warning: Warning): boolean =>
  "fraction" in warning ? warning.fraction > 0 && warning.fraction < 1 : isLength(warning.beforeMs);

/** Throws for an event that a clock of this kind does not know: nobody pauses what the law runs. */
export function checkEvent(asked: string, definition: ClockDefinition, event: ClockEvent): void {
  const { kind } = definition;
  const { type } = event;
  if (!eventTypes.includes(type)) {
    throw new TypeError(`${asked}: "${String(type)}" is no event of a clock`);
  }
  if (kind === "statutory" && (type === "pause" || type === "resume")) {
    throw new TypeError(`${asked}: a statutory clock knows no ${type}`);
  }
  if (type === "retarget") {
    // A law's clock that became the house's could be paused.
    if ("kind" in event.to) throw new TypeError(`${asked}: a clock does not change its kind`);
    checkDefinition(asked, event.to);
  }
  if (type === "extend") refuse(asked, extensionIssues(definition, event));
}

function extensionIssues(
  definition: ClockDefinition,
  event: Extract<ClockEvent, { type: "extend" }>,
): readonly ClockIssue[] {
  if (definition.kind === "house") {
    const byMs = "byMs" in event ? event.byMs : undefined;
    return numberIssues(byMs, 1, ["event", "byMs"]);
  }
  const { rule } = definition;
  const { mode, n } = ("extension" in event ? event.extension : undefined) ?? {};
  const path = ["event", "extension"];
  // Counted from the start it takes the place of the rule's own number, which it cannot fall short of.
  const numbers = numberIssues(n, mode === "fromStart" ? Math.max(1, rule.n) : 1, [...path, "n"]);
  if (mode === "fromStart" || mode === "append") return [...numbers, ...unfitIssues(rule, mode)];
  const data = { given: String(mode) };
  return [...numbers, { code: "clock-extension-mode", path: [...path, "mode"], data }];
}

function numberIssues(given: number | undefined, least: number, path: Path): readonly ClockIssue[] {
  if (given !== undefined && isLength(given) && given >= least) return [];
  return [{ code: "clock-extension-number", path, data: { given: String(given), least } }];
}

/** A time counted back from an event has no end to move, and clear days none to append to. */
function unfitIssues(
  { direction, clear }: DayRule,
  mode: "fromStart" | "append",
): readonly ClockIssue[] {
  const part =
    direction === "before"
      ? "direction: before"
      : clear === true && mode === "append"
        ? "clear: true"
        : undefined;
  if (part === undefined) return [];
  return [{ code: "clock-extension-rule", path: ["definition", "rule"], data: { part } }];
}

const isLength = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

const eventTypes: readonly ClockEvent["type"][] = [
  "activate",
  "pause",
  "resume",
  "fulfil",
  "reset",
  "retarget",
  "extend",
  "reopen",
  "cancel",
];
