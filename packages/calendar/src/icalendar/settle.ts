import type { CalendarIssue } from "../reasons.js";
import type { DayEvent, EventIdentity, OtherEvent } from "./event.js";

/** An event of whole days without the days that changed. */
export interface SettledEvent extends DayEvent {
  /** Days of the series that have an event of their own. */
  readonly changed?: ReadonlySet<number>;
}

/** Which events count, once cancellations, newer versions and changed single days are applied. */
export interface Settled {
  readonly taken: readonly SettledEvent[];
  readonly notTaken: readonly CalendarIssue[];
  readonly issues: readonly CalendarIssue[];
}

/** Lets newer events take the place of older ones with the same UID (RFC 5545, sections 3.8.4.4 and 3.8.7.4). */
export function settle(events: readonly (DayEvent | OtherEvent)[]): Settled {
  const newest = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    newest.set(key, Math.max(newest.get(key) ?? 0, event.sequence));
  }
  const taken: DayEvent[] = [];
  const notTaken: CalendarIssue[] = [];
  const current: (DayEvent | OtherEvent)[] = [];
  for (const event of events) {
    const isOld = event.uid !== undefined && event.sequence < (newest.get(keyOf(event)) ?? 0);
    if (!isOld) current.push(event);
    if (isOld) notTaken.push(omission("ical-replaced", event));
    else if (event.kind === "days") taken.push(event);
    else notTaken.push(omission(event.kind === "timed" ? "ical-timed" : "ical-cancelled", event));
  }
  return { ...withoutChanged(taken, current), notTaken };
}

const keyOf = ({ uid, recurrence }: EventIdentity): string => `${recurrence ?? ""} ${uid}`;

const omission = (
  code: "ical-replaced" | "ical-timed" | "ical-cancelled",
  { line, name }: EventIdentity,
): CalendarIssue => ({
  code,
  path: ["line", line],
  data: { name: name ?? { en: `line ${line}`, id: `baris ${line}` } },
});

/** Takes out of each series the days that have an event of their own, wherever that lies now. */
function withoutChanged(
  taken: readonly DayEvent[],
  current: readonly (DayEvent | OtherEvent)[],
): Pick<Settled, "taken" | "issues"> {
  const changed = new Map<string, Set<number>>();
  const unclear = new Map<string, number>();
  for (const { uid, recurrence, line } of current) {
    if (uid === undefined || recurrence === undefined) continue;
    if (recurrence === "timed") unclear.set(uid, line);
    else changed.set(uid, (changed.get(uid) ?? new Set()).add(recurrence));
  }
  const issues: CalendarIssue[] = [];
  const settled = taken.map((event) => {
    if (event.uid === undefined || event.recurrence !== undefined) return event;
    const line = unclear.get(event.uid);
    if (line !== undefined) {
      const data = { property: "RECURRENCE-ID", value: "" };
      issues.push({ code: "ical-value", path: ["line", line], data });
    }
    const days = changed.get(event.uid);
    return days === undefined ? event : { ...event, changed: days };
  });
  return { taken: settled, issues };
}
