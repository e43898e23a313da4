import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  fromEpochDay,
  instantText,
  toEpochDay,
  toInstant,
  toPlainDate,
  weekdayOf,
} from "../../src/index.js";

const days = fc.integer({ min: -719162, max: 2932896 });

test("law: a date and its day number are the same thing, as the platform's own calendar says", () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = fromEpochDay(day);
      expect(toEpochDay(date)).toBe(day);
      const platform = new Date(day * 86_400_000);
      expect(platform.toISOString().slice(0, 10)).toBe(date);
      expect(weekdayOf(date)).toBe(platform.getUTCDay() || 7);
    }),
  );
});

test("law: moving on and back again is standing still", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 700_000 }),
      (day, step) => {
        const date = fromEpochDay(day);
        expect(addDays(addDays(date, step), -step)).toBe(date);
      },
    ),
  );
});

test("law: any text is either a date that the platform knows or none", () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      const exists =
        year > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(toPlainDate(text)).toBe(exists ? text : undefined);
    }),
  );
});

test("law: a moment written and read is the same moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62135596800000, max: 253402300799999 }), (at) => {
      expect(toInstant(instantText(at))).toBe(at);
    }),
  );
});
