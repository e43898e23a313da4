import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import type { OpeningHours } from "../config/site.js";
import type { Contact } from "../contact/contact.js";
import { describe } from "../messages/index.js";
import { createRouter, type Router, type RouterOptions } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";
import type { RoutingEvent } from "./event.js";
import type { RouterRefusal } from "./reasons.js";

const tick: RoutingEvent = { type: "tick" };

const ready = (router: Router, at: number, id: string): readonly RoutingEffect[] =>
  router.apply(at, { type: "agent.updated", agent: { id, presence: "ready" } });

const offer = (
  router: Router,
  at: number,
  id: string,
  more: Partial<Contact> = {},
): readonly RoutingEffect[] =>
  router.apply(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });

const told = (effects: readonly RoutingEffect[]): readonly string[] =>
  effects.map((effect) => {
    if (effect.type === "reserve") return `reserve ${effect.reservation.agent}`;
    if (effect.type === "queued") return `queued ${effect.queue}/${effect.stage}`;
    return effect.type === "wake-at" ? `wake ${effect.at}` : effect.type;
  });

/** As it comes back from a store. */
const stored = (router: Router): RouterOptions => ({
  restore: JSON.parse(JSON.stringify(router.snapshot())),
});

function refusals(config: RoutingConfig, options: RouterOptions): readonly RouterRefusal[] {
  try {
    createRouter(config, options);
    return [];
  } catch (error) {
    return (error as { readonly issues: readonly RouterRefusal[] }).issues;
  }
}

const loans = { id: "q", joinWhen: "always", needs: { skill: "loans" } } as const;

test("who has learnt what was missing is asked at the first event after a restore", () => {
  const router = createRouter({ agents: [{ id: "ani" }], queues: [loans] });
  ready(router, 0, "ani");
  offer(router, 0, "c");
  const agents = [{ id: "ani", skills: { loans: 3 } }] as const;
  const learnt = createRouter({ agents, queues: [loans] }, stored(router));
  expect(told(learnt.apply(1, tick))).toEqual(["reserve ani", "wake 15001"]);
  const easier = createRouter({ agents: [{ id: "ani" }], queues: [{ id: "q" }] }, stored(router));
  expect(told(easier.apply(1, tick))).toEqual(["reserve ani", "wake 15001"]);
});

test("a contact goes on where its wait stands, not where the number of its stage leads", () => {
  const relax = [{ afterMs: 60_000, drop: ["loans"] }];
  const first = { afterMs: 10, raise: 1 };
  const agents = [{ id: "ani" }];
  const router = createRouter({ agents, queues: [{ ...loans, relax: [first, ...relax] }] });
  ready(router, 0, "ani");
  offer(router, 0, "c");
  router.apply(20, tick);
  const other = createRouter({ agents, queues: [{ ...loans, relax }] }, stored(router));
  expect(told(other.apply(1_000, tick))).toEqual([]);
  expect(other.explain("c")?.stage).toBe(0);
  expect(told(other.apply(60_000, tick))).toEqual(["queued q/1", "reserve ani", "wake 75000"]);
});

test("steps that came in before or were brought forward are gone through at the first event, and told", () => {
  const agents = [{ id: "ani" }];
  const router = createRouter({ agents, queues: [loans] });
  ready(router, 0, "ani");
  offer(router, 0, "c");
  router.apply(20_000, tick);
  const relax = [
    { afterMs: 5_000, raise: 1 },
    { afterMs: 10_000, drop: ["loans"] },
  ];
  const other = createRouter({ agents, queues: [{ ...loans, relax }] }, stored(router));
  expect(told(other.apply(20_000, tick))).toEqual([
    "queued q/1",
    "queued q/2",
    "reserve ani",
    "wake 35000",
  ]);
});

test("a step that is gone or later puts nobody out: who stands in the queue it led to stays there", () => {
  const agents = [{ id: "ani", queues: [{ queue: "y" }] }];
  const leading = (afterMs: number) => [
    { id: "x", joinWhen: "always", relax: [{ afterMs, instead: { queue: "y" } }] } as const,
    { id: "y" },
  ];
  const router = createRouter({ agents, queues: leading(1_000) });
  offer(router, 0, "c");
  router.apply(1_000, tick);
  const later = createRouter({ agents, queues: leading(9_000) }, stored(router));
  expect(later.explain("c")).toMatchObject({ queue: "y", stage: 1 });
  expect(told(ready(later, 2_000, "ani"))).toEqual(["reserve ani", "wake 17000"]);
  const gone = { agents, queues: [{ id: "x", joinWhen: "always" }, { id: "y" }] } as const;
  const [issue] = refusals(gone, stored(router));
  expect(issue).toEqual({
    code: "stage-unknown",
    path: ["options", "restore", "contacts", 0, "queue"],
    data: { contact: "c", stage: 1, queue: "y" },
  });
  expect(describe(issue as RouterRefusal, "en")).toContain('in the queue "y"');
  expect(describe(issue as RouterRefusal, "id")).toContain('di antrean "y"');
});

