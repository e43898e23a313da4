import { expect, test } from "vitest";
import { countText, decimalText, percentText, pointsText } from "./number-text.js";
import { spanText, timeText, waitText } from "./time-text.js";

test("numbers have the marks of their language, and no idle digits", () => {
  expect([countText(1234567, "en"), countText(1234567, "id")]).toEqual(["1,234,567", "1.234.567"]);
  expect([decimalText(-1.25, 2, "en"), decimalText(2.04, 1, "id")]).toEqual(["-1.25", "2"]);
  expect(decimalText(-0.04, 1, "en")).toBe("0");
});

test("shares are percentages with one decimal at most, with a comma in Indonesian", () => {
  expect([percentText(0.12345, "en"), percentText(0.12345, "id")]).toEqual(["12.3%", "12,3%"]);
  expect([percentText(1, "id"), percentText(0.8765, "en")]).toEqual(["100%", "87.7%"]);
});

test("one is told in the singular, where a language has one", () => {
  expect([pointsText(-0.01, "en"), pointsText(0.02, "en"), pointsText(0.01, "id")]).toEqual([
    "1 percentage point",
    "2 percentage points",
    "1 poin persentase",
  ]);
  expect([1, -1, 999.7, 1000, 1040, 1100].map((ms) => spanText(ms, "en"))).toEqual([
    "1 millisecond",
    "1 millisecond",
    "1 second",
    "1 second",
    "1 second",
    "1.1 seconds",
  ]);
});

test("a difference is told in milliseconds, in tenths of seconds, then in whole seconds", () => {
  expect([0, 246.4, 9949, 9950, 71_400].map((ms) => spanText(ms, "id"))).toEqual([
    "0 milidetik",
    "246 milidetik",
    "9,9 detik",
    "10 detik",
    "1 menit dan 11 detik",
  ]);
});

test("a length of time below a second is told as it is, and a minute and a half as it is spoken", () => {
  expect([0, 0.4, 5, 1000].map((ms) => timeText(ms, "en"))).toEqual([
    "0 seconds",
    "1 ms",
    "5 ms",
    "1 second",
  ]);
  expect(timeText(5, "id")).toBe("5 milidetik");
  expect([waitText(90_000, "en"), waitText(60_000, "id")]).toEqual([
    "a minute and a half",
    "1 menit",
  ]);
});
