import type { Locale } from "@ramah/core";
import { durationText } from "@ramah/core/messages";

const units = {
  en: { ms: "milliseconds", s: "seconds", points: "percentage points", comma: "." },
  id: { ms: "milidetik", s: "detik", points: "poin persentase", comma: "," },
};

/** A number with at most one digit after the comma, without one that says nothing. */
export function tenthsText(value: number, locale: Locale): string {
  return String(Math.round(value * 10) / 10).replace(".", units[locale].comma);
}

/** A length of time as exact as a comparison needs it: milliseconds, tenths of seconds, then whole seconds. */
export function spanText(spanMs: number, locale: Locale): string {
  const sizeMs = Math.abs(spanMs);
  if (sizeMs < 1000) return `${Math.round(sizeMs)} ${units[locale].ms}`;
  if (sizeMs < 9950) return `${tenthsText(sizeMs / 1000, locale)} ${units[locale].s}`;
  return durationText(Math.round(sizeMs / 1000) * 1000, locale);
}

/** A difference of shares in percentage points. */
export function pointsText(share: number, locale: Locale): string {
  return `${tenthsText(Math.abs(share) * 100, locale)} ${units[locale].points}`;
}

/** A probability in percent. */
export function percentText(share: number, locale: Locale): string {
  return `${tenthsText(share * 100, locale)}%`;
}
