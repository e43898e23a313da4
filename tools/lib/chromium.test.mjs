import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "./chromium.mjs";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ramah-chromium-"));
  for (const name of ["google-chrome", "mine"]) {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, "chromium"), "not a program");
  chmodSync(join(folder, "chromium"), 0o644);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one on the path is found; a file that cannot be run is none", () => {
  expect(findChromium({ PATH: folder })).toBe(join(folder, "google-chrome"));
});

test("the one that was chosen comes first", () => {
  const chosen = join(folder, "mine");
  expect(findChromium({ PATH: folder, CHROME_PATH: chosen })).toBe(chosen);
});

test("a chosen one that is not there is not silently replaced", () => {
  expect(findChromium({ PATH: folder, CHROME_PATH: join(folder, "gone") })).toBeUndefined();
});
