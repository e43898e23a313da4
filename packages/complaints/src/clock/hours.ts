import type { Instant } from "@ramah/core";
import type { ClockHours } from "./definition.js";

/** The time from one moment to another: elapsed, or open where there are hours. */
export const passed = (hours: ClockHours | undefined, from: Instant, to: Instant): number =>
  hours === undefined ? to - from : hours.within(from, to);

/** The moment at which a length that is not negative has passed. */
export const after = (hours: ClockHours | undefined, from: Instant, lengthMs: number): Instant =>
  hours === undefined ? from + lengthMs : hours.add(from, lengthMs);

/** The moment itself or, where there are hours, the next at which somebody is there. */
export const whenOpen = (hours: ClockHours | undefined, at: Instant): Instant =>
  hours === undefined ? at : hours.nextOpening(at);
