import { expect, test } from "vitest";
import { refuseArguments } from "./refuse-arguments.mjs";

/** @type {[string[], string[] | "anything"][]} */
const fine = [
  [[], []],
  [["--fix"], ["--fix"]],
  [["routing", "glossary"], ["NAME..."]],
  [
    ["quality", "How good an answer is."],
    ["NAME", "DESCRIPTION"],
  ],
  [["--only", "unit"], "anything"],
];

test.each(fine)("%o will do where %o is taken", (args, takes) => {
  expect(refuseArguments("lint", args, takes)).toBeUndefined();
});

test("a word or an option that would do nothing is refused, with what is taken", () => {
  expect(refuseArguments("lint", ["--fx"], ["--fix"])).toBe(
    '"--fx" means nothing to npm run lint. It takes: --fix',
  );
  expect(refuseArguments("docs", ["foo"], [])).toBe(
    '"foo" means nothing to npm run docs. It takes nothing.',
  );
  expect(refuseArguments("new-package", ["--x", "foo"], ["NAME"])).toContain('"--x" means nothing');
  expect(refuseArguments("new-package", ["a", "b", "c"], ["NAME", "DESCRIPTION"])).toContain('"c"');
});
