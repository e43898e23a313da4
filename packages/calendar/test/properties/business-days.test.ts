import { addDays, fromEpochDay, type PlainDate, toEpochDay, weekdayOf } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addBusinessDays,
  attempt,
  type Calendar,
  type CalendarLayer,
  calendar,
  calendarIds,
  compileCalendar,
  countBusinessDays,
  holidaysBetween,
  isBusinessDay,
  layersOf,
  restDaysOn,
} from "../../src/index.js";

const first = toEpochDay("2026-01-01");
const last = 180;
const to = fromEpochDay(first + last);
const date = fc.integer({ min: 0, max: last }).map((day) => fromEpochDay(first + day));
const rest = { en: "Rest", id: "Libur" };
const known = fc.option(
  fc.integer({ min: 0, max: 20 }).map((day) => fromEpochDay(first - 30 + day)),
  { nil: undefined },
);

const layer: fc.Arbitrary<CalendarLayer> = fc.record({
  id: fc.constantFrom("one", "two", "three"),
  version: fc.constant("1"),
  from: fc.constant<PlainDate>("2026-01-01"),
  to: fc.constant(to),
  days: fc.array(
    fc.record({ date, knownFrom: known, knownUntil: known }).map((day) => ({
      date: day.date,
      name: rest,
      ...(day.knownFrom === undefined ? {} : { knownFrom: day.knownFrom }),
      ...(day.knownUntil === undefined || (day.knownFrom ?? "") >= day.knownUntil
        ? {}
        : { knownUntil: day.knownUntil }),
    })),
    { maxLength: 40 },
  ),
});
const layers = fc.array(layer, { minLength: 1, maxLength: 3 });
const weekend = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
const combine = fc.constantFrom("union", "intersection");
const knownAt = fc.integer({ min: -35, max: 0 }).map((day) => fromEpochDay(first + day));

/** The definition, asked of the layers themselves for one date. */
function rests(
  all: readonly CalendarLayer[],
  how: "union" | "intersection",
  day: PlainDate,
  at?: PlainDate,
): boolean {
  const says = ({ days }: CalendarLayer): boolean =>
    days.some(
      (one) =>
        one.date === day &&
        (at === undefined
          ? one.knownUntil === undefined
          : (one.knownFrom ?? "") <= at && (one.knownUntil ?? "9999") > at),
    );
  return how === "union" ? all.some(says) : all.every(says);
}

/** The definition of the n-th business day, by walking one day at a time. */
function walk(
  isOne: (day: PlainDate) => boolean,
  from: PlainDate,
  n: number,
): PlainDate | undefined {
  const step = n < 0 ? -1 : 1;
  let day = from;
  let left = Math.abs(n);
  if (n === 0 && isOne(day)) return day;
  if (n === 0) left = 1;
  while (left > 0) {
    day = addDays(day, step);
    if (day < "2026-01-01" || day > to) return undefined;
    if (isOne(day)) left--;
  }
  return day;
}

test("law: the n-th business day is the one that walking the layers finds, or neither finds one", () => {
  fc.assert(
    fc.property(
      layers,
      combine,
      weekend,
      fc.option(knownAt, { nil: undefined }),
      date,
      fc.integer({ min: -40, max: 40 }),
      (all, how, off, at, from, n) => {
        const made = compileCalendar(all, {
          combine: how,
          weekend: off,
          ...(at === undefined ? {} : { knownAt: at }),
        });
        const isOne = (day: PlainDate): boolean =>
          !off.includes(weekdayOf(day)) && !rests(all, how, day, at);
        expect(isBusinessDay(from, made)).toBe(isOne(from));
        const found = attempt(() => addBusinessDays(from, n, made));
        expect(found.ok ? found.value : undefined).toBe(walk(isOne, from, n));
        if (!found.ok) expect(found.issues[0].code).toBe("calendar-horizon");
      },
    ),
    { numRuns: 10_000 },
  );
});

test("law: counting is the walk's count, antisymmetric, additive, and the inverse of adding", () => {
  fc.assert(
    fc.property(layers, weekend, date, date, date, (all, off, one, two, three) => {
      const made = compileCalendar(all, { combine: "union", weekend: off });
      const count = countBusinessDays(one, two, made);
      const [from, until] = one < two ? [one, two] : [two, one];
      let walked = 0;
      for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
        if (!off.includes(weekdayOf(day)) && !rests(all, "union", day)) walked++;
      }
      expect(Math.abs(count)).toBe(walked);
      expect(countBusinessDays(two, one, made) + count).toBe(0);
      expect(count + countBusinessDays(two, three, made)).toBe(countBusinessDays(one, three, made));
      if (one < two && isBusinessDay(two, made)) {
        expect(addBusinessDays(one, count, made)).toBe(two);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("law: a deadline never moves back when the start moves on or the number grows", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendarIds),
      fc.integer({ min: 0, max: 2500 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 5 }),
      (id, day, n, more) => {
        const made = calendar(id);
        const start = fromEpochDay(made.firstDay + day);
        const due = addBusinessDays(start, n, made);
        expect(addBusinessDays(addDays(start, more), n, made) >= due).toBe(true);
        expect(addBusinessDays(start, n + more, made) >= due).toBe(true);
        expect(isBusinessDay(due, made)).toBe(true);
        if (n > 0) expect(countBusinessDays(start, due, made)).toBe(n);
      },
    ),
    { numRuns: 10_000 },
  );
});

const dates = (made: Calendar): readonly string[] => [...made.rests.keys()];

test("law: union and intersection know no order, no repetition, and lie around every layer", () => {
  fc.assert(
    fc.property(layers, (all) => {
      const union = compileCalendar(all, { combine: "union" });
      const intersection = compileCalendar(all, { combine: "intersection" });
      for (const [how, made] of [
        ["union", union],
        ["intersection", intersection],
      ] as const) {
        const other = [...all].reverse();
        expect(dates(compileCalendar(other, { combine: how }))).toEqual(dates(made));
        expect(dates(compileCalendar([...all, ...all], { combine: how }))).toEqual(dates(made));
      }
      for (const one of all) {
        const alone = new Set(dates(compileCalendar([one], { combine: "union" })));
        expect(dates(intersection).every((day) => alone.has(day))).toBe(true);
        expect([...alone].every((day) => union.rests.has(day as PlainDate))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("law: the list of holidays is what each date says of itself", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendarIds),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 100 }),
      (id, day, length) => {
        const made = calendar(id);
        const start = fromEpochDay(made.firstDay + day);
        const end = fromEpochDay(made.firstDay + day + length);
        const each = Array.from({ length: length + 1 }, (_, more) => addDays(start, more)).flatMap(
          (one) => restDaysOn(one, made).map((found) => ({ date: one, ...found })),
        );
        expect(holidaysBetween(start, end, made)).toEqual(each);
      },
    ),
    { numRuns: 300 },
  );
});

test("law: a calendar at a date is the one compiled with what was known on it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...calendarIds),
      fc.integer({ min: toEpochDay("2018-11-02"), max: toEpochDay("2027-06-30") }),
      (id, day) => {
        const at = fromEpochDay(day);
        const compiled = compileCalendar(layersOf(id), { combine: "union", id, knownAt: at });
        expect(calendar(id, { knownAt: at })).toEqual(compiled);
      },
    ),
    { numRuns: 150 },
  );
});
