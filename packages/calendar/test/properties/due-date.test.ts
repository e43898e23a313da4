import fc from "fast-check";
import { expect, test } from "vitest";
import { dueDate, dueDates, openTime } from "../../src/index.js";
import { explainText } from "../../src/messages/index.js";
import { countByHand } from "../count-by-hand.js";
import { countsOf, type RandomCount, rulesOf } from "../random-count.js";
import { readExplanation } from "../read-explanation.js";

const numRuns = 10_000;
const due = (count: RandomCount) => dueDate(count.receivedAt, count.rule, count);
const byDays = ["day", "businessDay", "week", "month"] as const;

test("law: every rule of every unit comes to what counting by hand comes to", () => {
  fc.assert(
    fc.property(countsOf(...byDays, "hour"), (count) => {
      const { date, due: moment } = due(count);
      expect({ date, due: moment }).toEqual(countByHand(count));
    }),
    { numRuns },
  );
});

test("law: whoever reads the explanation, in either language, comes to the same date and moment", () => {
  fc.assert(
    fc.property(countsOf(...byDays, "hour"), fc.constantFrom("en", "id"), (count, language) => {
      const answer = due(count);
      const { date, due: moment } = answer;
      const text = explainText(answer, language as "en" | "id");
      expect(readExplanation(text, language as "en" | "id")).toEqual({ date, due: moment });
    }),
    { numRuns },
  );
});

test("law: the walk that is listened to comes to the same as the walk that is not", () => {
  fc.assert(
    fc.property(countsOf(...byDays, "hour"), (count) => {
      const answer = due(count);
      const last = answer.explain.at(-1);
      if (last?.code !== "step-due") throw new Error("the last line is the deadline");
      const { date, time, offsetMinutes } = last.data;
      const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
      const wall = Date.parse(date) + Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
      expect(date).toBe(answer.date);
      expect(wall - offsetMinutes * 60_000).toBe(answer.due);
      expect(answer.explain).toBe(answer.explain);
    }),
    { numRuns },
  );
});

test("law: who starts later is never due earlier", () => {
  const later = fc.integer({ min: 0, max: 400 * 3_600_000 });
  fc.assert(
    fc.property(countsOf(...byDays, "hour"), later, (count, laterMs) => {
      // The time of day of receipt may fall into the hour that a clock skips or shows twice.
      fc.pre(typeof count.receivedAt === "number");
      fc.pre(count.rule.unit === "hour" || count.rule.end !== "instant");
      const start = Number(count.receivedAt);
      const other = due({ ...count, receivedAt: start + laterMs });
      expect(other.due).toBeGreaterThanOrEqual(due(count).due);
    }),
    { numRuns },
  );
});

test("law: m days and n appended are m + n days, and an extension from the start is a longer rule", () => {
  const more = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(countsOf("day", "businessDay", "week", "hour"), more, (count, n) => {
      const { extension: _, ...rule } = count.rule;
      fc.pre(rule.direction !== "before" && (rule.roll ?? "none") === "none");
      const longer = due({ ...count, rule: { ...rule, n: rule.n + n } });
      const from = { ...rule, extension: { mode: "fromStart", n: rule.n + n } } as const;
      const { date, due: moment } = due({ ...count, rule: from });
      expect({ date, due: moment }).toEqual({ date: longer.date, due: longer.due });
      fc.pre(rule.clear !== true);
      const appended = { ...rule, extension: { mode: "append", n } } as const;
      expect(due({ ...count, rule: appended }).due).toBe(longer.due);
    }),
    { numRuns },
  );
});

test("law: a chain is each clock counted from the date of the one before", () => {
  fc.assert(
    fc.property(countsOf(...byDays), rulesOf("day", "businessDay"), (count, drawn) => {
      const { deemedReceipt: _, ...rule } = drawn;
      fc.pre(rule.end !== "instant");
      const [first, second] = dueDates(count.receivedAt, [count.rule, rule], count);
      expect(first?.due).toBe(due(count).due);
      const alone = due({ ...count, receivedAt: String(first?.date), rule });
      expect({ date: second?.date, due: second?.due }).toEqual({
        date: alone.date,
        due: alone.due,
      });
      if (second === undefined) return;
      for (const language of ["en", "id"] as const) {
        const { date, due: moment } = alone;
        expect(readExplanation(explainText(second, language), language)).toEqual({
          date,
          due: moment,
        });
      }
    }),
    { numRuns: 2000 },
  );
});

const offices = [
  openTime(
    {
      zone: "Europe/London",
      weekly: {
        mon: [
          ["09:00", "12:30"],
          ["13:15", "17:00"],
        ],
        thu: [["08:00", "18:00"]],
      },
    },
    { from: "2028-01-01", to: "2032-12-31" },
  ),
  openTime(
    {
      zone: "Asia/Jakarta",
      weekly: { fri: [["22:00", "06:00"]], sat: [["22:00", "24:00"]], tue: [["00:00", "24:00"]] },
    },
    { from: "2028-01-01", to: "2032-12-31" },
  ),
] as const;

test("law: business minutes are told opening by opening, and add up to the same moment", () => {
  const count = fc.record({
    hours: fc.constantFrom(...offices),
    at: fc.integer({ min: Date.UTC(2029, 0), max: Date.UTC(2031, 0) }),
    n: fc.integer({ min: 0, max: 3000 }),
    more: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
    language: fc.constantFrom("en" as const, "id" as const),
  });
  fc.assert(
    fc.property(count, ({ hours, at, n, more, language }) => {
      const extension =
        more === undefined ? {} : { extension: { mode: "append", n: more } as const };
      const rule = { n, unit: "businessMinute", ...extension } as const;
      const answer = dueDate(at, rule, { zone: hours.zone, hours });
      expect(answer.due).toBe(hours.add(at, (n + (more ?? 0)) * 60_000));
      const { date, due: moment } = answer;
      expect(readExplanation(explainText(answer, language), language)).toEqual({
        date,
        due: moment,
      });
    }),
    { numRuns },
  );
});
