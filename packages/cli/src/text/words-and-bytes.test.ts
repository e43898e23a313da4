import { expect, test } from "vitest";
import { decodeText } from "./decode.js";
import { nearestOf } from "./nearest.js";
import { styleFor } from "./style.js";

test("the nearest name is found for a slip, not for another word", () => {
  const names = ["check", "play", "explain", "help"];
  expect(nearestOf("chek", names)).toBe("check");
  expect(nearestOf("paly", names)).toBe("play");
  expect(nearestOf("EXPLIAN", names)).toBe("explain");
  expect(nearestOf("hepl", names)).toBe("help");
  expect(nearestOf("send", names)).toBeUndefined();
  expect(nearestOf("x", ["abc"])).toBeUndefined();
  expect(nearestOf("", [])).toBeUndefined();
  expect(nearestOf("a".repeat(1_000_000), names)).toBeUndefined();
});

test("UTF-8 with and without a mark and UTF-16 of Windows are text, other bytes are none", () => {
  const bytes = (...list: number[]): Uint8Array => new Uint8Array(list);
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x48, 0x69))).toBe("Hi");
  expect(decodeText(bytes(0xff, 0xfe, 0x48, 0, 0x69, 0))).toBe("Hi");
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x48, 0, 0x69))).toBe("Hi");
  expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9))).toBeUndefined();
  expect(decodeText(bytes(0x48, 0, 0x69))).toBeUndefined();
});

test("colours are for a person at a terminal who did not ask for none", () => {
  const red = (stdout: boolean, environment: Record<string, string>): string =>
    styleFor({ isTerminal: { stdin: true, stdout }, environment }).red("x");
  expect(red(true, {})).toBe("\u001b[31mx\u001b[39m");
  expect(red(true, { NO_COLOR: "" })).toBe("\u001b[31mx\u001b[39m");
  expect(red(true, { NO_COLOR: "1" })).toBe("x");
  expect(red(true, { TERM: "dumb" })).toBe("x");
  expect(red(false, {})).toBe("x");
});
