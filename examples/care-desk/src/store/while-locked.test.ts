import { expect, test } from "vitest";
import { whileLocked } from "./while-locked.js";

test("asks a locked database again, and lets every other fault through at once", () => {
  let asked = 0;
  const opened = whileLocked(() => {
    if (++asked < 3) throw new Error("SqliteError: database is locked");
    return "open";
  });
  expect([opened, asked]).toEqual(["open", 3]);
  expect(() =>
    whileLocked(() => {
      asked++;
      throw new Error("file is not a database");
    }),
  ).toThrow("not a database");
  expect(asked).toBe(4);
});
