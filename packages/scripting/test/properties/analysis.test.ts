import { evaluate, type Guard, parseScript } from "@ramah/scripting";
import fc from "fast-check";
import { expect, test } from "vitest";

/** A script of steps 0 to n-1; a must-say in one of them protects another. */
function documentOf(edges: readonly (readonly number[])[], said: number, before: number): string {
  const steps = edges.map((targets, at) =>
    [
      `## S${at}`,
      ...(at === said ? [`MUST SAY duty before S${before}`, "> Words", ""] : []),
      ...targets.map((target) => `- to ${target} -> S${target}`),
      "End",
    ].join("\n"),
  );
  return `---\nscript: s\nlanguages: en\n---\n# T\n${steps.join("\n\n")}\n`;
}

const graph = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.record({
    edges: fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
    said: fc.nat(size - 1),
    before: fc.nat(size - 1),
  }),
);

/** Every way without a circle from the start to a step, tried one by one. */
function shortestAround(
  edges: readonly (readonly number[])[],
  said: number,
  before: number,
): number | undefined {
  let best: number | undefined;
  const walk = (path: readonly number[]): void => {
    const at = path.at(-1) ?? 0;
    if (at === before && (best === undefined || path.length < best)) best = path.length;
    if (at === said) return;
    for (const next of edges[at] ?? []) if (!path.includes(next)) walk([...path, next]);
  };
  walk([0]);
  return best;
}

test("a must-say is reported exactly when some way around it exists, with a shortest one (S-08)", () => {
  fc.assert(
    fc.property(graph, ({ edges, said, before }) => {
      const { diagnostics } = parseScript(documentOf(edges, said, before));
      const found = diagnostics.find(({ code }) => code === "must-say-bypassed");
      const length = found?.code === "must-say-bypassed" ? found.data.path.length : undefined;
      expect(length).toBe(shortestAround(edges, said, before));
    }),
    { numRuns: 500 },
  );
});

const term = fc.oneof(
  fc
    .tuple(fc.constantFrom("=", "!=", "<", "<=", ">", ">="), fc.nat(6))
    .map(([relation, value]) => `a ${relation} ${value}`),
  fc.constantFrom("a is known", "a is unknown", "b", "b is known", "not b"),
);
const condition = fc
  .array(fc.tuple(fc.constantFrom(" and ", " or "), term, fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((terms) =>
    terms
      .map(([joint, one, not], index) => `${index === 0 ? "" : joint}${not ? `not (${one})` : one}`)
      .join(""),
  );

test("a way without an open option is reported exactly when one of all situations has none", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (conditions) => {
      const options = conditions.map((text, index) => `- o${index} -> B (if ${text})`);
      const head =
        "---\nscript: s\nlanguages: en\nfacts:\n  a: 0..6\n  b: yes | no\n---\n# T\n## A\n";
      const { script } = parseScript(`${head}${options.join("\n")}\n- z -> B\n\n## B\nEnd\n`);
      const { diagnostics } = parseScript(`${head}${options.join("\n")}\n\n## B\nEnd\n`);
      const guards = (script?.steps[0]?.options ?? []).flatMap(({ guard }): Guard[] =>
        guard ? [guard] : [],
      );
      expect(guards).toHaveLength(conditions.length);
      const cells = [undefined, 0, 1, 2, 3, 4, 5, 6].flatMap((a) =>
        [undefined, true, false].map((b) => ({
          ...(a === undefined ? {} : { a }),
          ...(b === undefined ? {} : { b }),
        })),
      );
      const hasGap = cells.some((cell) => guards.every((guard) => evaluate(guard, cell) !== true));
      expect(diagnostics.some(({ code }) => code === "options-run-out")).toBe(hasGap);
      const never = guards.filter((guard) => cells.every((cell) => evaluate(guard, cell) !== true));
      const always = guards.filter((guard) =>
        cells.every((cell) => evaluate(guard, cell) !== false),
      );
      expect(diagnostics.filter(({ code }) => code === "guard-never-true")).toHaveLength(
        never.length,
      );
      expect(diagnostics.filter(({ code }) => code === "guard-always-true")).toHaveLength(
        always.length,
      );
    }),
    { numRuns: 250 },
  );
});
