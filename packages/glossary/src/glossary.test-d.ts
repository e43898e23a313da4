import type { Bilingual } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import type { Concept, Hit, Matcher } from "./index.js";

/** What the writing checks ask of anybody who finds terms, in their own words. */
interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly concept: string;
  readonly audience: "internal" | "customer" | "both";
  readonly explanation: Readonly<Record<"en" | "id", string>>;
  readonly replacement?: Readonly<Record<"en" | "id", string>>;
}

interface TermLookup {
  find(text: string): readonly TermHit[];
}

test("a matcher is what the writing checks take as a term look-up", () => {
  expectTypeOf<Matcher>().toExtend<TermLookup>();
  expectTypeOf<Hit>().toExtend<TermHit>();
});

test("plain words in one language only do not compile", () => {
  // @ts-expect-error every text is in both languages
  const plain: Concept["plain"] = { en: "only English" };
  expectTypeOf(plain).toEqualTypeOf<Bilingual>();
});
