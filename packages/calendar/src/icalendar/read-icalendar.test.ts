import { expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile.js";
import { type ICalendarLayer, type ICalendarOptions, readICalendar } from "./read-icalendar.js";

const year: ICalendarOptions = { id: "company", from: "2026-01-01", to: "2026-12-31" };
const decade: ICalendarOptions = { id: "company", from: "2026-01-01", to: "2035-12-31" };

const file = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
const event = (...properties: readonly string[]): string =>
  ["BEGIN:VEVENT", ...properties, "END:VEVENT"].join("\r\n");

const layer = (text: string, options = year): ICalendarLayer => {
  const read = readICalendar(text, options);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const dates = (text: string, options = year): readonly string[] =>
  layer(text, options).days.map(({ date }) => date);
const issues = (text: string, options = year): unknown => {
  const read = readICalendar(text, options);
  return read.ok ? [] : read.issues.map(({ code, path, data }) => [code, path, data]);
};
const leftOut = (text: string, options = year): unknown =>
  layer(text, options).notTaken.map(({ code, path }) => [code, path[1]]);

test("reads a company's own holidays into a layer that a calendar can be made of", () => {
  const text = file(
    event("UID:1@desk", "DTSTART;VALUE=DATE:20260619", "SUMMARY:Founders' day"),
    event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Libur akhir tahun"),
  );
  const read = layer(text);
  expect(read).toMatchObject({ id: "company", from: "2026-01-01", to: "2026-12-31", notTaken: [] });
  expect(read.days[0]).toEqual({
    date: "2026-06-19",
    name: { en: "Founders' day", id: "Founders' day" },
  });
  expect(dates(text)).toEqual(["2026-06-19", "2026-12-24", "2026-12-25", "2026-12-26"]);
  const calendar = compileCalendar([read], { combine: "union" });
  expect([...calendar.rests.keys()]).toHaveLength(4);
});

test("the version changes when the days do, and only then", () => {
  const version = (summary: string, stamp: string): string =>
    layer(file(event(`DTSTAMP:${stamp}`, "DTSTART:20260619", `SUMMARY:${summary}`))).version;
  expect(version("A", "20260101T000000Z")).toBe(version("A", "20260202T000000Z"));
  expect(version("A", "20260101T000000Z")).not.toBe(version("B", "20260101T000000Z"));
  expect(layer(file(), { ...year, version: "2026-2" }).version).toBe("2026-2");
});

test("lines may be folded, end as on any system and begin with a byte order mark", () => {
  const lines = [
    "begin:vcalendar",
    "BEGIN:VEVENT",
    "DTSTART;",
    " VALUE=DA",
    "\tTE:2026",
    " 0619",
    "SUMMARY:Hari pen",
    " diri",
    "",
    "END:vevent",
    "END:VCALENDAR",
  ];
  for (const end of ["\r\n", "\n", "\r"]) {
    const [day] = layer(`\uFEFF${lines.join(end)}`).days;
    expect(day).toMatchObject({ date: "2026-06-19", name: { id: "Hari pendiri" } });
  }
});

test("escaped signs are the signs themselves, a new line is a space", () => {
  const [day] = layer(
    file(event("DTSTART:20260619", "SUMMARY:Tutup\\, libur\\; A\\\\nB\\nsore  ini ")),
  ).days;
  expect(day?.name).toMatchObject({ en: "Tutup, libur; A\\nB sore ini" });
});

test("a summary in each language names the day in each, quoted parameters or not", () => {
  const named = (...summaries: readonly string[]): unknown =>
    layer(file(event("DTSTART:20260619", ...summaries))).days[0]?.name;
  expect(named("SUMMARY;LANGUAGE=id-ID:Hari pendiri", 'SUMMARY;LANGUAGE="en":Founders')).toEqual({
    en: "Founders",
    id: "Hari pendiri",
  });
  expect(named("SUMMARY;LANGUAGE=de:Gründungstag", "SUMMARY:Founders")).toEqual({
    en: "Founders",
    id: "Founders",
  });
  expect(named('SUMMARY;ALTREP="http://x/;y:z":Founders')).toEqual({
    en: "Founders",
    id: "Founders",
  });
  expect(named("SUMMARY: ")).toEqual({ en: "Company holiday", id: "Libur perusahaan" });
});

test("an end is not included, a length is, and without both it is one day", () => {
  const days = (...more: readonly string[]): number =>
    dates(file(event("DTSTART;VALUE=DATE:20260619", ...more))).length;
  expect(days()).toBe(1);
  expect(days("DTEND;VALUE=DATE:20260620")).toBe(1);
  expect(days("DTEND;VALUE=DATE:20260622")).toBe(3);
  expect(days("DURATION:P2D")).toBe(2);
  expect(days("DURATION:P1W")).toBe(7);
  expect(days("DURATION:P1DT0H0M0S")).toBe(1);
  // Some programs write the day itself.
  expect(days("DTEND;VALUE=DATE:20260619")).toBe(1);
});

test("a whole day may be written with times, on its own clock or in UTC for a given zone", () => {
  const jakarta = { ...year, zone: "Asia/Jakarta" };
  const local = event("DTSTART;TZID=Asia/Jakarta:20260619T000000", "DTEND:20260620T000000");
  const utc = event("DTSTART:20260618T170000Z", "DTEND:20260619T170000Z");
  expect(dates(file(local))).toEqual(["2026-06-19"]);
  expect(dates(file(utc), jakarta)).toEqual(["2026-06-19"]);
  expect(leftOut(file(utc))).toEqual([["ical-timed", 3]]);
  // London's day of the clock change is 23 hours long.
  const spring = event("DTSTART:20260329T000000Z", "DTEND:20260329T230000Z");
  expect(dates(file(spring), { ...year, zone: "Europe/London" })).toEqual(["2026-03-29"]);
});

test("events with a time of day are left out and listed", () => {
  const timed = [
    event("DTSTART:20260619T090000", "DTEND:20260619T170000", "SUMMARY:Rapat"),
    event("DTSTART:20260619T000000", "DTEND:20260619T120000"),
    event("DTSTART:20260619T000000", "DURATION:PT24H"),
    event("DTSTART:20260619T000000"),
    event("DTSTART:20260619T090000", "RRULE:FREQ=WEEKLY"),
  ];
  const read = layer(file(...timed));
  expect(read.days).toEqual([]);
  expect(read.notTaken.map(({ code }) => code)).toEqual(timed.map(() => "ical-timed"));
  expect(read.notTaken[0]).toEqual({
    code: "ical-timed",
    path: ["line", 3],
    data: { name: { en: "Rapat", id: "Rapat" } },
  });
});

test("a cancelled event is left out and listed, whatever else it says", () => {
  const cancelled = event("STATUS:CANCELLED", "DTSTART:20260619", "SUMMARY:Batal");
  expect(dates(file(cancelled))).toEqual([]);
  expect(leftOut(file(cancelled, event("STATUS:CANCELLED")))).toEqual([
    ["ical-cancelled", 3],
    ["ical-cancelled", 8],
  ]);
});

test("a day that repeats every year is followed up to the horizon and not before it", () => {
  const founders = file(event("DTSTART;VALUE=DATE:19990619", "RRULE:FREQ=YEARLY"));
  expect(dates(founders)).toEqual(["2026-06-19"]);
  expect(dates(founders, decade)).toHaveLength(10);
});

test("a leap day comes in leap years only", () => {
  const leap = file(event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"));
  expect(dates(leap, decade)).toEqual(["2028-02-29", "2032-02-29"]);
});

test("INTERVAL, COUNT and UNTIL count from the first day, before the horizon too", () => {
  const rule = (text: string, start = "20240619"): readonly string[] =>
    dates(file(event(`DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=YEARLY;${text}`)), decade).map(
      (date) => date.slice(0, 4),
    );
  expect(rule("INTERVAL=3")).toEqual(["2027", "2030", "2033"]);
  expect(rule("INTERVAL=3", "19000619")).toEqual(["2026", "2029", "2032", "2035"]);
  expect(rule("COUNT=4")).toEqual(["2026", "2027"]);
  expect(rule("COUNT=2")).toEqual([]);
  expect(rule("UNTIL=20280619")).toEqual(["2026", "2027", "2028"]);
  expect(rule("UNTIL=20280618")).toEqual(["2026", "2027"]);
  expect(rule("UNTIL=20280619T235959Z")).toEqual(["2026", "2027", "2028"]);
  expect(rule("UNTIL=20200101")).toEqual([]);
});

test("BYMONTH, BYMONTHDAY and BYDAY as the standard has them", () => {
  const rule = (start: string, text: string, options = year): readonly string[] =>
    dates(file(event(`DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=YEARLY;${text}`)), options);
  // The first Monday of May, the last of August, as in England.
  expect(rule("20200504", "BYMONTH=5;BYDAY=1MO")).toEqual(["2026-05-04"]);
  expect(rule("20200831", "BYMONTH=8;BYDAY=-1MO")).toEqual(["2026-08-31"]);
  expect(rule("20200101", "BYMONTH=1,7;BYMONTHDAY=1,-1")).toEqual([
    ...["2026-01-01", "2026-01-31", "2026-07-01", "2026-07-31"],
  ]);
  expect(rule("20200101", "BYMONTH=1,7")).toEqual(["2026-01-01", "2026-07-01"]);
  expect(rule("20200131", "BYMONTHDAY=31")).toHaveLength(7);
  // Friday the thirteenth.
  expect(rule("20200313", "BYMONTHDAY=13;BYDAY=FR")).toEqual([
    "2026-02-13",
    "2026-03-13",
    "2026-11-13",
  ]);
  expect(rule("20201231", "BYDAY=-1TH")).toEqual(["2026-12-31"]);
  expect(rule("20200210", "BYDAY=6MO")).toEqual(["2026-02-09"]);
  expect(rule("20200203", "BYMONTH=2;BYDAY=MO;WKST=SU")).toEqual([
    ...["2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23"],
  ]);
  // Nothing before the first day, though the rule would have it.
  expect(rule("20260701", "BYMONTH=1,7")).toEqual(["2026-07-01"]);
  // 2 February 2026 and what the count leaves of the rest.
  expect(rule("20260202", "BYMONTH=2;BYDAY=MO;COUNT=6", decade)).toEqual([
    ...["2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23", "2027-02-01", "2027-02-08"],
  ]);
});

test("a rest of several days repeats with all of them, and may reach into the horizon", () => {
  const text = file(
    event("DTSTART;VALUE=DATE:20201230", "DTEND;VALUE=DATE:20210103", "RRULE:FREQ=YEARLY"),
  );
  expect(dates(text)).toEqual(["2026-01-01", "2026-01-02", "2026-12-30", "2026-12-31"]);
});

test("days are added and taken out one by one", () => {
  const text = file(
    event(
      "DTSTART;VALUE=DATE:20260619",
      "RRULE:FREQ=YEARLY",
      "RDATE;VALUE=DATE:20261224,20261231",
      "EXDATE;VALUE=DATE:20270619",
      "EXDATE:20261231T000000",
    ),
  );
  expect(dates(text, { ...year, to: "2028-12-31" })).toEqual([
    ...["2026-06-19", "2026-12-24", "2028-06-19"],
  ]);
});

test("one changed day of a series moves, one cancelled day falls away", () => {
  const series = event("UID:a", "DTSTART;VALUE=DATE:20250619", "RRULE:FREQ=YEARLY");
  const moved = event("UID:a", "RECURRENCE-ID;VALUE=DATE:20270619", "DTSTART;VALUE=DATE:20270621");
  const off = event("UID:a", "RECURRENCE-ID;VALUE=DATE:20280619", "STATUS:CANCELLED");
  const half = event("UID:a", "RECURRENCE-ID;VALUE=DATE:20290619", "DTSTART:20290619T120000");
  const other = event("UID:b", "DTSTART;VALUE=DATE:20270619");
  const text = file(moved, series, off, half);
  const until = { ...year, to: "2030-12-31" };
  expect(dates(text, until)).toEqual(["2026-06-19", "2027-06-21", "2030-06-19"]);
  expect(leftOut(text, until)).toEqual([
    ["ical-cancelled", 13],
    ["ical-timed", 18],
  ]);
  expect(dates(file(series, other, moved), { ...year, to: "2027-12-31" })).toEqual([
    ...["2026-06-19", "2027-06-19", "2027-06-21"],
  ]);
});

test("of two versions of an event the newer counts, and equal ones both do", () => {
  const version = (sequence: number, date: string): string =>
    event("UID:a", `SEQUENCE:${sequence}`, `DTSTART;VALUE=DATE:${date}`);
  const text = file(version(2, "20260620"), version(1, "20260619"), version(2, "20260622"));
  expect(dates(text)).toEqual(["2026-06-20", "2026-06-22"]);
  expect(leftOut(text)).toEqual([["ical-replaced", 8]]);
  expect(dates(file(event("DTSTART:20260619"), event("SEQUENCE:3", "DTSTART:20260620")))).toEqual([
    ...["2026-06-19", "2026-06-20"],
  ]);
});

test("several calendars are one list, what is nested or no event is passed over", () => {
  const zone = ["BEGIN:VTIMEZONE", "BEGIN:STANDARD", "DTSTART:19701025T030000", "END:STANDARD"];
  const alarm = ["BEGIN:VALARM", "DTSTART:garbage", "DURATION:P9D", "SUMMARY:Bip", "END:VALARM"];
  const task = ["BEGIN:VTODO", "DTSTART;VALUE=DATE:20260101", "END:VTODO"];
  const first = file(...zone, "END:VTIMEZONE", event("DTSTART:20260619", ...alarm), ...task);
  const text = `${first}${file(event("DTSTART:20260620"))}`;
  expect(dates(text)).toEqual(["2026-06-19", "2026-06-20"]);
  expect(layer(text).days[0]?.name).toMatchObject({ en: "Company holiday" });
});

test("the same day twice under one name is one, under two names it is two", () => {
  const day = (name: string): string => event("DTSTART:20260619", `SUMMARY:${name}`);
  expect(dates(file(day("A"), day("A"), day("B")))).toEqual(["2026-06-19", "2026-06-19"]);
});

test("days can be said to be known from a date on, and to come from a source", () => {
  const source = { document: "House rules", asOf: "2026-01-02", status: "verified" } as const;
  const read = layer(file(event("DTSTART:20260619")), {
    ...year,
    knownFrom: "2026-03-01",
    sources: [source],
  });
  expect(read.days[0]?.knownFrom).toBe("2026-03-01");
  expect(read.sources).toEqual([source]);
});

test("a line that is no property is listed, not stumbled over", () => {
  const text = file("kata pengantar", event("DTSTART:20260619", "no property here", ":x", "A B:c"));
  expect(leftOut(text)).toEqual([3, 6, 7, 8].map((line) => ["ical-line", line]));
  expect(dates(text)).toEqual(["2026-06-19"]);
});

test("what is not understood fails the whole reading and names the part", () => {
  const rule = (text: string): unknown =>
    issues(file(event("DTSTART;VALUE=DATE:20260619", `RRULE:${text}`)));
  const part = (name: string, value: string): unknown => [
    ["ical-rule", ["line", 5], { part: name, value }],
  ];
  expect(rule("FREQ=WEEKLY")).toEqual(part("FREQ", "WEEKLY"));
  expect(rule("COUNT=3")).toEqual(part("FREQ", ""));
  expect(rule("FREQ=YEARLY;BYSETPOS=1")).toEqual(part("BYSETPOS", "1"));
  expect(rule("FREQ=YEARLY;BYEASTER=0")).toEqual(part("BYEASTER", "0"));
  expect(rule("FREQ=YEARLY;INTERVAL=0")).toEqual(part("INTERVAL", "0"));
  expect(rule("FREQ=YEARLY;INTERVAL=2;INTERVAL=2")).toEqual(part("INTERVAL", "2"));
  expect(rule("FREQ=YEARLY;COUNT=many")).toEqual(part("COUNT", "MANY"));
  expect(rule("FREQ=YEARLY;COUNT=2;UNTIL=20300101")).toEqual(part("UNTIL", "20300101"));
  expect(rule("FREQ=YEARLY;UNTIL=soon")).toEqual(part("UNTIL", "SOON"));
  expect(rule("FREQ=YEARLY;BYMONTH=13")).toEqual(part("BYMONTH", "13"));
  expect(rule("FREQ=YEARLY;BYMONTHDAY=0")).toEqual(part("BYMONTHDAY", "0"));
  expect(rule("FREQ=YEARLY;BYDAY=XX")).toEqual(part("BYDAY", "XX"));
  expect(rule("FREQ=YEARLY;BYDAY=0MO")).toEqual(part("BYDAY", "0MO"));
  expect(rule("FREQ=YEARLY;BYMONTH=6;BYDAY=6MO")).toEqual(part("BYDAY", "6MO"));
  expect(rule("FREQ=YEARLY;BYMONTHDAY=19;BYDAY=1FR")).toEqual(part("BYDAY", "1FR"));
  expect(rule("FREQ=YEARLY;")).toEqual(part("", ""));
  // What a rule means whose event begins on another day, the standard leaves undefined.
  expect(rule("FREQ=YEARLY;BYMONTH=7")).toEqual(part("DTSTART", "20260619"));
  expect(issues(file(event("DTSTART:20260619", "EXRULE:FREQ=YEARLY")))).toEqual([
    ["ical-rule", ["line", 5], { part: "EXRULE", value: "FREQ=YEARLY" }],
  ]);
});

test("every value that cannot be read is told with its line", () => {
  expect(
    issues(
      file(
        event("SUMMARY:No start"),
        event("DTSTART:20260230"),
        event("DTSTART:20260619", "DTEND:tomorrow"),
        event("DTSTART:20260619", "DTEND:20260618"),
        event("DTSTART:20260619", "DURATION:one day"),
        event("DTSTART:20260619", "RDATE;VALUE=PERIOD:20260620T000000Z/P1D"),
        event("UID:s", "DTSTART:20260619", "EXDATE:20260619,x"),
        event("UID:a", "DTSTART:20260619", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260619"),
      ),
    ),
  ).toEqual([
    ["ical-value", ["line", 3], { property: "DTSTART", value: "" }],
    ["ical-value", ["line", 7], { property: "DTSTART", value: "20260230" }],
    ["ical-value", ["line", 11], { property: "DTEND", value: "tomorrow" }],
    ["ical-value", ["line", 15], { property: "DTEND", value: "20260618" }],
    ["ical-value", ["line", 19], { property: "DURATION", value: "one day" }],
    ["ical-value", ["line", 23], { property: "RDATE", value: "20260620T000000Z/P1D" }],
    ["ical-value", ["line", 28], { property: "EXDATE", value: "x" }],
    ["ical-rule", ["line", 33], { part: "RANGE", value: "THISANDFUTURE" }],
  ]);
});

test("a changed day of which only the time is known makes its series unclear", () => {
  const series = event("UID:a", "DTSTART:20260619", "RRULE:FREQ=YEARLY");
  const moved = event("UID:a", "RECURRENCE-ID:20270618T170000Z", "DTSTART:20270621");
  expect(issues(file(series, moved))).toEqual([
    ["ical-value", ["line", 8], { property: "RECURRENCE-ID", value: "" }],
  ]);
  const timed = event("UID:a", "DTSTART:20260619T090000", "RRULE:FREQ=YEARLY");
  expect(dates(file(timed, moved), decade)).toEqual(["2027-06-21"]);
});

test("a file that breaks off, is nested wrongly or is none is refused: it may lack holidays", () => {
  expect(issues("")).toEqual([["ical-none", [], {}]]);
  expect(issues("<!doctype html>")).toEqual([["ical-none", [], {}]]);
  expect(issues("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260619\n")).toEqual([
    ["ical-structure", ["line", 3], { expected: "END:VEVENT", found: "" }],
  ]);
  expect(issues("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260619\nEND:VCALENDAR")).toEqual([
    ["ical-structure", ["line", 4], { expected: "END:VEVENT", found: "END:VCALENDAR" }],
  ]);
  expect(issues(event("DTSTART:20260619"))).toEqual([
    ["ical-structure", ["line", 1], { expected: "BEGIN:VCALENDAR", found: "BEGIN:VEVENT" }],
  ]);
  expect(issues("END:VCALENDAR")).toEqual([
    ["ical-structure", ["line", 1], { expected: "END:?", found: "END:VCALENDAR" }],
  ]);
});

test("what is wrong with the options is told like the rest", () => {
  const wrong = { id: "x", from: "2026-13-01", to: "2026-12-31", zone: "Mars", knownFrom: "soon" };
  expect(issues(file(), wrong)).toEqual([
    ["calendar-date", ["from"], { date: "2026-13-01" }],
    ["calendar-date", ["knownFrom"], { date: "soon" }],
    ["hours-zone", ["zone"], { zone: "Mars" }],
  ]);
  expect(issues(file(), { id: "x", from: "2026-12-31", to: "2026-01-01" })).toEqual([
    ["calendar-range", ["to"], { from: "2026-12-31", to: "2026-01-01" }],
  ]);
});

test("a small file that describes millions of days is refused, not worked through", () => {
  const everyDay = event(
    "DTSTART;VALUE=DATE:00010101",
    "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=999999",
  );
  const long = event("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231");
  const ages = { id: "x", from: "0001-01-01", to: "9999-12-31" };
  for (const text of [
    file(everyDay),
    file(long),
    file(...Array.from({ length: 999 }, () => everyDay)),
  ]) {
    expect(issues(text, ages)).toEqual([["ical-size", [], { limit: 150_000 }]]);
  }
  // Of a long event only the horizon is unrolled.
  expect(dates(file(long))).toHaveLength(365);
  const never = event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29");
  expect(dates(file(never), { ...year, to: "2026-03-01" })).toEqual([]);
});

test("a huge file is read in one pass, and a hundred thousand mistakes are all told", () => {
  const many = file(...Array.from({ length: 20_000 }, () => event("DTSTART:20260619")));
  expect(dates(many)).toEqual(["2026-06-19"]);
  const folded = `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\nDTSTART:20260619\nSUMMARY:a"}${"\n b".repeat(200_000)}\nEND:VEVENT\nEND:VCALENDAR`;
  expect(layer(folded).days[0]?.name).toHaveProperty("en.length", 200_001);
  const wrong = readICalendar(
    file(event("DTSTART:20260619", `RRULE:FREQ=YEARLY${";X=1".repeat(150_000)}`)),
    year,
  );
  expect(wrong.ok ? 0 : wrong.issues.length).toBe(150_000);
  const deep = `BEGIN:VCALENDAR\n${"BEGIN:X\n".repeat(100_000)}`;
  expect(issues(deep)).toEqual([
    ["ical-structure", ["line", 100_001], { expected: "END:X", found: "" }],
  ]);
});

test("what is no text is no calendar", () => {
  for (const nothing of [undefined, null, 5, {}]) {
    expect(issues(nothing as unknown as string)).toEqual([["ical-none", [], {}]]);
  }
});
