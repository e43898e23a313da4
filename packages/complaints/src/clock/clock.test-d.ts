import { expectTypeOf, test } from "vitest";
import type { ClockStanding } from "../case/clocks.js";
import type { ComplaintCase } from "../case/state.js";
import type { PlannedClock, Timeline } from "../regimes/timeline.js";
import type { Deadline } from "./deadline-state.js";
import type { ClockDefinition, HouseClock, StatutoryClock } from "./definition.js";
import type {
  ClockEventOf,
  HouseClockEvent,
  PlainClockEvent,
  StatutoryClockEvent,
} from "./event.js";
import { type ClockFold, clockStart, clockStep, foldClock } from "./fold.js";
import type { Planned } from "./recompute.js";
import type { ClockState } from "./state.js";
import { warningsOf } from "./warnings-of.js";

declare const house: HouseClock;
declare const law: StatutoryClock;
declare const either: ClockDefinition;
const pause = { type: "pause", at: 0 } as const;

test("a statutory clock knows no pause", () => {
  foldClock(house, [pause]);
  // @ts-expect-error nobody pauses what the law runs
  foldClock(law, [pause]);
  // @ts-expect-error nor lets it go on
  foldClock(law, [{ type: "resume", at: 0 }]);
  // @ts-expect-error nor event by event
  clockStep(clockStart(law), pause);
  // @ts-expect-error nor when only its warnings are asked for
  warningsOf(law, [pause]);
  expectTypeOf<Extract<StatutoryClockEvent, { type: "pause" | "resume" }>>().toBeNever();
});

test("of a clock that may be either, only what both know compiles", () => {
  foldClock(either, [{ type: "activate", at: 0 }]);
  // @ts-expect-error it may be a statutory clock
  foldClock(either, [pause]);
  expectTypeOf<ClockEventOf<ClockDefinition>>().toEqualTypeOf<PlainClockEvent>();
  expectTypeOf<ClockEventOf<HouseClock>>().toEqualTypeOf<HouseClockEvent>();
  expectTypeOf<ClockEventOf<StatutoryClock>>().toEqualTypeOf<StatutoryClockEvent>();
});

test("each kind is extended in its own unit", () => {
  foldClock(house, [{ type: "extend", at: 0, byMs: 1 }]);
  foldClock(law, [{ type: "extend", at: 0, extension: { mode: "append", n: 1 } }]);
  // @ts-expect-error a law's time is extended by its rule
  foldClock(law, [{ type: "extend", at: 0, byMs: 1 }]);
  // @ts-expect-error a house's time has no rule
  foldClock(house, [{ type: "retarget", at: 0, to: { rule: { n: 1, unit: "day" } } }]);
});

test("a definition that is written where it is used keeps its kind", () => {
  foldClock({ kind: "house", targetMs: 5 }, [pause]);
  // @ts-expect-error a written statutory clock is one too
  foldClock({ kind: "statutory", rule: { n: 1, unit: "day" }, zone: "UTC" }, [pause]);
  expectTypeOf(foldClock(law, [])).toEqualTypeOf<ClockState>();
  expectTypeOf(clockStep(clockStart(house), pause)).toEqualTypeOf<ClockFold<HouseClock>>();
});

test("a case, a timeline and a plain list of deadlines can be counted again and watched", () => {
  expectTypeOf<ComplaintCase>().toExtend<Planned>();
  expectTypeOf<Timeline>().toExtend<Planned>();
  expectTypeOf<{ readonly clocks: readonly PlannedClock[] }>().toExtend<Planned>();
  expectTypeOf<ClockStanding>().toExtend<Deadline>();
});
