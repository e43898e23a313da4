import {
  type InputIssue,
  type PlainDate,
  parseInput,
  type Result,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, plainDateSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { CalendarLayer } from "./calendar/layer.js";
import { holidayParts } from "./data/holiday-names.js";
import { type OpeningHours, type TimeRange, weekdays } from "./open-time/opening-hours.js";
import { minutesOf } from "./open-time/ranges.js";

export { dayRuleSchema, parseDayRule } from "./due/schemas.js";

const range = z
  .tuple([z.string(), z.string()])
  .check(
    z.refine(
      (pair) => minutesOf(pair as TimeRange) !== undefined,
      'a range such as ["09:00", "17:00"]',
    ),
  );
const plainDate = plainDateSchema as unknown as z.ZodMiniType<PlainDate, PlainDate>;

/**
 * Opening hours as plain JSON: all of {@link OpeningHours} but the calendar, which is added in code.
 * Which zones exist and which ranges overlap, `openTime` tells.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { openingHoursSchema } from "@ramah/calendar/schemas";
 *
 * parseInput(openingHoursSchema, { zone: "Asia/Jakarta", weekly: { mon: [["9", "5"]] } }).ok; // => false
 */
export const openingHoursSchema: Standard<OpeningHours> = z.strictObject({
  zone: z.string().check(z.minLength(1)),
  weekly: z.partialRecord(z.enum(weekdays), z.array(range)),
  exceptions: z.optional(z.record(plainDate as never, z.array(range))),
}) as never;

const holidayName = z.union([
  z.string().check(z.refine((name) => holidayParts(name) !== undefined, "a known holiday")),
  bilingualSchema as unknown as z.ZodMiniType,
]);
const date = z.optional(plainDate);

/**
 * A layer of days of rest as plain JSON, such as a company's own.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { calendarLayerSchema } from "@ramah/calendar/schemas";
 *
 * parseInput(calendarLayerSchema, { id: "company", version: "1", from: "2026-01-01", to: "2026-12-31", days: [] }).ok; // => true
 */
export const calendarLayerSchema: Standard<CalendarLayer> = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  from: plainDate,
  to: plainDate,
  days: z.array(
    z.strictObject({
      date: plainDate,
      name: holidayName,
      knownFrom: date,
      knownUntil: date,
      isProvisional: z.optional(z.boolean()),
    }),
  ),
  horizons: z.optional(z.array(z.strictObject({ knownFrom: plainDate, to: plainDate }))),
  sources: z.optional(z.array(sourceSchema as unknown as z.ZodMiniType)),
}) as never;

/**
 * Takes opening hours in from outside.
 *
 * @param input parsed JSON
 * @returns the hours, or every problem with its path
 * @example
 * import { parseOpeningHours } from "@ramah/calendar/schemas";
 *
 * parseOpeningHours({ zone: "Asia/Jakarta", weekly: { mon: [["09:00", "17:00"]] } }).ok; // => true
 */
export function parseOpeningHours(input: unknown): Result<OpeningHours, InputIssue> {
  return parseInput(openingHoursSchema, input);
}

/**
 * Takes a layer of days of rest in from outside. Whether its days lie inside it and its dates are in order,
 * `compileCalendar` tells.
 *
 * @param input parsed JSON
 * @returns the layer, or every problem with its path
 * @example
 * import { parseCalendarLayer } from "@ramah/calendar/schemas";
 *
 * parseCalendarLayer({ id: "company", from: "2026-01-01" }).ok; // => false
 */
export function parseCalendarLayer(input: unknown): Result<CalendarLayer, InputIssue> {
  return parseInput(calendarLayerSchema, input);
}
