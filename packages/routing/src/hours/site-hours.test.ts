import { calendar } from "@ramah/calendar";
import { attempt, instantText, toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { siteHours } from "./site-hours.js";

const at = (text: string): number => toInstant(text) ?? Number.NaN;
const told = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : instantText(moment);
const day = [["08:00", "17:00"]] as const;

test("a holiday is one by the date at the site, not by that of whoever asks (R-02)", () => {
  const jayapura = siteHours({
    zone: "Asia/Jayapura",
    weekly: { sun: [["00:00", "24:00"]], mon: [["00:00", "24:00"]], tue: day },
    calendar: calendar("ID"),
  });
  // Independence Day begins in Papua while it is still Sunday afternoon in UTC.
  expect(jayapura.isOpen(at("2026-08-16T14:59:59.999Z"))).toBe(true);
  expect(jayapura.isOpen(at("2026-08-16T15:00Z"))).toBe(false);
  expect(told(jayapura.nextOpening(at("2026-08-16T15:00Z")))).toBe("2026-08-17T23:00:00.000Z");
});

test("past the calendar the answer is a refusal by name, up to it an answer", () => {
  const site = siteHours({ zone: "Asia/Jakarta", weekly: { fri: day }, calendar: calendar("ID") });
  expect(told(site.knownUntil ?? 0)).toBe("2027-12-31T17:00:00.000Z");
  expect(site.isOpen(at("2027-12-31T16:59:59.999Z"))).toBe(false);
  for (const ask of [
    () => site.isOpen(at("2028-01-01T00:00+07:00")),
    () => site.nextOpening(at("2027-12-31T18:00+07:00")),
    () => site.nextClosing(at("2030-01-01T00:00Z")),
    () => site.isOpen(at("2001-01-01T00:00Z")),
  ]) {
    const asked = attempt<unknown>(ask);
    expect(asked.ok ? [] : asked.issues.map(({ code }) => code)).toEqual(["hours-horizon"]);
    expect(ask).toThrow(/^siteHours: hours-horizon/);
  }
});

test("openings and closings are found beyond the year that was asked about", () => {
  const mondays = siteHours({
    zone: "Asia/Jakarta",
    weekly: { mon: day },
    exceptions: Object.fromEntries(["2026-12-28", "2027-01-04"].map((date) => [date, []])),
  });
  expect(told(mondays.nextOpening(at("2026-12-21T17:00+07:00")))).toBe("2027-01-11T01:00:00.000Z");
  const yearEnd = siteHours({
    zone: "Asia/Jakarta",
    weekly: { thu: [["00:00", "24:00"]], fri: [["00:00", "24:00"]] },
  });
  expect(told(yearEnd.nextClosing(at("2026-12-31T10:00+07:00")))).toBe("2027-01-01T17:00:00.000Z");
});

test("the turn of the year is no end", () => {
  const mondays = siteHours({ zone: "Asia/Jakarta", weekly: { mon: day } });
  expect(told(mondays.nextOpening(at("2026-12-29T10:00+07:00")))).toBe("2027-01-04T01:00:00.000Z");
  expect(told(mondays.nextClosing(at("2026-12-29T10:00+07:00")))).toBe("2027-01-04T10:00:00.000Z");
});

test("never again is told without looking for ever", () => {
  const once = siteHours({ zone: "UTC", weekly: {}, exceptions: { "2031-05-05": day } });
  expect(told(once.nextOpening(at("2026-01-01T00:00Z")))).toBe("2031-05-05T08:00:00.000Z");
  expect(told(once.nextClosing(at("2026-01-01T00:00Z")))).toBe("2031-05-05T17:00:00.000Z");
  expect(once.nextOpening(at("2031-05-05T17:00Z"))).toBeUndefined();
  const whole = [["00:00", "24:00"]] as const;
  const weekly = {
    mon: whole,
    tue: whole,
    wed: whole,
    thu: whole,
    fri: whole,
    sat: whole,
    sun: whole,
  };
  const always = siteHours({ zone: "Europe/London", weekly, exceptions: { "8000-01-01": [] } });
  expect(always.isOpen(at("2026-03-29T01:30Z"))).toBe(true);
  expect(told(always.nextClosing(at("2026-01-01T00:00Z")))).toBe("8000-01-01T00:00:00.000Z");
  expect(always.nextClosing(at("8001-01-01T00:00Z"))).toBeUndefined();
});

test("a rule that cannot be is refused at once, with every problem", () => {
  const broken = { zone: "Asia/Jakata", weekly: { mon: [["8", "17"]], moon: [] } } as never;
  expect(() => siteHours(broken)).toThrow(/^siteHours: hours-zone.*hours-range.*hours-weekday/);
  expect(() => siteHours(undefined as never)).toThrow(/^siteHours: calendar-shape/);
  expect(() => siteHours({ zone: "UTC", weekly: {}, calendar: "ID" as never })).toThrow(
    "siteHours",
  );
  const site = siteHours({ zone: "UTC", weekly: { mon: day } });
  for (const moment of [Number.NaN, Number.POSITIVE_INFINITY, 9e15]) {
    expect(() => site.isOpen(moment)).toThrow("hours-moment");
  }
});
