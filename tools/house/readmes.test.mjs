import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";
import { obey } from "./obey.mjs";
import { headingsOf, readmeFaults } from "./readmes.mjs";
import { packageOf } from "./sources.mjs";

const headings = [
  ...["What is this?", "When should I use this?", "When not?", "Install", "Use", "API"],
  ...["Reasons and refusals", "Sources", "Types", "Compatibility", "Security", "Licence"],
];
const english = ["# @ramah/routing", ...headings.map((heading) => `## ${heading}`)].join("\n\n");
const indonesian = english.replace(/^## .*$/gm, "## Bagian");

/** @param {string} en @param {string} id */
const faults = (en, id) =>
  readmeFaults(
    packageOf("routing", { "README.md": en, "README.id.md": id, "CHANGELOG.md": "" }),
  ).map(({ file, line, message }) => `${file.split("/").at(-1)}:${line} ${message}`);

test("passes the fixed shape with headings of its own in both languages", () => {
  expect(faults(english, indonesian)).toEqual([]);
  expect(faults(english.replace("## API", "## Limits\n## API"), `${indonesian}\n## Batas`)).toEqual(
    [],
  );
});

test("catches a heading that is lost or out of order", () => {
  expect(faults(english.replace("## When not?", "## Never"), indonesian)[0]).toContain(
    'lacks "## When not?"',
  );
  const moved = english.replace("## Use\n\n## API", "## API\n\n## Use");
  expect(faults(moved, indonesian)[0]).toContain('"## API" is out of order');
});

test("catches READMEs that part, at the line where they do", () => {
  expect(faults(english, indonesian.replace(/## Bagian$/, "### Bagian"))[0]).toMatch(
    /^README\.id\.md:25 /,
  );
  expect(faults(english, `${indonesian}\n## Lebih`)[0]).toMatch(/^README\.id\.md:26 /);
});

test("catches a missing file and a title of something else", () => {
  expect(readmeFaults(packageOf("routing", {}))).toHaveLength(3);
  expect(faults(english.replace("@ramah/routing", "Something"), indonesian)[0]).toContain("title");
});

test("headings inside code are none", () => {
  expect(headingsOf("# A\n```sh\n# not\n```\n~~~~\n## not\n~~~\n~~~~\n## B")).toEqual([
    { level: 1, text: "A", line: 1 },
    { level: 2, text: "B", line: 9 },
  ]);
});

obey("has both READMEs in the fixed shape and a changelog", readmeFaults);

test("the root holds the licence that goes into every tarball", () => {
  expect(existsSync(join(root, "LICENSE"))).toBe(true);
});
