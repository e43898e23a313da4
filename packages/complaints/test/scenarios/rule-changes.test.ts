import { type PlannedComplaint, planCase, recompute, regimes } from "@ramah/complaints";
import { expect, test } from "vitest";
import { only, ordinary } from "../regime-worlds.js";

// Half an hour either side of midnight in London, in summer: 23:30 there is 22:30 UTC, and 23:30 UTC is the next day.
const plan = (receivedAt: string, more: Partial<PlannedComplaint>, ...ids: readonly string[]) =>
  planCase({ ...ordinary, ...more, receivedAt }, only(...ids));
const datesOf = (...asked: Parameters<typeof plan>) =>
  plan(...asked).entries.map(({ clock }) => [
    clock.regimeValidFrom,
    clock.date,
    new Date(clock.due).toISOString(),
  ]);

test.each([
  ["2026-04-07T23:30+01:00", "2018-10-01", "2026-06-02", "2026-06-02T23:00:00.000Z"],
  ["2026-04-08T05:59+07:00", "2018-10-01", "2026-06-02", "2026-06-02T23:00:00.000Z"],
  ["2026-04-08T00:00+01:00", "2026-04-08", "2026-05-20", "2026-05-20T23:00:00.000Z"],
  ["2026-04-07T23:30Z", "2026-04-08", "2026-05-20", "2026-05-20T23:00:00.000Z"],
])("Ofcom, 7 or 8 April 2026: raised at %s, the version of %s, by %s", (at, version, date, due) => {
  const sector = "telecoms";
  expect(datesOf(at, { sector }, "uk-ofcom")).toEqual([[version, date, due]]);
  // Whatever zone the customer is in: the regime counts by its own.
  expect(datesOf(at, { sector, zone: "Asia/Jakarta" }, "uk-ofcom")).toEqual([[version, date, due]]);
  // What was raised before and put on record later stays on the day on which it was raised.
  expect(datesOf("2026-04-10T09:00Z", { sector, firstRaisedAt: at }, "uk-ofcom")).toEqual([
    [version, date, due],
  ]);
});

test.each([
  ["2026-05-31T23:30+01:00", "2016-06-30", false, "2026-07-26", "2026-07-26T23:00:00.000Z"],
  ["2026-05-31T23:30Z", "2026-06-01", true, "2026-07-27", "2026-07-27T23:00:00.000Z"],
])(
  "FCA, 31 May or 1 June 2026: received at %s, the version of %s, time limit in the acknowledgement: %s",
  (at, version, states, date, due) => {
    const timeline = plan(at, { sector: "banking" }, "uk-fca");
    const [answer] = timeline.entries;
    expect([answer?.clock.regimeValidFrom, answer?.clock.date]).toEqual([version, date]);
    expect(new Date(answer?.clock.due ?? 0).toISOString()).toBe(due);
    const letter = timeline.letters.find(({ kind }) => kind === "acknowledgement");
    expect(letter?.mustContain.includes("states-time-limit")).toBe(states);
    expect(recompute(timeline, "2026-06-02T09:00Z", { regimes })).toEqual([]);
  },
);

test("data protection, 18 or 19 June 2026: nothing binds before midnight in London, 30 days that roll after it", () => {
  const limb = { concernsPersonalData: true } as const;
  const ids = ["uk-data-complaint", "house-acknowledgement"] as const;
  expect(datesOf("2026-06-18T23:30+01:00", limb, ...ids)).toEqual([]);
  // Day 30 is Sunday, 19 July.
  expect(datesOf("2026-06-18T23:30Z", limb, ...ids)).toEqual([
    ["2026-06-19", "2026-07-20", "2026-07-20T23:00:00.000Z"],
  ]);
});
