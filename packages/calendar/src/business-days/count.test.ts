import { expect, test } from "vitest";
import { compileBusinessDays } from "./compile.js";
import {
  addBusinessDays,
  businessDaysBetween,
  explainBusinessDays,
  isBusinessDay,
} from "./count.js";

const calendar = compileBusinessDays({
  from: "2026-12-01",
  to: "2026-12-31",
  holidays: [
    { date: "2026-12-24", name: { en: "Joint leave", id: "Cuti bersama" } },
    { date: "2026-12-25", name: { en: "Christmas", id: "Natal" } },
    { date: "2026-12-25", name: { en: "Founders' day", id: "Hari pendiri" } },
  ],
});
if (!calendar.ok) throw new Error("the calendar of this test is wrong");
const days = calendar.value;

test("the day of receipt is day 0, whether it is a business day or not", () => {
  expect(addBusinessDays(days, "2026-12-22", 1)).toEqual({ ok: true, value: "2026-12-23" });
  expect(addBusinessDays(days, "2026-12-26", 1)).toEqual({ ok: true, value: "2026-12-28" });
  expect(addBusinessDays(days, "2026-12-23", 2)).toEqual({ ok: true, value: "2026-12-29" });
});

test("zero days is the date itself or the next business day, and it counts back too", () => {
  expect(addBusinessDays(days, "2026-12-23", 0)).toEqual({ ok: true, value: "2026-12-23" });
  expect(addBusinessDays(days, "2026-12-25", 0)).toEqual({ ok: true, value: "2026-12-28" });
  expect(addBusinessDays(days, "2026-12-28", -1)).toEqual({ ok: true, value: "2026-12-23" });
  expect(addBusinessDays(days, "2026-12-26", -1)).toEqual({ ok: true, value: "2026-12-23" });
});

test("counts the days between two dates in both directions", () => {
  expect(businessDaysBetween(days, "2026-12-23", "2026-12-29")).toEqual({ ok: true, value: 2 });
  expect(businessDaysBetween(days, "2026-12-29", "2026-12-23")).toEqual({ ok: true, value: -2 });
});

test("says of every day why it was or was not counted, with every name of a shared holiday", () => {
  expect(explainBusinessDays(days, "2026-12-23", 1)).toEqual({
    ok: true,
    value: {
      date: "2026-12-28",
      days: [
        { code: "day-start", data: { date: "2026-12-23" } },
        {
          code: "day-holiday",
          data: { date: "2026-12-24", names: [{ en: "Joint leave", id: "Cuti bersama" }] },
        },
        {
          code: "day-holiday",
          data: {
            date: "2026-12-25",
            names: [
              { en: "Christmas", id: "Natal" },
              { en: "Founders' day", id: "Hari pendiri" },
            ],
          },
        },
        { code: "day-weekend", data: { date: "2026-12-26" } },
        { code: "day-weekend", data: { date: "2026-12-27" } },
        { code: "day-counted", data: { date: "2026-12-28", number: 1 } },
      ],
    },
  });
});

test("past the horizon is an error, never a guess", () => {
  expect(isBusinessDay(days, "2027-01-01")).toMatchObject({
    ok: false,
    issues: [{ code: "calendar-horizon", data: { asked: "2027-01-01" } }],
  });
  expect(addBusinessDays(days, "2026-12-30", 2).ok).toBe(false);
  expect(addBusinessDays(days, "2026-12-01", -1).ok).toBe(false);
});

test("misuse by the programmer throws", () => {
  expect(() => addBusinessDays(days, "2026-12-30", 0.5)).toThrow("addBusinessDays");
  expect(() => explainBusinessDays(days, "2026-12-30", -1)).toThrow("explainBusinessDays");
  expect(() => isBusinessDay(days, "2026-12-32")).toThrow(RangeError);
});

test("a week without working days and impossible dates are refused together", () => {
  const wrong = compileBusinessDays({
    from: "2026-01-01",
    to: "2026-12-31",
    weekend: [1, 2, 3, 4, 5, 6, 7],
    holidays: [{ date: "2026-02-30", name: { en: "None", id: "Tidak ada" } }],
  });
  expect(wrong.ok ? [] : wrong.issues.map(({ code, path }) => [code, path])).toEqual([
    ["calendar-date", ["holidays", 0, "date"]],
    ["business-no-weekday", ["weekend"]],
  ]);
});

test("a weekend in JavaScript's numbers, with Sunday as 0, is refused, not half believed", () => {
  const wrong = compileBusinessDays({
    from: "2026-01-01",
    to: "2026-12-31",
    holidays: [],
    weekend: [0, 6],
  });
  expect(wrong.ok ? [] : wrong.issues).toEqual([
    { code: "business-weekend", path: ["weekend", 0], data: { day: 0 } },
  ]);
});

test("misuse names the function that was misused", () => {
  expect(() => explainBusinessDays(days, "2026-12-23", 0.5)).toThrow(/^explainBusinessDays: /);
  expect(() => explainBusinessDays(days, "2026-12-23", Number.NaN)).toThrow(
    /^explainBusinessDays: /,
  );
});
