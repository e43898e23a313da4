import type { Catalogues } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import type { ComplaintCommand, TimedCommand } from "./case/commands.js";
import type { ComplaintEvent } from "./case/events.js";
import type { Complaint, ComplaintCase } from "./case/state.js";
import type { PrincipleReasons } from "./reasons.js";

test("a complaint that came in has an owner, without any check for absence", () => {
  expectTypeOf<Complaint["owner"]>().toEqualTypeOf<string>();
});

test("before it came in there is no owner to read", () => {
  const state = {} as ComplaintCase;
  // @ts-expect-error the owner exists only once the status is known not to be "none"
  state.owner;
});

test("an acknowledgement without a name does not compile", () => {
  // @ts-expect-error givenName is missing
  const command: ComplaintCommand = { type: "acknowledge", by: "dewi", channel: "email" };
  expectTypeOf(command).not.toBeNever();
});

test("closing without asking the ledger does not compile", () => {
  // @ts-expect-error openPromises is missing
  const command: ComplaintCommand = { type: "close", by: "dewi" };
  expectTypeOf(command).not.toBeNever();
});

test("a catalogue in one language does not compile", () => {
  // @ts-expect-error the Indonesian words are missing
  const catalogues: Catalogues<PrincipleReasons> = { en: {} as never };
  expectTypeOf(catalogues).not.toBeNever();
});

test("a command that is decided carries its moment", () => {
  // @ts-expect-error at is missing
  const command: TimedCommand = { type: "confirm-hand-over", by: "budi" };
  expectTypeOf(command).not.toBeNever();
});

test("an extension without its notice does not compile", () => {
  // @ts-expect-error letter is missing
  const command: ComplaintCommand = {
    type: "extend",
    by: "dewi",
    clock: "a/b",
    due: 1,
    date: "2026-01-01",
    reason: "x",
    channel: "post",
  };
  expectTypeOf(command).not.toBeNever();
});

test("there is no outcome that judges the customer (K-11)", () => {
  type Outcomes = Extract<ComplaintEvent, { readonly type: "outcome-decided" }>["outcome"];
  expectTypeOf<Outcomes>().toEqualTypeOf<"upheld" | "partly-upheld" | "not-upheld" | "goodwill">();
});
