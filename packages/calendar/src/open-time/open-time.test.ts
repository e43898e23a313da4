import { dayMs, hourMs, type InstantLike, instantText, minuteMs, toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { calendar } from "../calendar/calendar.js";
import { attempt } from "../error.js";
import { type OpenTime, openTime } from "./open-time.js";
import { type OpeningHours, type TimeRange, weekdays } from "./opening-hours.js";

const day: readonly TimeRange[] = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
];
const office: OpeningHours = {
  zone: "Asia/Jakarta",
  weekly: {
    mon: day,
    tue: day,
    wed: day,
    thu: day,
    fri: [
      ["08:00", "11:30"],
      ["13:30", "17:00"],
    ],
  },
  exceptions: { "2026-12-24": [["08:00", "12:00"]], "2026-12-25": [] },
};
const year = { from: "2026-01-01", to: "2026-12-31" };
const open = openTime(office, year);
const at = (text: string): number => toInstant(`${text}+07:00`) ?? Number.NaN;
const daily = (...ranges: readonly TimeRange[]): OpeningHours["weekly"] =>
  Object.fromEntries(weekdays.map((name) => [name, ranges]));

/** What was refused: code, path and what was asked. */
const refusal = (ask: () => unknown): unknown => {
  const asked = attempt(ask);
  return asked.ok ? asked.value : asked.issues.map(({ code, path }) => [code, ...path]);
};

test("four hours from Friday 16:00 end on Monday at 11:00, which a vendor's manual gets wrong", () => {
  expect(open.add(at("2026-11-20T16:00"), 4 * hourMs)).toBe(at("2026-11-23T11:00"));
});

test("is open from the moment of opening up to the moment of closing", () => {
  expect(open.isOpen(at("2026-11-20T08:00") - 1)).toBe(false);
  expect(open.isOpen(at("2026-11-20T08:00"))).toBe(true);
  expect(open.isOpen(at("2026-11-20T11:30") - 1)).toBe(true);
  expect(open.isOpen(at("2026-11-20T11:30"))).toBe(false);
});

test("a break and a weekend are closed, and the next opening skips a holiday", () => {
  expect(open.isOpen(at("2026-11-20T12:00"))).toBe(false);
  expect(open.nextOpening(at("2026-11-21T10:00"))).toBe(at("2026-11-23T08:00"));
  expect(open.nextOpening(at("2026-12-24T12:00"))).toBe(at("2026-12-28T08:00"));
});

test("the next opening of an open moment is the moment itself", () => {
  expect(open.nextOpening(at("2026-11-20T09:17"))).toBe(at("2026-11-20T09:17"));
  expect(open.nextOpening(at("2026-11-20T08:00"))).toBe(at("2026-11-20T08:00"));
});

test("the next closing is that of the open period, or of the next one", () => {
  expect(open.nextClosing(at("2026-11-20T08:00"))).toBe(at("2026-11-20T11:30"));
  expect(open.nextClosing(at("2026-11-20T11:30"))).toBe(at("2026-11-20T17:00"));
  expect(open.nextClosing(at("2026-11-21T10:00"))).toBe(at("2026-11-23T12:00"));
});

test("a length that ends at closing is due then, and the next opening is asked for apart", () => {
  const due = open.add(at("2026-11-23T16:00"), hourMs);
  expect(due).toBe(at("2026-11-23T17:00"));
  expect(open.nextOpening(due)).toBe(at("2026-11-24T08:00"));
  expect(open.add(at("2026-11-23T16:00"), hourMs + 1)).toBe(at("2026-11-24T08:00") + 1);
  expect(open.add(at("2026-11-23T11:00"), hourMs)).toBe(at("2026-11-23T12:00"));
});

test("no time at all ends where it began, even when closed", () => {
  expect(open.add(at("2026-11-21T10:00"), 0)).toBe(at("2026-11-21T10:00"));
});

