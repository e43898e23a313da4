import type { Locale } from "@ramah/core";
import type { Token } from "../words.js";
import { startsWith } from "./starts-with.js";
import type { When } from "./time-phrase.js";
import { type Part, readDayPart } from "./when-time.js";
import {
  dayEndPhrases,
  dayParts,
  monthEndPhrases,
  months,
  relativeDays,
  weekdays,
} from "./when-words.js";

/** Reads a day, a day of the week or a part of the day, unless the phrase has one already. */
export function readDay(
  tokens: readonly Token[],
  at: number,
  end: number,
  locale: Locale,
  known: When,
): Part | undefined {
  const hasDay = known.day !== undefined && known.day.kind !== "weekday";
  if (!hasDay) {
    const date = readDate(tokens, at, end, locale);
    if (date !== undefined) return joined(date, known);
  }
  if (known.day === undefined) {
    return readPast(tokens, at, end) ?? readNamed(tokens, at, end) ?? readWeekday(tokens, at, end);
  }
  if (hasDay && known.weekday === undefined && known.day.kind !== "offset") {
    const weekday = readWeekday(tokens, at, end)?.found.day;
    if (weekday?.kind === "weekday") return { to: at + 1, found: { weekday: weekday.weekday } };
  }
  return known.partEnd === undefined && known.time === undefined
    ? readDayPart(tokens, at, end)
    : undefined;
}

/** A date after a day of the week keeps that day, so that the two can be compared. */
function joined(date: Part, known: When): Part {
  return known.day?.kind === "weekday"
    ? { ...date, found: { ...date.found, weekday: known.day.weekday } }
    : date;
}

const textAt = (tokens: readonly Token[], at: number, end: number): string =>
  at < end ? (tokens[at]?.text ?? "") : "";

function readPast(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const text = textAt(tokens, at, end);
  if (text === "yesterday" || text === "kemarin") return { to: at + 1, found: { problem: "past" } };
  const next = textAt(tokens, at + 1, end);
  if (text === "last" && (weekdays[next] !== undefined || next === "week" || next === "month")) {
    return { to: at + 2, found: { problem: "past" } };
  }
  return undefined;
}

function readNamed(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const ending = dayEndPhrases.find((words) => startsWith(tokens, at, end, words));
  if (ending !== undefined) return onDay(at + ending.length, 0);
  const month = monthEndPhrases.find((words) => startsWith(tokens, at, end, words));
  if (month !== undefined) return { to: at + month.length, found: { day: { kind: "month-end" } } };
  if (startsWith(tokens, at, end, ["day", "after", "tomorrow"])) return onDay(at + 3, 2);
  const text = textAt(tokens, at, end);
  const next = textAt(tokens, at + 1, end);
  if (text === "this" && next !== "night" && Object.hasOwn(dayParts, next)) {
    return onDay(at + 2, 0, dayParts[next]);
  }
  if (Object.hasOwn(dayParts, text) && next === "ini") return onDay(at + 2, 0, dayParts[text]);
  const isLater = textAt(tokens, at - 1, end) === "nanti";
  if (isLater && Object.hasOwn(dayParts, text)) return onDay(at + 1, 0, dayParts[text]);
  const days = Object.hasOwn(relativeDays, text) ? relativeDays[text] : undefined;
  return days === undefined ? undefined : onDay(at + 1, days);
}

function onDay(to: number, days: number, partEnd?: number): Part {
  const day = { kind: "offset", days } as const;
  return { to, found: partEnd === undefined ? { day } : { day, partEnd } };
}

function readWeekday(tokens: readonly Token[], from: number, end: number): Part | undefined {
  const opener = textAt(tokens, from, end);
  const isOpened = opener === "this" || opener === "next" || opener === "hari";
  const at = isOpened ? from + 1 : from;
  const name = textAt(tokens, at, end);
  // Without "hari" before it, "minggu" is as likely a week.
  const weekday =
    Object.hasOwn(weekdays, name) && (name !== "minggu" || opener === "hari")
      ? weekdays[name]
      : undefined;
  if (weekday === undefined) return undefined;
  const after = textAt(tokens, at + 1, end);
  const afterNext = textAt(tokens, at + 2, end);
  if (after === "lalu" || after === "kemarin" || (after === "last" && afterNext === "week")) {
    return { to: at + 2, found: { problem: "past" } };
  }
  if (after === "yang" && afterNext === "lalu") return { to: at + 3, found: { problem: "past" } };
  if (after === "depan" || (after === "next" && afterNext === "week")) {
    return { to: at + (after === "depan" ? 2 : 3), found: { problem: "ambiguous-day" } };
  }
  if (opener === "next") return { to: at + 1, found: { problem: "ambiguous-day" } };
  const isThis = opener === "this" || after === "ini";
  const to = after === "ini" ? at + 2 : at + 1;
  return { to, found: { day: { kind: "weekday", weekday, isThis } } };
}

