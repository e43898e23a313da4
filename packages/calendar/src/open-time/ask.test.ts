import { hourMs, toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { addOpenTime, isOpen, nextOpening, openBetween, openPeriods } from "./ask.js";
import { compileOpenTime, type OpenTime } from "./compile.js";
import type { OpeningHours } from "./opening-hours.js";

const office: OpeningHours = {
  zone: "Asia/Jakarta",
  weekly: {
    monday: ["08:00-12:00", "13:00-17:00"],
    tuesday: ["08:00-12:00", "13:00-17:00"],
    wednesday: ["08:00-12:00", "13:00-17:00"],
    thursday: ["08:00-12:00", "13:00-17:00"],
    friday: ["08:00-11:30", "13:30-17:00"],
  },
  exceptions: { "2026-12-25": [] },
};
const compiled = (hours: OpeningHours, from = "2026-01-01", to = "2026-12-31"): OpenTime => {
  const open = compileOpenTime(hours, from as "2026-01-01", to as "2026-12-31");
  if (!open.ok) throw new Error(JSON.stringify(open.issues));
  return open.value;
};
const open = compiled(office);
const at = (text: string): number => toInstant(`${text}+07:00`) ?? Number.NaN;

test("is open from the moment of opening up to the moment of closing", () => {
  expect(isOpen(open, at("2026-11-20T07:59:59.999"))).toEqual({ ok: true, value: false });
  expect(isOpen(open, at("2026-11-20T08:00"))).toEqual({ ok: true, value: true });
  expect(isOpen(open, at("2026-11-20T11:29:59.999"))).toEqual({ ok: true, value: true });
  expect(isOpen(open, at("2026-11-20T11:30"))).toEqual({ ok: true, value: false });
});

test("a break and a weekend are closed, and the next opening skips a holiday", () => {
  expect(isOpen(open, at("2026-11-20T12:00"))).toEqual({ ok: true, value: false });
  expect(nextOpening(open, at("2026-11-21T10:00"))).toEqual({
    ok: true,
    value: at("2026-11-23T08:00"),
  });
  expect(nextOpening(open, at("2026-12-24T17:00"))).toEqual({
    ok: true,
    value: at("2026-12-28T08:00"),
  });
});

test("four hours from Friday 16:00 end on Monday at 11:00, which a vendor's manual gets wrong", () => {
  expect(addOpenTime(open, at("2026-11-20T16:00"), 4 * hourMs)).toEqual({
    ok: true,
    value: at("2026-11-23T11:00"),
  });
});

test("a length that ends at closing ends then, not at the next opening", () => {
  expect(addOpenTime(open, at("2026-11-23T16:00"), hourMs)).toEqual({
    ok: true,
    value: at("2026-11-23T17:00"),
  });
  expect(addOpenTime(open, at("2026-11-23T16:00"), hourMs + 1)).toEqual({
    ok: true,
    value: at("2026-11-24T08:00") + 1,
  });
});

test("no time at all ends where it began, even when closed", () => {
  expect(addOpenTime(open, at("2026-11-21T10:00"), 0)).toEqual({
    ok: true,
    value: at("2026-11-21T10:00"),
  });
});

test("measures open time forwards and backwards", () => {
  const friday = at("2026-11-20T16:00");
  const monday = at("2026-11-23T11:00");
  expect(openBetween(open, friday, monday)).toEqual({ ok: true, value: 4 * hourMs });
  expect(openBetween(open, monday, friday)).toEqual({ ok: true, value: -4 * hourMs });
});

test("lists the periods that make up a length", () => {
  expect(openPeriods(open, at("2026-11-20T16:00"), at("2026-11-23T11:00"))).toEqual({
    ok: true,
    value: [
      { from: at("2026-11-20T16:00"), to: at("2026-11-20T17:00") },
      { from: at("2026-11-23T08:00"), to: at("2026-11-23T11:00") },
    ],
  });
});

test("never guesses past the horizon", () => {
  const past = isOpen(open, at("2027-01-04T10:00"));
  expect(past.ok ? [] : past.issues.map(({ code }) => code)).toEqual(["calendar-horizon"]);
  expect(addOpenTime(open, at("2026-12-31T16:00"), 2 * hourMs).ok).toBe(false);
  expect(nextOpening(open, at("2026-12-31T17:00")).ok).toBe(false);
  expect(() => addOpenTime(open, at("2026-12-01T09:00"), -1)).toThrow("addOpenTime");
});

test("an hour that London's clock skips is not open, one that it shows twice is open twice", () => {
  const night = compiled({ zone: "Europe/London", weekly: { sunday: ["00:00-04:00"] } });
  const length = (date: string): unknown => {
    const start = toInstant(`${date}T00:00Z`) ?? 0;
    return openBetween(night, start - 12 * hourMs, start + 12 * hourMs);
  };
  expect(length("2026-03-22")).toEqual({ ok: true, value: 4 * hourMs });
  expect(length("2026-03-29")).toEqual({ ok: true, value: 3 * hourMs });
  expect(length("2026-10-25")).toEqual({ ok: true, value: 5 * hourMs });
});

test("a night shift belongs to the day on which it began, and midnight is no closing (R-02)", () => {
  const night = compiled({ zone: "Asia/Jayapura", weekly: { friday: ["22:00-06:00"] } });
  const local = (text: string): number => toInstant(`${text}+09:00`) ?? Number.NaN;
  expect(isOpen(night, local("2026-11-21T05:59"))).toEqual({ ok: true, value: true });
  expect(isOpen(night, local("2026-11-21T06:00"))).toEqual({ ok: true, value: false });
  const always = compiled({
    zone: "Asia/Jakarta",
    weekly: Object.fromEntries(
      ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day) => [
        day,
        ["00:00-24:00"],
      ]),
    ),
  });
  expect(always.openings).toHaveLength(1);
});

test("a moment that no date can be given to is outside every horizon, and nothing is thrown", () => {
  for (const far of [8.64e15, -8.64e15, Number.NaN, Number.POSITIVE_INFINITY]) {
    const asked = {
      ok: false,
      issues: [{ code: "calendar-horizon", data: { asked: String(far) } }],
    };
    expect(isOpen(open, far)).toMatchObject(asked);
    expect(addOpenTime(open, far, 1)).toMatchObject(asked);
  }
});
