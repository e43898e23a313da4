import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closing } from "./closing.mjs";
import { chosenSteps, everything, runSteps } from "./everything.mjs";
import { run } from "./run.mjs";

/** @param {readonly string[]} args */
const chosen = (args) => chosenSteps(everything, args).map(({ name }) => name);

test("nothing said means everything", () => {
  expect(chosen([])).toEqual(everything.map(({ name }) => name));
});

test("examples are taken out anew before they are run", () => {
  expect(chosen(["--only", "examples"])).toEqual(["extract", "examples"]);
});

test.each([
  [["--only", "unit,house"]],
  [["--only", "house,unit"]],
  [["--only=unit,house"]],
  [["--only", "unit,", "house"]],
])("%o are two steps, in the usual order", (args) => {
  expect(chosen(args)).toEqual(["unit", "house"]);
});

test.each([
  [["--only", "nonsense"]],
  [["--only", "unit,nonsense"]],
  [["unit"]],
  [["--onyl", "unit"]],
])("%o is refused with what can be chosen", (args) => {
  expect(() => chosen(args)).toThrow(/does not know .*\n.*--only unit,house\nSteps: lint, types/);
});

/** @type {string[]} */
const said = [];
const context = {
  root: ".",
  args: [],
  run,
  say: (/** @type {string} */ line) => void said.push(line),
};

test("a step that breaks counts as failed and the others still run", async () => {
  const rows = await runSteps(context, [
    { name: "breaks", says: "", run: () => Promise.reject(new Error("broken")) },
    { name: "works", says: "", run: async () => ({ passed: 3, failed: 0 }) },
  ]);
  expect(rows.map(({ name, counts }) => [name, counts.passed, counts.failed])).toEqual([
    ["breaks", 0, 1],
    ["works", 3, 0],
  ]);
  expect(said.join("\n")).toContain("broken");
});

test("the closing line is the last, alone, and kept for CI", () => {
  const root = mkdtempSync(join(tmpdir(), "ramah-closing-"));
  /** @type {string[]} */
  const lines = [];
  const total = closing({ root, say: (line) => void lines.push(line) }, [
    { name: "unit", seconds: 1.25, counts: { passed: 4, failed: 1 } },
    { name: "browser", seconds: 0, counts: { passed: 0, failed: 0, skipped: "no Chromium" } },
  ]);
  expect(total).toEqual({ passed: 4, failed: 1 });
  expect(lines.join("\n").split("\n").at(-1)).toBe("4 passed, 1 failed");
  expect(lines.join("\n")).toMatch(/^browser +0\.0 +skipped +0$/m);
  expect(readFileSync(join(root, ".cache", "test", "summary.txt"), "utf8")).toBe(
    "4 passed, 1 failed\n",
  );
  rmSync(root, { recursive: true });
});
