import type { PlainDate } from "@ramah/core";
import { expect, test } from "vitest";
import { calendar } from "./calendar.js";
import { calendarFrom } from "./calendar-from.js";
import { calendarIds } from "./calendar-ids.js";
import type { CalendarId } from "./calendar-type.js";
import { compileCalendar } from "./compile.js";
import { countBusinessDays, isBusinessDay } from "./count.js";

/** For each date, whether business rested on it by what was known on a day. */
const rested = (id: CalendarId, knownAt: PlainDate, dates: readonly PlainDate[]): string =>
  dates.map((date) => (isBusinessDay(date, calendar(id, { knownAt })) ? "-" : "R")).join("");

/** On the eve of an announcement and on its day. */
function story(
  id: CalendarId,
  [eve, day]: readonly [PlainDate, PlainDate],
  dates: readonly PlainDate[],
): readonly string[] {
  return [rested(id, eve, dates), rested(id, day, dates)];
}

test("18 August 2025 was decreed on 7 August: a clock computed before counts it lawfully", () => {
  const dates = ["2025-08-15", "2025-08-18", "2025-08-19"] as const;
  expect(story("ID+cuti-bersama", ["2025-08-06", "2025-08-07"], dates)).toEqual(["---", "-R-"]);
  expect(isBusinessDay("2025-08-18", calendar("ID"))).toBe(true);
});

test("2020: the leave of Idulfitri moves from May to December, then is cut", () => {
  const may = ["2020-05-22", "2020-05-26", "2020-05-27", "2020-05-28", "2020-05-29"] as const;
  expect(story("ID+cuti-bersama", ["2020-03-08", "2020-03-09"], may)).toEqual(["RRR--", "RRRRR"]);
  expect(story("ID+cuti-bersama", ["2020-04-08", "2020-04-09"], may)).toEqual(["RRRRR", "R----"]);
  expect(story("ID+cuti-bersama", ["2020-05-19", "2020-05-20"], may)).toEqual(["R----", "-----"]);
  const end = ["2020-12-24", "2020-12-28", "2020-12-29", "2020-12-30", "2020-12-31"] as const;
  expect(story("ID+cuti-bersama", ["2020-04-08", "2020-04-09"], end)).toEqual(["R----", "RRRRR"]);
  expect(story("ID+cuti-bersama", ["2020-11-30", "2020-12-01"], end)).toEqual(["RRRRR", "R---R"]);
  const feasts = ["2020-08-21", "2020-10-28", "2020-10-30"] as const;
  expect(story("ID+cuti-bersama", ["2020-03-08", "2020-03-09"], feasts)).toEqual(["---", "R-R"]);
  expect(story("ID+cuti-bersama", ["2020-04-08", "2020-04-09"], feasts)).toEqual(["R-R", "RRR"]);
});

test("2021: leave is cut from seven days to two and to one, two feasts move by a day", () => {
  const leave = [
    "2021-03-12",
    "2021-05-12",
    "2021-05-17",
    "2021-05-18",
    "2021-05-19",
    "2021-12-24",
    "2021-12-27",
  ] as const;
  expect(story("ID+cuti-bersama", ["2021-02-21", "2021-02-22"], leave)).toEqual([
    "RRRRRRR",
    "-R---R-",
  ]);
  expect(rested("ID+cuti-bersama", "2021-06-18", leave)).toBe("-R-----");
  const feasts = ["2021-08-10", "2021-08-11", "2021-10-19", "2021-10-20"] as const;
  expect(story("ID", ["2021-06-17", "2021-06-18"], feasts)).toEqual(["R-R-", "-R-R"]);
});

test("2022: leave is added in April; Iduladha moves to a Sunday three days before", () => {
  const leave = ["2022-04-29", "2022-05-04", "2022-05-05", "2022-05-06"] as const;
  expect(story("ID+cuti-bersama", ["2022-04-06", "2022-04-07"], leave)).toEqual(["----", "RRRR"]);
  const feast = (knownAt: PlainDate): readonly string[] =>
    ["2022-07-09", "2022-07-10"].filter((date) =>
      calendar("ID", { knownAt }).rests.has(date as PlainDate),
    );
  expect([feast("2022-07-06"), feast("2022-07-07")]).toEqual([["2022-07-09"], ["2022-07-10"]]);
});

test("2023: the leave of Idulfitri moves forward in March, that of Iduladha is added in June", () => {
  const april = [
    "2023-04-19",
    "2023-04-20",
    "2023-04-21",
    "2023-04-24",
    "2023-04-25",
    "2023-04-26",
  ] as const;
  expect(story("ID+cuti-bersama", ["2023-03-28", "2023-03-29"], april)).toEqual([
    "--RRRR",
    "RRRRR-",
  ]);
  const june = ["2023-06-28", "2023-06-29", "2023-06-30"] as const;
  expect(story("ID+cuti-bersama", ["2023-06-15", "2023-06-16"], june)).toEqual(["-R-", "RRR"]);
});

test("polling days are known from their presidential decrees", () => {
  expect(story("ID", ["2019-04-07", "2019-04-08"], ["2019-04-17"])).toEqual(["-", "R"]);
  expect(story("ID", ["2020-11-26", "2020-11-27"], ["2020-12-09"])).toEqual(["-", "R"]);
  expect(story("ID", ["2024-02-05", "2024-02-06"], ["2024-02-14"])).toEqual(["-", "R"]);
  expect(story("ID", ["2024-11-20", "2024-11-21"], ["2024-11-27"])).toEqual(["-", "R"]);
});

