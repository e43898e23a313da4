import { expect, test } from "vitest";
import { calendar } from "./calendar.js";
import type { Calendar } from "./calendar-type.js";
import { compileCalendar } from "./compile.js";
import {
  addBusinessDays,
  countBusinessDays,
  holidaysBetween,
  isBusinessDay,
  restDaysOn,
} from "./count.js";

const england = calendar("GB-ENG");
const december = { from: "2026-12-01", to: "2026-12-31" } as const;
const invented: Calendar = compileCalendar(
  [
    {
      id: "invented",
      version: "1",
      ...december,
      days: [
        { date: "2026-12-24", name: { en: "Joint leave", id: "Cuti bersama" } },
        { date: "2026-12-25", name: "christmas" },
        { date: "2026-12-25", name: { en: "Founders' day", id: "Hari pendiri" } },
      ],
    },
  ],
  { combine: "union" },
);

const codeOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (thrown) {
    const { code, issues, message } = thrown as { code: string; issues: unknown; message: string };
    expect(thrown).toBeInstanceOf(RangeError);
    return [code, issues, message.split(":")[0]];
  }
};

test("the day of receipt is day 0, whether it is a business day or not", () => {
  expect(addBusinessDays("2026-12-22", 1, invented)).toBe("2026-12-23");
  expect(addBusinessDays("2026-12-26", 1, invented)).toBe("2026-12-28");
  expect(addBusinessDays("2026-12-23", 2, invented)).toBe("2026-12-29");
});

test("fifteen business days of a payment complaint pass over Christmas (K-03)", () => {
  expect(addBusinessDays("2026-12-11", 15, england)).toBe("2027-01-06");
  expect(addBusinessDays("2026-12-11", 15, calendar("GB-SCT"))).toBe("2027-01-07");
});

test("zero days is the date itself or the next business day, and it counts back too", () => {
  expect(addBusinessDays("2026-12-23", 0, invented)).toBe("2026-12-23");
  expect(addBusinessDays("2026-12-25", 0, invented)).toBe("2026-12-28");
  expect(addBusinessDays("2026-12-28", -1, invented)).toBe("2026-12-23");
  expect(addBusinessDays("2026-12-26", -1, invented)).toBe("2026-12-23");
  expect(addBusinessDays("2026-12-26", -0, invented)).toBe("2026-12-28");
});

test("counts the days after one date up to and including another, in both directions", () => {
  expect(countBusinessDays("2026-12-23", "2026-12-29", invented)).toBe(2);
  expect(countBusinessDays("2026-12-29", "2026-12-23", invented)).toBe(-2);
  expect(countBusinessDays("2026-12-23", "2026-12-23", invented)).toBe(0);
  expect(countBusinessDays(december.from, december.to, invented)).toBe(20);
});

test("dates come as text or anything shaped like a Temporal.PlainDate", () => {
  const date = { year: 2026, month: 12, day: 24 };
  expect(isBusinessDay(date, invented)).toBe(false);
  expect(addBusinessDays(date, 1, invented)).toBe("2026-12-28");
  expect(countBusinessDays(date, { ...date, day: 29 }, invented)).toBe(2);
});

test("says why business rests, with every feast of the date", () => {
  expect(restDaysOn("2026-12-25", invented).map(({ name }) => name)).toEqual([
    "christmas",
    { en: "Founders' day", id: "Hari pendiri" },
  ]);
  expect(restDaysOn("2026-12-26", invented)).toEqual([]);
  expect(restDaysOn("2021-05-13", calendar("ID")).map(({ name }) => name)).toEqual([
    "ascension",
    "idulfitri",
  ]);
});

