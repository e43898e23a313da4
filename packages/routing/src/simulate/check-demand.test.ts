import type { Refused } from "@ramah/core";
import { expect, test } from "vitest";
import { alone, hour, threeCalls } from "../../test/simulate/small-desk.js";
import { simulate } from "./simulate.js";

test("everything that is wrong is said at once, with its path", () => {
  const bad = {
    classes: [
      { name: "a", arrivals: { perHour: -1 }, handle: { type: "gamma" } },
      {
        name: "a",
        arrivals: {
          intervals: [
            { from: 0, to: 10, perHour: 1 },
            { from: 5, to: 20, perHour: 1 },
          ],
          everyMs: 10,
        },
        handle: { type: "erlang", stages: 0, meanMs: Number.NaN },
        contact: { queue: "nowhere" },
      },
      { name: "b", arrivals: {}, handle: { type: "empirical", ms: [] } },
    ],
    shifts: [{ agent: "nobody", from: 5, to: 5 }],
    speed: { sari: 0 },
  };
  let refused: Refused | undefined;
  try {
    simulate(alone, bad as never, { seed: 1, until: 0, replications: 0 });
  } catch (error) {
    refused = error as Refused;
  }
  const issues = (refused?.issues ?? []) as readonly { code: string; path: readonly unknown[] }[];
  expect(issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
    "demand.classes.0.arrivals.perHour config-number",
    "demand.classes.0.handle distribution-kind",
    "demand.classes.1.arrivals.intervals intervals-overlap",
    "demand.classes.1.arrivals.intervals intervals-overlap",
    "demand.classes.1.handle.stages config-number",
    "demand.classes.1.handle.meanMs config-number",
    "demand.classes.1.contact.queue config-unknown",
    "demand.classes.2.arrivals arrivals-kind",
    "demand.classes.2.handle.ms config-type",
    "demand.shifts.0.agent no-such-agent",
    "demand.shifts.0 ends-before-start",
    "demand.speed.sari config-number",
    "demand.classes.1.name class-named-twice",
    "options.replications config-number",
  ]);
  for (const options of [
    { seed: 1, until: 0 },
    { seed: 1, until: 5, warmUp: { ms: 5 } },
    { seed: Number.NaN, until: 5 },
    { seed: 1, until: 5, warmUp: { share: 1 } },
    { seed: 1, until: 5, confidence: 95 },
  ]) {
    expect(() => simulate(alone, threeCalls, options)).toThrow(RangeError);
  }
  for (const nothing of [undefined, null, 5, "x", [], {}]) {
    expect(() => simulate(nothing as never, nothing as never, nothing as never)).toThrow(
      RangeError,
    );
  }
});

test("overlapping shifts of one agent are refused", () => {
  const shifts = [
    { agent: "sari", from: 0, to: 10 },
    { agent: "sari", from: 9, to: 20 },
  ];
  expect(() => simulate(alone, { ...threeCalls, shifts }, hour)).toThrow("shifts-overlap");
});
