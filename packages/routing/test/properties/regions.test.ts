import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluatorOf } from "../../src/expressions/compile.js";
import { parseTree } from "../../src/expressions/parse.js";
import { coverAll, implies, neverHolds } from "../../src/lint/regions.js";

const constants = ["'a'", "'ab'", "'b'", "'5'", "1", "5", "5.5", "true", "null", "''"] as const;
const constant = fc.constantFrom(...constants);
const reference = fc.constantFrom("x", "y");
const comparison = fc.oneof(
  fc.tuple(
    reference,
    fc.constantFrom("==", "!=", ">", ">=", "<", "<=", "CONTAINS", "HAS"),
    constant,
  ),
  fc.tuple(constant, fc.constantFrom("IN", "==", "<", "CONTAINS"), reference),
  fc.tuple(
    reference,
    fc.constantFrom("IN", "NOT IN"),
    fc.array(constant, { maxLength: 3 }).map((list) => `[${list.join(", ")}]`),
  ),
  fc.tuple(reference, fc.constantFrom("==", "<"), reference),
);
const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
  atom: comparison.map((parts) => parts.join(" ")),
  source: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie("atom"),
    fc
      .tuple(
        fc.constantFrom(" AND ", " OR "),
        fc.array(tie("source"), { minLength: 2, maxLength: 3 }),
      )
      .map(([joint, parts]) => parts.map((part) => `(${part})`).join(joint)),
  ),
}));

const scalar = fc.constantFrom<unknown>(
  ...["a", "ab", "b", "5", "", "0", "5.25", "abb", "aa", "6", "x"],
  ...[1, 5, 5.5, 0, 5.25, 7, -3, true, false, null],
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.constant({ a: 1 }),
  fc.constant(undefined),
);
const worlds = fc.array(fc.record({ x: value, y: value }), { minLength: 30, maxLength: 30 });

let claimed = 0;

test("what is claimed of conditions holds in every world that is tried", () => {
  fc.assert(
    fc.property(source, source, source, worlds, (one, other, third, tried) => {
      const [first, second, last] = [one, other, third].map((text) => parseTree(text).tree);
      if (first === undefined || second === undefined || last === undefined) return;
      const holds = [first, second, last].map(evaluatorOf);
      const [isFirst, isSecond, isLast] = tried.reduce<boolean[][]>(
        (table, world) => table.map((row, index) => [...row, holds[index]?.(world) ?? false]),
        [[], [], []],
      );
      const everywhere = (claim: (index: number) => boolean): boolean =>
        tried.every((_, index) => claim(index));
      if (neverHolds(first)) {
        claimed++;
        expect(everywhere((index) => !isFirst?.[index])).toBe(true);
      }
      if (coverAll([first, second])) {
        claimed++;
        expect(everywhere((index) => (isFirst?.[index] || isSecond?.[index]) ?? false)).toBe(true);
      }
      if (implies(first, [second, last])) {
        claimed++;
        expect(
          everywhere((index) => !isFirst?.[index] || isSecond?.[index] || isLast?.[index] || false),
        ).toBe(true);
      }
    }),
    { numRuns: 700 },
  );
  // A law that is never about anything proves nothing.
  expect(claimed).toBeGreaterThan(50);
});
