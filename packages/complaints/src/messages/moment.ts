import { dayMs, fromEpochDay, type Instant, type Locale, minuteMs } from "@ramah/core";
import { dateText } from "@ramah/core/messages";

/** Writes a moment as the desk reads it on the wall: the day, then hours and minutes of 24. */
export function momentText(at: Instant, offsetMinutes: number, locale: Locale): string {
  const local = at + offsetMinutes * minuteMs;
  const day = Math.floor(local / dayMs);
  const minutes = Math.floor((local - day * dayMs) / minuteMs);
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const minute = String(minutes % 60).padStart(2, "0");
  const date = dateText(fromEpochDay(day), locale, "day");
  return locale === "id" ? `${date} pukul ${hour}.${minute}` : `${date}, ${hour}:${minute}`;
}
