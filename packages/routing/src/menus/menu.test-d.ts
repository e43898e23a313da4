import { expectTypeOf, test } from "vitest";
import type { Digit, Menu, MenuTarget, Spoken } from "./menu.js";

test("a telephone has twelve keys", () => {
  expectTypeOf<"10">().not.toMatchTypeOf<Digit>();
  expectTypeOf<"#">().toMatchTypeOf<Digit>();
});

test("a way leads to something that there is", () => {
  // @ts-expect-error: no such target
  const lane: MenuTarget = { lane: "a" };
  expectTypeOf(lane).toMatchTypeOf<MenuTarget>();
  expectTypeOf<"hang-up">().toMatchTypeOf<MenuTarget>();
});

test("texts may still lack a language, but not be in another one", () => {
  expectTypeOf<{ en: string }>().toMatchTypeOf<Spoken>();
  // @ts-expect-error: French is no language of the project
  const french: Spoken = { fr: "Bonjour" };
  expectTypeOf(french).toEqualTypeOf<Spoken>();
  expectTypeOf<Menu["languages"]>().toEqualTypeOf<readonly ("en" | "id")[]>();
});
