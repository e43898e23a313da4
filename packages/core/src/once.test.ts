import { expect, test } from "vitest";
import { once } from "./once.js";

test("makes a thing at its first use, and only once", () => {
  let calls = 0;
  const table = once(() => ({ calls: ++calls }));
  expect(calls).toBe(0);
  expect(table()).toBe(table());
  expect(calls).toBe(1);
});
