import { type InputIssue, parseInput, type Result, type Standard } from "@ramah/core";
import * as z from "zod/mini";
import type { CalendarIssue } from "../reasons.js";
import { timeOfDay } from "../zone/time-of-day.js";
import { checkRule, extensionModes, ruleValues } from "./check-rule.js";
import type { DayRule } from "./day-rule.js";

/**
 * A rule of day counting as plain JSON: no field unknown, no value unknown, no two parts that mean nothing
 * together.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { dayRuleSchema } from "@ramah/calendar/schemas";
 *
 * parseInput(dayRuleSchema, { n: 8, unit: "week" }).ok; // => true
 * parseInput(dayRuleSchema, { n: 24, unit: "hour", roll: "next" }).ok; // => false
 */
export const dayRuleSchema: Standard<DayRule> = /* @__PURE__ */ (() => {
  const whole = z.int().check(z.minimum(0));
  const time = z
    .string()
    .check(z.refine((text) => timeOfDay(text) !== undefined, "a time of day such as 17:00"));
  const rule = z.strictObject({
    n: whole,
    unit: z.enum(ruleValues.unit),
    start: z.optional(z.enum(ruleValues.start)),
    corresponding: z.optional(z.enum(ruleValues.corresponding)),
    clear: z.optional(z.boolean()),
    direction: z.optional(z.enum(ruleValues.direction)),
    roll: z.optional(z.enum(ruleValues.roll)),
    end: z.optional(z.enum(ruleValues.end)),
    deemedReceipt: z.optional(
      z.strictObject({ cutoff: z.optional(time), onBusinessDay: z.optional(z.boolean()) }),
    ),
    extension: z.optional(z.strictObject({ mode: z.enum(extensionModes), n: whole })),
  });
  return rule.check(({ value, issues }) => {
    // What the shape cannot say: parts that exclude each other, numbers that depend on others.
    const told = new Set(issues.map(({ path = [] }) => path.join(".")));
    const found: CalendarIssue[] = [];
    checkRule(value as DayRule, [], found);
    for (const issue of found) {
      if (told.has(issue.path.join("."))) continue;
      issues.push({ code: "custom", path: [...issue.path], message: ruleOf(issue), input: value });
    }
  });
})() as never;

/** Issues that the shape rules out say no more than their code. */
function ruleOf({ code, data }: CalendarIssue): string {
  if (code === "due-combination") return `${data.one} means nothing together with ${data.other}`;
  return code === "due-number" ? `a whole number of at least ${data.least}` : code;
}

/**
 * Takes a rule of day counting in from outside.
 *
 * @param input parsed JSON
 * @returns the rule, or every problem with its path
 * @example
 * import { parseDayRule } from "@ramah/calendar/schemas";
 *
 * const parsed = parseDayRule({ n: -1, unit: "fortnight" });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path); // => [["n"], ["unit"]]
 */
export function parseDayRule(input: unknown): Result<DayRule, InputIssue> {
  return parseInput(dayRuleSchema, input);
}
