import { expect, test } from "vitest";
import { moneyText } from "./money.js";

test.each([
  [0, "IDR", "id", "Rp0"],
  [999, "IDR", "id", "Rp999"],
  [1_250_000, "IDR", "id", "Rp1.250.000"],
  [1_250_000, "IDR", "en", "IDR\u00a01,250,000"],
  [-1000, "USD", "id", "-USD\u00a01.000"],
] as const)("%s %s in %s is %s", (amount, currency, locale, text) => {
  expect(moneyText(amount, currency, locale)).toBe(text);
});

test("a fraction is a mistake of the program", () => {
  expect(() => moneyText(0.5, "IDR", "id")).toThrow("moneyText: 0.5");
});
