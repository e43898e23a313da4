import type { Catalogue } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import { announceWait } from "./announce-wait.js";
import { estimateWait } from "./estimate-wait.js";
import type { WaitSaying, WaitSayings } from "./reasons.js";
import type { WaitAnnouncement } from "./wait-announcement.js";
import type { WaitEstimate } from "./wait-estimate.js";

test("an estimate is a distribution, and what is announced is a saying or silence", () => {
  expectTypeOf(estimateWait).returns.toEqualTypeOf<WaitEstimate>();
  expectTypeOf(announceWait).returns.toEqualTypeOf<WaitAnnouncement>();
  expectTypeOf<WaitAnnouncement["say"]>().toEqualTypeOf<WaitSaying | null>();
});

test("a longer wait cannot be told without its cause", () => {
  // @ts-expect-error the cause is missing
  const saying: WaitSaying = { code: "wait-longer", data: { waitMs: 60_000, position: 1 } };
  expectTypeOf(saying).toEqualTypeOf<WaitSaying>();
});

test("a language that cannot say that nobody is there does not compile", () => {
  // @ts-expect-error `wait-nobody` is missing
  const catalogue: Catalogue<WaitSayings> = {
    "wait-time": () => "",
    "wait-longer": () => "",
    "wait-goes-on": () => "",
    "wait-overdue": () => "",
  };
  expectTypeOf(catalogue).toEqualTypeOf<Catalogue<WaitSayings>>();
});
