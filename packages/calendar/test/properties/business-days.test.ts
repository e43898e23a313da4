import { addDays, fromEpochDay, type PlainDate, toEpochDay, weekdayOf } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  compileBusinessDays,
  explainBusinessDays,
} from "../../src/index.js";

const first = toEpochDay("2026-01-01");
const date = fc.integer({ min: 0, max: 364 }).map((day) => fromEpochDay(first + day));

const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
  from: fc.constant<PlainDate>("2026-01-01"),
  to: fc.constant<PlainDate>("2026-12-31"),
  holidays: fc.array(date.map((day) => ({ date: day, name: { en: "Rest", id: "Libur" } }))),
  weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
});

/** The definition by walking, one day at a time. */
function walk(calendar: BusinessCalendar, from: PlainDate, count: number): PlainDate | undefined {
  const isOne = (day: PlainDate): boolean =>
    !(calendar.weekend ?? []).includes(weekdayOf(day)) &&
    !calendar.holidays.some((holiday) => holiday.date === day);
  const step = count < 0 ? -1 : 1;
  let day = from;
  let left = Math.abs(count);
  if (count === 0 && isOne(day)) return day;
  if (count === 0) left = 1;
  while (left > 0) {
    day = addDays(day, step);
    if (day < calendar.from || day > calendar.to) return undefined;
    if (isOne(day)) left--;
  }
  return day;
}

test("law: the n-th business day is the one that walking finds, or neither finds one", () => {
  fc.assert(
    fc.property(calendars, date, fc.integer({ min: -40, max: 40 }), (calendar, from, count) => {
      const days = compileBusinessDays(calendar);
      if (!days.ok) throw new Error(JSON.stringify(days.issues));
      const found = addBusinessDays(days.value, from, count);
      expect(found.ok ? found.value : undefined).toBe(walk(calendar, from, count));
    }),
    { numRuns: 400 },
  );
});

test("law: counting between is the inverse of counting on, and the explanation counts the same", () => {
  fc.assert(
    fc.property(calendars, date, fc.integer({ min: 1, max: 40 }), (calendar, from, count) => {
      const days = compileBusinessDays(calendar);
      if (!days.ok) throw new Error(JSON.stringify(days.issues));
      const found = explainBusinessDays(days.value, from, count);
      if (!found.ok) return;
      expect(businessDaysBetween(days.value, from, found.value.date)).toEqual({
        ok: true,
        value: count,
      });
      const lines = found.value.days;
      expect(lines).toHaveLength(toEpochDay(found.value.date) - toEpochDay(from) + 1);
      expect(lines.filter(({ code }) => code === "day-counted")).toHaveLength(count);
      expect(lines.at(-1)).toMatchObject({ code: "day-counted", data: { number: count } });
    }),
    { numRuns: 300 },
  );
});
