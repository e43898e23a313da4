import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, isFresh } from "./fingerprint.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ramah-fingerprint-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src", "a.ts"), "one");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hash = () => fingerprint(folder, [folder]);

test("a changed, a renamed and a new file are noticed", () => {
  const before = hash();
  writeFileSync(join(folder, "src", "a.ts"), "two");
  const changed = hash();
  renameSync(join(folder, "src", "a.ts"), join(folder, "src", "b.ts"));
  const renamed = hash();
  writeFileSync(join(folder, "package.json"), "{}");
  expect(new Set([before, changed, renamed, hash()]).size).toBe(4);
});

test.each([
  "dist/a.js",
  "node_modules/a.js",
  "test/a.ts",
  "src/a.test.ts",
  "src/a.test-d.ts",
  "README.md",
])("%s changes nothing about what is built", (path) => {
  const before = hash();
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), "new");
  expect(hash()).toBe(before);
});

test("what it depends on besides files counts", () => {
  expect(fingerprint(folder, [folder], ["core 1"])).not.toBe(
    fingerprint(folder, [folder], ["core 2"]),
  );
});

test("a single file can be given, and one that is missing differs from one that is empty", () => {
  const file = join(folder, "lock");
  const missing = fingerprint(folder, [file]);
  writeFileSync(file, "");
  expect(fingerprint(folder, [file])).not.toBe(missing);
});

test("a build with declarations will do where none are wanted, not the other way round", () => {
  const full = { hash: "a", declarations: true };
  const fast = { hash: "a", declarations: false };
  expect([isFresh(full, fast), isFresh(full, full), isFresh(fast, fast)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([
    isFresh(fast, full),
    isFresh(undefined, fast),
    isFresh({ ...full, hash: "b" }, full),
  ]).toEqual([false, false, false]);
});
