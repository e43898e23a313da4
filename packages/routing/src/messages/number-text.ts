import type { Locale } from "@ramah/core";

const marks = { en: { thousands: ",", fraction: "." }, id: { thousands: ".", fraction: "," } };

/** Writes a whole number with its thousands marked as the language does. */
export const countText = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, marks[locale].thousands);

/** Writes a number with at most so many digits of a fraction, none of them idle, the same on every platform. */
export function decimalText(value: number, digits: number, locale: Locale): string {
  const scale = 10 ** digits;
  // Never minus zero.
  return String(Math.round(value * scale) / scale + 0).replace(".", marks[locale].fraction);
}

/** Writes a share as a percentage with at most one decimal. */
export const percentText = (share: number, locale: Locale): string =>
  `${percentage(share, locale)}%`;

/** Writes the size of a difference of shares in percentage points. */
export function pointsText(share: number, locale: Locale): string {
  const text = percentage(Math.abs(share), locale);
  if (locale === "id") return `${text} poin persentase`;
  return `${text} percentage ${text === "1" ? "point" : "points"}`;
}

// Rounded before it is divided: 0.8765 times 100 is a little less than 87.65.
const percentage = (share: number, locale: Locale): string =>
  decimalText(Math.round(share * 1000) / 10, 1, locale);