test("United Kingdom: what was announced in the course of a year", () => {
  const may = ["2020-05-04", "2020-05-08"] as const;
  expect(story("GB-ENG", ["2019-06-06", "2019-06-07"], may)).toEqual(["R-", "-R"]);
  expect(story("GB-NIR", ["2019-06-06", "2019-06-07"], may)).toEqual(["R-", "-R"]);
  expect(story("GB-SCT", ["2019-07-01", "2019-07-02"], may)).toEqual(["R-", "-R"]);
  // In between, the parts of the kingdom rest on different days, and the union on both.
  expect(rested("GB-any", "2019-06-20", may)).toBe("RR");
  expect(story("GB-SCT", ["2022-09-09", "2022-09-10"], ["2022-09-19"])).toEqual(["-", "R"]);
  expect(story("GB-ENG", ["2022-11-05", "2022-11-06"], ["2023-05-08"])).toEqual(["-", "R"]);
  expect(story("GB-SCT", ["2026-02-03", "2026-02-04"], ["2026-06-15"])).toEqual(["-", "R"]);
  expect(rested("GB-ENG", "2026-11-21", ["2026-06-15"])).toBe("-");
  expect(rested("GB-any", "2026-11-21", ["2026-06-15", "2026-07-13", "2026-08-03"])).toBe("RRR");
});

test("a year that was not published yet lies past the horizon", () => {
  const end = (id: CalendarId, knownAt: PlainDate): PlainDate => calendar(id, { knownAt }).to;
  expect([end("GB-ENG", "2022-11-09"), end("GB-ENG", "2022-11-10")]).toEqual([
    "2023-12-31",
    "2025-12-31",
  ]);
  expect([end("ID", "2026-09-14"), end("ID", "2026-09-15")]).toEqual(["2026-12-31", "2027-12-31"]);
  expect(() => calendar("ID", { knownAt: "2018-11-01" })).toThrow("calendar-empty");
  expect(calendarIds.map((id) => [calendar(id).from, calendar(id).to].join(" "))).toEqual([
    "2019-01-01 2028-12-31",
    "2019-01-01 2028-12-31",
    "2019-01-01 2028-12-31",
    "2019-01-01 2028-12-31",
    "2019-01-01 2027-12-31",
    "2019-01-01 2027-12-31",
  ]);
});

test("business days of 2026 in each calendar", () => {
  const days = calendarIds.map((id) => countBusinessDays("2025-12-31", "2026-12-31", calendar(id)));
  // 261 weekdays less 8, 10, 10, 14, 13 and 21 holidays on weekdays.
  expect(days).toEqual([253, 251, 251, 247, 248, 240]);
});

test("asked again it is the same calendar; between two changes only the stamp differs", () => {
  expect(calendar("ID")).toBe(calendar("ID"));
  const then = calendar("ID", { knownAt: "2025-08-10" });
  expect(calendar("ID", { knownAt: { year: 2025, month: 8, day: 10 } })).toBe(then);
  expect(calendar("ID", { knownAt: undefined })).toBe(calendar("ID"));
  const later = calendar("ID", { knownAt: "2025-08-11" });
  expect(later).not.toBe(then);
  expect(later.kinds).toBe(then.kinds);
  expect([then.stamp.knownAt, later.stamp.knownAt]).toEqual(["2025-08-10", "2025-08-11"]);
  expect(calendar("ID", { knownAt: "2026-11-21" }).kinds).toBe(calendar("ID").kinds);
  expect(calendar("ID", { knownAt: "2026-09-14" }).kinds).not.toBe(calendar("ID").kinds);
});

test("more dates than it keeps come out the same", () => {
  for (let day = 1; day <= 5000; day++) {
    const month = 1 + Math.floor(day / 28);
    const knownAt = {
      year: 2030 + Math.floor(month / 12),
      month: 1 + (month % 12),
      day: 1 + (day % 28),
    };
    expect(calendar("GB-ENG", { knownAt }).kinds).toBe(calendar("GB-ENG").kinds);
  }
  const eve = calendar("GB-ENG", { knownAt: "2022-11-05" });
  expect(isBusinessDay("2023-05-08", eve)).toBe(true);
});

test("an unknown name and an impossible date are refused", () => {
  expect(() => calendar("GB" as CalendarId)).toThrow('calendar: calendar-unknown at id {"id":"GB"');
  expect(() => calendar("ID", { knownAt: "2025-02-30" })).toThrow("calendar-date at knownAt");
});

test("a stored stamp gives the same calendar again and tells when the data are others", () => {
  const made = calendar("GB-any", { knownAt: "2024-05-05" });
  const stored = JSON.parse(JSON.stringify(made.stamp));
  expect(stored).toEqual({
    id: "GB-any",
    version: "2026-02-04 2026-02-04 2026-02-04",
    knownAt: "2024-05-05",
  });
  expect(calendarFrom(stored)).toEqual({ calendar: made, hasSameData: true });
  expect(calendarFrom(stored).calendar).toBe(made);
  expect(calendarFrom({ ...stored, version: "older" }).hasSameData).toBe(false);
});

test("a calendar of one's own is made again by its maker", () => {
  const layer = { id: "desk", from: "2026-01-01", to: "2026-12-31", days: [] } as const;
  const desk = compileCalendar([{ ...layer, version: "2" }], { combine: "union" });
  const own = (stamp: { readonly id: string }) => (stamp.id === "desk" ? desk : undefined);
  expect(calendarFrom(desk.stamp, own)).toEqual({ calendar: desk, hasSameData: true });
  expect(calendarFrom({ id: "desk", version: "1" }, own).hasSameData).toBe(false);
  expect(() => calendarFrom(desk.stamp)).toThrow("calendar-unknown at stamp.id");
  expect(() => calendarFrom({ id: "shop", version: "1" }, own)).toThrow("calendar-unknown");
});
