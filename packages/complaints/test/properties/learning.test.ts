import {
  type FailureRow,
  pareto,
  promiseBy,
  repeatedFailures,
  type SeverityFacts,
  severityModifiers,
  severityOf,
  severityTable,
} from "@ramah/complaints";
import { dayMs } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";

const kinds = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 60 });

test("a Pareto chart loses no row, and its vital few are the fewest that reach the cut", () => {
  fc.assert(
    fc.property(kinds, fc.double({ min: 0.05, max: 1, noNaN: true }), (keys, cut) => {
      const bars = pareto(keys, String, { cut });
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(keys.length);
      if (bars.length === 0) return;
      expect(bars.at(-1)?.cumulative).toBeCloseTo(1, 9);
      const vital = bars.filter(({ isVital }) => isVital);
      // Vital bars come first, and together they reach the cut.
      expect(bars.slice(0, vital.length)).toEqual(vital);
      expect(vital.at(-1)?.cumulative ?? 0).toBeGreaterThanOrEqual(cut - 1e-9);
      // Without the last group of equals they would not.
      const before = vital.filter(({ rank }) => rank !== vital.at(-1)?.rank);
      expect(before.at(-1)?.cumulative ?? 0).toBeLessThan(cut + 1e-9);
    }),
    { numRuns: 2_000 },
  );
});

const facts: fc.Arbitrary<SeverityFacts> = fc.record(
  Object.fromEntries(
    Object.entries({ ...severityTable.inputs, ...severityModifiers }).map(([input, values]) => [
      input,
      fc.constantFrom(...values),
    ]),
  ),
) as never;

test("two facts, one nowhere milder: the graver complaint never weighs less", () => {
  const inputs: Record<string, readonly string[]> = {
    ...severityTable.inputs,
    ...severityModifiers,
  };
  const graver = (one: string, other: string, input: string): string =>
    (inputs[input] ?? []).indexOf(one) >= (inputs[input] ?? []).indexOf(other) ? one : other;
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const both = Object.fromEntries(
        Object.entries(one).map(([input, value]) => [
          input,
          graver(value as string, other[input as keyof SeverityFacts] as string, input),
        ]),
      ) as SeverityFacts;
      expect(severityOf(both).level).toBeGreaterThanOrEqual(severityOf(one).level);
      expect(severityOf(both).level).toBeGreaterThanOrEqual(severityOf(other).level);
    }),
    { numRuns: 10_000 },
  );
});

const history = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

test("more care never promises less, and never keeps fewer promises", () => {
  fc.assert(
    fc.property(
      history,
      share,
      share,
      fc.double({ min: 1, max: 5, noNaN: true }),
      (times, p, q, factor) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        const bold = promiseBy(times, { quantile: low, factor });
        const careful = promiseBy(times, { quantile: high, factor });
        expect(careful.promiseBy).toBeGreaterThanOrEqual(bold.promiseBy - 1e-6);
        expect(careful.pKeep).toBeGreaterThanOrEqual(bold.pKeep);
        expect(promiseBy(times, { quantile: 1, factor }).pKeep).toBe(1);
        expect(bold.pKeepInterval.low).toBeLessThanOrEqual(bold.pKeep);
        expect(bold.pKeepInterval.high).toBeGreaterThanOrEqual(bold.pKeep);
      },
    ),
    { numRuns: 2_000 },
  );
});

const row: fc.Arbitrary<FailureRow> = fc
  .record({
    complainant: fc.constantFrom("sari", "budi"),
    issue: fc.constantFrom("damaged", "refund"),
    at: fc.integer({ min: 0, max: 300 }).map((day) => day * dayMs),
    failure: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
  })
  .map(({ failure, ...rest }) => (failure === undefined ? rest : { ...rest, failure })) as never;

test("the window with the most failures is the one that looking at every window finds", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 25 }),
      fc.integer({ min: 1, max: 120 }),
      (drawn, windowDays) => {
        const rows = drawn.map((one, index) => ({ ...one, caseId: String(index) }));
        const found = repeatedFailures(rows, { windowDays, minimum: 1 });
        for (const complainant of ["sari", "budi"]) {
          for (const issue of ["damaged", "refund"]) {
            const own = rows.filter(
              (one) => one.complainant === complainant && one.issue === issue,
            );
            const most = Math.max(
              0,
              ...own.map(
                ({ at }) =>
                  new Set(
                    own
                      .filter((one) => one.at >= at && one.at <= at + windowDays * dayMs)
                      .map(({ caseId, failure }) => failure ?? `#${caseId}`),
                  ).size,
              ),
            );
            const mine = found.find(
              (one) => one.complainant === complainant && one.issue === issue,
            );
            expect(mine?.failures ?? 0).toBe(most);
          }
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
