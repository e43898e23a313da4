import {
  type InputIssue,
  type PlainDate,
  parseInput,
  type Result,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, plainDateSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { BusinessCalendar } from "./business-days/compile.js";
import { type OpeningHours, type TimeRange, weekdays } from "./open-time/opening-hours.js";
import { minutesOf } from "./open-time/ranges.js";

const range = z
  .string()
  .check(
    z.refine((text) => minutesOf(text as TimeRange) !== undefined, "a range such as 09:00-17:00"),
  );
const plainDate = plainDateSchema as unknown as z.ZodMiniType<PlainDate, PlainDate>;

/**
 * Opening hours as plain JSON.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { openingHoursSchema } from "@ramah/calendar/schemas";
 *
 * parseInput(openingHoursSchema, { zone: "Asia/Jakarta", weekly: { monday: ["9-5"] } }).ok; // => false
 */
export const openingHoursSchema: Standard<OpeningHours> = z.strictObject({
  zone: z.string().check(z.minLength(1)),
  weekly: z.partialRecord(z.enum(weekdays), z.array(range)),
  exceptions: z.optional(z.record(plainDate as never, z.array(range))),
}) as never;

/**
 * A business calendar as plain JSON.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { businessCalendarSchema } from "@ramah/calendar/schemas";
 *
 * parseInput(businessCalendarSchema, { from: "2026-01-01", to: "2026-12-31", holidays: [] }).ok; // => true
 */
export const businessCalendarSchema: Standard<BusinessCalendar> = z.strictObject({
  from: plainDate,
  to: plainDate,
  holidays: z.array(
    z.strictObject({ date: plainDate, name: bilingualSchema as unknown as z.ZodMiniType }),
  ),
  weekend: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(7)))),
}) as never;

/**
 * Takes opening hours in from outside.
 *
 * @param input parsed JSON
 * @returns the hours, or every problem with its path
 * @example
 * import { parseOpeningHours } from "@ramah/calendar/schemas";
 *
 * parseOpeningHours({ zone: "Asia/Jakarta", weekly: { monday: ["09:00-17:00"] } }).ok; // => true
 */
export function parseOpeningHours(input: unknown): Result<OpeningHours, InputIssue> {
  return parseInput(openingHoursSchema, input);
}

/**
 * Takes a business calendar in from outside.
 *
 * @param input parsed JSON
 * @returns the calendar, or every problem with its path
 * @example
 * import { parseBusinessCalendar } from "@ramah/calendar/schemas";
 *
 * parseBusinessCalendar({ from: "2026-01-01" }).ok; // => false
 */
export function parseBusinessCalendar(input: unknown): Result<BusinessCalendar, InputIssue> {
  return parseInput(businessCalendarSchema, input);
}
