import { dayMs, toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { type Zone, zoneOf } from "./zone.js";

const zone = (id: string): Zone => {
  const found = zoneOf(id);
  if (found === undefined) throw new Error(`no zone ${id}`);
  return found;
};
const at = (text: string): number => toInstant(text) ?? Number.NaN;

test("a clock change counts from its very moment on", () => {
  const london = zone("Europe/London");
  expect(london.offsetAt(at("2026-03-29T01:00Z") - 1)).toBe(0);
  expect(london.offsetAt(at("2026-03-29T01:00Z"))).toBe(3_600_000);
});

test("finds the changes of one year", () => {
  const periods = zone("Europe/London").periods(at("2026-01-01T00:00Z"), at("2027-01-01T00:00Z"));
  expect(periods.map(({ from, offsetMs }) => [new Date(from).toISOString(), offsetMs])).toEqual([
    ["2026-01-01T00:00:00.000Z", 0],
    ["2026-03-29T01:00:00.000Z", 3_600_000],
    ["2026-10-25T01:00:00.000Z", 0],
  ]);
});

test("a span that begins or ends on a change has no empty period", () => {
  const [spring, autumn] = [at("2026-03-29T01:00Z"), at("2026-10-25T01:00Z")];
  expect(zone("Europe/London").periods(spring, autumn)).toEqual([
    { from: spring, to: autumn, offsetMs: 3_600_000 },
  ]);
});

test("finds clocks that were changed for a few days only", () => {
  const freetown = zone("Africa/Freetown").periods(
    at("1939-08-01T00:00Z"),
    at("1939-10-01T00:00Z"),
  );
  const recife = zone("America/Recife").periods(at("2000-10-01T00:00Z"), at("2000-11-01T00:00Z"));
  expect(recife.map(({ offsetMs }) => offsetMs / 3_600_000)).toEqual([-3, -2, -3]);
  // Older databases give Freetown the time of Abidjan, which never changed.
  expect([1, 3]).toContain(freetown.length);
});

test("the answer is the same whatever was asked before, a thousand zones and years ago", () => {
  const asked = (): unknown => [
    zone("Europe/London").offsetAt(at("2026-06-01T00:00Z")),
    zone("Europe/London").momentOf(at("2026-03-29T01:30Z")),
  ];
  const first = asked();
  for (const id of Intl.supportedValuesOf("timeZone").slice(0, 200)) zone(id).offsetAt(0);
  expect(asked()).toEqual(first);
  const london = zone("Europe/London");
  for (let day = 0; day < 365 * 200; day += 90)
    london.offsetAt(at("1900-01-01T00:00Z") + day * dayMs);
  expect(asked()).toEqual(first);
});

test("moments at the end of what a Date can hold are read too", () => {
  expect(zone("UTC").offsetAt(8.64e15)).toBe(0);
  expect(zone("UTC").offsetAt(-8.64e15)).toBe(0);
});
