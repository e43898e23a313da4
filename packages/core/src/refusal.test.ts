import { expect, test } from "vitest";
import { attempt, refuse } from "./refusal.js";

test("a refusal carries its code and every problem, and its text names the function and the places", () => {
  const issues = [
    { code: "no-date", path: ["from"], data: { date: "x" } },
    { code: "too-few", data: {} },
  ];
  expect(() => refuse("ask", issues)).toThrow(
    expect.objectContaining({
      name: "RangeError",
      code: "no-date",
      issues,
      message: 'ask: no-date at from {"date":"x"}; too-few {}',
    }),
  );
  expect(attempt(() => refuse("ask", issues))).toEqual({ ok: false, issues });
});

test("nothing wrong throws nothing", () => {
  expect(() => refuse("ask", [])).not.toThrow();
});

test("what is no refusal goes on its way", () => {
  const misuse = new RangeError("misuse");
  const thrower = (): never => {
    throw misuse;
  };
  expect(() => attempt(thrower)).toThrow(misuse);
});