test("lists the holidays of a span with both its ends, by date", () => {
  expect(holidaysBetween("2022-06-02", "2022-06-03", england)).toEqual([
    { date: "2022-06-02", name: "spring", layer: "GB-ENG", isProvisional: false },
    { date: "2022-06-03", name: "platinum-jubilee", layer: "GB-ENG", isProvisional: false },
  ]);
  expect(holidaysBetween("2022-06-04", "2022-06-03", england)).toEqual([]);
  expect(holidaysBetween(december.from, december.to, invented)).toHaveLength(3);
});

test("past the horizon is an error with the question and the horizon, never a guess", () => {
  const horizon = (asked: string, path: string) => ({
    code: "calendar-horizon",
    path: [path],
    data: { asked, ...december },
  });
  const refused = (asked: string, path: string, name: string) => [
    "calendar-horizon",
    [horizon(asked, path)],
    name,
  ];
  expect(codeOf(() => isBusinessDay("2027-01-01", invented))).toEqual(
    refused("2027-01-01", "date", "isBusinessDay"),
  );
  expect(codeOf(() => isBusinessDay("2026-11-30", invented))).toEqual(
    refused("2026-11-30", "date", "isBusinessDay"),
  );
  expect(codeOf(() => addBusinessDays("2026-12-30", 2, invented))).toEqual(
    refused("2026-12-30 + 2", "n", "addBusinessDays"),
  );
  expect(codeOf(() => addBusinessDays("2026-12-01", -1, invented))).toEqual(
    refused("2026-12-01 - 1", "n", "addBusinessDays"),
  );
  expect(codeOf(() => addBusinessDays("2026-11-01", 40, invented))).toEqual(
    refused("2026-11-01", "date", "addBusinessDays"),
  );
  expect(codeOf(() => countBusinessDays("2026-12-01", "2027-01-01", invented))).toEqual(
    refused("2027-01-01", "to", "countBusinessDays"),
  );
  expect(codeOf(() => restDaysOn("2027-01-01", invented))).toEqual(
    refused("2027-01-01", "date", "restDaysOn"),
  );
  expect(codeOf(() => holidaysBetween("2026-11-30", "2026-12-01", invented))).toEqual(
    refused("2026-11-30", "from", "holidaysBetween"),
  );
});

test("the last known business day is still an answer, and the first", () => {
  expect(addBusinessDays("2026-12-30", 1, invented)).toBe("2026-12-31");
  expect(addBusinessDays("2026-12-02", -1, invented)).toBe("2026-12-01");
  expect(isBusinessDay("2026-12-31", invented)).toBe(true);
});

test("a horizon that knowledge ends says when it was asked about", () => {
  const then = calendar("ID", { knownAt: "2025-09-18" });
  expect(codeOf(() => isBusinessDay("2026-01-01", then))).toMatchObject([
    "calendar-horizon",
    [{ data: { asked: "2026-01-01", to: "2025-12-31", knownAt: "2025-09-18" } }],
    "isBusinessDay",
  ]);
});

test("impossible dates are refused with what was given", () => {
  expect(codeOf(() => isBusinessDay("2026-02-30", england))).toEqual([
    "calendar-date",
    [{ code: "calendar-date", path: ["date"], data: { date: "2026-02-30" } }],
    "isBusinessDay",
  ]);
  expect(codeOf(() => countBusinessDays("2026-01-01", "soon", england))).toMatchObject([
    "calendar-date",
    [{ path: ["to"] }],
    "countBusinessDays",
  ]);
  const none = { year: 2026, month: 13, day: 1 };
  expect(codeOf(() => addBusinessDays(none, 1, england))).toMatchObject([
    "calendar-date",
    [{ data: { date: '{"year":2026,"month":13,"day":1}' } }],
    "addBusinessDays",
  ]);
});

test("a number of days that is no whole number is refused as any other problem", () => {
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY, "3", null, undefined] as never[]) {
    expect(codeOf(() => addBusinessDays("2026-12-30", n, england))).toEqual([
      "business-count",
      [{ code: "business-count", path: ["n"], data: { given: String(n) } }],
      "addBusinessDays",
    ]);
  }
});
