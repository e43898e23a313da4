import { expect, test } from "vitest";
import { parse } from "./sources.mjs";
import { docOf, docsIn, textOf } from "./tsdoc.mjs";

const text = `
/**
 * Counts.
 *
 * @param count how
 *   many
 * @example
 * import { f } from "@ramah/core";
 *
 * f("@tag", {
 *   a: 1,
 * }); // => 1
 * @see there
 */
export const f = 1;
interface A {
  /** Inner. */
  b: 1;
}
`;

test.each(["\n", "\r\n"])("takes a comment apart and keeps the lines of an example (%j)", (end) => {
  const file = parse("x.ts", text.replaceAll("\n", end));
  const [statement] = file.statements;
  const doc = statement && docOf(statement);
  expect(doc?.summary).toBe("Counts.");
  expect(doc?.tags.map(({ name }) => name)).toEqual(["param", "example", "see"]);
  expect(textOf(doc?.tags[0]?.lines ?? [])).toBe("count how\n  many");
  expect(doc?.tags[1]?.lines).toEqual([
    { text: 'import { f } from "@ramah/core";', line: 8 },
    { text: "", line: 9 },
    { text: 'f("@tag", {', line: 10 },
    { text: "  a: 1,", line: 11 },
    { text: "}); // => 1", line: 12 },
  ]);
});

test("finds the comments of members and nested declarations once", () => {
  expect(docsIn(parse("x.ts", text)).map(({ summary }) => summary)).toEqual(["Counts.", "Inner."]);
});
