import { toWallTime } from "@ramah/calendar";
import { type Catalogues, describe, type Instant, type Locale } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import * as en from "./en.js";
import * as id from "./id.js";
import type { DeskReason, DeskReasons, Label } from "./reasons.js";

const catalogues: Catalogues<DeskReasons> = { en: en.messages, id: id.messages };
const labels = { en: en.labels, id: id.labels };

/** Says what the desk itself has to say. */
export function sayDesk(reason: DeskReason, locale: Locale): string {
  return describe(reason, locale, catalogues);
}

/** A heading or a label. */
export function label(name: Label, locale: Locale): string {
  return labels[locale][name];
}

/** A moment on the wall of the desk, with the zone's distance from UTC so that nobody mistakes it. */
export function momentText(at: Instant, zone: string, locale: Locale): string {
  const { date, time, offsetMinutes } = toWallTime(zone, at);
  const clock = locale === "id" ? time.replace(":", ".") : time;
  const hours = offsetMinutes / 60;
  return `${dateText(date, locale, "day")}, ${clock} (UTC${hours < 0 ? "−" : "+"}${Math.abs(hours)})`;
}
