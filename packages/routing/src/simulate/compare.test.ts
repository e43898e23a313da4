import { hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import { describe } from "../messages/index.js";
import { compare } from "./compare.js";
import type { Demand } from "./demand.js";
import { simulate } from "./simulate.js";

const agents = (count: number): RoutingConfig => ({
  agents: Array.from({ length: count }, (_, index) => ({ id: `agent ${index}` })),
});

const demand: Demand = {
  classes: [
    {
      name: "calls",
      arrivals: { perHour: 100 },
      handle: { type: "exponential", meanMs: 300_000 },
      patience: { type: "exponential", meanMs: 300_000 },
    },
  ],
};

const options = { seed: 1, replications: 10, until: 10 * hourMs };
const nine = { name: "nine agents", config: agents(9), demand };
const ten = { name: "ten agents", config: agents(10), demand };

test("one more agent: sooner, more in time, fewer give up, and all of it is sure", () => {
  const { overall, a, b, sayings } = compare(nine, ten, options);
  expect(a).toEqual(simulate(nine.config, demand, options));
  expect(b).toEqual(simulate(ten.config, demand, options));
  expect(overall.waitMs?.verdict).toBe("lower");
  expect(overall.serviceLevel?.verdict).toBe("higher");
  expect(overall.abandonment?.verdict).toBe("lower");
  expect(overall.waitMs?.mean).toBeCloseTo(
    (b.overall.waitMs?.mean ?? 0) - (a.overall.waitMs?.mean ?? 0),
    6,
  );
  // One class: nothing to add to what is said of everybody.
  expect(sayings.map(({ code }) => code)).toEqual([
    "compared-wait",
    "compared-service-level",
    "compared-abandonment",
  ]);
});

test("the same customers on both sides narrow the difference several times over", () => {
  const { overall } = compare(nine, ten, { ...options, replications: 40 });
  // Measured: 4 to 20. Without common random numbers it would be 1.
  expect(overall.waitMs?.varianceRatio).toBeGreaterThan(3);
  const apart = compare(
    nine,
    { ...ten, demand: { classes: [{ ...demand.classes[0], name: "others" } as never] } },
    { ...options, replications: 40 },
  );
  expect(apart.overall.waitMs?.varianceRatio).toBeLessThan(2);
  expect(apart.classes).toEqual([]);
});

test("a configuration is not told apart from itself, exactly", () => {
  const { overall, sayings } = compare(nine, { ...nine, name: "again" }, options);
  expect(overall.waitMs).toEqual({
    mean: 0,
    low: 0,
    high: 0,
    verdict: "undecided",
    varianceRatio: null,
  });
  expect(sayings.map((saying) => describe(saying, "en"))).toEqual([
    "“nine agents” and “again” cannot be told apart by their waits: in “again” they are from 0 milliseconds shorter to 0 milliseconds longer (95% sure).",
    "“nine agents” and “again” cannot be told apart by their service levels: in “again” they are from 0 percentage points lower to 0 percentage points higher (95% sure).",
  ]);
});

test("the interval holds the true difference as often as it says", () => {
  // True difference of the waits in M/M/2 against M/M/1 with double speed: 1/(1 - rho) style closed forms.
  // Load 1 of 2: M/M/2 waits 1/3 handle time; one agent of speed 2 waits 1/2 of a handle time.
  const calls: Demand = {
    classes: [
      { name: "calls", arrivals: { perHour: 60 }, handle: { type: "exponential", meanMs: 60_000 } },
    ],
  };
  const two = { config: agents(2), demand: calls };
  const fast = { config: agents(1), demand: { ...calls, speed: { "agent 0": 2 } } };
  let held = 0;
  for (let seed = 0; seed < 60; seed++) {
    const { overall } = compare(two, fast, {
      seed,
      replications: 6,
      until: 20 * hourMs,
      warmUp: { share: 0.05 },
      confidence: 0.9,
    });
    const { low, high } = overall.waitMs ?? { low: 0, high: 0 };
    if ((low ?? 0) <= 10_000 && (high ?? 0) >= 10_000) held++;
  }
  // 54 of 60 expected; outside 46 to 60 once in a thousand.
  expect(held).toBeGreaterThanOrEqual(46);
});

test("says it as a supervisor would, in both languages", () => {
  const data = { class: "loans", names: ["a", "b"], confidence: 0.95 } as const;
  const sooner = { ...data, difference: -12_000, low: -16_000, high: -8_000 };
  expect(describe({ code: "compared-wait", data: sooner }, "en")).toBe(
    "loans: in “b”, people wait 12 seconds less than in “a” (95% sure: from 8 seconds to 16 seconds).",
  );
  expect(describe({ code: "compared-wait", data: sooner }, "id")).toBe(
    "loans: dalam “b”, waktu tunggu 12 detik lebih singkat daripada dalam “a” (dengan keyakinan 95%: dari 8 detik sampai 16 detik).",
  );
  const open = { ...data, class: null, difference: 0.013, low: -0.002, high: 0.028 };
  expect(describe({ code: "compared-service-level", data: open }, "en")).toBe(
    "“a” and “b” cannot be told apart by their service levels: in “b” they are from 0.2 percentage points lower to 2.8 percentage points higher (95% sure).",
  );
  expect(describe({ code: "compared-service-level", data: open }, "id")).toBe(
    "“a” dan “b” tidak dapat dibedakan dari tingkat layanannya: dalam “b” dari 0,2 poin persentase lebih rendah sampai 2,8 poin persentase lebih tinggi (dengan keyakinan 95%).",
  );
  const once = { ...data, class: null, difference: 3_400, low: null, high: null };
  expect(describe({ code: "compared-wait", data: once }, "en")).toBe(
    "In “b”, people wait 3.4 seconds longer than in “a”, but one observation does not tell whether that is chance.",
  );
});

test("tells which side is not sound", () => {
  expect(() => compare(nine, { ...ten, config: { agents: [{ id: "" }] } }, options)).toThrow(
    "compare (b): config-type at config.agents[0].id",
  );
  expect(() => compare(nine, undefined as never, options)).toThrow("compare (b)");
});
