import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { givenText, hasFields, wrongShape } from "../shape.js";
import { timeOfDay } from "../zone/time-of-day.js";
import { noTime } from "../zone/wall-time.js";
import type { DayRule } from "./day-rule.js";
import { isTimed } from "./rule-parts.js";

/** The values of each field that knows only some. */
export const ruleValues = {
  unit: ["hour", "day", "businessDay", "week", "month", "businessMinute"],
  start: ["dayAfter", "sameDay"],
  corresponding: ["receipt", "dayAfter", "dayBefore"],
  direction: ["after", "before"],
  roll: ["none", "next", "previous"],
  end: ["endOfDay", "closeOfBusiness", "instant"],
  clear: [true, false],
} as const;

/** The values of `extension.mode`. */
export const extensionModes = ["fromStart", "append"] as const;

/** Collects everything that is wrong with a rule by itself. Asked for every deadline: a sound rule costs little. */
export function checkRule(rule: DayRule, path: Path, issues: CalendarIssue[]): void {
  if (!hasFields(rule)) {
    issues.push(wrongShape(rule, "DayRule", path));
    return;
  }
  const { length } = issues;
  checkParts(rule, path, issues);
  if (issues.length > length) return;
  checkValues(rule, path, issues);
  checkNumbers(rule, path, issues);
  checkCombinations(rule, path, issues);
  const { deemedReceipt } = rule;
  if (deemedReceipt?.cutoff !== undefined && timeOfDay(deemedReceipt.cutoff) === undefined) {
    issues.push(noTime(deemedReceipt.cutoff, [...path, "deemedReceipt", "cutoff"]));
  }
}

/** The parts that have fields of their own. */
function checkParts(
  { deemedReceipt, extension }: DayRule,
  path: Path,
  issues: CalendarIssue[],
): void {
  if (deemedReceipt !== undefined && !hasFields(deemedReceipt)) {
    issues.push(wrongShape(deemedReceipt, "DeemedReceipt", [...path, "deemedReceipt"]));
  }
  if (extension !== undefined && !hasFields(extension)) {
    issues.push(wrongShape(extension, "Extension", [...path, "extension"]));
  }
}

function checkValues(rule: DayRule, path: Path, issues: CalendarIssue[]): void {
  for (const name in ruleValues) {
    const field = name as keyof typeof ruleValues;
    const value = rule[field];
    const allowed: readonly unknown[] = ruleValues[field];
    if (value === undefined ? field !== "unit" : allowed.includes(value)) continue;
    issues.push(unknownValue(value, allowed, [...path, field]));
  }
  const onBusinessDay: unknown = rule.deemedReceipt?.onBusinessDay;
  if (onBusinessDay !== undefined && typeof onBusinessDay !== "boolean") {
    const inner = [...path, "deemedReceipt", "onBusinessDay"];
    issues.push(unknownValue(onBusinessDay, ruleValues.clear, inner));
  }
  const { extension } = rule;
  if (extension === undefined || extensionModes.includes(extension.mode)) return;
  issues.push(unknownValue(extension.mode, extensionModes, [...path, "extension", "mode"]));
}

function checkNumbers(rule: DayRule, path: Path, issues: CalendarIssue[]): void {
  const { n, extension } = rule;
  // Day 1 is the day of receipt: no count ends before it.
  const least = rule.start === "sameDay" && rule.unit !== "month" ? 1 : 0;
  const isSound = isWhole(n, least);
  if (!isSound) issues.push(noNumber(n, least, [...path, "n"]));
  if (extension === undefined) return;
  // More time is never less.
  const leastMore = extension.mode === "fromStart" && isSound ? n : 0;
  if (isWhole(extension.n, leastMore)) return;
  issues.push(noNumber(extension.n, leastMore, [...path, "extension", "n"]));
}

const isWhole = (n: number, least: number): boolean => Number.isSafeInteger(n) && n >= least;

function checkCombinations(rule: DayRule, path: Path, issues: CalendarIssue[]): void {
  const { unit, start, clear, direction, roll, end, deemedReceipt, extension } = rule;
  const isPlain = deemedReceipt === undefined && direction === undefined && clear === undefined;
  if (isPlain && !isTimed(rule) && rule.corresponding === undefined) return;
  const exclude = (isWrong: boolean, one: string, other: string): void => {
    if (isWrong) issues.push({ code: "due-combination", path, data: { one, other } });
  };
  if (isTimed(rule)) {
    exclude(start === "sameDay", `unit: ${unit}`, "start: sameDay");
    exclude(roll === "next" || roll === "previous", `unit: ${unit}`, `roll: ${roll}`);
    exclude(end === "closeOfBusiness", `unit: ${unit}`, "end: closeOfBusiness");
    exclude(deemedReceipt !== undefined, `unit: ${unit}`, "deemedReceipt");
    exclude(
      unit === "businessMinute" && direction === "before",
      `unit: ${unit}`,
      "direction: before",
    );
  } else if (end === "instant")
    exclude(deemedReceipt !== undefined, "end: instant", "deemedReceipt");
  if (clear === true) {
    exclude(isTimed(rule) || unit === "month", `unit: ${unit}`, "clear: true");
    exclude(start === "sameDay", "start: sameDay", "clear: true");
    exclude(extension?.mode === "append", "clear: true", "extension.mode: append");
  }
  if (rule.corresponding !== undefined) {
    exclude(unit !== "month", `unit: ${unit}`, `corresponding: ${rule.corresponding}`);
  }
  if (direction === "before") {
    exclude(deemedReceipt !== undefined, "direction: before", "deemedReceipt");
    exclude(extension !== undefined, "direction: before", "extension");
  }
}

const unknownValue = (value: unknown, allowed: readonly unknown[], path: Path): CalendarIssue => ({
  code: "due-value",
  path,
  data: { given: givenText(value), allowed: allowed.map(String) },
});

const noNumber = (n: unknown, least: number, path: Path): CalendarIssue => ({
  code: "due-number",
  path,
  data: { given: givenText(n), least },
});
