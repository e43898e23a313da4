import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { CalendarIssue, CalendarProblems, DayReason, DayReasons } from "../reasons.js";
import { messages as en } from "./en.js";
import { messages as id } from "./id.js";

const catalogues: Catalogues<CalendarProblems & DayReasons> = { en, id };

/**
 * Says a problem of a calendar, or what became of a day of a count.
 *
 * @param reason an issue or a day's reason
 * @param locale the language to say it in
 * @returns one or two sentences
 * @example
 * import { describe } from "@ramah/calendar/messages";
 *
 * describe({ code: "day-weekend", data: { date: "2026-11-21" } }, "id"); // => "Sabtu, 21 November 2026: akhir pekan, tidak dihitung."
 */
export function describe(reason: CalendarIssue | DayReason, locale: Locale): string {
  return describeWith(reason, locale, catalogues);
}