test("a fraction of a millisecond has passed at the next whole one", () => {
  expect(open.add(at("2026-11-23T09:00"), 0.25)).toBe(at("2026-11-23T09:00") + 1);
  expect(open.add(at("2026-11-23T09:00") + 0.75, 2)).toBe(at("2026-11-23T09:00") + 2);
});

test("measures open time forwards and backwards", () => {
  const [friday, monday] = [at("2026-11-20T16:00"), at("2026-11-23T11:00")];
  expect(open.within(friday, monday)).toBe(4 * hourMs);
  expect(open.within(monday, friday)).toBe(-4 * hourMs);
});

test("lists the periods that make up a length", () => {
  expect(open.periods(at("2026-11-20T16:00"), at("2026-11-23T11:00"))).toEqual([
    { from: at("2026-11-20T16:00"), to: at("2026-11-20T17:00") },
    { from: at("2026-11-23T08:00"), to: at("2026-11-23T11:00") },
  ]);
  expect(open.periods(at("2026-11-23T11:00"), at("2026-11-20T16:00"))).toEqual([]);
  expect(open.periods(at("2026-11-20T12:00"), at("2026-11-20T13:00"))).toEqual([]);
});

test("a moment may come as text, Date or Temporal.Instant", () => {
  const friday = at("2026-11-20T16:00");
  const ways: readonly InstantLike[] = [
    friday,
    "2026-11-20T16:00+07:00",
    new Date(friday),
    { epochMilliseconds: friday },
  ];
  for (const way of ways) expect(open.add(way, 4 * hourMs)).toBe(at("2026-11-23T11:00"));
  expect(openTime(office, { from: { year: 2026, month: 1, day: 1 }, to: "2026-12-31" }).from).toBe(
    "2026-01-01",
  );
});

test("never guesses past the horizon, whose end is only the end of lengths", () => {
  expect(refusal(() => open.isOpen(at("2027-01-04T10:00")))).toEqual([["calendar-horizon", "at"]]);
  expect(refusal(() => open.isOpen(open.begin - 1))).toEqual([["calendar-horizon", "at"]]);
  expect(open.isOpen(open.begin)).toBe(false);
  expect(refusal(() => open.isOpen(open.end))).toEqual([["calendar-horizon", "at"]]);
  expect(refusal(() => open.nextOpening(at("2026-12-31T17:00")))).toEqual([
    ["calendar-horizon", "at"],
  ]);
  expect(refusal(() => open.nextClosing(at("2026-12-31T17:00")))).toEqual([
    ["calendar-horizon", "at"],
  ]);
  expect(open.within(open.begin, open.end)).toBeGreaterThan(0);
  expect(open.add(open.end, 0)).toBe(open.end);
  expect(refusal(() => open.add(open.end, 1))).toEqual([["calendar-horizon", "openMs"]]);
  expect(open.add(at("2026-12-31T16:00"), hourMs)).toBe(at("2026-12-31T17:00"));
  const past = attempt(() => open.add(at("2026-12-31T16:00"), 2 * hourMs));
  expect(past.ok ? undefined : past.issues).toEqual([
    {
      code: "calendar-horizon",
      path: ["openMs"],
      data: { asked: "2026-12-31T09:00:00.000Z + 7200000 ms", from: year.from, to: year.to },
    },
  ]);
});

test("what is open to the end of the horizon is due at its end, but nobody knows when it closes", () => {
  const always = openTime({ zone: "UTC", weekly: daily(["00:00", "24:00"]) }, year);
  expect(always.add(always.end - hourMs, hourMs)).toBe(always.end);
  expect(refusal(() => always.add(always.end - hourMs, hourMs + 1))).toEqual([
    ["calendar-horizon", "openMs"],
  ]);
  expect(refusal(() => always.nextClosing(0 + always.begin))).toEqual([["calendar-horizon", "at"]]);
});

