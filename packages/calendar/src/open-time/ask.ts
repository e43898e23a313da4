import type { Instant } from "@ramah/core";
import { stepMs, stride, type Timeline } from "./timeline.js";

/** When a period opens; a period that there is none of never does. */
export const openingOf = ({ periods }: Timeline, index: number): Instant =>
  periods[index * stride] ?? Number.POSITIVE_INFINITY;

/** When a period closes. */
export const closingOf = ({ periods }: Timeline, index: number): Instant =>
  periods[index * stride + 1] ?? Number.POSITIVE_INFINITY;

/** Open milliseconds before a period; before one that there is none of, more than can be asked for. */
const openBefore = ({ periods }: Timeline, index: number): number =>
  periods[index * stride + 2] ?? Number.POSITIVE_INFINITY;

/** Index of the last period that opened up to a moment of the timeline, -1 when there is none. */
export function latestOpening(timeline: Timeline, at: Instant): number {
  const { begin, latestAt } = timeline;
  const bucket = Math.floor((at - begin) / stepMs);
  let low = latestAt[bucket] ?? -1;
  let high = latestAt[bucket + 1] ?? low;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (openingOf(timeline, middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a moment lies in the period that opened last before it. */
export const isWithin = (timeline: Timeline, index: number, at: Instant): boolean =>
  index >= 0 && at < closingOf(timeline, index);

/** Open milliseconds from the beginning to a moment, given the period that opened last before it. */
export function openUntil(timeline: Timeline, index: number, at: Instant): number {
  if (index < 0) return 0;
  const stop = Math.min(at, closingOf(timeline, index));
  return openBefore(timeline, index) + stop - openingOf(timeline, index);
}

/**
 * The first moment by which so much open time has passed since the beginning, more than nothing; infinite
 * when the timeline has less. What ends at closing ends then, not at the next opening.
 */
export function momentAfter(timeline: Timeline, openMs: number): Instant {
  if (openMs > timeline.openMs) return Number.POSITIVE_INFINITY;
  const { openStepMs, latestAfter } = timeline;
  const bucket = Math.floor(openMs / openStepMs);
  let low = latestAfter[bucket] ?? 0;
  let high = latestAfter[bucket + 1] ?? low;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (openBefore(timeline, middle) < openMs) low = middle;
    else high = middle - 1;
  }
  return openingOf(timeline, low) + openMs - openBefore(timeline, low);
}
