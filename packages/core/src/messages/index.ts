import type { Channel } from "../channel.js";
import { type PlainDate, weekdayOf } from "../date.js";
import type { InputIssue, InputProblems } from "../input.js";
import { dayMs, hourMs, minuteMs } from "../instant.js";
import type { Locale } from "../locale.js";
import { type Catalogues, describe as describeWith } from "../message.js";
import { pathText } from "../reason.js";
import * as en from "./en.js";
import * as id from "./id.js";

// One small table for each question, so that a bundle carries the words it asks for and no others.
const channelNames = { en: en.channelNames, id: id.channelNames };
const monthNames = { en: en.monthNames, id: id.monthNames };
const weekdayNames = { en: en.weekdayNames, id: id.weekdayNames };
const unitWords = { en: en.units, id: id.units };
const lists = { en: en.list, id: id.list };

const catalogues: Catalogues<InputProblems> = { en: en.inputMessages, id: id.inputMessages };

/**
 * Says what is wrong with data that entered, with the path to it.
 *
 * @param issue a problem that `parseInput` found
 * @param locale the language to say it in
 * @returns the path and one sentence
 * @example
 * import { parseInput } from "@ramah/core";
 * import { describe } from "@ramah/core/messages";
 * import { bilingualSchema } from "@ramah/core/schemas";
 *
 * const parsed = parseInput(bilingualSchema, { en: "Sorry" });
 * parsed.ok ? "" : describe(parsed.issues[0], "id"); // => "id: Belum diisi: di sini diperlukan nilai bertipe string."
 */
export function describe(issue: InputIssue, locale: Locale): string {
  return `${pathText(issue.path)}: ${describeWith(issue, locale, catalogues)}`;
}

/**
 * Names a channel.
 *
 * @param channel any channel
 * @param locale the language to name it in
 * @returns the name inside a sentence, lower case but for abbreviations
 * @example
 * import { channelText } from "@ramah/core/messages";
 *
 * channelText("email", "id"); // => "surel"
 */
export function channelText(channel: Channel, locale: Locale): string {
  return channelNames[locale][channel];
}

/**
 * Writes a date in words, the same on every platform.
 *
 * @param date a valid date
 * @param locale the language to write it in
 * @param style `day` begins with the day of the week
 * @returns such as `21 November 2026`
 * @throws RangeError when there is no such date
 * @example
 * import { dateText } from "@ramah/core/messages";
 *
 * dateText("2026-08-17", "id"); // => "17 Agustus 2026"
 * dateText("2026-08-17", "en", "day"); // => "Monday 17 August 2026"
 * dateText("2026-08-17", "id", "day"); // => "Senin, 17 Agustus 2026"
 */
export function dateText(date: PlainDate, locale: Locale, style: "date" | "day" = "date"): string {
  const weekday = weekdayNames[locale][weekdayOf(date) - 1];
  const [year = "", month, day] = date.split("-");
  const text = `${Number(day)} ${monthNames[locale][Number(month) - 1]} ${Number(year)}`;
  if (style === "date") return text;
  return locale === "id" ? `${weekday}, ${text}` : `${weekday} ${text}`;
}

/**
 * Writes a length of time in its two largest units, cut, not rounded, so that it never promises more.
 *
 * @param durationMs milliseconds; a negative length is written as its size
 * @param locale the language to write it in
 * @returns such as `2 hours and 5 minutes`, `0 seconds` for less than a second
 * @example
 * import { durationText } from "@ramah/core/messages";
 *
 * durationText(7_500_000, "en"); // => "2 hours and 5 minutes"
 * durationText(86_400_000, "id"); // => "1 hari"
 */
export function durationText(durationMs: number, locale: Locale): string {
  const units = unitWords[locale];
  const size = Math.abs(durationMs);
  const parts: readonly (readonly [number, (value: number) => string])[] = [
    [Math.floor(size / dayMs), units.day],
    [Math.floor((size % dayMs) / hourMs), units.hour],
    [Math.floor((size % hourMs) / minuteMs), units.minute],
    [Math.floor((size % minuteMs) / 1000), units.second],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  if (first === -1) return units.second(0);
  return lists[locale](
    parts
      .slice(first, first + 2)
      .filter(([value]) => value > 0)
      .map(([value, unit]) => unit(value)),
  );
}

/**
 * Writes a list with its last two items joined by a word.
 *
 * @param items texts, in order
 * @param locale the language to join them in
 * @returns such as `a, b and c`
 * @example
 * import { listText } from "@ramah/core/messages";
 *
 * listText(["nama", "alamat", "telepon"], "id"); // => "nama, alamat, dan telepon"
 */
export function listText(items: readonly string[], locale: Locale): string {
  return lists[locale](items);
}
