import { expect, test } from "vitest";
import { judgeContents } from "./contents.mjs";

const good = {
  LICENSE: "MIT License\n",
  "README.md": "# a\n",
  "README.id.md": "# a\n",
  "CHANGELOG.md": "# a\n",
  "package.json": '{ "exports": { ".": { "import": "./dist/index.js" } } }',
  "dist/index.js": "",
};

/** @param {Record<string, string>} change an empty text removes */
const faults = (change) => {
  const files = new Map(Object.entries({ ...good, ...change }).filter(([, text]) => text !== "-"));
  return judgeContents("a", files)
    .filter(({ ok }) => !ok)
    .map(({ claim }) => claim);
};

test("a whole tarball has no fault", () => {
  expect(faults({})).toEqual([]);
});

test.each(["LICENSE", "README.md", "README.id.md", "CHANGELOG.md"])("%s must be there", (path) => {
  expect(faults({ [path]: "-" })).toContain(`a: ${path} is in the tarball and says something`);
  expect(faults({ [path]: " \n" })).toContain(`a: ${path} is in the tarball and says something`);
});

test.each(["src/index.ts", "test/a.test.ts", "bench/a.mjs"])("%s must not be there", (path) => {
  expect(faults({ [path]: "x" })).toEqual(["a: neither sources nor tests are in the tarball"]);
});

test.each(["workspace:^", "catalog:", "catalog:tools"])(
  "npm does not know the range %s",
  (range) => {
    expect(faults({ "package.json": `{ "dependencies": { "b": "${range}" } }` })).toEqual([
      "a: every range is one that npm understands",
    ]);
  },
);

test("the source condition must not be published", () => {
  expect(
    faults({ "package.json": '{ "exports": { ".": { "@ramah/source": "./dist/index.js" } } }' }),
  ).toEqual(["a: the source condition stays in the workspace"]);
});

test("a file that the manifest names must be there, deep down too", () => {
  const claim = "a: every file that the manifest names is in the tarball";
  expect(faults({ "dist/index.js": "-" })).toEqual([claim]);
  expect(faults({ "package.json": '{ "bin": { "a": "./dist/bin.js" } }' })).toEqual([claim]);
});

test("another licence is no MIT licence", () => {
  expect(faults({ LICENSE: "GNU" })).toEqual(["a: the licence is the MIT licence"]);
});