test("negative lengths and what is no moment are refused with the path", () => {
  for (const length of [-1, Number.NaN, undefined, "4h"]) {
    expect(refusal(() => open.add(at("2026-12-01T09:00"), length as number))).toEqual([
      ["hours-length", "openMs"],
    ]);
  }
  expect(refusal(() => open.add(at("2026-12-01T09:00"), Number.POSITIVE_INFINITY))).toEqual([
    ["calendar-horizon", "openMs"],
  ]);
  for (const moment of ["yesterday", "2026-11-20T16:00", Number.NaN, null, undefined, {}]) {
    expect(refusal(() => open.isOpen(moment as string))).toEqual([["calendar-date", "at"]]);
  }
  for (const far of [8.64e15, -8.64e15, 9e15, Number.POSITIVE_INFINITY]) {
    expect(refusal(() => open.within(far, 0))).toEqual([["calendar-horizon", "from"]]);
    expect(refusal(() => open.within(open.begin, far))).toEqual([["calendar-horizon", "to"]]);
    expect(refusal(() => open.add(far, 1))).toEqual([["calendar-horizon", "start"]]);
  }
});

test("a night in which the clock is put forward is an hour shorter, put back an hour longer", () => {
  const night = openTime({ zone: "Europe/London", weekly: { sun: [["00:00", "04:00"]] } }, year);
  const length = (date: string): number => {
    const start = toInstant(`${date}T00:00Z`) ?? 0;
    return night.within(start - 12 * hourMs, start + 12 * hourMs) / hourMs;
  };
  expect(["2026-03-22", "2026-03-29", "2026-10-25"].map(length)).toEqual([4, 3, 5]);
});

test("an opening that the clock skips is moved on, one that it shows twice is the first", () => {
  const periods = (range: TimeRange, date: string): readonly string[] => {
    const hours = openTime({ zone: "Europe/London", weekly: { sun: [range] } }, year);
    const start = toInstant(`${date}T00:00Z`) ?? 0;
    return hours
      .periods(start - 12 * hourMs, start + 12 * hourMs)
      .map(({ from, to }) => `${instantText(from).slice(11, 16)} ${instantText(to).slice(11, 16)}`);
  };
  // 01:30 is 02:30 summer time then.
  expect(periods(["01:30", "04:00"], "2026-03-29")).toEqual(["01:30 03:00"]);
  expect(periods(["00:00", "01:30"], "2026-03-29")).toEqual(["00:00 01:30"]);
  // Moved on past its own closing nothing is left of it.
  expect(periods(["01:30", "02:15"], "2026-03-29")).toEqual([]);
  expect(periods(["01:30", "04:00"], "2026-10-25")).toEqual(["00:30 04:00"]);
  expect(periods(["00:00", "01:30"], "2026-10-25")).toEqual(["23:00 00:30"]);
});

test("what a skipped opening runs into is one period with it, whichever begins first", () => {
  const hours = openTime(
    {
      zone: "America/Havana",
      weekly: {
        // Cuba skips from midnight to one o'clock on 8 March 2026.
        sat: [["23:00", "00:30"]],
        sun: [["01:00", "01:15"]],
      },
    },
    { from: "2026-03-07", to: "2026-03-08" },
  );
  expect(
    hours.periods(hours.begin, hours.end).map(({ from, to }) => (to - from) / minuteMs),
  ).toEqual([90]);
});

test("a night shift belongs to the day on which it began, and midnight is no closing (R-02)", () => {
  const night = openTime(
    { zone: "Asia/Jayapura", weekly: { fri: [["22:00", "06:00"]] } },
    { from: "2026-11-01", to: "2026-11-30" },
  );
  const local = (text: string): number => toInstant(`${text}+09:00`) ?? Number.NaN;
  expect(night.isOpen(local("2026-11-21T06:00") - 1)).toBe(true);
  expect(night.isOpen(local("2026-11-21T06:00"))).toBe(false);
  expect(night.nextClosing(local("2026-11-20T23:00"))).toBe(local("2026-11-21T06:00"));
  const always = openTime({ zone: "Asia/Jakarta", weekly: daily(["00:00", "24:00"]) }, year);
  expect(always.periods(always.begin, always.end)).toHaveLength(1);
  expect(always.within(always.begin, always.end)).toBe(365 * dayMs);
});

