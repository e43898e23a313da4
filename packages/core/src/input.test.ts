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
