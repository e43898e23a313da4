import { hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import { calendar } from "../calendar/calendar.js";
import { compileCalendar } from "../calendar/compile.js";
import { openTime } from "../open-time/open-time.js";
import type { DayRule } from "./day-rule.js";
import { dueDate } from "./due-date.js";

const england = { calendar: calendar("GB-ENG"), zone: "Europe/London", closeOfBusiness: "17:00" };
const jakarta = { calendar: calendar("ID+cuti-bersama"), zone: "Asia/Jakarta" };

// A country that does not exist: weekends on Saturday and Sunday, a feast on Wednesday 10 and Monday 15 January 2029.
const invented = compileCalendar(
  [
    {
      id: "nowhere",
      version: "1",
      from: "2029-01-01",
      to: "2029-12-31",
      sources: [],
      days: [
        { date: "2029-01-10", name: { en: "Feast", id: "Pesta" } },
        { date: "2029-01-15", name: { en: "Fast", id: "Puasa" } },
      ],
    },
  ],
  { combine: "union" },
);
const nowhere = { calendar: invented, zone: "UTC", closeOfBusiness: "17:00" };

const dateOf = (
  received: string,
  rule: DayRule,
  context: Parameters<typeof dueDate>[2] = nowhere,
): string => dueDate(received, rule, context).date;

const due = (received: string, rule: DayRule, context = england): string =>
  new Date(dueDate(received, rule, context).due).toISOString();

test("the day of receipt is day 0: the third business day of DISP 1.5 ends with its close of business", () => {
  const rule: DayRule = { n: 3, unit: "businessDay", end: "closeOfBusiness" };
  expect(due("2026-12-23T09:00Z", rule)).toBe("2026-12-30T17:00:00.000Z");
  expect(due("2026-06-15T09:00+01:00", rule)).toBe("2026-06-18T16:00:00.000Z");
});

test("received on a Sunday, it is received on that Sunday: day 0 needs no business day", () => {
  expect(dateOf("2026-06-14T12:00Z", { n: 3, unit: "businessDay" }, england)).toBe("2026-06-17");
});

test("PSD complaints: 15 business days from receipt, in exceptional circumstances 35 from the same receipt", () => {
  const rule: DayRule = { n: 15, unit: "businessDay" };
  expect(dateOf("2026-03-20", rule, england)).toBe("2026-04-14");
  const longer: DayRule = { ...rule, extension: { mode: "fromStart", n: 35 } };
  expect(dateOf("2026-03-20", longer, england)).toBe("2026-05-13");
});

test("eight weeks are 56 calendar days, ended by the clock on the wall although it changed in between", () => {
  expect(due("2026-02-10T10:00Z", { n: 8, unit: "week" })).toBe("2026-04-07T23:00:00.000Z");
  expect(dateOf("2029-01-01", { n: 8, unit: "week", start: "sameDay" })).toBe("2029-02-25");
});

test("ICO, complaints: the day after is day 1 even on a weekend, 30 days, the last rolls to the next working day", () => {
  const rule: DayRule = { n: 30, unit: "day", roll: "next" };
  // Friday 26 June: day 1 is a Saturday, day 30 a Sunday.
  expect(dateOf("2026-06-26", rule, england)).toBe("2026-07-27");
  expect(dateOf("2026-06-25", rule, england)).toBe("2026-07-27");
  expect(dateOf("2026-06-24", rule, england)).toBe("2026-07-24");
});

test("ICO, access requests: the corresponding date, whatever day it came, else the last of the month, rolled", () => {
  const rule: DayRule = { n: 1, unit: "month", start: "sameDay", roll: "next" };
  expect(dateOf("2025-09-03", rule, england)).toBe("2025-10-03");
  expect(dateOf("2026-03-31", rule, england)).toBe("2026-04-30");
  expect(dateOf("2025-01-31", rule, england)).toBe("2025-02-28");
  expect(dateOf("2024-01-31", rule, england)).toBe("2024-02-29");
  // 1 May 2027 is a Saturday, the Monday after it the early May bank holiday.
  expect(dateOf("2027-04-01", rule, england)).toBe("2027-05-04");
  const complex: DayRule = { ...rule, extension: { mode: "fromStart", n: 3 } };
  expect(dateOf("2025-09-03", complex, england)).toBe("2025-12-03");
});

test("ICO before August 2019: the date that corresponds to the day after receipt", () => {
  const rule: DayRule = { n: 1, unit: "month", corresponding: "dayAfter" };
  expect(dateOf("2019-08-01", rule, england)).toBe("2019-09-02");
  expect(dateOf("2029-01-30", rule)).toBe("2029-02-28");
  expect(dateOf("2029-01-31", rule)).toBe("2029-03-01");
});

test("months that begin with the day of receipt end on the day before the corresponding one", () => {
  const rule: DayRule = { n: 1, unit: "month", corresponding: "dayBefore" };
  expect(dateOf("2029-09-03", rule)).toBe("2029-10-02");
  expect(dateOf("2029-03-01", rule)).toBe("2029-03-31");
  expect(dateOf("2029-01-31", rule)).toBe("2029-02-28");
  expect(dateOf("2029-01-29", rule)).toBe("2029-02-28");
  expect(dateOf("2029-01-28", rule)).toBe("2029-02-27");
});

test("months counted back go to the corresponding date of an earlier month", () => {
  const rule: DayRule = { n: 1, unit: "month", direction: "before" };
  expect(dateOf("2029-03-31", rule)).toBe("2029-02-28");
  expect(dateOf("2029-01-15", { ...rule, n: 13 })).toBe("2027-12-15");
  expect(dateOf("2029-03-31", { ...rule, corresponding: "dayBefore" })).toBe("2029-03-01");
});

test("Regulation 1182/71: the last hour of the last day, rolled to the last hour of the next working day", () => {
  const rule: DayRule = { n: 5, unit: "day", roll: "next" };
  // Monday 8 January + 5 = Saturday 13; Monday 15 is a feast.
  expect(dueDate("2029-01-08T23:59Z", rule, nowhere)).toMatchObject({
    date: "2029-01-16",
    due: Date.parse("2029-01-17T00:00Z"),
  });
  expect(dateOf("2029-01-07", rule)).toBe("2029-01-12");
});

test("a roll goes back where the rule says so, and nowhere where it says nothing", () => {
  expect(dateOf("2029-01-08", { n: 7, unit: "day", roll: "previous" })).toBe("2029-01-12");
  expect(dateOf("2029-01-08", { n: 7, unit: "day", roll: "none" })).toBe("2029-01-15");
  expect(dateOf("2029-01-08", { n: 7, unit: "day" })).toBe("2029-01-15");
});

test("31 CFR 802.201: what comes after 5 p.m. is submitted on the next business day", () => {
  const eastern = { ...nowhere, zone: "America/New_York" };
  const rule: DayRule = {
    n: 1,
    unit: "businessDay",
    deemedReceipt: { cutoff: "17:00", onBusinessDay: true },
  };
  // Friday 12 January: at five sharp it is Friday's, a moment later it is Tuesday's, past the feast of Monday.
  expect(dateOf("2029-01-12T17:00-05:00", rule, eastern)).toBe("2029-01-16");
  expect(dateOf("2029-01-12T17:00:00.001-05:00", rule, eastern)).toBe("2029-01-17");
  expect(dateOf("2029-01-13T09:00-05:00", rule, eastern)).toBe("2029-01-17");
  // Nothing of it happens silently.
  expect(dateOf("2029-01-12T18:00-05:00", { n: 1, unit: "businessDay" }, eastern)).toBe(
    "2029-01-16",
  );
});

test("a cut-off alone moves to the next day, whatever day that is", () => {
  const rule: DayRule = { n: 2, unit: "day", deemedReceipt: { cutoff: "16:00" } };
  expect(dateOf("2029-01-12T16:00Z", rule)).toBe("2029-01-14");
  expect(dateOf("2029-01-12T16:01Z", rule)).toBe("2029-01-15");
});

test("RG 271: 24 hours are 24 hours, however the clocks change in them", () => {
  const sydney = { zone: "Australia/Sydney" };
  const rule: DayRule = { n: 24, unit: "hour" };
  const start = Date.parse("2026-10-03T20:00+10:00");
  expect(dueDate(start, rule, sydney).due - start).toBe(24 * hourMs);
  expect(dueDate(start, rule, sydney).date).toBe("2026-10-04");
  expect(dueDate(start, rule, sydney).explain.map(({ code }) => code)).toEqual([
    "step-start",
    "step-count",
    "step-clock-change",
    "step-hours",
    "step-due",
  ]);
  const endOfDay = dueDate(start, { ...rule, end: "endOfDay" }, sydney);
  expect(new Date(endOfDay.due).toISOString()).toBe("2026-10-04T13:00:00.000Z");
});

test("OJK: ten working days after complete documents, and ten more after those, past joint leave", () => {
  const rule: DayRule = { n: 10, unit: "businessDay" };
  expect(dateOf("2025-03-20", rule, jakarta)).toBe("2025-04-14");
  const longer: DayRule = { ...rule, extension: { mode: "append", n: 10 } };
  expect(dateOf("2025-03-20", longer, jakarta)).toBe("2025-04-29");
});

test("an appended extension counts from the end as it was rolled", () => {
  const rule: DayRule = { n: 5, unit: "day", roll: "next", extension: { mode: "append", n: 3 } };
  expect(dateOf("2029-01-08", rule)).toBe("2029-01-19");
});

test("CPR 2.8: at least 3 clear days before a hearing skip the weekend, since they are 5 at most", () => {
  const rule: DayRule = { n: 3, unit: "day", clear: true, direction: "before" };
  expect(dateOf("2023-10-20", rule, england)).toBe("2023-10-16");
  expect(dateOf("2025-10-20", rule, england)).toBe("2025-10-14");
  expect(dateOf("2023-03-14", { ...rule, n: 5 }, england)).toBe("2023-03-06");
});

test("CPR 2.8: longer periods count every day, with both ends left out", () => {
  const rule: DayRule = { n: 28, unit: "day", clear: true };
  expect(dateOf("2025-10-01", rule, england)).toBe("2025-10-30");
  expect(dateOf("2026-03-30", { ...rule, n: 7, direction: "before" }, england)).toBe("2026-03-22");
  // Six clear days are already a longer period: Saturday and Sunday count.
  expect(dateOf("2029-01-08", { ...rule, n: 6 })).toBe("2029-01-15");
  expect(dateOf("2029-01-08", { ...rule, n: 5 })).toBe("2029-01-18");
});

test("CPR 2.8: 14 days after service, where no event ends the period, are not clear days", () => {
  expect(dateOf("2025-10-02", { n: 14, unit: "day" }, england)).toBe("2025-10-16");
});

test("the last date before clear days rolls back when nobody can act on it", () => {
  const rule: DayRule = { n: 7, unit: "day", clear: true, direction: "before" };
  // Monday 22 January - 8 = Sunday 14.
  expect(dateOf("2029-01-22", rule)).toBe("2029-01-14");
  expect(dateOf("2029-01-22", { ...rule, roll: "previous" })).toBe("2029-01-12");
});

test("with the day of receipt as day 1, or the first business day after it when it is none", () => {
  const rule: DayRule = { n: 3, unit: "businessDay", start: "sameDay" };
  expect(dateOf("2029-01-05", rule)).toBe("2029-01-09");
  expect(dateOf("2029-01-06", rule)).toBe("2029-01-11");
  expect(dateOf("2029-01-06", { n: 3, unit: "day", start: "sameDay" })).toBe("2029-01-08");
});

test("no days at all end on the day of receipt, business day or not", () => {
  expect(dateOf("2029-01-06", { n: 0, unit: "businessDay" })).toBe("2029-01-06");
  expect(dateOf("2029-01-06", { n: 0, unit: "businessDay", roll: "next" })).toBe("2029-01-08");
  expect(dateOf("2029-01-06", { n: 0, unit: "day" })).toBe("2029-01-06");
});

test("an instant is the time of day of receipt on the last day; one that the clock skips is moved on", () => {
  const rule: DayRule = { n: 1, unit: "day", end: "instant" };
  expect(due("2026-03-27T13:45:30Z", rule)).toBe("2026-03-28T13:45:30.000Z");
  expect(due("2026-03-28T13:45:30Z", rule)).toBe("2026-03-29T12:45:30.000Z");
  const skipped = dueDate("2026-03-28T01:30Z", rule, england);
  expect(new Date(skipped.due).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(skipped.explain.at(-2)).toMatchObject({
    code: "step-skipped",
    data: { time: "01:30", shown: { time: "02:30" } },
  });
  // In the second 01:30 of an autumn night, no days later is the same moment and not an hour ago.
  expect(due("2026-10-25T01:30Z", { ...rule, n: 0 })).toBe("2026-10-25T01:30:00.000Z");
});

test("a day ends at 24:00 on the wall, or when the clocks skip that to the first hour of the next", () => {
  const cairo = { zone: "Africa/Cairo" };
  // On Friday 24 April 2026 the clocks in Cairo go from 00:00 to 01:00.
  const answer = dueDate("2026-04-22T12:00+02:00", { n: 1, unit: "day" }, cairo);
  expect(new Date(answer.due).toISOString()).toBe("2026-04-23T22:00:00.000Z");
  expect(answer.explain.at(-1)).toMatchObject({ data: { time: "24:00", offsetMinutes: 120 } });
  expect(answer.explain.at(-2)).toMatchObject({
    code: "step-skipped",
    data: { shown: { time: "01:00" } },
  });
});

test("the day of receipt is the date in the zone at that moment", () => {
  const rule: DayRule = { n: 1, unit: "day" };
  expect(dateOf("2029-01-08T23:30Z", rule, { zone: "UTC" })).toBe("2029-01-09");
  expect(dateOf("2029-01-08T23:30Z", rule, { zone: "Asia/Jayapura" })).toBe("2029-01-10");
  expect(dateOf("2029-01-08T01:30Z", rule, { zone: "America/New_York" })).toBe("2029-01-08");
});

test("a receipt may be a moment of any shape or a plain date", () => {
  const rule: DayRule = { n: 1, unit: "day" };
  const at = Date.parse("2029-01-08T12:00Z");
  const shapes = [
    at,
    "2029-01-08T12:00Z",
    new Date(at),
    { epochMilliseconds: at },
    "2029-01-08",
    { year: 2029, month: 1, day: 8 },
  ];
  for (const shape of shapes) expect(dueDate(shape, rule, { zone: "UTC" }).date).toBe("2029-01-09");
});

test("what has a moment is a moment, although it shows a date as well", () => {
  const zoned = {
    epochMilliseconds: Date.parse("2029-01-08T23:30Z"),
    year: 2029,
    month: 1,
    day: 8,
  };
  const jayapura = { zone: "Asia/Jayapura" };
  expect(dueDate(zoned, { n: 0, unit: "day" }, jayapura).date).toBe("2029-01-09");
});

test("business minutes run within opening hours and end at closing, not at the next opening", () => {
  const hours = openTime(
    { zone: "UTC", weekly: { fri: [["09:00", "17:00"]], mon: [["09:00", "17:00"]] } },
    { from: "2029-01-01", to: "2029-01-31" },
  );
  const context = { zone: "UTC", hours };
  const rule: DayRule = { n: 60, unit: "businessMinute" };
  expect(dueDate("2029-01-05T16:00Z", rule, context).due).toBe(Date.parse("2029-01-05T17:00Z"));
  const answer = dueDate("2029-01-05T16:00Z", { ...rule, n: 61 }, context);
  expect(answer).toMatchObject({ due: Date.parse("2029-01-08T09:01Z"), date: "2029-01-08" });
  expect(answer.explain.map(({ code }) => code)).toEqual([
    "step-start",
    "step-count",
    "step-open",
    "step-closed",
    "step-closed",
    "step-open",
    "step-due",
  ]);
});

test("the explanation has a line for each day, from the receipt to the deadline", () => {
  const { explain } = dueDate("2029-01-08T09:30:05Z", { n: 5, unit: "businessDay" }, nowhere);
  expect(explain.map(({ code }) => code.replace("step-", "")).join(" ")).toBe(
    "start count day-zero day rest day day rest rest rest day day due",
  );
  expect(explain[0]).toEqual({
    code: "step-start",
    data: {
      role: "receipt",
      date: "2029-01-08",
      zone: "UTC",
      moment: { date: "2029-01-08", time: "09:30:05", zone: "UTC", offsetMinutes: 0 },
    },
  });
  expect(explain[4]).toEqual({
    code: "step-rest",
    data: { date: "2029-01-10", rests: [{ name: { en: "Feast", id: "Pesta" } }] },
  });
});

test("a deadline is plain data: it survives JSON with its explanation", () => {
  const answer = dueDate("2029-01-08", { n: 2, unit: "businessDay" }, nowhere);
  expect(JSON.parse(JSON.stringify(answer))).toEqual({ ...answer });
});
