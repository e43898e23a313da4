import { dayMs, toEpochDay, toPlainDate } from "@ramah/core";
import type { Zone } from "../zone/zone.js";

/** What a date or date-time says: a day since 1 January 1970, a time within one, or nothing readable. */
export type ReadDay =
  | { readonly kind: "day"; readonly day: number; readonly isDate: boolean }
  | { readonly kind: "timed" }
  | { readonly kind: "unreadable" };

const pattern = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/;

/**
 * Reads a DATE, or a DATE-TIME that is a midnight: of the event's own wall clock, or of the zone that the
 * caller names when it is written in UTC.
 */
export function readDay(text: string, zone: Zone | undefined): ReadDay {
  const [, year, month, date, hours, minutes, seconds, utc] = pattern.exec(text.trim()) ?? [];
  const plain = toPlainDate(`${year}-${month}-${date}`);
  if (plain === undefined) return { kind: "unreadable" };
  const day = toEpochDay(plain);
  if (hours === undefined) return { kind: "day", day, isDate: true };
  const secondOfDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (utc !== "Z")
    return secondOfDay === 0 ? { kind: "day", day, isDate: false } : { kind: "timed" };
  if (zone === undefined) return { kind: "timed" };
  const at = day * dayMs + secondOfDay * 1000;
  const wall = (at + zone.offsetAt(at)) / dayMs;
  return Number.isInteger(wall) ? { kind: "day", day: wall, isDate: false } : { kind: "timed" };
}

/** Whole days of a DURATION, `undefined` when it is none or has a part of a day. */
export function readDays(text: string): number | undefined {
  const [, weeks, days] =
    /^\+?P(?:(\d{1,6})W|(\d{1,6})D(?:T(?:0+[HMS])+)?)$/i.exec(text.trim()) ?? [];
  if (weeks === undefined && days === undefined) return undefined;
  return Number(weeks ?? 0) * 7 + Number(days ?? 0);
}

/** Whether a text is a DURATION at all. */
export const isDuration = (text: string): boolean =>
  /^[+-]?P(?=\d|T\d)(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/i.test(text.trim());

/** TEXT on one line: `\,` `\;` `\\` are the signs themselves, `\n` a new line. */
export const readText = (text: string): string =>
  text
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === "n" || sign === "N" ? " " : sign))
    .replace(/\s+/g, " ")
    .trim();
