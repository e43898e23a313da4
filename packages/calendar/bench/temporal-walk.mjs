// The plain way: walk over the days with Temporal and count the open time of each.
import { Temporal } from "temporal-polyfill";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Open periods of one date, in milliseconds. */
function periodsOf(date, { zone, weekly, exceptions }) {
  const ranges = exceptions[date.toString()] ?? weekly[weekdays[date.dayOfWeek - 1]] ?? [];
  const moment = (on, plainTime) =>
    on.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  return ranges.map(([start, end]) => {
    const clock = end === "24:00" ? "00:00" : end;
    return [moment(date, start), moment(clock <= start ? date.add({ days: 1 }) : date, clock)];
  });
}

const dateOf = (at, zone) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** When a length of open time will have passed. */
export function addByWalk(start, openMs, hours) {
  let left = openMs;
  // A night that began the day before may still be open.
  for (let date = dateOf(start, hours.zone).subtract({ days: 1 }); ; date = date.add({ days: 1 })) {
    for (const [opening, closing] of periodsOf(date, hours)) {
      const open = Math.max(0, closing - Math.max(opening, start));
      if (open >= left) return Math.max(opening, start) + left;
      left -= open;
    }
  }
}

/** Open milliseconds between two moments. */
export function withinByWalk(from, to, hours) {
  let open = 0;
  const last = dateOf(to, hours.zone);
  for (
    let date = dateOf(from, hours.zone).subtract({ days: 1 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    for (const [opening, closing] of periodsOf(date, hours)) {
      open += Math.max(0, Math.min(closing, to) - Math.max(opening, from));
    }
  }
  return open;
}

/** End of the n-th business day after the day of receipt. */
export function dueByWalk(receivedAt, n, zone, isRest) {
  let date = dateOf(receivedAt, zone);
  for (let left = n; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6 && !isRest(date.toString())) left--;
  }
  return date.add({ days: 1 }).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
}
