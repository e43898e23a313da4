import { hourMs, type Instant } from "@ramah/core";
import type { Arrivals, RateInterval } from "../demand.js";

/** Gives the next moment, not rounded; infinite when nobody comes any more. Takes one unit exponential. */
type ArrivalTimes = (unit: number) => number;

/**
 * Walks along the arrivals of a class. A changing rate is inverted: each contact uses up an exponential
 * amount of the rate summed over time, which is exact and takes the same chance as a steady rate.
 */
export function arrivalTimes(arrivals: Arrivals, from: Instant, until: Instant): ArrivalTimes {
  if ("at" in arrivals) return listed(arrivals.at, from);
  if ("perHour" in arrivals) {
    const { perHour } = arrivals;
    let time = from;
    return (unit) => {
      time += (unit * hourMs) / perHour;
      return time;
    };
  }
  return changing(arrivals.intervals, arrivals.everyMs, from, until);
}

function listed(at: readonly Instant[], from: Instant): ArrivalTimes {
  const sorted = at.filter((instant) => instant >= from).sort((one, other) => one - other);
  let next = 0;
  return () => sorted[next++] ?? Number.POSITIVE_INFINITY;
}

function changing(
  intervals: readonly RateInterval[],
  everyMs: number | undefined,
  from: Instant,
  until: Instant,
): ArrivalTimes {
  const sorted = intervals
    .filter(({ perHour }) => perHour > 0)
    .sort((one, other) => one.from - other.from);
  const [first] = sorted;
  if (first === undefined) return () => Number.POSITIVE_INFINITY;
  // Begin with the round of the pattern that holds the first moment, or the one before it.
  let shift = everyMs === undefined ? 0 : Math.floor((from - first.from) / everyMs - 1) * everyMs;
  let index = 0;
  let time = from;
  return (unit) => {
    let rest = unit * hourMs;
    for (;;) {
      if (index === sorted.length) {
        if (everyMs === undefined) return Number.POSITIVE_INFINITY;
        index = 0;
        shift += everyMs;
      }
      const interval = sorted[index] as RateInterval;
      // A rate next to nothing would be gone round with for ever.
      if (interval.from + shift >= until) return Number.POSITIVE_INFINITY;
      time = Math.max(time, interval.from + shift);
      const left = (interval.to + shift - time) * interval.perHour;
      if (rest < left) {
        time += rest / interval.perHour;
        return time;
      }
      rest -= Math.max(0, left);
      index++;
    }
  };
}
