import type { Token } from "../words.js";
import type { When } from "./time-phrase.js";
import { dayParts, zones } from "./when-words.js";

/** A part of a phrase of time: what was found and where it ends. */
export interface Part {
  readonly to: number;
  readonly found: Partial<When>;
}

/**
 * Reads a time of day such as "5 pm", "17:00", "pukul 10.00 WIB" or "jam 5 sore". A bare hour from 1 to
 * 12 is ambiguous: the desk and the customer may mean different halves of the day.
 */
export function readTime(
  tokens: readonly Token[],
  from: number,
  end: number,
  isPrefixed: boolean,
): Part | undefined {
  const word = (at: number): string => (at < end ? (tokens[at]?.text ?? "") : "");
  if (word(from) === "noon" || word(from) === "midday") return timed(from + 1, 720);
  if (word(from) === "midnight") return timed(from + 1, 1440);
  const isNamed = word(from) === "pukul" || word(from) === "jam";
  let at = isNamed ? from + 1 : from;
  const hourText = numberText(tokens, at, end);
  if (hourText === undefined || hourText.length > 2) return undefined;
  const hour = Number(hourText);
  at += 1;
  const minuteText = ":.".includes(word(at) || " ") ? numberText(tokens, at + 1, end) : undefined;
  const hasMinutes = minuteText?.length === 2;
  const isDotted = hasMinutes && word(at) === ".";
  if (hasMinutes) at += 2;
  const minute = hasMinutes ? Number(minuteText) : 0;
  if (hour > 24 || minute > 59) return undefined;
  const half = halfOf(word, at, hour);
  if (half !== undefined) {
    const { to, shifted } = half;
    return shifted === undefined
      ? { to, found: { problem: "ambiguous-time" } }
      : withZone(word, to, shifted * 60 + minute);
  }
  if (isDotted && !isNamed && !isPrefixed) return undefined;
  if (!hasMinutes && !isNamed && !isPrefixed) return undefined;
  const isOClock = word(at) === "o'clock";
  if (isOClock) at += 1;
  // "by 5 days", "at 17 Sudirman Street": a bare number before another word is no time.
  if (!hasMinutes && !isNamed && !isOClock && !mayFollow(word(at))) return undefined;
  // "pukul" and two digits with minutes are the 24-hour clock; a bare "5" or "5:30" is not.
  const isClear =
    hour === 0 || hour > 12 || word(from) === "pukul" || (hasMinutes && hourText.length === 2);
  if (!isClear) return { to: at, found: { problem: "ambiguous-time" } };
  return withZone(word, at, hour * 60 + minute);
}

type Word = (at: number) => string;

/** The half of the day that was written after an hour, with the hour of 24; no hour when they clash. */
function halfOf(
  word: Word,
  at: number,
  hour: number,
): { readonly to: number; readonly shifted?: number } | undefined {
  const text = word(at);
  const isDotted = (text === "a" || text === "p") && word(at + 1) === "." && word(at + 2) === "m";
  if (text === "am" || text === "pm" || isDotted) {
    const end = isDotted ? at + 3 : at + 1;
    const to = isDotted && word(end) === "." ? end + 1 : end;
    if (hour < 1 || hour > 12) return { to };
    return { to, shifted: (hour % 12) + (text.startsWith("p") ? 12 : 0) };
  }
  if (text === "dini" && word(at + 1) === "hari")
    return { to: at + 2, ...(hour < 5 ? { shifted: hour } : {}) };
  if (!["pagi", "siang", "sore", "petang", "malam"].includes(text)) return undefined;
  const to = at + 1;
  const shifted = hour > 12 ? hour : indonesianHour(text, hour);
  return shifted === undefined ? { to } : { to, shifted };
}

function indonesianHour(part: string, hour: number): number | undefined {
  if (part === "pagi") return hour <= 11 ? hour : undefined;
  if (part === "siang") return hour >= 10 ? hour : hour >= 1 && hour <= 3 ? hour + 12 : undefined;
  if (part === "malam") return hour >= 6 && hour <= 12 ? hour + 12 : undefined;
  return hour >= 2 && hour <= 6 ? hour + 12 : undefined;
}

function withZone(word: Word, at: number, minutes: number): Part | undefined {
  if (minutes > 1440) return undefined;
  const offsetMinutes = Object.hasOwn(zones, word(at)) ? zones[word(at)] : undefined;
  return offsetMinutes === undefined
    ? timed(at, minutes)
    : { to: at + 1, found: { time: { minutes, offsetMinutes } } };
}

const timed = (to: number, minutes: number): Part => ({ to, found: { time: { minutes } } });

const mayFollow = (text: string): boolean =>
  text === "" ||
  !/^[\p{L}\p{Nd}%]/u.test(text) ||
  ["today", "tomorrow", "on", "sharp", "this", "and", "or", "so", "at", "dan"].includes(text);

function numberText(tokens: readonly Token[], at: number, end: number): string | undefined {
  const token = tokens[at];
  return at < end && token?.kind === "number" ? token.text : undefined;
}

/** Reads a named part of the day such as "morning" or "sore". */
export function readDayPart(tokens: readonly Token[], at: number, end: number): Part | undefined {
  const text = at < end ? (tokens[at]?.text ?? "") : "";
  if (!Object.hasOwn(dayParts, text)) return undefined;
  const partEnd = dayParts[text];
  return partEnd === undefined ? undefined : { to: at + 1, found: { partEnd } };
}
