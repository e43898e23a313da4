import { calendar } from "@ramah/calendar";
import { attempt, hourMs, instantText } from "@ramah/core";
import { expect, test } from "vitest";
import type { CoverSite } from "./cover.js";
import type { CoverSpan } from "./cover-span.js";
import { coverage } from "./coverage.js";
import type { HoursIssue } from "./reasons.js";

const everyDay = (from: string, to: string) => {
  const hours = [[from, to]] as const;
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
};
const site = (id: string, zone: string, from: string, to: string): CoverSite => ({
  id,
  hours: { zone, weekly: everyDay(from, to) },
});
const told = (gaps: readonly { readonly from: number; readonly to: number }[]): readonly string[] =>
  gaps.map(({ from, to }) => `${instantText(from).slice(0, 16)} ${instantText(to).slice(0, 16)}`);

const indonesia = [
  site("jkt", "Asia/Jakarta", "08:00", "17:00"),
  site("dps", "Asia/Makassar", "08:00", "17:00"),
  site("djj", "Asia/Jayapura", "08:00", "17:00"),
];

test("three Indonesian offices make eleven hours a day, and every night is a gap (R-02)", () => {
  const year = { from: "2026-01-01T06:00+07:00", to: "2027-01-01T06:00+07:00" };
  const { covered, share, gaps, bySite, depthMs } = coverage(indonesia, year);
  expect(covered).toBe(false);
  expect(share).toBeCloseTo(11 / 24, 12);
  expect(gaps).toHaveLength(365);
  expect(told(gaps.slice(0, 1))).toEqual(["2026-01-01T10:00 2026-01-01T23:00"]);
  expect(gaps[0]?.why).toEqual(
    ["jkt", "dps", "djj"].map((id) => ({ code: "closed-hours", data: { site: id } })),
  );
  expect(
    bySite.map(({ openMs, aloneMs }) => [openMs / hourMs / 365, aloneMs / hourMs / 365]),
  ).toEqual([
    [9, 1],
    [9, 0],
    [9, 1],
  ]);
  expect(depthMs.map((ms) => ms / hourMs / 365)).toEqual([13, 2, 2, 7]);
});

const sun = [
  site("jkt", "Asia/Jakarta", "07:00", "15:30"),
  site("lon", "Europe/London", "08:00", "17:00"),
  site("nyc", "America/New_York", "11:00", "20:00"),
];

test("following the sun covers the year until the clocks of two continents change on different days", () => {
  const winter = coverage(sun, { from: "2026-01-05", to: "2026-02-05" });
  expect(winter.covered).toBe(true);
  expect(winter.gaps).toEqual([]);
  expect(winter.share).toBe(1);
  // New York changes on 8 March, London on the 29th: from then on New York closes at midnight UTC, an hour before Jakarta was wont to open.
  const spring = coverage(sun, { from: "2026-03-06", to: "2026-03-31" });
  expect(spring.covered).toBe(true);
  const shorter = [
    sun[0],
    sun[1],
    site("nyc", "America/New_York", "12:00", "19:00"),
  ] as CoverSite[];
  const gaps = told(coverage(shorter, { from: "2026-03-07", to: "2026-03-09" }).gaps);
  expect(gaps).toEqual(["2026-03-08T23:00 2026-03-09T00:00", "2026-03-09T23:00 2026-03-10T00:00"]);
});

test("the night in which the clock is put back is an hour longer, and half an hour in Lord Howe", () => {
  const night = (zone: string) => [site("x", zone, "22:00", "06:00")];
  const openMs = (zone: string, from: string, to: string): number =>
    coverage(night(zone), { from, to }).bySite[0]?.openMs ?? 0;
  expect(openMs("Europe/London", "2026-10-24T12:00Z", "2026-10-25T12:00Z")).toBe(9 * hourMs);
  expect(openMs("Europe/London", "2026-03-28T12:00Z", "2026-03-29T12:00Z")).toBe(7 * hourMs);
  expect(openMs("Australia/Lord_Howe", "2026-04-04T02:00Z", "2026-04-05T02:00Z")).toBe(
    8.5 * hourMs,
  );
});

test("a gap says for every site why: night, weekday, holiday by name, exception", () => {
  const day = [["00:00", "24:00"]] as const;
  const sites: CoverSite[] = [
    {
      id: "jkt",
      hours: { zone: "Asia/Jakarta", weekly: everyDay("00:00", "24:00"), calendar: calendar("ID") },
    },
    { id: "lon", hours: { zone: "Europe/London", weekly: { sun: day, tue: day } } },
    {
      id: "nyc",
      hours: {
        zone: "America/New_York",
        weekly: everyDay("09:00", "17:00"),
        exceptions: { "2026-08-17": [] },
      },
    },
  ];
  const { gaps } = coverage(sites, { from: "2026-08-17", to: "2026-08-17", zone: "Asia/Jakarta" });
  expect(told(gaps)).toEqual(["2026-08-16T23:00 2026-08-17T17:00"]);
  expect(gaps[0]?.why).toEqual([
    {
      code: "closed-holiday",
      data: { site: "jkt", date: "2026-08-17", names: ["independence-day"] },
    },
    { code: "closed-weekday", data: { site: "lon", weekday: "mon" } },
    { code: "closed-hours", data: { site: "nyc" } },
    { code: "closed-exception", data: { site: "nyc", date: "2026-08-17" } },
  ]);
});

