import { expectTypeOf, test } from "vitest";
import type { Guard, ScriptEffect, ScriptEvent, ScriptRefusal } from "../index.js";
import { describe } from "../messages/index.js";
import type { RefusalProblems } from "../reasons.js";

test("an event carries its moment and only what its type needs", () => {
  expectTypeOf<{ type: "choose"; option: string; at: number }>().toExtend<ScriptEvent>();
  // @ts-expect-error a choice needs its option
  const choice: ScriptEvent = { type: "choose", at: 1 };
  // @ts-expect-error time is never read from a clock, so it must come with the event
  const back: ScriptEvent = { type: "back" };
  expectTypeOf<[typeof choice, typeof back]>().not.toBeAny();
});

test("the data of a refusal follows from its code", () => {
  expectTypeOf<Extract<ScriptRefusal, { code: "must-say-first" }>["data"]>().toEqualTypeOf<
    RefusalProblems["must-say-first"]
  >();
});

test("a guard is one of these forms", () => {
  expectTypeOf<Guard["op"]>().toEqualTypeOf<
    "and" | "or" | "not" | "known" | "compare" | "compare-facts"
  >();
});

test("every reason is said in a language of the project, no other", () => {
  expectTypeOf(describe).parameter(1).toEqualTypeOf<"en" | "id">();
  expectTypeOf<ScriptEffect>().toExtend<Parameters<typeof describe>[0]>();
});
