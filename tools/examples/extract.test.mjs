import { expect, test } from "vitest";
import { exampleOf } from "./collect.mjs";
import { importProblems } from "./import-rules.mjs";
import { outputPaths } from "./output-path.mjs";
import { rewrite } from "./rewrite.mjs";

/** @param {string} code */
const problems = (code) => rewrite({ file: "README.md", line: 10, code }).problems;

/** What is left of an example, on one line, without the frame of the test. @param {string} code */
const body = (code) => rewrite({ file: "README.md", line: 10, code }).text;

/** @typedef {{ passed: boolean; message: string }} Run */

/**
 * Runs a rewritten example with the real `expect`, in place of a whole test run inside a test run.
 *
 * @param {string} code
 * @returns {Promise<Run>}
 */
const play = async (code) => {
  const { text, problems: found } = rewrite({ file: "README.md", line: 10, code });
  if (found.length > 0) return { passed: false, message: found.join("\n") };
  /** @type {(() => Promise<void>)[]} */
  const tests = [];
  const script = text
    .replace(/import \{ expect as [^;]*;/, "")
    .replaceAll(" as unknown)", ")")
    .replaceAll("error: unknown", "error")
    .replaceAll("<string>", "");
  const start = new Function("$expect", "$test", script);
  start(expect, (/** @type {string} */ _, /** @type {() => Promise<void>} */ run) =>
    tests.push(run),
  );
  try {
    for (const run of tests) await run();
    return { passed: true, message: "" };
  } catch (error) {
    return { passed: false, message: String(error) };
  }
};

test.each([
  "1 + 1; // => 2",
  "const a = [1, { b: 2 }]; // => [1, { b: 2 }]",
  "({ a: undefined }); // => { a: undefined }",
  "[3, 1]\n  .sort()\n  .map(String); // => ['1', '3']",
  "({ a: 1, b: [2] });\n// => {\n//   a: 1,\n//   b: [2],\n// }\n// And so on.",
  "Promise.resolve(1); // => 1",
  "await Promise.resolve(1); // => 1",
  "const a = Promise.resolve(1); // => 1",
  "({ then: 1 }); // => { then: 1 }",
  `\`a\${\`b // => \${1}\`}\`; // => \`a\${'b // => 1'}\``,
  '"http://x.y"; // => "http://x.y" // a note',
  "if (true) {\n  2; // => 2\n}",
  "for (const a of [1, 2]) a; \n3; // => 3",
  "[].x.y; // => throws TypeError: Cannot read",
  "await Promise.reject(new RangeError('f: no')); // => throws RangeError: f: no",
  "1; // a number\n// => 1",
  "const f = (a) => a * 2;\nf(2); // => 4\n\nf(3); // => 6",
  "const none = 1;",
])("holds: %s", async (code) => {
  expect(await play(code)).toEqual({ passed: true, message: "" });
  expect(await play(code.replaceAll("\n", "\r\n"))).toEqual({ passed: true, message: "" });
});

test.each([
  ["1 + 1; // => 3", "README.md:10"],
  ["1;\n\n({ a: undefined }); // => {}", "README.md:12"],
  ["const a = 1;\nconst b = a + 1; // => 3", "README.md:11"],
  ["Promise.resolve(1); // => 2", "README.md:10"],
  ["1; // => throws RangeError", "README.md:10"],
  ["[].x.y; // => throws RangeError", "README.md:10"],
  ["if (false) {\n  2; // => 2\n}", "expectations reached"],
])("fails, saying where: %s", async (code, message) => {
  const outcome = await play(code);
  expect(outcome.passed).toBe(false);
  expect(outcome.message).toContain(message);
});

test.each([
  ["f(; // => 1", "README.md:10 ')' expected."],
  ["1;\n2; // => about two", 'README.md:11 "about two" is no JavaScript expression'],
  ["1; // => 1, 2", 'README.md:10 "1, 2" is no JavaScript expression'],
  ["1; // =>", 'README.md:10 "" is no JavaScript expression'],
  ["const { a } = b; // => 1", "README.md:10 `// =>` needs an expression"],
  ["const a = f(); // => throws RangeError", "README.md:10 call it in a statement of its own"],
  ["function f() {\n  g(); // => 1\n}", "README.md:11 this `// =>` stands after no statement"],
  ["const a = {\n  b: 1, // => 1\n};", "README.md:11 this `// =>` stands after no statement"],
  ["1; // => 1\n// => 2", "README.md:11 this `// =>` stands after no statement"],
  ["export const a = 1;", "README.md:10 an example exports nothing"],
])("refuses, saying where: %s", (code, problem) => {
  expect(problems(code)).toEqual([expect.stringContaining(problem)]);
});

test("imports stand at the top, on one line, and every other line keeps its number", () => {
  const code =
    'import {\n  a, // first\n  type B,\n} from "@ramah/core";\nimport * as z from "zod/mini";\n\na(); // => 1\n';
  const lines = body(code).split("\n");
  expect(lines[8]).toContain(
    'import { a, type B, } from "@ramah/core"; import * as z from "zod/mini"; $test(',
  );
  expect(lines[15]).toContain("const $value = (a());");
  expect(lines.slice(9, 15).every((line) => line === "")).toBe(true);
});

test("a value of many lines keeps the lines below it in place", () => {
  const code = "a();\n// => {\n//   b: 1,\n// }\nc();";
  expect(body(code).split("\n")[13]).toBe("c();");
});

test("an example imports what a user could import", () => {
  const code =
    'import { a } from "./a.js";\nimport { b } from "@ramah/core/inner";\nimport "@ramah/core";';
  const sources = { "@ramah/core": "packages/core/src/index.ts" };
  expect(importProblems({ file: "README.md", line: 10, code }, sources)).toEqual([
    'README.md:10 imports "./a.js": use the package\'s name',
    'README.md:11 imports "@ramah/core/inner": no package has that entry',
  ]);
});

test("an example in a comment may have a fence around it", () => {
  const lines = ["```ts", "a; // => 1", "```"].map((text, index) => ({ text, line: 5 + index }));
  expect(exampleOf("x.ts", lines)).toEqual([{ file: "x.ts", line: 6, code: "a; // => 1" }]);
  expect(exampleOf("x.ts", [])).toEqual([]);
});

test("each example has a file of its own, by package", () => {
  const files = [
    "packages/core/src/messages/index.ts",
    "packages/core/README.id.md",
    "README.md",
    "README.md",
  ];
  expect(outputPaths([...files, "docs/guides/id/store.md"])).toEqual([
    "core/messages-index-1.test.ts",
    "core/readme.id-1.test.ts",
    "root/readme-1.test.ts",
    "root/readme-2.test.ts",
    "guides/id-store-1.test.ts",
  ]);
});
