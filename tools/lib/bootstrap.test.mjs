import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installReason, refuseNode } from "./bootstrap.mjs";

const machine = { node: "20.19.0", platform: "linux-x64" };
let tree = "";

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "ramah-bootstrap-"));
  writeFileSync(join(tree, "pnpm-lock.yaml"), "lockfileVersion: 1\n");
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** @param {string} path @param {number} seconds */
const touch = (path, seconds) => utimesSync(join(tree, path), seconds, seconds);

const install = () => {
  mkdirSync(join(tree, "node_modules"));
  writeFileSync(join(tree, "node_modules", ".modules.yaml"), "");
  touch("pnpm-lock.yaml", 1_000);
  touch("node_modules/.modules.yaml", 2_000);
};

test("a bare tree must be installed", () => {
  expect(installReason(tree, machine)).toBe("they are not there yet");
});

test("a tree that was installed after its lockfile is left alone", () => {
  install();
  expect(installReason(tree, machine)).toBeUndefined();
});

test("an older installation than the lockfile is renewed", () => {
  install();
  touch("pnpm-lock.yaml", 3_000);
  expect(installReason(tree, machine)).toBe("the lockfile changed");
});

test("a fresh time stamp alone means nothing: a checkout touches files", () => {
  install();
  installReason(tree, machine);
  touch("pnpm-lock.yaml", 3_000);
  expect(installReason(tree, machine)).toBeUndefined();
});

test("another lockfile is noticed although the last was remembered", () => {
  install();
  installReason(tree, machine);
  writeFileSync(join(tree, "pnpm-lock.yaml"), "lockfileVersion: 2\n");
  touch("pnpm-lock.yaml", 3_000);
  expect(installReason(tree, machine)).toBe("the lockfile changed");
});

test.each([
  [{ ...machine, platform: "darwin-arm64" }, "this is another kind of machine"],
  [{ ...machine, node: "24.1.0" }, "this is another version of Node"],
])("what was installed elsewhere is renewed: %o", (other, reason) => {
  install();
  installReason(tree, machine);
  expect(installReason(tree, other)).toBe(reason);
});

test("a patch of Node changes nothing", () => {
  install();
  installReason(tree, machine);
  expect(installReason(tree, { ...machine, node: "20.20.2" })).toBeUndefined();
});

test.each(["20.19.0", "20.20.2", "22.0.0", "26.10.0"])("Node %s will do", (version) => {
  expect(refuseNode(version, "20.19")).toBeUndefined();
});

test.each(["20.18.3", "18.20.0", "8.0.0"])("Node %s is refused with what to do", (version) => {
  expect(refuseNode(version, "20.19")).toMatch(/needs Node 20\.19 or newer\. Install/);
});
