import { expect, test } from "vitest";
import { undocumented } from "./documented.mjs";
import { messagesFor, obey } from "./obey.mjs";

const more = {
  "package.json": JSON.stringify({ exports: { ".": { "@ramah/source": "./src/index.ts" } } }),
  "src/index.ts": 'export { type Kind, f as g, limit } from "./x.js";',
};
const example = ' * @example\n * import { g } from "@ramah/routing";\n *\n * g(1); // => 2\n */';
const kind = "/** A kind. */\nexport type Kind = 1;\n";
const limit = `/**\n * A limit.\n${example.replace("g(1)", "limit")}\nexport const limit = 1;\n`;

/** @param {string} doc @param {string} [code] */
const faults = (doc, code = "export function f(count: number): number { return count; }") =>
  messagesFor(undocumented, `${kind}${limit}${doc}\n${code}`, { more });

const full = `/**\n * Counts.\n *\n * @param count how many\n * @returns one more\n${example}`;

test("passes a function that says everything", () => {
  expect(faults(full)).toEqual([]);
  expect(faults(full, "export const f = (count: number): number => count;")).toEqual([]);
});

test("catches a missing comment, at the line of the export that an entry renames", () => {
  expect(faults("")).toEqual(["12: g: has no TSDoc comment"]);
  expect(faults("// Counts.")).toHaveLength(1);
});

test("catches what a function does not say", () => {
  expect(faults(full.replace(/ \* @param.*\n/, ""))[0]).toContain("@param count is missing");
  expect(faults(full.replace("how many", ""))[0]).toContain("@param count is missing");
  expect(faults(full.replace("count how", "amount how"))[1]).toContain(
    "@param amount is no parameter",
  );
  expect(faults(full.replace(/ \* @returns.*\n/, ""))[0]).toContain("@returns is missing");
  expect(faults(full.replace("Counts.", ""))[0]).toContain("a sentence");
});

test("a function that returns nothing needs no @returns", () => {
  const doc = full.replace(/ \* @returns.*\n/, "");
  expect(faults(doc, "export function f(count: number): void {}")).toEqual([]);
});

test("a parameter taken apart needs a name of its own in the text", () => {
  const code = "export function f({ count }: { count: number }): number { return count; }";
  expect(faults(full.replace("count how", "options how"), code)).toEqual([]);
  expect(faults(full.replace(/ \* @param.*\n/, ""), code)[0]).toContain("taken apart");
});

test("catches an example that is missing, shows nothing or is about something else", () => {
  expect(faults(full.replace(example, " */"))[0] ?? "").toContain("@example is missing");
  expect(faults(full.replace(" // => 2", ""))[0]).toContain("shows a result");
  expect(faults(full.replace(/\bg\b/g, "h"))[0]).toContain("no @example names it");
});

test("types need their sentence only, constants an example too", () => {
  const text = "export type Kind = 1;\n/** A limit. */\nexport const limit = 1;\n";
  expect(messagesFor(undocumented, text, { more })).toEqual([
    "1: Kind: has no TSDoc comment",
    "3: limit: @example is missing",
  ]);
});

obey("documents every export of every entry", undocumented);
