import type { Locale } from "@ramah/core";
import { durationText } from "@ramah/core/messages";

const halves = { en: "a minute and a half", id: "satu setengah menit" };

/** A rounded waiting time as it is spoken. */
export const waitText = (waitMs: number, locale: Locale): string =>
  waitMs === 90_000 ? halves[locale] : durationText(waitMs, locale);
