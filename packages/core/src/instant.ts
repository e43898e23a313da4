import { type PlainDate, toEpochDay, toPlainDate } from "./date.js";

/** A moment: milliseconds since 1970-01-01T00:00Z, whole, without leap seconds. */
export type Instant = number;

/** What is taken for a moment at the edge: milliseconds, ISO text with an offset, a `Date`, a `Temporal.Instant`. */
export type InstantLike =
  | number
  | string
  | { readonly epochMilliseconds: number }
  | { getTime(): number };

/**
 * Milliseconds in a minute.
 *
 * @example
 * import { minuteMs } from "@ramah/core";
 *
 * minuteMs; // => 60_000
 */
export const minuteMs = 60_000;

/**
 * Milliseconds in an hour.
 *
 * @example
 * import { hourMs } from "@ramah/core";
 *
 * hourMs; // => 3_600_000
 */
export const hourMs = 3_600_000;

/**
 * Milliseconds in 24 hours, which is not always a day on the wall.
 *
 * @example
 * import { dayMs } from "@ramah/core";
 *
 * dayMs; // => 86_400_000
 */
export const dayMs = 86_400_000;

// The range of ECMAScript time values: 100,000,000 days on either side of 1970.
const limit = 8.64e15;
const pattern =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)(?:\[[^\][]{1,64}\]){0,4}$/;

/**
 * Takes a moment at the edge.
 *
 * @param value milliseconds, a `Date`, a `Temporal.Instant` or `ZonedDateTime`, or ISO 8601 text that says its
 *   offset (`Z`, `+07:00`, `+0700`); a zone in brackets after it, as Temporal writes, adds nothing to it
 * @returns the moment, cut to whole milliseconds, or `undefined` when the value is none; text without an offset is none
 * @example
 * import { toInstant } from "@ramah/core";
 *
 * toInstant("2026-11-21T16:00:00+07:00"); // => 1795251600000
 * toInstant({ epochMilliseconds: 5 }); // => 5
 * toInstant("2026-11-21T16:00"); // => undefined
 */
export function toInstant(value: InstantLike): Instant | undefined {
  const milliseconds = typeof value === "string" ? fromText(value) : numberIn(value);
  return typeof milliseconds === "number" && Math.abs(milliseconds) <= limit
    ? Math.floor(milliseconds)
    : undefined;
}

/**
 * Writes a moment as ISO 8601 text in UTC.
 *
 * @param at a moment of the years 0001 to 9999
 * @returns text such as `2026-11-21T09:00:00.000Z`
 * @throws RangeError outside those years
 * @example
 * import { instantText } from "@ramah/core";
 *
 * instantText(1795251600000); // => "2026-11-21T09:00:00.000Z"
 */
export function instantText(at: Instant): string {
  const time = new Date(at);
  const year = time.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`instantText: ${at} is out of range`);
  return time.toISOString();
}

/** Whatever else arrives at the edge, such as `null` from a database, is no moment. */
function numberIn(value: Exclude<InstantLike, string> | null | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("epochMilliseconds" in value) return value.epochMilliseconds;
  return typeof value.getTime === "function" ? value.getTime() : undefined;
}

function fromText(text: string): number | undefined {
  const [, dateText = "", hours, minutes, seconds = "0", fraction = "0", offset = ""] =
    pattern.exec(text) ?? [];
  const date: PlainDate | undefined = toPlainDate(dateText);
  if (date === undefined) return undefined;
  // A leap second is the last second of its minute here, as in POSIX time.
  const second = Math.min(Number(seconds), 59);
  const shift = offsetMinutes(offset);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  if (shift === undefined) return undefined;
  const wall = Number(hours) * hourMs + Number(minutes) * minuteMs + second * 1000;
  const thousandths = Number(fraction.padEnd(3, "0").slice(0, 3));
  return toEpochDay(date) * dayMs + wall + thousandths - shift * minuteMs;
}

function offsetMinutes(offset: string): number | undefined {
  if (offset === "Z" || offset === "z") return 0;
  const digits = offset.slice(1).replace(":", "");
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2) || 0);
  if (hours > 23 || minutes > 59) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