test("two languages round the clock are proved one by one, or the hours without are listed (R-04)", () => {
  const staffed: CoverSite[] = [
    {
      ...(sun[0] as CoverSite),
      staff: [
        { id: "sari", languages: { id: 5, en: 3 } },
        { id: "andi", languages: { id: 5 } },
      ],
    },
    { ...(sun[1] as CoverSite), staff: [{ id: "anne", languages: { "en-GB": 5 } }] },
    {
      ...(sun[2] as CoverSite),
      staff: [
        { id: "joe", languages: { en: 5 } },
        {
          id: "dewi",
          languages: { en: 4, id: 4 },
          skills: { loans: 2 },
          shift: { zone: "America/New_York", weekly: everyDay("14:00", "22:00") },
        },
      ],
    },
  ];
  const needs = [
    { language: "en", level: 3 },
    { language: "id-ID" },
    { skill: "loans", level: 3 },
  ] as const;
  const { byNeed } = coverage(staffed, { from: "2026-01-06", to: "2026-01-06", needs });
  expect(byNeed.map(({ covered }) => covered)).toEqual([true, false, false]);
  const [english, indonesian, loans] = byNeed;
  expect(told(indonesian?.gaps ?? [])).toEqual(["2026-01-06T08:30 2026-01-06T19:00"]);
  expect(indonesian?.gaps[0]?.why).toEqual([
    { code: "closed-hours", data: { site: "jkt" } },
    { code: "closed-nobody-able", data: { site: "lon" } },
    { code: "closed-hours", data: { site: "lon" } },
    { code: "closed-nobody-able", data: { site: "nyc" } },
    { code: "closed-hours", data: { site: "nyc" } },
  ]);
  // Sari once New York has closed, Anne once Jakarta has, Joe between London and Dewi.
  expect((english?.aloneMs ?? 0) / hourMs).toBe(7 + 7.5 + 2);
  expect(loans?.share).toBe(0);
});

test("what cannot be answered is refused with every problem and its path", () => {
  const codes = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      const { issues } = error as { issues: { code: string; path: unknown[] }[] };
      return issues.map(({ code, path }) => `${code} ${path.join("/")}`);
    }
  };
  const span = { from: "2026-01-01", to: "2026-01-02" };
  const twice = [
    indonesia[0],
    indonesia[0],
    { id: "x", hours: { zone: "Mars", weekly: {} } },
    5,
  ] as never;
  expect(codes(() => coverage(twice, span))).toEqual([
    "hours-shape sites/3",
    "hours-duplicate sites/1/id",
    "hours-zone sites/2/hours/zone",
  ]);
  expect(codes(() => coverage(indonesia, { from: "now", to: {} as never }))).toEqual([
    "hours-moment from",
    "hours-moment to",
  ]);
  expect(codes(() => coverage(indonesia, { from: 5, to: 5 }))).toEqual(["hours-span to"]);
  expect(codes(() => coverage(indonesia, { from: "0001-12-30", to: "9999-12-30" }))).toEqual([
    "hours-moment from",
    "hours-moment to",
  ]);
  expect(codes(() => coverage(undefined as never, undefined as never))).toEqual([
    "hours-moment from",
    "hours-moment to",
    "hours-shape sites",
  ]);
  const known = [
    { id: "jkt", hours: { zone: "Asia/Jakarta", weekly: {}, calendar: calendar("ID") } },
  ];
  expect(codes(() => coverage(known, { from: "2027-12-31", to: "2027-12-31" }))).toEqual([
    "calendar-horizon sites/0/hours/calendar",
  ]);
  expect(
    coverage(known, { from: "2027-12-31", to: "2027-12-31", zone: "Asia/Jakarta" }).share,
  ).toBe(0);
  // The first and the last of the years that are known, at both ends of the world.
  for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const whole = (from: string, to: string): number =>
      coverage([site("x", zone, "00:00", "24:00")], { from, to, zone } as CoverSpan).share;
    expect([whole("0002-01-01", "0002-01-02"), whole("9998-12-30", "9998-12-31")]).toEqual([1, 1]);
  }
  expect(coverage([], span).gaps[0]?.why).toEqual([{ code: "closed-no-site", data: {} }]);
});

test("a need is uncovered for a reason also where there is no site at all", () => {
  const span = { from: "2026-01-01", to: "2026-01-02", needs: [{ language: "id" }] };
  expect(coverage([], span).byNeed[0]?.gaps[0]?.why).toEqual([
    { code: "closed-no-site", data: {} },
  ]);
});

test("needs and abilities that are none are refused, not taken for a gap", () => {
  const asked = attempt(() =>
    coverage(
      [{ ...(indonesia[0] as CoverSite), staff: [{ id: "s", languages: { id: 9 as never } }] }],
      {
        from: "2026-01-01",
        to: "2026-01-02",
        needs: [{} as never, { language: "" }, { skill: "loans", level: 7 as never }],
      },
    ),
  );
  expect(asked.ok ? [] : asked.issues.map((issue) => (issue as HoursIssue).path.join("/"))).toEqual(
    ["sites/0/staff/0/languages/id", "needs/0/skill", "needs/1/language", "needs/2/level"],
  );
});

test("lists what is wrong with the span and with every site at once", () => {
  const sites = [
    { id: "", hours: { zone: "Mars", weekly: { mon: [["9", "5"]] } } },
    null,
    { id: "b", hours: { zone: "UTC", weekly: { foo: [] } } },
  ] as never;
  const asked = attempt(() => coverage(sites, { from: "x", to: "y" }));
  const placeOf = (issue: unknown): unknown => (issue as HoursIssue).path.join(".");
  expect(asked.ok ? [] : asked.issues.map((one) => [one.code, placeOf(one)])).toEqual([
    ["hours-moment", "from"],
    ["hours-moment", "to"],
    ["hours-shape", "sites.1"],
    ["hours-shape", "sites.0.id"],
    ["hours-zone", "sites.0.hours.zone"],
    ["hours-range", "sites.0.hours.weekly.mon.0"],
    ["hours-weekday", "sites.2.hours.weekly.foo"],
  ]);
});
