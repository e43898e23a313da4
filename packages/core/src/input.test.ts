import { expect, test } from "vitest";
import * as z from "zod/mini";
import { parseInput } from "./input.js";
import type { Standard } from "./standard.js";

const schema = z.strictObject({
  name: z.string().check(z.minLength(2)),
  level: z.int().check(z.minimum(1), z.maximum(5)),
  language: z.enum(["en", "id"]),
  site: z.url(),
  tags: z.array(z.string()),
}) as Standard<unknown>;

test("lists every problem with its path and a code, not only the first", () => {
  const parsed = parseInput(schema, {
    name: "A",
    level: 9,
    language: "fr",
    site: "nowhere",
    tags: ["x", null],
    colour: "red",
  });
  expect(parsed.ok ? [] : parsed.issues).toEqual([
    { code: "input-size", path: ["name"], data: { bound: "minimum", limit: 2 } },
    { code: "input-size", path: ["level"], data: { bound: "maximum", limit: 5 } },
    { code: "input-value", path: ["language"], data: { allowed: ["en", "id"] } },
    { code: "input-format", path: ["site"], data: { format: "url" } },
    { code: "input-type", path: ["tags", 1], data: { expected: "string", received: "null" } },
    { code: "input-unknown-keys", path: [], data: { keys: ["colour"] } },
  ]);
});

test("says that something is missing, and does not stumble over hostile input", () => {
  const parsed = parseInput(schema, JSON.parse('{"__proto__": {"name": "Budi"}}'));
  expect(parsed.ok ? [] : parsed.issues.map(({ path, data }) => [path, data])).toContainEqual([
    ["name"],
    { expected: "string", received: "nothing" },
  ]);
  expect(parseInput(schema, null)).toMatchObject({
    ok: false,
    issues: [{ code: "input-type", path: [], data: { received: "null" } }],
  });
});

test("any validator that follows Standard Schema will do", () => {
  const other: Standard<string> = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: () => ({ issues: [{ message: "must rhyme", path: [{ key: "verse" }, 1] }] }),
    },
  };
  expect(parseInput(other, "")).toEqual({
    ok: false,
    issues: [{ code: "input-rule", path: ["verse", 1], data: { rule: "must rhyme" } }],
  });
});

test("a schema that answers later is the programmer's mistake", () => {
  const later: Standard<string> = {
    "~standard": { version: 1, vendor: "test", validate: async () => ({ value: "" }) },
  };
  expect(() => parseInput(later, "")).toThrow("parseInput");
});

test("a value that fits no shape is told what would fit, not that it is invalid", () => {
  const matter = z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("order"), number: z.int() }),
    z.strictObject({ type: z.literal("claim"), number: z.int() }),
  ]) as Standard<unknown>;
  const told = (one: Standard<unknown>, input: unknown): unknown => {
    const parsed = parseInput(one, input);
    return parsed.ok ? [] : parsed.issues;
  };
  expect(told(matter, { type: "refund" })).toEqual([
    { code: "input-value", path: ["type"], data: { allowed: ["order", "claim"] } },
  ]);
  const simple = z.array(z.union([z.boolean(), z.string()])) as Standard<unknown>;
  expect(told(simple, ["x", 5])).toEqual([
    { code: "input-type", path: [1], data: { expected: "boolean | string", received: "number" } },
  ]);
  const part = z.array(
    z.union([z.string(), z.strictObject({ fact: z.string() })]),
  ) as Standard<unknown>;
  expect(told(part, [{ fact: null }])).toEqual([
    { code: "input-type", path: [0, "fact"], data: { expected: "string", received: "null" } },
  ]);
  const dated = z.record(
    z.string().check(z.refine((text) => text !== "today", "a date")),
    z.int(),
  ) as Standard<unknown>;
  expect(told(dated, { today: 1 })).toEqual([
    { code: "input-rule", path: ["today"], data: { rule: "a date" } },
  ]);
});

test("a number that is none is told by its name", () => {
  const number = z.array(z.number()) as Standard<unknown>;
  const parsed = parseInput(number, [Number.NaN, Number.POSITIVE_INFINITY]);
  expect(parsed.ok ? [] : parsed.issues.map(({ data }) => data)).toEqual([
    { expected: "number", received: "NaN" },
    { expected: "number", received: "Infinity" },
  ]);
});

test("input nested so deep that reading it would overflow the stack is refused", () => {
  const nested: z.ZodMiniType = z.union([
    z.literal(1),
    z.strictObject({ in: z.lazy(() => nested) }),
  ]);
  let deep: unknown = 1;
  for (let level = 0; level < 50_000; level++) deep = { in: deep };
  expect(parseInput(nested as Standard<unknown>, deep)).toEqual({
    ok: false,
    issues: [{ code: "input-rule", path: [], data: { rule: "nested at most 256 levels deep" } }],
  });
  const loop: { in?: unknown } = {};
  loop.in = loop;
  expect(parseInput(nested as Standard<unknown>, loop).ok).toBe(false);
});
