import fc from "fast-check";
import { expect, test } from "vitest";
import { countOvertakes } from "../../src/analysis/fairness/overtakes.js";
import type { ServedContact } from "../../src/analysis/fairness/served-contact.js";

const rows: fc.Arbitrary<ServedContact[]> = fc.array(
  fc.tuple(fc.nat(20), fc.option(fc.nat(20)), fc.nat(20)).map(([arrivedAt, wait, rest]) => ({
    id: "x",
    class: "y",
    arrivedAt,
    startedAt: wait === null ? null : arrivedAt + wait,
    endedAt: arrivedAt + (wait ?? 0) + rest,
  })),
  { maxLength: 40 },
);

test("the tree counts what comparing every pair counts", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const counts = list.map(
        (one) =>
          list.filter(
            (other) =>
              other.arrivedAt > one.arrivedAt &&
              other.startedAt !== null &&
              other.startedAt < (one.startedAt ?? one.endedAt),
          ).length,
      );
      expect(countOvertakes(list)).toEqual({
        overtakes: counts.reduce((sum, count) => sum + count, 0),
        overtaken: counts.filter((count) => count > 0).length,
        most: Math.max(0, ...counts),
      });
    }),
    { numRuns: 300 },
  );
});
