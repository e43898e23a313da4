import { expect, test } from "vitest";
import { fenceProblems } from "./fence-rules.mjs";
import { fencesOf } from "./fences.mjs";

const known = {
  packages: new Set(["@ramah/core"]),
  scripts: new Set(["start", "test", "check"]),
  tools: new Set(["ramah", "vitest"]),
};

/** @param {string} language @param {string} code */
const problems = (language, code) =>
  fencesOf(`# A\n\`\`\`${language}\n${code}\n\`\`\``).flatMap((fence) =>
    fenceProblems("README.md", fence, known),
  );

test.each([
  ["sh", "npm install @ramah/core"],
  ["sh", "npm install --save @ramah/core@^1.0.0 zod"],
  ["sh", "npm run check\nnpm test\nnpm start -- --lang id\n# npm run nothing"],
  ["sh", "npx ramah explain acd\nnpx --yes vitest"],
  ["sh", "git clone x && cd x"],
  ["json", '{ "a": [1] }'],
  ["text", "anything"],
])("passes %s `%s`", (language, code) => {
  expect(problems(language, code)).toEqual([]);
});

test.each([
  ["sh", "npm install @ramah/cor", "README.md:3 @ramah/cor is no package"],
  ["sh", "npm i @ramah/core\nnpm i @ramah/crm@1", "README.md:4 @ramah/crm@1 is no package"],
  ["sh", "npm run nothing", "README.md:3 npm run nothing: the root has no such script"],
  ["sh", "npx eslint .", "README.md:3 npx eslint: the workspace has no such command"],
  ["json", "{ a: 1 }", "README.md:3 this is no JSON"],
  ["js", "a;", 'README.md:2 fence "js": say what it holds'],
  ["", "a;", 'README.md:2 fence "": say what it holds'],
])("catches %s `%s`", (language, code, problem) => {
  expect(problems(language, code)).toEqual([expect.stringContaining(problem)]);
});

test("catches a fence that is never closed", () => {
  const [fence] = fencesOf("# A\n\n```ts\na;");
  expect(fence && fenceProblems("README.md", fence, known)).toEqual([
    "README.md:3 this fence is never closed",
  ]);
});
