import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, test } from "vitest";
import { claimStore } from "./claim-store.js";
import type { Appended, EventStore, NewEvent } from "./event-store.js";
import { openStore } from "./open-store.js";

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), "care-desk-")), "desk.db");
const open = (file: string): EventStore => {
  const store = openStore(file);
  if (!store.ok) throw new Error(JSON.stringify(store.issues));
  return store.value;
};
const event = (id: string, data: unknown = {}): NewEvent => ({ id, type: "noted", data });
const add = (
  store: EventStore,
  stream: string,
  expected: number,
  events: readonly NewEvent[],
  at = 1,
): Appended => store.append([{ stream, expected, events }], at);
const codes = (file: string): readonly string[] => {
  const store = openStore(file);
  return store.ok ? [] : store.issues.map(({ code }) => code);
};

test("events come back as they went in, by stream and over all, also after closing", () => {
  const file = freshFile();
  const store = open(file);
  expect(add(store, "case-1", 0, [event("a", { n: 1 }), event("b")], 7)).toEqual({
    ok: true,
    isDuplicate: false,
  });
  add(store, "case-2", 0, [event("c")], 8);
  store.close();
  const again = open(file);
  expect(again.read("case-1", 1)).toEqual([
    { position: 2, stream: "case-1", version: 2, id: "b", type: "noted", at: 7, data: {} },
  ]);
  expect(again.tail(1, 10).map(({ id }) => id)).toEqual(["b", "c"]);
  expect(again.tail(0, 1)[0]?.data).toEqual({ n: 1 });
  again.close();
});

test("an append that expects another version changes nothing", () => {
  const store = open(freshFile());
  add(store, "case", 0, [event("a")], 1);
  expect(add(store, "case", 0, [event("b")], 1)).toEqual({
    ok: false,
    conflict: { stream: "case", version: 1 },
  });
  expect(add(store, "case", 2, [event("b")], 1)).toEqual({
    ok: false,
    conflict: { stream: "case", version: 1 },
  });
  expect(add(store, "none", 1, [event("b")], 1)).toEqual({
    ok: false,
    conflict: { stream: "none", version: 0 },
  });
  expect(store.tail(0, 10)).toHaveLength(1);
});

test("the same append again is harmless, half of one is a conflict", () => {
  const store = open(freshFile());
  add(store, "case", 0, [event("a"), event("b")], 1);
  expect(add(store, "case", 0, [event("a"), event("b")], 2)).toEqual({
    ok: true,
    isDuplicate: true,
  });
  expect(add(store, "case", 2, [event("b"), event("c")], 2).ok).toBe(false);
  expect(store.read("case")).toHaveLength(2);
});

test("writes to several streams are done together or not at all", () => {
  const store = open(freshFile());
  add(store, "router", 0, [event("a")]);
  const writes = [
    { stream: "case", expected: 0, events: [event("b")] },
    { stream: "router", expected: 0, events: [event("c")] },
  ];
  expect(store.append(writes, 1)).toEqual({
    ok: false,
    conflict: { stream: "router", version: 1 },
  });
  expect(store.read("case")).toEqual([]);
  expect(store.has("b")).toBe(false);
  expect(store.append([{ stream: "case", expected: 0, events: [event("b")] }], 1).ok).toBe(true);
  expect(store.has("b")).toBe(true);
});

test("two processes on one store: one of two appends on the same version wins", () => {
  const file = freshFile();
  const first = open(file);
  const second = open(file);
  expect(add(first, "case", 0, [event("a")], 1).ok).toBe(true);
  expect(add(second, "case", 0, [event("b")], 1)).toEqual({
    ok: false,
    conflict: { stream: "case", version: 1 },
  });
  expect(add(second, "case", 1, [event("b")], 1).ok).toBe(true);
  expect(first.read("case").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("a store of a newer desk is refused and left as it was", () => {
  const file = freshFile();
  open(file).close();
  const newer = new Database(file);
  newer.exec("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);");
  newer.close();
  const before = readFileSync(file);
  expect(codes(file)).toEqual(["store-newer"]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("another program's database and a file that is none are refused", () => {
  const foreign = freshFile();
  const other = new Database(foreign);
  other.exec("CREATE TABLE song (title TEXT)");
  other.close();
  expect(codes(foreign)).toEqual(["store-foreign"]);
  const text = freshFile();
  writeFileSync(
    text,
    "Dear diary, this is not a database at all, however long it may be.".repeat(20),
  );
  expect(codes(text)).toEqual(["store-unreadable"]);
  expect(readFileSync(text, "utf8")).toContain("Dear diary");
});

test("one desk at a time claims a store, and the next may when it has let go", () => {
  const file = freshFile();
  open(file).close();
  const claimed = claimStore(file);
  const second = claimStore(file);
  expect(second.ok ? [] : second.issues.map(({ code }) => code)).toEqual(["store-in-use"]);
  if (claimed.ok) claimed.value();
  const third = claimStore(file);
  expect(third.ok).toBe(true);
  if (third.ok) third.value();
});
