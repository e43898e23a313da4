import { afterEach, expect, test } from "vitest";
import { expression } from "../src/index.js";

const forbidden = (): never => {
  throw new EvalError("no code may be made of texts here");
};

const { eval: realEval, Function: RealFunction } = globalThis;
const realConstructor = RealFunction.prototype.constructor;

afterEach(() => {
  Object.assign(globalThis, { eval: realEval, Function: RealFunction });
  RealFunction.prototype.constructor = realConstructor;
});

test("compiles where no code may be made of texts, as under a strict content security policy", () => {
  Object.assign(globalThis, { eval: forbidden, Function: forbidden });
  RealFunction.prototype.constructor = forbidden;
  expect(() => (() => {}).constructor("return 1")).toThrow(EvalError);
  const source = "(skills HAS 'a' AND level >= 3) OR name CONTAINS 'x' OR site IN ['JKT']";
  const { evaluate } = expression(source);
  expect(evaluate({ skills: ["a"], level: 3, name: "", site: "" })).toBe(true);
  expect(evaluate({ skills: ["a"], level: 2, name: "", site: "" })).toBe(false);
  expect(evaluate({ skills: [], level: 0, name: "xy", site: "MKS" })).toBe(true);
});
