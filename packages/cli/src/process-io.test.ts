import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createLines,
  endOnWriteFault,
  manifestVersion,
  readFile,
  readStream,
} from "./process-io.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ramah-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a file is read whole up to the limit, and not beyond", async () => {
  const path = join(folder, "ten");
  await writeFile(path, "0123456789");
  expect(await readFile(path, 10)).toEqual(Buffer.from("0123456789"));
  expect(await readFile(path, 9)).toBe("file-too-large");
});

test("an empty file is empty, not missing", async () => {
  const path = join(folder, "empty");
  await writeFile(path, "");
  expect(await readFile(path, 10)).toHaveLength(0);
});

test("what is no file is told as such", async () => {
  expect(await readFile(join(folder, "none"), 10)).toBe("file-missing");
  expect(await readFile(join(folder, "empty", "below"), 10)).toBe("file-missing");
  expect(await readFile(folder, 10)).toBe("file-is-directory");
  expect(await readFile("a\u0000b", 10)).toBe("file-unreadable");
});

test("a stream is read to its end, unless it brings more than is taken", async () => {
  const stream = (): Readable => Readable.from([Buffer.from("abc"), Buffer.from("def")]);
  expect(String(await readStream(stream(), 6))).toBe("abcdef");
  expect(await readStream(stream(), 5)).toBe("file-too-large");
});

test("lines come one by one, and no more of them than are taken", async () => {
  const input = new PassThrough();
  const lines = createLines(input, 10);
  input.write("one\ntwo\n");
  expect(await lines.next("")).toBe("one");
  expect(await lines.next("")).toBe("two");
  input.write("0".repeat(11));
  expect(await lines.next("")).toBeUndefined();
  expect(input.destroyed).toBe(true);
});

test("an output that cannot be written ends the process, told unless a reader has seen enough", () => {
  const ends = (code: string, exitCode?: number): readonly (string | number)[] => {
    const told: (string | number)[] = [];
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    endOnWriteFault({ stdout, stderr, exitCode, exit: (with_) => told.push(with_) }, () =>
      told.push("told"),
    );
    stderr.emit("error", new Error("closed"));
    stdout.emit("error", Object.assign(new Error("no"), { code }));
    return told;
  };
  expect(ends("ENOSPC")).toEqual(["told", 2]);
  expect(ends("ENOSPC", 0)).toEqual(["told", 2]);
  expect(ends("EPIPE")).toEqual([2]);
  expect(ends("EPIPE", 1)).toEqual([1]);
});

test("the version is that of the manifest", () => {
  const manifest = new URL("../package.json", import.meta.url);
  expect(manifestVersion(manifest)).toMatch(/^\d+\.\d+\.\d+/);
});
