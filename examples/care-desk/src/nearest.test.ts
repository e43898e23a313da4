import { expect, test } from "vitest";
import { nearestOf } from "./nearest.js";

const names = ["lang", "port", "store", "ingest", "json", "help", "now"];

test("the name that was probably meant is one slip away, or two in a longer word", () => {
  expect(nearestOf("prot", names)).toBe("port");
  expect(nearestOf("injest", names)).toBe("ingest");
  expect(nearestOf("ingets", names)).toBe("ingest");
  expect(nearestOf("STORE", names)).toBe("store");
  expect(nearestOf("stores", names)).toBe("store");
});

test("nothing is guessed where nothing is near", () => {
  expect(nearestOf("verbose", names)).toBeUndefined();
  expect(nearestOf("x", ["abc"])).toBeUndefined();
  expect(nearestOf("", [])).toBeUndefined();
  expect(nearestOf("a".repeat(100_000), names)).toBeUndefined();
});