function readDate(
  tokens: readonly Token[],
  from: number,
  end: number,
  locale: Locale,
): Part | undefined {
  const isNamed = ["tanggal", "tgl"].includes(textAt(tokens, from, end));
  const at = isNamed ? from + 1 : from;
  return (
    numericDate(tokens, at, end, locale) ??
    shortDate(tokens, at, end, locale) ??
    dayFirst(tokens, at, end) ??
    monthFirst(tokens, at, end) ??
    (isNamed ? bareDay(tokens, at, end) : undefined)
  );
}

function numericDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  locale: Locale,
): Part | undefined {
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((step) =>
    textAt(tokens, at + step, end),
  );
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (mark !== again || (mark !== "-" && mark !== "/")) return undefined;
  if (![first, second, third].every((text) => /^\d{1,4}$/.test(text))) return undefined;
  const to = at + 5;
  if (first.length === 4) return dated(to, Number(third), Number(second), Number(first));
  if (third.length !== 4) return undefined;
  const [day, month] = [Number(first), Number(second)];
  if (locale === "id" || day > 12 || day === month) return dated(to, day, month, Number(third));
  if (month > 12) return dated(to, month, day, Number(third));
  // 03/04/2026 is April in London and March in New York.
  return { to, found: { problem: "ambiguous-day" } };
}

/** "On 24/11", "tanggal 3/12": after a word that announces it, since "24/7" is no date. */
function shortDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  locale: Locale,
): Part | undefined {
  const announcers = ["on", "by", "before", "until", "pada", "tanggal", "tgl", "sebelum", "sampai"];
  if (!announcers.includes(tokens[at - 1]?.text ?? "") || textAt(tokens, at + 1, end) !== "/") {
    return undefined;
  }
  const first = dayNumber(tokens, at, end);
  const second = dayNumber(tokens, at + 2, end);
  if (first === undefined || second === undefined) return undefined;
  const to = at + 3;
  const isDayFirst = locale === "id" || first > 12 || first === second;
  if (!isDayFirst && second <= 12) return { to, found: { problem: "ambiguous-day" } };
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return month > 12 ? undefined : { to, found: { day: { kind: "date", month, day } } };
}

function dayFirst(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const day = dayNumber(tokens, at, end);
  if (day === undefined) return undefined;
  const ordinal = ["st", "nd", "rd", "th"].includes(textAt(tokens, at + 1, end)) ? 1 : 0;
  const of = textAt(tokens, at + 1 + ordinal, end) === "of" ? 1 : 0;
  const nameAt = at + 1 + ordinal + of;
  const month = monthAt(tokens, nameAt, end);
  if (month === undefined) {
    return ordinal === 1
      ? { to: at + 2, found: { day: { kind: "day-of-month", day } } }
      : undefined;
  }
  return withYear(tokens, nameAt + 1, end, day, month);
}

function monthFirst(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const month = monthAt(tokens, at, end);
  const day = dayNumber(tokens, at + 1, end);
  if (month === undefined || day === undefined) return undefined;
  const ordinal = ["st", "nd", "rd", "th"].includes(textAt(tokens, at + 2, end)) ? 1 : 0;
  return withYear(tokens, at + 2 + ordinal, end, day, month);
}

function bareDay(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const day = dayNumber(tokens, at, end);
  return day === undefined
    ? undefined
    : { to: at + 1, found: { day: { kind: "day-of-month", day } } };
}

function withYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  day: number,
  month: number,
): Part {
  const yearAt = textAt(tokens, at, end) === "," ? at + 1 : at;
  const year = textAt(tokens, yearAt, end);
  if (/^2\d{3}$/.test(year)) return dated(yearAt + 1, day, month, Number(year));
  return { to: at, found: { day: { kind: "date", month, day } } };
}

const dated = (to: number, day: number, month: number, year: number): Part => ({
  to,
  found: { day: { kind: "date", year, month, day } },
});

function dayNumber(tokens: readonly Token[], at: number, end: number): number | undefined {
  const text = textAt(tokens, at, end);
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function monthAt(tokens: readonly Token[], at: number, end: number): number | undefined {
  const text = textAt(tokens, at, end);
  return Object.hasOwn(months, text) ? months[text] : undefined;
}
