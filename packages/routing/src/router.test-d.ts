import type { Catalogue, Decider } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import type {
  Contact,
  OpeningHours,
  Router,
  RouterCommand,
  RouterEvent,
  RouterRefusal,
  RouterState,
  RoutingReasons,
  Skill,
} from "./index.js";
import type { describe } from "./messages/index.js";

test("a router is a decider", () => {
  expectTypeOf<Router>().toExtend<
    Decider<RouterState, RouterCommand, RouterEvent, RouterRefusal>
  >();
});

test("every refusal can be said", () => {
  expectTypeOf<RouterRefusal>().toExtend<Parameters<typeof describe>[0]>();
});

test("a skill without one of the languages does not compile", () => {
  // @ts-expect-error the Indonesian name is missing
  const skill: Skill = { id: "loans", name: { en: "loans" } };
  expectTypeOf(skill).toExtend<Skill>();
});

test("a catalogue that lacks a code does not compile", () => {
  type Incomplete = Omit<Catalogue<RoutingReasons>, "busy">;
  expectTypeOf<Incomplete>().not.toExtend<Catalogue<RoutingReasons>>();
});

test("a transfer without what was told does not compile", () => {
  const command = { type: "transfer", agentId: "a", contactId: "c" } as const;
  // @ts-expect-error a transfer must say what was collected
  const transfer: RouterCommand = command;
  expectTypeOf(transfer).toExtend<RouterCommand>();
});

test("opening hours are whatever tells when it is open", () => {
  const always = { isOpen: () => true, nextOpening: (at: number) => at, zone: "Asia/Jakarta" };
  expectTypeOf(always).toExtend<OpeningHours>();
});

test("a contact is readonly", () => {
  const change = (contact: Contact): void => {
    // @ts-expect-error nobody moves a customer in time
    contact.offeredAt = 0;
  };
  expectTypeOf(change).toBeFunction();
});
