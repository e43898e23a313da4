import { expectTypeOf, test } from "vitest";
import type { Digit, Menu, MenuTarget, Spoken } from "./menu.js";

test("a telephone has twelve keys", () => {
  expectTypeOf<"10">().not.toMatchTypeOf<Digit>();
  expectTypeOf<"#">().toMatchTypeOf<Digit>();
});

test("a way leads to one thing", () => {
  // @ts-expect-error: a menu and a queue at once
  const both: MenuTarget = { menu: "a", queue: "b", message: { text: {} } };
  expectTypeOf(both).toMatchTypeOf<MenuTarget>();
  expectTypeOf<"hang-up">().toMatchTypeOf<MenuTarget>();
});

test("texts may still lack a language, but not be in another one", () => {
  expectTypeOf<{ en: string }>().toMatchTypeOf<Spoken>();
  // @ts-expect-error: French is no language of the project
  const french: Spoken = { fr: "Bonjour" };
  expectTypeOf(french).toEqualTypeOf<Spoken>();
  expectTypeOf<Menu["languages"]>().toEqualTypeOf<readonly ("en" | "id")[]>();
});
