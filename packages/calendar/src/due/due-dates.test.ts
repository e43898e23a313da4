import { expect, test } from "vitest";
import { calendar } from "../calendar/calendar.js";
import { attempt } from "../error.js";
import type { DayRule } from "./day-rule.js";
import { dueDates } from "./due-dates.js";

const england = { calendar: calendar("GB-ENG"), zone: "Europe/London" };
const working = (n: number): DayRule => ({ n, unit: "businessDay" });

test("Housing Ombudsman: the answer is due 10 working days after the acknowledgement was, or really went out", () => {
  const planned = dueDates("2026-06-01T09:00Z", [working(5), working(10)], england);
  expect(planned.map(({ date }) => date)).toEqual(["2026-06-08", "2026-06-22"]);
  const sent = { rule: working(10), from: "2026-06-03" } as const;
  const real = dueDates("2026-06-01T09:00Z", [working(5), sent], england);
  expect(real.map(({ date }) => date)).toEqual(["2026-06-08", "2026-06-17"]);
});

test("a clock after a real date goes on in the chain", () => {
  const rules = [working(5), { rule: working(10), from: "2026-06-03T16:00+01:00" }, working(1)];
  expect(dueDates("2026-06-01", rules, england).map(({ date }) => date)).toEqual([
    "2026-06-08",
    "2026-06-17",
    "2026-06-18",
  ]);
});

test("hours after a day begin when that day ends", () => {
  const [, second] = dueDates("2026-06-01", [working(1), { n: 24, unit: "hour" }], england);
  expect(second && new Date(second.due).toISOString()).toBe("2026-06-03T23:00:00.000Z");
  expect(second?.explain[0]).toMatchObject({
    data: { role: "link", date: "2026-06-02", moment: { time: "24:00", offsetMinutes: 60 } },
  });
});

test("an instant after a day that ends at 24:00 is the end of a day again", () => {
  const rules: readonly DayRule[] = [working(1), { n: 2, unit: "day", end: "instant" }];
  const [, second] = dueDates("2026-06-01", rules, england);
  expect(second?.date).toBe("2026-06-04");
  expect(second && new Date(second.due).toISOString()).toBe("2026-06-04T23:00:00.000Z");
});

test("the end of a day whose 24:00 the clocks skip is still its 24:00 for the next clock", () => {
  const rules: readonly DayRule[] = [
    { n: 1, unit: "day" },
    { n: 2, unit: "day", end: "instant" },
  ];
  const [, second] = dueDates("2026-04-22T12:00+02:00", rules, { zone: "Africa/Cairo" });
  expect(second && new Date(second.due).toISOString()).toBe("2026-04-25T21:00:00.000Z");
});

test("no clocks have no deadlines", () => {
  expect(dueDates("2026-06-01", [], england)).toEqual([]);
});

test("the first clock may begin on another day than the receipt", () => {
  const [only] = dueDates("2026-06-01", [{ rule: working(1), from: "2026-06-08" }], england);
  expect(only?.date).toBe("2026-06-09");
});

test("the end of a clock is no receipt: nothing can be deemed about it", () => {
  const rule: DayRule = { ...working(1), deemedReceipt: { onBusinessDay: true } };
  const asked = attempt(() => dueDates("2026-06-01", [working(1), rule], england));
  expect(asked.ok ? [] : asked.issues).toEqual([
    {
      code: "due-combination",
      path: ["rules", 1],
      data: { one: "deemedReceipt", other: "rules[0]" },
    },
  ]);
});
