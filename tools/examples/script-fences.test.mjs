import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";
import { pages } from "./collect.mjs";

// By a path that the type checker of the tools does not follow: packages have a project of their own.
const scripting = join(root, "packages", "scripting", "src", "index.ts");

const scripts = pages().flatMap(({ file, fences }) =>
  file.startsWith("docs/guides/") || file.startsWith("packages/scripting/")
    ? fences
        .filter(({ language }) => language === "md")
        .map(({ code, line }) => ({ file, line, code }))
    : [],
);

test("the guides for trainers and the package show a whole script in each language", () => {
  expect(scripts.map(({ file }) => file).sort()).toEqual([
    "docs/guides/en/for-trainers.md",
    "docs/guides/id/untuk-pelatih.md",
    "packages/scripting/README.id.md",
    "packages/scripting/README.md",
  ]);
});

test.each(scripts)("the script in $file has neither errors nor warnings", async ({ code }) => {
  const { parseScript } = await import(scripting);
  const { script, diagnostics } = parseScript(code);
  expect(diagnostics).toEqual([]);
  expect(script).toBeDefined();
});