test("a stop is known by its number and its queue, wherever other stops come in", () => {
  const agents = [{ id: "ani" }];
  const queues = ["x", "y", "z"].map((id) => ({ id }));
  const routeOf = (...ids: readonly string[]) => [
    { id: "way", steps: ids.map((queue) => ({ queue, lastsMs: 10_000 })) },
  ];
  const router = createRouter({ agents, queues, routes: routeOf("x", "y") });
  offer(router, 0, "c");
  router.apply(10_000, tick);
  const routes = routeOf("x", "z", "y");
  const other = createRouter({ agents, queues, routes }, stored(router));
  expect(other.explain("c")).toMatchObject({ queue: "y", stage: 2 });
  expect(told(other.apply(20_000, tick))).toEqual(["timed-out"]);
});

test("a maximum wait that was shortened ends the wait, and the new moment to wake is told", () => {
  const agents = [{ id: "ani" }];
  const queueOf = (maximumWaitMs?: number) => [
    maximumWaitMs === undefined ? { id: "q" } : { id: "q", maximumWaitMs },
  ];
  const router = createRouter({ agents, queues: queueOf(90_000) });
  expect(told(offer(router, 0, "c"))).toEqual(["queued q/0", "wake 90000"]);
  router.apply(20_000, tick);
  const shorter = createRouter({ agents, queues: queueOf(10_000) }, stored(router));
  expect(told(shorter.apply(20_000, tick))).toEqual(["timed-out"]);
  const sooner = createRouter({ agents, queues: queueOf(40_000) }, stored(router));
  expect(told(sooner.apply(20_000, tick))).toEqual(["wake 40000"]);
  const endless = createRouter({ agents, queues: queueOf() }, stored(router));
  expect(told(endless.apply(90_000, tick))).toEqual([]);
});

test("a queue that is deserted since the restore is left in time, and one that is not is not", () => {
  const leaving = { id: "q", leaveWithout: { staffing: "ready", afterMs: 5_000 } } as const;
  const router = createRouter({ agents: [{ id: "ani" }], queues: [{ id: "q" }] });
  offer(router, 0, "c");
  const empty = createRouter({ agents: [{ id: "ani" }], queues: [leaving] }, stored(router));
  expect(told(empty.apply(0, tick))).toEqual(["wake 5000"]);
  expect(told(empty.apply(5_000, tick))).toEqual(["timed-out"]);
  const left = createRouter({ agents: [{ id: "ani" }], queues: [leaving] });
  offer(left, 0, "c");
  const open = createRouter({ agents: [{ id: "ani" }], queues: [{ id: "q" }] }, stored(left));
  expect(told(open.apply(5_000, tick))).toEqual([]);
});

test("a shorter wait for somebody to come begins with the restore at the latest", () => {
  const leaving = (afterMs: number) => [
    { id: "q", leaveWithout: { staffing: "ready", afterMs } } as const,
  ];
  const router = createRouter({ agents: [{ id: "ani" }], queues: leaving(60_000) });
  expect(told(offer(router, 0, "c"))).toEqual(["queued q/0", "wake 60000"]);
  router.apply(10_000, tick);
  const shorter = { agents: [{ id: "ani" }], queues: leaving(5_000) };
  expect(told(createRouter(shorter, stored(router)).apply(10_000, tick))).toEqual(["wake 15000"]);
  const longer = { agents: [{ id: "ani" }], queues: leaving(90_000) };
  expect(told(createRouter(longer, stored(router)).apply(60_000, tick))).toEqual(["timed-out"]);
});

test("who stands at what was a fallback and is one no more does not fall back again", () => {
  const agents = [{ id: "ani" }];
  const queues = ["x", "y", "z"].map((id) => ({ id }));
  const spare = (queue: string) => {
    return { id: `to ${queue}`, isFallback: true, steps: [{ queue, lastsMs: 10_000 }] };
  };
  const vips = { id: "vips", when: "vip == true", steps: [{ queue: "x" }] };
  const router = createRouter({ agents, queues, routes: [vips, spare("y")] });
  expect(told(offer(router, 0, "c"))).toEqual(["queued y/0", "wake 10000"]);
  const { isFallback: _, ...own } = spare("y");
  const other = createRouter({ agents, queues, routes: [own, spare("z")] }, stored(router));
  expect(told(other.apply(10_000, tick))).toEqual(["timed-out"]);
});

