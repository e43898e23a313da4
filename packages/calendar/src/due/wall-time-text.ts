import { dayMs, fromEpochDay, type Instant, minuteMs } from "@ramah/core";
import type { StepTime } from "../reasons.js";
import { timeText } from "../zone/time-of-day.js";
import type { Zone } from "../zone/zone.js";

/** A time of day on the wall: `HH:MM`, with seconds and thousandths where there are any; a day ends at 24:00. */
export function wallTimeText(timeMs: number): string {
  const minutes = timeText(Math.floor(timeMs / minuteMs));
  const rest = timeMs % minuteMs;
  if (rest === 0) return minutes;
  const seconds = `${minutes}:${String(Math.floor(rest / 1000)).padStart(2, "0")}`;
  return rest % 1000 === 0 ? seconds : `${seconds}.${String(rest % 1000).padStart(3, "0")}`;
}

/** A time on the wall, in milliseconds as if it were UTC, that belongs to a day and a moment. */
export function stepTime(wall: number, day: number, at: Instant, zone: Zone): StepTime {
  return {
    date: fromEpochDay(day),
    time: wallTimeText(wall - day * dayMs),
    zone: zone.id,
    offsetMinutes: (wall - at) / minuteMs,
  };
}

/** What the clocks of a zone show at a moment. */
export function shownTime(at: Instant, zone: Zone): StepTime {
  const wall = at + zone.offsetAt(at);
  return stepTime(wall, Math.floor(wall / dayMs), at, zone);
}
