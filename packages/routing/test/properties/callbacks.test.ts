import fc from "fast-check";
import { expect, test } from "vitest";
import { callbacksToDial, nextCallbacks } from "../../src/index.js";

const some = fc.integer({ min: 0, max: 60 });

test("never more calls out than agents predicted to be free, unless answers are unsure (G12)", () => {
  fc.assert(
    fc.property(
      some,
      some,
      some,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (freeAgents, dialing, busyAgents, risk) => {
        const soonFree = { busyAgents, meanHandleMs: 240_000, answerMs: 20_000 };
        const plan = callbacksToDial({ freeAgents, dialing, soonFree, risk });
        expect(plan.dial).toBe(Math.max(0, plan.predictedFree - dialing));
        if (plan.dial > 0) expect(plan.risk).toBeLessThanOrEqual(risk);
      },
    ),
    { numRuns: 2000 },
  );
});

test("the chance that too many answer stays below the risk, and one more call would pass it", () => {
  const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const small = fc.integer({ min: 0, max: 25 });
  fc.assert(
    fc.property(
      small,
      small,
      chance,
      fc.double({ min: 1e-6, max: 0.3, noNaN: true }),
      (freeAgents, busyAgents, answerProbability, risk) => {
        const soonFree = { busyAgents, meanHandleMs: 60_000, answerMs: 20_000 };
        const asked = { freeAgents, soonFree, answerProbability, risk };
        const plan = callbacksToDial({ ...asked, dialing: 0 });
        expect(plan.risk).toBeLessThanOrEqual(risk);
        const more = callbacksToDial({ ...asked, dialing: plan.dial + 1 });
        expect(more.dial).toBe(0);
        expect(more.risk).toBeGreaterThan(risk);
        // Independently: P(A > free + F) summed over both, term by term.
        expect(plan.risk).toBeCloseTo(
          byTerms(plan.dial, answerProbability, freeAgents, busyAgents),
          11,
        );
      },
    ),
    { numRuns: 300 },
  );
});

function byTerms(dialled: number, answers: number, free: number, busy: number): number {
  const soon = -Math.expm1(-1 / 3);
  const binomial = (size: number, count: number, p: number): number => {
    let term = 1;
    for (let one = 1; one <= count; one++) term *= ((size - count + one) / one) * p;
    return term * (1 - p) ** (size - count);
  };
  let sum = 0;
  for (let f = 0; f <= busy; f++) {
    for (let a = free + f + 1; a <= dialled; a++) {
      sum += binomial(busy, f, soon) * binomial(dialled, a, answers);
    }
  }
  return sum;
}

test("nobody is called before somebody who joined earlier and may be called too: no inversions (G12)", () => {
  const place = fc.record({
    joinedAt: fc.integer({ min: 0, max: 50 }),
    from: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    until: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 20 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 100 }),
      (places, count, at) => {
        const waiting = places.map(({ joinedAt, from, until }, sequence) => ({
          contact: `c${sequence}`,
          joinedAt,
          sequence,
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
        }));
        const called = nextCallbacks(waiting, count, at);
        const may = waiting.filter(({ from = 0, until = 101 }) => from <= at && at < until);
        expect(called).toHaveLength(Math.min(count, may.length));
        for (const one of may) {
          if (called.includes(one.contact)) continue;
          for (const other of may.filter(({ contact }) => called.includes(contact))) {
            expect(other.joinedAt <= one.joinedAt).toBe(true);
            if (other.joinedAt === one.joinedAt) expect(other.sequence).toBeLessThan(one.sequence);
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});
