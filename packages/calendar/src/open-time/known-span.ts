import {
  type Instant,
  type InstantLike,
  instantText,
  type PlainDate,
  toInstant,
} from "@ramah/core";
import { refused } from "../error.js";
import { noMoment } from "../zone/wall-time.js";
import type { Timeline } from "./timeline.js";

/** What is known of opening hours, and from which date to which. */
export interface KnownSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly timeline: Timeline;
}

/** A moment of the span, its end included: lengths may run up to it. Refuses every other. */
export function knownMoment(
  span: KnownSpan,
  asked: string,
  name: string,
  moment: InstantLike,
): Instant {
  const at = typeof moment === "number" ? Math.floor(moment) : (toInstant(moment) ?? Number.NaN);
  const { begin, end } = span.timeline;
  if (at >= begin && at <= end) return at;
  if (Number.isNaN(at)) return refused(asked, noMoment(moment, [name]));
  return unknown(span, asked, name, momentText(at));
}

/** A moment of the span, its end excluded: what comes after it is not known. */
export function knownAfter(span: KnownSpan, asked: string, moment: InstantLike): Instant {
  const at = knownMoment(span, asked, "at", moment);
  return at < span.timeline.end ? at : unknown(span, asked, "at", momentText(at));
}

/** Refuses what the span does not reach. */
export function unknown({ from, to }: KnownSpan, asked: string, name: string, text: string): never {
  const data = { asked: text, from, to };
  return refused(asked, { code: "calendar-horizon", path: [name], data });
}

// 0001-01-01T00:00Z and the end of 9999.
const firstMoment = -62_135_596_800_000;
const lastMoment = 253_402_300_799_999;

/** Far out there are moments without a date of four digits. */
export const momentText = (at: Instant): string =>
  at >= firstMoment && at <= lastMoment ? instantText(at) : String(at);
