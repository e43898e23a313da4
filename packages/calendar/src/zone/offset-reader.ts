import type { Instant } from "@ramah/core";

/** Reads the distance from UTC, in milliseconds, at a moment. */
export type OffsetReader = (at: Instant) => number;

/**
 * Reads a zone's distance from UTC out of the platform's own time zone database, some microseconds
 * each time. Locale, calendar and digits are fixed, so that the host's language cannot change it.
 */
export function offsetReader(zone: string): OffsetReader | undefined {
  // Left out, the zone would be the host's own.
  if (typeof zone !== "string") return undefined;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
  // Parts are three times as dear as text, and their order is that of the numbers in the text.
  const order = format.formatToParts(0).flatMap(({ type }) => (type === "literal" ? [] : [type]));
  const [year, month, day, hour, minute, second] = units.map((unit) => order.indexOf(unit));
  return (at) => {
    const numbers = format.format(at).match(/\d+/g) ?? [];
    const read = (index = -1): number => Number(numbers[index]);
    const wall = Date.UTC(
      read(year),
      read(month) - 1,
      read(day),
      read(hour),
      read(minute),
      read(second),
    );
    return wall - Math.floor(at / 1000) * 1000;
  };
}

const units = ["year", "month", "day", "hour", "minute", "second"] as const;
