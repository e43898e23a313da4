import { refused } from "../error.js";
import { hasFields, wrongShape } from "../shape.js";
import { calendar } from "./calendar.js";
import { calendarIds } from "./calendar-ids.js";
import type { Calendar, CalendarId, CalendarStamp } from "./calendar-type.js";

/** A calendar that was made again. */
export interface RemadeCalendar {
  readonly calendar: Calendar;
  /**
   * Whether its data are those that the stamp was made with. When not, what was counted then may come out
   * otherwise now: the lists were corrected, or grew.
   */
  readonly hasSameData: boolean;
}

/**
 * Makes the calendar of a stamp again that was stored with a deadline.
 *
 * @param stamp `stamp` of the calendar that the deadline was counted with
 * @param own makes your own calendars, those of `compileCalendar`, by their stamp; nothing when it does not know it
 * @returns the calendar, and whether its data are still the same
 * @throws CalendarError `calendar-unknown` when neither this package nor `own` knows the calendar
 * @example
 * import { calendar, calendarFrom } from "@ramah/calendar";
 *
 * const { stamp } = calendar("ID+cuti-bersama", { knownAt: "2025-08-01" });
 * const stored = JSON.parse(JSON.stringify(stamp));
 * calendarFrom(stored).hasSameData; // => true
 * calendarFrom({ ...stored, version: "2024-10-14" }).hasSameData; // => false
 */
export function calendarFrom(
  stamp: CalendarStamp,
  own?: (stamp: CalendarStamp) => Calendar | undefined,
): RemadeCalendar {
  if (!hasFields(stamp)) {
    return refused("calendarFrom", wrongShape(stamp, "CalendarStamp", ["stamp"]));
  }
  const id = calendarIds.find((known) => known === stamp.id);
  const remade = id === undefined ? own?.(stamp) : builtIn(id, stamp);
  if (remade === undefined) {
    const data = { id: stamp.id, known: calendarIds };
    return refused("calendarFrom", { code: "calendar-unknown", path: ["stamp", "id"], data });
  }
  return { calendar: remade, hasSameData: remade.stamp.version === stamp.version };
}

const builtIn = (id: CalendarId, { knownAt }: CalendarStamp): Calendar => calendar(id, { knownAt });