test("who has left is missed only where something is in hand, or somebody is there", () => {
  const both = {
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [{ id: "q", strategy: "round-robin" as const }],
  };
  const one = { ...both, agents: [{ id: "ani" }] };
  const router = createRouter(both);
  ready(router, 0, "budi");
  offer(router, 0, "c");
  expect(refusals(one, stored(router)).map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["unknown-agent", "options.restore.agents.0.id"],
    ["unknown-agent", "options.restore.contacts.0.hands.0.agent"],
  ]);
  router.apply(1, { type: "agent.updated", agent: { id: "budi", presence: "signed-out" } });
  const without = createRouter(one, stored(router));
  expect(without.snapshot().agents).toEqual([]);
  expect(without.snapshot().queues[0]?.lastOffered).toEqual([]);
  expect(told(ready(without, 2, "ani"))).toEqual(["reserve ani", "wake 15002"]);
});

test("who came by an event stays, and what events said of others; name and site are as configured", () => {
  const sites = ["jkt", "mks"].map((id) => ({ id, name: id }));
  const before = { agents: [{ id: "ani", name: "Ani", site: "jkt" }], sites };
  const router = createRouter(before);
  router.apply(0, { type: "agent.added", agent: { id: "nia", name: "Nia", site: "mks" } });
  router.apply(0, { type: "agent.updated", agent: { id: "ani", languages: { id: 5 } } });
  const after = {
    agents: [{ id: "ani", name: "Ani S.", site: "mks", skills: { loans: 2 } }],
    sites: sites.slice(1),
  } as const;
  const other = createRouter(after, stored(router));
  offer(other, 1, "c", { language: "id" });
  expect(other.explain("c")?.agents.map(({ name, blocks }) => [name, blocks.length])).toEqual([
    ["Ani S.", 1],
    ["Nia", 2],
  ]);
  expect(other.snapshot().agents).toEqual([
    expect.objectContaining({ id: "ani", agent: { id: "ani", languages: { id: 5 } } }),
    expect.objectContaining({ id: "nia", hasJoined: true }),
  ]);
});

test("a queue that is gone takes its memory along, and nobody who stands in it", () => {
  const agents = [{ id: "ani" }];
  const router = createRouter({ agents, queues: [{ id: "x" }, { id: "y" }] });
  const only = { agents, queues: [{ id: "x" }] };
  expect(refusals(only, stored(router))).toEqual([]);
  offer(router, 0, "c", { queue: "y" });
  expect(refusals(only, stored(router))).toMatchObject([
    { code: "config-unknown", path: ["options", "restore", "contacts", 0, "contact", "queue"] },
  ]);
  const nameless = createRouter({ agents, queues: [{ id: "x" }, { id: "y" }] });
  offer(nameless, 0, "c");
  expect(refusals({ agents, queues: [{ id: "y" }] }, stored(nameless))).toMatchObject([
    { code: "unknown-queue", path: ["options", "restore", "contacts", 0, "queue"] },
  ]);
});

test("a queue that rings all at once now asks everybody for a contact that rings alone", () => {
  const agents = [{ id: "ani" }, { id: "budi" }];
  const router = createRouter({ agents, queues: [{ id: "q" }] });
  for (const { id } of agents) ready(router, 0, id);
  offer(router, 0, "c");
  const all = createRouter({ agents, queues: [{ id: "q", strategy: "ring-all" }] }, stored(router));
  expect(told(all.apply(1, tick))).toEqual(["reserve budi"]);
});

test("a queue that rang one after the other asks nobody more once it rings alone", () => {
  const agents = [{ id: "ani" }, { id: "budi" }];
  const strategy = { name: "ring-progressively", everyMs: 4_000 } as const;
  const router = createRouter({ agents, queues: [{ id: "q", strategy }] });
  for (const { id } of agents) ready(router, 0, id);
  expect(told(offer(router, 0, "c"))).toEqual(["queued q/0", "reserve ani", "wake 4000"]);
  const alone = createRouter({ agents, queues: [{ id: "q" }] }, stored(router));
  expect(told(alone.apply(4_000, tick))).toEqual(["wake 15000"]);
  const next = createRouter({ agents, queues: [{ id: "q", strategy }] }, stored(router));
  expect(told(next.apply(4_000, tick))).toEqual(["reserve budi", "wake 8000"]);
});

