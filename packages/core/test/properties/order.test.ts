import fc from "fast-check";
import { expect, test } from "vitest";
import { comparing, createRandom } from "../../src/index.js";

const items = fc.uniqueArray(fc.record({ id: fc.string(), size: fc.integer({ min: 0, max: 3 }) }), {
  selector: ({ id }) => id,
});

test("law: with a unique last key the order does not depend on how the items came", () => {
  const order = comparing<{ id: string; size: number }>(
    { descending: ({ size }) => size },
    ({ id }) => id,
  );
  fc.assert(
    fc.property(items, fc.integer(), (list, seed) => {
      const shuffled = createRandom(seed).shuffle(list);
      expect(shuffled.sort(order)).toEqual(list.toSorted(order));
    }),
  );
});

test("law: a shuffle keeps every item and leaves the given list alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      const shuffled = createRandom(seed).shuffle(list);
      expect(list).toEqual(before);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
    }),
  );
});

test("law: numbers stay in their range", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: -1000, max: 1000 }),
      fc.nat(1000),
      (seed, min, span) => {
        const random = createRandom(seed);
        const number = random.integer(min, min + span);
        expect(number >= min && number <= min + span && Number.isInteger(number)).toBe(true);
        const float = random.float();
        expect(float >= 0 && float < 1).toBe(true);
      },
    ),
  );
});
