import { foldClock, warningsOf } from "@ramah/complaints";
import { hourMs, minuteMs } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { house, moment, openHours, statutory } from "../clock-worlds.js";

const runs = { numRuns: 10_000 };
const start = (at: number) => ({ type: "activate", at }) as const;
const two = fc
  .tuple(moment, moment)
  .map(([a, b]): readonly [number, number] => (a <= b ? [a, b] : [b, a]));
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const pauseMs = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map((half) => half * 30 * minuteMs),
  fc.integer({ min: 1, max: 100 * hourMs }),
);
const open = fc.constantFrom(...openHours);

test("law 1: a clock that starts later is not due earlier", () => {
  fc.assert(
    fc.property(fc.oneof(house, statutory), two, (clock, [earlier, later]) => {
      const first = foldClock(clock, [start(earlier)]);
      const second = foldClock(clock, [start(later)]);
      expect(first.due).toBeLessThanOrEqual(second.due ?? 0);
      expect(first.due).toBeGreaterThanOrEqual(earlier);
    }),
    runs,
  );
});

test("law 2: a pause moves the deadline by exactly the time that it lasted, on the clock's own hours", () => {
  fc.assert(
    fc.property(house, moment, share, pauseMs, (clock, at, when, lengthMs) => {
      const { hours } = clock;
      const plain = foldClock(clock, [start(at)]).due ?? 0;
      const pausedAt = at + Math.floor((plain - at) * when);
      const resumedAt = pausedAt + lengthMs;
      const paused = foldClock(clock, [
        start(at),
        { type: "pause", at: pausedAt },
        { type: "resume", at: resumedAt },
      ]);
      const openMs = hours?.within(pausedAt, resumedAt) ?? lengthMs;
      expect(paused.due).toBe(hours?.add(plain, openMs) ?? plain + lengthMs);
      expect(paused.remainingMs).toBe(clock.targetMs - paused.elapsedMs);
    }),
    runs,
  );
});

test("law 5: what has gone and what is left make up the target, and none is left once it is missed", () => {
  fc.assert(
    fc.property(fc.oneof(house, statutory), two, (clock, [at, later]) => {
      const state = foldClock(clock, [start(at)], later);
      expect(state.elapsedMs + state.remainingMs).toBe(state.targetMs);
      if (state.state === "running") expect(state.remainingMs).toBeGreaterThanOrEqual(0);
      else expect(state.remainingMs).toBeLessThanOrEqual(0);
      const due = state.due ?? 0;
      const isTimed = clock.kind === "house" || clock.rule.unit === "hour";
      expect(state.state === "missed").toBe(isTimed ? later > due : later >= due);
    }),
    runs,
  );
});

test("law 6: open time adds up over any moment between", () => {
  fc.assert(
    fc.property(open, moment, moment, moment, (hours, a, b, c) => {
      expect(hours.within(a, b) + hours.within(b, c)).toBe(hours.within(a, c));
    }),
    runs,
  );
});

test("law 7: adding the open time between two moments leads to the second or to the closing before it", () => {
  fc.assert(
    fc.property(open, two, (hours, [a, b]) => {
      const openMs = hours.within(a, b);
      const end = hours.add(a, openMs);
      expect(end).toBeLessThanOrEqual(b);
      expect(hours.within(end, b)).toBe(0);
      expect(hours.within(a, end)).toBe(openMs);
      if (openMs > 0 && hours.nextOpening(b - 1) === b - 1) expect(end).toBe(b);
    }),
    runs,
  );
});

test("a warning fires while the clock's hours are open, after the start and before it is missed", () => {
  fc.assert(
    fc.property(house, moment, (clock, at) => {
      const { due = 0 } = foldClock(clock, [start(at)]);
      const warnings = warningsOf(clock, [start(at)]);
      expect(warnings).toHaveLength(3);
      for (const warning of warnings) {
        expect(warning.at).toBeGreaterThanOrEqual(at);
        expect(warning.at).toBeLessThanOrEqual(due);
        if (clock.hours !== undefined) expect(clock.hours.nextOpening(warning.at)).toBe(warning.at);
        expect(foldClock(clock, [start(at)], warning.at).warnings).toContainEqual(warning);
        if (warning.at === at) continue;
        expect(foldClock(clock, [start(at)], warning.at - 1).warnings).not.toContainEqual(warning);
      }
    }),
    { numRuns: 2_000 },
  );
});
