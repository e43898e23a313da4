import { expectTypeOf, test } from "vitest";
import { checkExpression } from "./check.js";
import { expression, parseExpression } from "./expression.js";

test("is asked about objects and answers yes or no", () => {
  expectTypeOf(expression).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(expression("1==1").evaluate).toEqualTypeOf<(attributes: object) => boolean>();
  expectTypeOf(parseExpression).parameter(0).toEqualTypeOf<unknown>();
  // @ts-expect-error: attributes are an object
  expression("1==1").evaluate(5);
});

test("types are declared by the names there are", () => {
  checkExpression("a == 1", { a: "number", b: { list: { oneOf: ["x", 1] } } });
  // @ts-expect-error: no such type
  checkExpression("a == 1", { a: "integer" });
});
