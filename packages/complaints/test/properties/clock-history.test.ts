import {
  type ClockState,
  type ClockVerdict,
  clockStart,
  clockState,
  clockStep,
  foldClock,
  type HouseClock,
  type HouseClockEvent,
} from "@ramah/complaints";
import fc from "fast-check";
import { expect, test } from "vitest";
import { history, inTime, simpleHistory, smallMoment, smallTarget } from "../clock-worlds.js";

const runs = { numRuns: 10_000 };
const clockOf = (targetMs: number): HouseClock => ({
  kind: "house",
  targetMs,
  warnAt: [{ fraction: 0.5 }, { beforeMs: 3 }],
});

/** Folds events as if each batch came in on another day: only JSON is kept in between. */
function inBatches(targetMs: number, events: readonly HouseClockEvent[], cuts: readonly number[]) {
  let clock = clockStart(clockOf(targetMs));
  for (const [index, event] of inTime(events).entries()) {
    clock = clockStep(clock, event);
    if (cuts.includes(index)) clock = JSON.parse(JSON.stringify(clock));
  }
  return clock;
}

const verdictOf = ({ startedAt, metAt, missedAt, metLateAt }: ClockState | ClockVerdict) => ({
  startedAt,
  metAt,
  missedAt,
  metLateAt,
});

test("law 3: a verdict stays, whatever happens later, in the state or among its earlier runs", () => {
  fc.assert(
    fc.property(history, smallTarget, smallMoment, smallMoment, (events, targetMs, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const before = foldClock(clockOf(targetMs), events, first);
      const after = foldClock(clockOf(targetMs), events, second);
      const known = [...after.past, after].map(verdictOf);
      for (const { startedAt, metAt, missedAt, metLateAt } of [...before.past, before]) {
        if (missedAt !== undefined) {
          expect(known).toContainEqual(expect.objectContaining({ startedAt, missedAt }));
        }
        if (metAt !== undefined) {
          expect(known).toContainEqual(expect.objectContaining({ startedAt, metAt }));
        }
        if (metLateAt !== undefined) {
          expect(known).toContainEqual(expect.objectContaining({ missedAt, metLateAt }));
        }
      }
      // Nothing is dated back: what was found out later lies later.
      for (const { metAt, missedAt } of known.slice(before.past.length)) {
        if (before.metAt === undefined && metAt !== undefined) {
          expect(metAt).toBeGreaterThan(first);
        }
        if (before.missedAt === undefined && missedAt !== undefined) {
          expect(missedAt).toBeGreaterThan(first);
        }
      }
    }),
    runs,
  );
});

test("law 3: who reads a clock at a moment needs no event that comes after it", () => {
  fc.assert(
    fc.property(history, smallTarget, smallMoment, (events, targetMs, at) => {
      const known = inTime(events).filter((event) => Number(event.at) <= at);
      const read = clockState(inBatches(targetMs, known, []), at);
      expect(foldClock(clockOf(targetMs), events, at)).toEqual(read);
    }),
    runs,
  );
});

test("law 4: batches folded one after the other give what all give at once", () => {
  fc.assert(
    fc.property(
      history,
      smallTarget,
      fc.array(fc.nat(10), { maxLength: 3 }),
      smallMoment,
      (events, targetMs, cuts, later) => {
        const batches = inBatches(targetMs, events, cuts);
        const at = (batches.lastAt ?? 0) + later;
        expect(clockState(batches, at)).toEqual(foldClock(clockOf(targetMs), events, at));
      },
    ),
    runs,
  );
});

/** The slowest clock there is: it looks at every millisecond and counts the ones in which it ran. */
function countedTick(events: readonly HouseClockEvent[], targetMs: number, until: number) {
  let phase = "idle";
  let elapsedMs = 0;
  let isMissed = false;
  for (let at = 0; at <= until; at++) {
    if (phase === "running" && at > 0) {
      elapsedMs++;
      if (elapsedMs > targetMs) isMissed = true;
    }
    const types = events.filter((event) => event.at === at).map(({ type }) => type);
    const has = (type: HouseClockEvent["type"]) => types.includes(type);
    const isOver = () => phase === "fulfilled" || phase === "cancelled";
    if (has("activate") && phase === "idle") [phase, elapsedMs] = ["running", 0];
    if (has("reopen") && isOver()) phase = "running";
    if (has("resume") && phase === "paused") phase = "running";
    if (has("reset") && phase !== "cancelled") [phase, elapsedMs, isMissed] = ["running", 0, false];
    if (has("pause") && phase === "running") phase = "paused";
    const isOpen = phase === "running" || phase === "paused";
    if (has("fulfil") && isOpen) phase = "fulfilled";
    else if (has("cancel") && (isOpen || phase === "idle")) phase = "cancelled";
  }
  return { phase, elapsedMs, isMissed };
}

test("law 5: what has gone is what a clock that counts every millisecond has counted", () => {
  const states = { running: "running", paused: "paused", fulfilled: "met", cancelled: "cancelled" };
  fc.assert(
    fc.property(simpleHistory, smallTarget, smallMoment, (events, targetMs, at) => {
      const state = foldClock(clockOf(targetMs), events, at);
      const counted = countedTick(events, targetMs, at);
      expect(state.elapsedMs).toBe(counted.elapsedMs);
      expect(state.state).toBe(
        counted.isMissed ? "missed" : states[counted.phase as keyof typeof states],
      );
      expect(state.elapsedMs + state.remainingMs).toBe(targetMs);
    }),
    runs,
  );
});

const strongestLast = ["activate", "reopen", "resume", "reset", "pause", "cancel", "fulfil"];

test("law 8: at equal moments a stop outweighs a pause and a pause a start, in whatever order they came", () => {
  fc.assert(
    fc.property(
      simpleHistory,
      fc.shuffledSubarray(strongestLast, { minLength: 1 }),
      smallTarget,
      (events, types, targetMs) => {
        const at = 61;
        const together = types.map((type) => ({ type, at }) as HouseClockEvent);
        const ordered = strongestLast
          .filter((type) => types.includes(type))
          .map((type) => ({ type, at }) as HouseClockEvent);
        const state = foldClock(clockOf(targetMs), [...events, ...together], at);
        expect(state).toEqual(foldClock(clockOf(targetMs), [...ordered, ...events], at));
        const before = foldClock(clockOf(targetMs), events, at);
        const wasOpen =
          before.metAt === undefined &&
          before.metLateAt === undefined &&
          before.cancelledAt === undefined;
        if (types.includes("fulfil") && wasOpen) {
          expect(state.metAt ?? state.metLateAt).toBe(at);
        } else if (types.includes("cancel") && wasOpen) expect(state.cancelledAt).toBe(at);
        else if (types.includes("pause") && wasOpen) expect(state.pausedAt).toBeDefined();
      },
    ),
    runs,
  );
});
