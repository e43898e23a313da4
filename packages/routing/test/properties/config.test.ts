import { parseInput } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { configProblems } from "../../src/config/problems.js";
import { parseRoutingConfig, routingConfigSchema } from "../../src/schemas.js";
import { changedAt, placesIn } from "../bad-input/hostile.js";
import { rich } from "../rich-config.js";

const { hours: _, ...whole } = rich;

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x",
    "loans",
    0,
    1,
    6,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e12,
    true,
    [],
    {},
    [1],
    ["x"],
    { a: 1 },
    "strict",
    "ring-all",
    { id: "x" },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test("the schema and the router's own check refuse the same, but for fields that nobody knows", () => {
  expect(parseRoutingConfig(whole).ok).toBe(true);
  fc.assert(
    fc.property(fc.constantFrom([], ...placesIn(whole)), junk, (path, by) => {
      const config = changedAt(whole, path, by);
      const parsed = parseRoutingConfig(config);
      const problems = configProblems(config);
      expect(parseInput(routingConfigSchema, config).ok).toBe(parsed.ok);
      if (parsed.ok) expect(problems).toEqual([]);
      else {
        const codes: readonly string[] = parsed.issues.map(({ code }) => code);
        // What has its shape for the schema has it for the router.
        expect(codes).not.toContain("config-type");
        expect(codes).not.toContain("config-number");
        if (!codes.every((code) => code === "input-unknown-keys")) expect(problems).not.toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});