test("what an agent has in hand counts by the units of now", () => {
  const agents = [{ id: "ani", capacity: { units: 100 } }];
  const router = createRouter({ agents, rules: { units: { chat: 100 } } });
  ready(router, 0, "ani");
  offer(router, 0, "c1", { channel: "chat" });
  offer(router, 0, "c2", { channel: "chat" });
  const other = createRouter({ agents, rules: { units: { chat: 50 } } }, stored(router));
  expect(told(other.apply(1, tick))).toEqual(["reserve ani"]);
});

const atSite = (hours: OpeningHours): RoutingConfig => ({
  agents: [{ id: "ani", site: "jkt" }],
  sites: [{ id: "jkt", name: "Jakarta" }],
  hours: { jkt: hours },
});

test("hours that nobody knows are said once, restored or not, and asked again an hour later", () => {
  const config = atSite({
    isOpen: (at) => {
      if (at > 1_000) throw new RangeError("no calendar");
      return true;
    },
    nextOpening: () => undefined,
  });
  const router = createRouter(config);
  ready(router, 0, "ani");
  expect(told(router.apply(2_000, tick))).toEqual(["hours-unknown", "wake 3602000"]);
  const other = createRouter(config, stored(router));
  expect(told(other.apply(3_000, tick))).toEqual([]);
  expect(told(other.apply(3_602_000, tick))).toEqual(["hours-unknown", "wake 7202000"]);
});

test("other hours hold from the first event after a restore", () => {
  const until = (closing: number): OpeningHours => ({
    isOpen: (at) => at < closing,
    nextOpening: (at) => (at < closing ? at : undefined),
    nextClosing: (at) => Math.max(at, closing),
  });
  const router = createRouter(atSite(until(50_000)));
  ready(router, 0, "ani");
  router.apply(20_000, tick);
  const shorter = createRouter(atSite(until(10_000)), stored(router));
  shorter.apply(20_000, tick);
  expect(told(offer(shorter, 20_000, "c"))).toEqual(["queued main/0"]);
  const longer = createRouter(atSite(until(90_000)), stored(router));
  expect(told(longer.apply(20_000, tick))).toEqual(["wake 90000"]);
  const unknown = createRouter(
    atSite({ isOpen: () => "often" as never, nextOpening: () => undefined }),
    stored(router),
  );
  expect(told(unknown.apply(20_000, tick))).toEqual(["hours-unknown", "wake 3620000"]);
});

test.each([
  ["a text", "2026-01-01"],
  ["no number", Number.NaN],
  ["a date", new Date(50)],
  ["the past", -5],
])(
  "an opening that is %s is no opening: the site is closed, and asked again in an hour",
  (_, opening) => {
    const router = createRouter(
      atSite({ isOpen: () => false, nextOpening: () => opening as never }),
    );
    expect(told(ready(router, 0, "ani"))).toEqual(["hours-unknown", "wake 3600000"]);
    offer(router, 1, "c");
    expect(router.explain("c")?.agents[0]?.blocks).toEqual([
      {
        code: "site-closed",
        data: { agent: "ani", site: "Jakarta", opensAt: null, opensInMs: null },
      },
    ]);
  },
);

test("a moment between two milliseconds is the next one, and one beyond all calendars never comes", () => {
  const router = createRouter(atSite({ isOpen: (at) => at >= 10.5, nextOpening: () => 10.5 }));
  expect(told(ready(router, 0, "ani"))).toEqual(["wake 11"]);
  expect(told(router.apply(11, tick))).toEqual([]);
  const closed = createRouter(atSite({ isOpen: () => false, nextOpening: () => 9e15 }));
  expect(told(ready(closed, 0, "ani"))).toEqual([]);
});

test("beside a snapshot there is no other seed than its own", () => {
  const config = { agents: [{ id: "ani" }] };
  const { restore } = stored(createRouter(config, { seed: 7 }));
  if (restore === undefined) throw new Error("nothing stored");
  expect(createRouter(config, { restore }).snapshot().seed).toBe(7);
  expect(createRouter(config, { restore, seed: 7 }).snapshot().seed).toBe(7);
  expect(refusals(config, { restore, seed: 5 })).toEqual([
    { code: "config-value", path: ["options", "seed"], data: { allowed: ["7"] } },
  ]);
});

test("a snapshot of waits as long as time goes on too", () => {
  const config = { agents: [{ id: "ani" }], queues: [{ id: "q", maximumWaitMs: 1_000 }] };
  const router = createRouter(config);
  for (const id of ["c1", "c2", "c3"]) offer(router, 0, id);
  router.apply(8.64e15, tick);
  expect(createRouter(config, stored(router)).snapshot()).toEqual(router.snapshot());
});
