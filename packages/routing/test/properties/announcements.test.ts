import fc from "fast-check";
import { expect, test } from "vitest";
import {
  announceWait,
  noEstimate,
  type WaitCause,
  type WaitEstimate,
  type WaitMemory,
} from "../../src/index.js";

const causes: readonly WaitCause[] = ["agent-left", "priority-joined", "longer-contacts"];

const step = fc.record({
  afterMs: fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(29_999, 30_000, 30_001)),
  waitMs: fc.oneof(
    fc.integer({ min: 0, max: 1_200_000 }),
    fc.constantFrom(0, 30_000, 120_000, 120_001, 180_000),
  ),
  position: fc.integer({ min: 1, max: 9 }),
  cause: fc.option(fc.constantFrom(...causes), { freq: 4, nil: undefined }),
  isNobody: fc.boolean(),
});

const estimateOf = (waitMs: number, position: number): WaitEstimate => ({
  position,
  ahead: position - 1,
  mean: waitMs,
  sd: waitMs,
  quantile: () => waitMs,
  method: "ql",
});

test("a promise is rounded up, kept to the grid, at most one in 30 s, and never rises without its cause (R-07)", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let at = 0;
      let memory: WaitMemory | null = null;
      let lastAt: number | null = null;
      let lastWaitMs: number | null = null;
      let lastPosition: number | null = null;
      let until: number | null = null;
      let known = new Set<WaitCause>();
      for (const { afterMs, waitMs, position, cause, isNobody } of steps) {
        at += afterMs;
        if (cause !== undefined) known.add(cause);
        const isEmpty = isNobody && position === 1;
        const estimate = isEmpty ? noEstimate(0) : estimateOf(waitMs, position);
        const next = announceWait(estimate, memory, {
          at,
          ...(cause === undefined ? {} : { cause }),
        });
        // Storage in between changes nothing.
        expect(JSON.parse(JSON.stringify(next.memory))).toEqual(next.memory);
        memory = next.memory;
        if (next.say === null) continue;
        if (lastAt !== null) expect(at - lastAt).toBeGreaterThanOrEqual(30_000);
        lastAt = at;
        const { say } = next;
        expect(say.code === "wait-nobody").toBe(isEmpty);
        if (say.code === "wait-nobody") {
          [lastWaitMs, until] = [null, null];
          known = new Set();
          continue;
        }
        if (say.code === "wait-time" || say.code === "wait-longer") {
          const told = say.data.waitMs;
          expect(told).toBeGreaterThanOrEqual(waitMs);
          expect(told - waitMs).toBeLessThan(waitMs > 120_000 ? 60_000 : 30_001);
          expect(told % (told > 120_000 ? 60_000 : 30_000)).toBe(0);
          const kept = memory?.until ?? Number.NaN;
          expect(kept).toBeGreaterThan(at);
          expect(kept).toBeLessThanOrEqual(at + told);
          if (say.code === "wait-time") {
            if (lastWaitMs !== null) expect(told).toBeLessThanOrEqual(lastWaitMs);
            if (until !== null) expect(kept).toBeLessThanOrEqual(until);
          } else {
            expect(known.has(say.data.cause)).toBe(true);
          }
          lastWaitMs = told;
          until = kept;
        } else {
          expect(memory?.until).toBe(until);
        }
        const place = say.data.position;
        if (place !== null) {
          if (lastPosition !== null && say.code !== "wait-longer") {
            expect(place).toBeLessThanOrEqual(lastPosition);
          }
          lastPosition = place;
        }
        known = new Set();
      }
    }),
    { numRuns: 10_000 },
  );
});
