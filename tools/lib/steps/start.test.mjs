import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stayWith } from "./start.mjs";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ramah-start-"));
  writeFileSync(join(folder, "exit.mjs"), "process.exit(Number(process.argv[2]));\n");
  writeFileSync(
    join(folder, "wait.mjs"),
    "process.on('SIGTERM', () => process.exit(7)); process.kill(process.ppid, 'SIGTERM'); setInterval(() => {}, 1000);\n",
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([0, 3])("arguments go in and the exit code %i comes out", async (code) => {
  expect(await stayWith(join(folder, "exit.mjs"), [String(code)], { stdio: "ignore" })).toBe(code);
});

test("a request to end reaches the child, which says its own farewell", async () => {
  expect(await stayWith(join(folder, "wait.mjs"), [], { stdio: "ignore" })).toBe(7);
});
