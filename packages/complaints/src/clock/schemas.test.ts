import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import type { HouseClock, StatutoryClock } from "./definition.js";
import { clockStart, clockStep, foldClock } from "./fold.js";
import {
  clockRunSchema,
  houseClockEventsSchema,
  parseHouseClockEvents,
  parseStatutoryClockEvents,
} from "./schemas.js";

const house: HouseClock = { kind: "house", targetMs: 10, warnAt: [{ fraction: 0.5 }] };
const law: StatutoryClock = { kind: "statutory", rule: { n: 3, unit: "day" }, zone: "UTC" };

test("stored events come in and fold as they are", () => {
  const stored = parseHouseClockEvents([
    { type: "activate", at: 0 },
    { type: "pause", at: 2 },
    { type: "resume", at: 4 },
    { type: "extend", at: 5, byMs: 3 },
    { type: "retarget", at: 6, to: { targetMs: 20, warnAt: [{ beforeMs: 2 }] } },
  ]);
  expect(stored.ok && foldClock(house, stored.value).due).toBe(25);
  const statutory = parseStatutoryClockEvents([
    { type: "activate", at: 0 },
    { type: "extend", at: 1, extension: { mode: "append", n: 2 } },
    { type: "retarget", at: 2, to: { rule: { n: 4, unit: "day" } } },
  ]);
  expect(statutory.ok && foldClock(law, statutory.value).date).toBe("1970-01-07");
});

test("what a clock does not know does not come in, with its path", () => {
  const pause = { type: "pause", at: 1 };
  expect(parseStatutoryClockEvents([pause]).ok).toBe(false);
  expect(parseHouseClockEvents([pause]).ok).toBe(true);
  expect(parseInput(houseClockEventsSchema, [{ type: "activate", at: "noon" }]).ok).toBe(false);
  expect(
    parseHouseClockEvents([{ type: "retarget", at: 1, to: { warnAt: [{ fraction: 1 }] } }]).ok,
  ).toBe(false);
  expect(parseStatutoryClockEvents([{ type: "extend", at: 1, byMs: 5 }]).ok).toBe(false);
});

test("a clock that was kept survives the way through JSON, whatever happened to it", () => {
  let clock = clockStart(house);
  for (const event of [
    { type: "activate", at: 0 },
    { type: "extend", at: 7, byMs: 3 },
    { type: "fulfil", at: 20 },
    { type: "reset", at: 30 },
    { type: "pause", at: 38 },
    { type: "cancel", at: 39 },
    { type: "reopen", at: 41 },
  ] as const) {
    clock = clockStep(clock, event);
    const stored: unknown = JSON.parse(JSON.stringify(clock.run));
    expect(parseInput(clockRunSchema, stored)).toEqual({ ok: true, value: clock.run });
  }
  const started = clockStep(clockStep(clockStart(law), { type: "activate", at: 0 }), {
    type: "fulfil",
    at: 5,
  });
  expect(parseInput(clockRunSchema, started.run)).toEqual({ ok: true, value: started.run });
});
