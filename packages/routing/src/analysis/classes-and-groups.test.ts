import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import { describe } from "../messages/index.js";
import type { Demand } from "../simulate/demand.js";
import { classesAndGroups } from "./classes-and-groups.js";
import { exactWaits } from "./exact/exact-waits.js";
import { stability } from "./stability/stability.js";

const config: RoutingConfig = {
  agents: [
    { id: "Ani", languages: { id: 5 }, skills: { loans: 3 } },
    { id: "Budi", languages: { id: 5 }, skills: { loans: 2 } },
    { id: "Citra", languages: { id: 5, en: 2 } },
    { id: "Dewi", languages: { id: 5, en: 4 }, queues: [{ queue: "main" }] },
    { id: "Eko", languages: { en: 5 }, queues: [{ queue: "other" }] },
    { id: "Fajar", languages: { id: 5 }, queues: [{ queue: "main", tier: 2 }] },
  ],
  queues: [{ id: "main", tier: 1 }, { id: "other" }],
};
const handle = { type: "exponential", meanMs: 360_000 } as const;
const demand: Demand = {
  classes: [
    { name: "id", arrivals: { perHour: 12 }, handle, contact: { language: "id" } },
    { name: "en", arrivals: { perHour: 3 }, handle, contact: { language: "en" } },
    {
      name: "loans",
      arrivals: { perHour: 2 },
      handle,
      contact: { needs: { skill: "loans", level: 3 } },
    },
  ],
};

test("agents who serve the same become one group: languages, levels, queues and tiers decide", () => {
  const model = classesAndGroups(config, demand);
  expect(model.agents).toEqual([["Ani"], ["Budi", "Citra"], ["Dewi"], ["Eko", "Fajar"]]);
  expect(model.groups).toEqual([
    { count: 1, serviceRate: 10, serves: ["id", "loans"] },
    { count: 2, serviceRate: 10, serves: ["id"] },
    { count: 1, serviceRate: 10, serves: ["id", "en"] },
    { count: 2, serviceRate: 10, serves: [] },
  ]);
  expect(model.classes.map(({ arrivalRate }) => arrivalRate)).toEqual([12, 3, 2]);
  expect(model.simplified.map(({ data }) => data.what)).toEqual(["tiers"]);
  expect(exactWaits(model)).toHaveLength(3);
});

test("speed and shifts decide who is in a group and how fast it is", () => {
  const model = classesAndGroups(config, {
    ...demand,
    speed: { Citra: 2 },
    shifts: ["Budi", "Citra"].map((agent) => ({ agent, from: 0, to: 1000 })),
  });
  expect(model.agents).toEqual([["Budi"], ["Citra"]]);
  expect(model.groups.map(({ serviceRate }) => serviceRate)).toEqual([10, 20]);
  expect(model.simplified.map(({ data }) => data.what)).toEqual(["shifts", "tiers"]);
});

test("classes of unequal length keep their load, and what is lost is said", () => {
  const [short, long] = [120_000, 600_000].map((ms, at) => ({
    name: `c${at}`,
    arrivals: { perHour: 10 },
    handle: { type: "constant" as const, ms },
    patience: { type: "exponential" as const, meanMs: 60_000 },
  }));
  const model = classesAndGroups(
    { agents: [{ id: "Ani" }], rules: { wrapUpMs: 60_000 } },
    { classes: [short, long] as Demand["classes"] },
  );
  const [first, second] = model.classes;
  const speed = model.groups[0]?.serviceRate ?? 0;
  // 10 contacts of 3 minutes are half an hour of work, 10 of 11 minutes 1 h 50 min.
  expect((first?.arrivalRate ?? 0) / speed).toBeCloseTo(0.5, 12);
  expect((second?.arrivalRate ?? 0) / speed).toBeCloseTo(11 / 6, 12);
  expect(model.simplified.map((one) => describe(one, "en"))).toEqual([
    "Simplified: handling times differ between classes; the load is kept exactly, the waits are near at best.",
    "Simplified: handling times are taken for exponential, with the same mean.",
    "Simplified: in the model everybody is let in and waits for as long as it takes, so that its waits are longer.",
  ]);
  expect(model.simplified.map((one) => describe(one, "id"))).toHaveLength(3);
});

