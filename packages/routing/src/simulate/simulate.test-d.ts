import { expectTypeOf, test } from "vitest";
import type { Comparison, Demand, Distribution, LoggedEvent, SimulationReport } from "../index.js";
import { compare, readLog, replay, simulate } from "../index.js";

const config = { agents: [{ id: "sari" }] };
const demand: Demand = {
  classes: [{ name: "a", arrivals: { perHour: 1 }, handle: { type: "constant", ms: 1 } }],
};

test("a report, a comparison and a replay are told by type", () => {
  expectTypeOf(simulate(config, demand, { seed: 1, until: 1 })).toEqualTypeOf<SimulationReport>();
  expectTypeOf(
    compare({ config, demand }, { config, demand }, { seed: 1, until: 1 }),
  ).toEqualTypeOf<Comparison>();
  expectTypeOf(replay(readLog("").events, config).before).toEqualTypeOf<SimulationReport>();
  expectTypeOf(readLog("").events).toEqualTypeOf<readonly LoggedEvent[]>();
});

test("a seed and an end are asked for, and a distribution is what its type says", () => {
  // @ts-expect-error without a seed nothing could be repeated
  simulate(config, demand, { until: 1 });
  // @ts-expect-error without an end it would never stop
  simulate(config, demand, { seed: 1 });
  // @ts-expect-error an exponential distribution has a mean
  const wrong: Distribution = { type: "exponential", ms: 5 };
  expectTypeOf(wrong).toExtend<Distribution>();
});
