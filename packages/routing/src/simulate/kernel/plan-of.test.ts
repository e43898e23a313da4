import { minuteMs } from "@ramah/core";
import { expect, test } from "vitest";
import { alone, calls, hour, threeCalls } from "../../../test/simulate/small-desk.js";
import type { RoutingConfig } from "../../config/config.js";
import { describe } from "../../messages/index.js";
import type { Demand } from "../demand.js";
import { simulate } from "../simulate.js";

test("says what asks for the router, and gives the same answer there", () => {
  const config: RoutingConfig = {
    ...alone,
    queues: [{ id: "calls", strategy: "round-robin" }],
    rules: { wrapUpMs: minuteMs },
  };
  const report = simulate(config, threeCalls, hour);
  expect(report.method).toBe("router");
  expect(report.because.map((reason) => describe(reason, "en"))).toEqual([
    "The public router ran the simulation, not the fast kernel, because the queue calls has another strategy than longest idle.",
  ]);
  expect(report.overall.waitMs?.mean).toBe(10 * minuteMs);
  expect(report.agents).toEqual([{ agent: "sari", calls: 3, occupancy: 0.55 }]);
});

test("every feature that only the router knows is named", () => {
  const features = (config: RoutingConfig, demand: Demand = threeCalls): readonly string[] =>
    simulate(config, demand, hour).because.map(({ data }) => data.feature);
  const queue = (more: object): RoutingConfig => ({ ...alone, queues: [{ id: "calls", ...more }] });
  const agent = (more: object): RoutingConfig => ({
    agents: [{ id: "sari", ...more }],
    queues: [{ id: "calls" }],
    sites: [{ id: "jkt", name: "Jakarta" }],
    hours: { jkt: { isOpen: () => true, nextOpening: () => undefined } },
  });
  const contact = (more: object): Demand => calls(0, { contact: more });
  expect(features(queue({ strategy: "random" }))).toEqual(["strategy"]);
  expect(features(queue({ strategy: "longest-idle", relax: [] }))).toEqual([]);
  expect(features(queue({ relax: [{ afterMs: 5 }] }))).toEqual(["relaxation"]);
  expect(features(queue({ tier: 1 }))).toEqual(["tiers"]);
  expect(features(queue({ maximumWaiting: 3 }))).toEqual(["limits"]);
  expect(features(queue({ maximumWaitMs: 3000 }))).toEqual(["limits"]);
  expect(features(queue({ joinWhen: "ready" }))).toEqual(["limits"]);
  expect(features(queue({ leaveWithout: { staffing: "ready", afterMs: 5 } }))).toEqual(["limits"]);
  expect(features(agent({ site: "jkt" }))).toEqual(["site-hours"]);
  expect(features(agent({ queues: [{ queue: "calls", delayMs: 5 }] }))).toEqual(["delay"]);
  expect(features(agent({ capacity: { slots: { phone: 1 } } }))).toEqual(["slots"]);
  expect(features(agent({ languages: { id: 5 } }), contact({ language: "en" }))).toEqual([
    "nobody-qualified",
  ]);
  const routes = [{ id: "r", steps: [{ queue: "calls" }] }];
  expect(features({ ...queue({}), routes })).toEqual(["route"]);
  expect(features({ ...queue({}), routes }, contact({ queue: "calls" }))).toEqual([]);
  expect(features(alone, contact({ preferredAgent: "sari" }))).toEqual(["preferred-agent"]);
  const answer = { type: "constant", ms: 3000 } as const;
  expect(features(alone, { ...threeCalls, answer })).toEqual(["answer-time"]);
  const tiers = [0, 1].map((tier) => ({ id: `a${tier}`, queues: [{ queue: "calls", tier }] }));
  expect(features({ agents: tiers, queues: [{ id: "calls" }] })).toEqual(["tiers"]);
});
