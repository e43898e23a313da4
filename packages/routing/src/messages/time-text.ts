import type { Locale } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import { decimalText } from "./number-text.js";

const units = {
  en: { short: "ms", millisecond: "millisecond", second: "second" },
  id: { short: "milidetik", millisecond: "milidetik", second: "detik" },
};

/** A length of time; less than a second as it is: what runs backwards by 5 ms does not do so by 0 seconds. */
export const timeText = (durationMs: number, locale: Locale): string =>
  durationMs > 0 && durationMs < 1000
    ? `${Math.ceil(durationMs)} ${units[locale].short}`
    : durationText(durationMs, locale);

/** A length of time as exact as a comparison needs it: milliseconds, tenths of seconds, then whole seconds. */
export function spanText(spanMs: number, locale: Locale): string {
  const sizeMs = Math.abs(spanMs);
  if (sizeMs >= 9950) return durationText(Math.round(sizeMs / 1000) * 1000, locale);
  const { millisecond, second } = units[locale];
  const isShort = Math.round(sizeMs) < 1000;
  const text = isShort ? String(Math.round(sizeMs)) : decimalText(sizeMs / 1000, 1, locale);
  const isMany = locale === "en" && text !== "1";
  return `${text} ${isShort ? millisecond : second}${isMany ? "s" : ""}`;
}

const halves = { en: "a minute and a half", id: "satu setengah menit" };

/** A rounded waiting time as it is spoken. */
export const waitText = (waitMs: number, locale: Locale): string =>
  waitMs === 90_000 ? halves[locale] : durationText(waitMs, locale);
