import type { Bilingual, Locale } from "@ramah/core";
import { type HolidayName, holidayParts } from "../data/holiday-names.js";
import { holidayTextEn } from "./en/holiday-names.js";
import { holidayTextId } from "./id/holiday-names.js";

/**
 * Names a holiday, with whether it is a substitute day or joint leave.
 *
 * @param name a key of this package, or a name of your own in both languages
 * @param locale the language
 * @returns the name as the country's own announcement has it, or its translation
 * @throws RangeError when the key is none, which types rule out for data that was parsed
 * @example
 * import { holidayText } from "@ramah/calendar/messages";
 *
 * holidayText("christmas-substitute", "en"); // => "Christmas Day (substitute day)"
 * holidayText("cuti-bersama-idulfitri", "id"); // => "Cuti bersama Idulfitri"
 */
export function holidayText(name: HolidayName | Bilingual, locale: Locale): string {
  if (typeof name !== "string") return name[locale];
  const parts = holidayParts(name);
  if (parts === undefined) throw new RangeError(`holidayText: "${name}" is no holiday's name`);
  return locale === "id" ? holidayTextId(parts) : holidayTextEn(parts);
}
