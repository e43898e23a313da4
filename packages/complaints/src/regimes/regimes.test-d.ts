import { expectTypeOf, test } from "vitest";
import type { PlannedComplaint } from "./facts.js";
import { planCase } from "./plan-case.js";
import type { Milestone, Regime } from "./regime.js";
import { regimes } from "./regimes.js";
import type { Timeline } from "./timeline.js";

test("a plan is a timeline, and its clocks are plain data", () => {
  expectTypeOf(planCase).returns.toEqualTypeOf<Timeline>();
  expectTypeOf(regimes).toEqualTypeOf<readonly Regime[]>();
});

test("what the law counts from is a known moment or another milestone", () => {
  expectTypeOf<"receipt">().toExtend<Milestone["from"]>();
  expectTypeOf<"milestone:acknowledge">().toExtend<Milestone["from"]>();
  // @ts-expect-error a moment that no case has
  const wrong: Milestone["from"] = "tomorrow";
  expectTypeOf(wrong).toBeString();
});

test("the facts that decide are required", () => {
  // @ts-expect-error whether it was made orally decides in Indonesia and in the United States
  const missing: PlannedComplaint = {
    receivedAt: 0,
    jurisdiction: "ID",
    sector: "banking",
    channel: "phone",
  };
  expectTypeOf(missing).toExtend<PlannedComplaint>();
});