test("everything else that the model cannot say is listed", () => {
  const model = classesAndGroups(
    {
      agents: [{ id: "Ani", queues: [{ queue: "main", delayMs: 1000 }] }],
      queues: [
        {
          id: "main",
          strategy: "fewest-calls",
          relax: [{ afterMs: 1000, drop: ["*"] }],
        },
      ],
      routes: [{ id: "all", steps: [{ queue: "main" }] }],
    },
    {
      classes: [
        {
          name: "chat",
          arrivals: { perHour: 1 },
          handle,
          contact: { channel: "chat", preferredAgent: "Ani" },
        },
      ],
    },
  );
  expect(model.simplified.map(({ data }) => data.what)).toEqual([
    "strategy",
    "priorities",
    "relaxation",
    "routes",
    "several-at-once",
    "preferred-agent",
  ]);
});

test("whoever has no room for a contact does not serve it, and the first place in a queue counts", () => {
  const model = classesAndGroups(
    {
      agents: [
        { id: "Ani", capacity: { units: 20 } },
        { id: "Budi", capacity: { slots: { chat: 3 } } },
        {
          id: "Citra",
          queues: [
            { queue: "main", tier: 2 },
            { queue: "main", tier: 0 },
          ],
        },
        { id: "Dewi" },
      ],
      queues: [{ id: "main", tier: 1 }],
    },
    {
      classes: (["phone", "chat"] as const).map((channel) => ({
        name: channel,
        arrivals: { perHour: 1 },
        handle,
        contact: { channel },
      })),
    },
  );
  expect(model.groups.map(({ serves }) => serves)).toEqual([["chat"], [], ["phone", "chat"]]);
  expect(model.agents).toEqual([["Ani", "Budi"], ["Citra"], ["Dewi"]]);
});

test("ringing is work: an agent with an offer takes nothing else", () => {
  const calls: Demand = {
    classes: [{ name: "calls", arrivals: { perHour: 10 }, handle }],
    answer: { type: "constant", ms: 30_000 },
  };
  const model = classesAndGroups({ agents: [{ id: "Ani" }] }, calls);
  // Ten times six and a half minutes an hour.
  expect(stability(model).growth).toBeCloseTo(60 / 65, 12);
  expect(model.simplified.map(({ data }) => data.what)).toEqual(["not-exponential"]);
});

test("limits of a queue, opening hours and newest first are no part of the model, and said so", () => {
  const what = (queue: object, site: object = {}): readonly string[] =>
    classesAndGroups(
      {
        agents: [{ id: "Ani", ...site }],
        queues: [{ id: "main", ...queue }],
        sites: [{ id: "jkt", name: "Jakarta" }],
        hours: { jkt: { isOpen: () => true, nextOpening: () => undefined } },
      },
      { classes: [{ name: "calls", arrivals: { perHour: 1 }, handle }] },
    ).simplified.map(({ data }) => data.what);
  expect(what({})).toEqual([]);
  expect(what({ maximumWaiting: 3 })).toEqual(["patience"]);
  expect(what({ maximumWaitMs: 3000 })).toEqual(["patience"]);
  expect(what({ leaveWithout: { staffing: "ready", afterMs: 0 } })).toEqual(["patience"]);
  expect(what({ joinWhen: "ready" })).toEqual(["patience"]);
  expect(what({ order: "newest-first" })).toEqual(["priorities"]);
  expect(what({}, { site: "jkt" })).toEqual(["shifts"]);
});

test("a rate that changes has no steady state, and nonsense is refused with every problem", () => {
  const changing = {
    classes: [{ name: "id", arrivals: { at: [1, 2] }, handle }],
  } as Demand;
  expect(attempt(() => classesAndGroups(config, changing))).toMatchObject({
    ok: false,
    issues: [{ code: "rate-changes", path: ["classes", 0] }],
  });
  expect(attempt(() => classesAndGroups(null as never, 5 as never)).ok).toBe(false);
});

test("after-call work goes no faster for a fast agent", () => {
  const config: RoutingConfig = { agents: [{ id: "Sari" }], rules: { wrapUpMs: 60_000 } };
  const calls = (speed: number): Demand => ({
    classes: [
      {
        name: "calls",
        arrivals: { perHour: 18 },
        handle: { type: "exponential", meanMs: 300_000 },
      },
    ],
    speed: { Sari: speed },
  });
  // 18 an hour, each 150 or 600 seconds of talk and 60 of writing down.
  for (const [speed, seconds] of [
    [2, 210],
    [0.5, 660],
  ] as const) {
    const { classes, groups } = classesAndGroups(config, calls(speed));
    const load = (classes[0]?.arrivalRate ?? 0) / (groups[0]?.serviceRate ?? 0);
    expect(load).toBeCloseTo((18 * seconds) / 3_600, 12);
  }
});