test("a night is cut neither by an exception of the next day nor kept by one of its own", () => {
  const hours = (exceptions: OpeningHours["exceptions"]): OpenTime =>
    openTime(
      { zone: "UTC", weekly: daily(["22:00", "06:00"]), ...(exceptions && { exceptions }) },
      { from: "2026-12-20", to: "2026-12-31" },
    );
  const holiday = hours({ "2026-12-25": [] });
  expect(holiday.isOpen("2026-12-25T05:59Z")).toBe(true);
  expect(holiday.isOpen("2026-12-25T22:00Z")).toBe(false);
  expect(holiday.isOpen("2026-12-26T05:59Z")).toBe(false);
  const extra = hours({ "2026-12-25": [["05:00", "09:00"]] });
  // Hours of the next day that a night runs into are one period with it.
  expect(extra.nextClosing("2026-12-24T23:00Z")).toBe(toInstant("2026-12-25T09:00Z"));
});

test("an end equal to its start is a whole day", () => {
  const round = openTime({ zone: "UTC", weekly: { mon: [["09:00", "09:00"]] } }, year);
  expect(round.nextClosing("2026-11-23T09:00Z")).toBe(toInstant("2026-11-24T09:00Z"));
});

test("ranges that touch are one, in whatever order they are written", () => {
  const hours = openTime(
    {
      zone: "UTC",
      weekly: {
        mon: [
          ["12:00", "17:00"],
          ["09:00", "12:00"],
        ],
      },
    },
    { from: "2026-11-23", to: "2026-11-23" },
  );
  expect(hours.periods(hours.begin, hours.end)).toEqual([
    { from: toInstant("2026-11-23T09:00Z"), to: toInstant("2026-11-23T17:00Z") },
  ]);
});

test("the night before the first day reaches into it, and the last night ends with the horizon", () => {
  const hours = openTime(
    { zone: "UTC", weekly: daily(["22:00", "02:00"]) },
    { from: "2026-01-01", to: "2026-01-01" },
  );
  const midnight = Date.UTC(2026, 0, 1);
  expect(hours.periods(hours.begin, hours.end)).toEqual([
    { from: midnight, to: midnight + 2 * hourMs },
    { from: midnight + 22 * hourMs, to: midnight + 24 * hourMs },
  ]);
});

test("nobody opens on a date that the zone leaves out", () => {
  const samoa = openTime(
    { zone: "Pacific/Apia", weekly: { fri: [["09:00", "23:00"]], sat: [["10:00", "12:00"]] } },
    { from: "2011-12-29", to: "2011-12-31" },
  );
  expect(samoa.within(samoa.begin, samoa.end)).toBe(2 * hourMs);
});

test("a horizon may begin on the first day that there is and end on the last", () => {
  const first = openTime(
    { zone: "UTC", weekly: daily(["22:00", "02:00"]) },
    { from: "0001-01-01", to: "0001-01-02" },
  );
  expect(first.begin).toBe(Date.parse("0001-01-01T00:00:00Z"));
  const last = openTime({ zone: "UTC", weekly: {} }, { from: "9999-12-31", to: "9999-12-31" });
  expect(last.end).toBe(253_402_300_800_000);
  expect(refusal(() => last.isOpen(last.end))).toEqual([["calendar-horizon", "at"]]);
});

test("a calendar that did not know the dates yet says as of when", () => {
  const before = {
    zone: "Asia/Jakarta",
    weekly: {},
    calendar: calendar("ID", { knownAt: "2025-09-01" }),
  };
  const asked = attempt(() => openTime(before, { from: "2026-01-01", to: "2026-12-31" }));
  expect(asked).toMatchObject({ issues: [{ data: { to: "2025-12-31", knownAt: "2025-09-01" } }] });
});
