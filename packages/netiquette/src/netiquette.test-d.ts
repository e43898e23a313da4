import type { Catalogue } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import {
  checkDraft,
  type Finding,
  type NetiquetteReasons,
  type RuleId,
  type TermHit,
} from "./index.js";
import { messages } from "./messages/en.js";

test("a catalogue that lacks a code does not compile", () => {
  const { orders: _, ...rest } = messages;
  // @ts-expect-error the code "orders" is missing
  const lacking: Catalogue<NetiquetteReasons> = rest;
  void lacking;
});

test("a rule's setting is a severity or off, of a rule that exists", () => {
  checkDraft({ body: "" }, { rules: { blame: "off" } });
  // @ts-expect-error there is no rule "blames"
  checkDraft({ body: "" }, { rules: { blames: "off" } });
  // @ts-expect-error "loud" is no severity
  checkDraft({ body: "" }, { rules: { blame: "loud" } });
});

test("a customers' word is needed in both languages", () => {
  // @ts-expect-error the Indonesian word is missing
  const replacement: TermHit["replacement"] = { en: "length of a call" };
  void replacement;
});

test("a finding narrows by its code", () => {
  expectTypeOf<Finding["rule"]>().toEqualTypeOf<RuleId>();
  expectTypeOf<Extract<Finding["reason"], { code: "apology-late" }>["data"]>().toEqualTypeOf<{
    readonly sentences: number;
  }>();
});
