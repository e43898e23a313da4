import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import type { OpeningHours } from "../config/site.js";
import type { Contact } from "../contact/contact.js";
import { createRouter, type Router, type RouterOptions } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";
import type { Presence, RoutingEvent } from "./event.js";
import type { ContactState } from "./state.js";

const hour = 3_600_000;

function desk(config: RoutingConfig, options?: RouterOptions) {
  const router = createRouter(config, options);
  const go = router.apply;
  const offer = (at: number, id: string, more: Partial<Contact> = {}): readonly RoutingEffect[] =>
    go(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });
  const present = (
    at: number,
    id: string,
    presence: Presence = "ready",
  ): readonly RoutingEffect[] => go(at, { type: "agent.updated", agent: { id, presence } });
  const tick = (at: number): readonly RoutingEffect[] => go(at, { type: "tick" });
  return { router, go, offer, present, tick };
}

const told = (effects: readonly RoutingEffect[]): readonly string[] =>
  effects
    .filter(({ type }) => type !== "wake-at")
    .map((effect) => {
      if (effect.type === "refused") return effect.code;
      if (effect.type === "reserve")
        return `${effect.reservation.contact} to ${effect.reservation.agent}`;
      if (effect.type === "queued") return `${effect.contact} ${effect.because} in ${effect.queue}`;
      if (effect.type === "rescind")
        return `${effect.contact} ${effect.because} for ${effect.agent}`;
      return effect.type === "timed-out" ? `${effect.contact} ${effect.because}` : effect.type;
    });

const reservation = (effects: readonly RoutingEffect[]) => {
  const effect = effects.find(({ type }) => type === "reserve");
  if (effect?.type !== "reserve") throw new Error("nothing was offered to anybody");
  return effect;
};

const stateOf = ({ snapshot }: Router, id: string): ContactState | undefined =>
  snapshot().contacts.find(({ contact }) => contact.id === id);

const accept = (effects: readonly RoutingEffect[]): RoutingEvent => ({
  type: "reservation.accepted",
  id: reservation(effects).reservation.id,
});

const [a, b] = [{ id: "ani" }, { id: "budi" }];

const oneStop: RoutingConfig = {
  agents: [a],
  queues: [{ id: "desk" }],
  routes: [{ id: "way", steps: [{ queue: "desk", lastsMs: 40_000 }] }],
};

test("a call for later does not leave by the last stop of its route", () => {
  const { go, offer, present, tick } = desk(oneStop);
  offer(0, "c1");
  go(1_000, { type: "contact.callback-requested", id: "c1", from: hour });
  expect(told(tick(40_000))).toEqual([]);
  expect(told(tick(hour + 39_000))).toEqual([]);
  expect(told(present(5 * hour, "ani"))).toEqual(["c1 to ani"]);
});

test("nor does a call whose last stop is to be left out, or over while it rings", () => {
  const steps = [{ queue: "desk", skipIf: "1 == 1", lastsMs: 5_000 }];
  const { offer, present, tick } = desk({ ...oneStop, routes: [{ id: "way", steps }] });
  expect(told(offer(0, "c1", { call: {} }))).toEqual(["c1 offered in desk"]);
  expect(told(tick(5_000))).toEqual([]);
  expect(told(present(6_000, "ani"))).toEqual(["c1 to ani"]);
  expect(told(tick(21_000))).toEqual(["c1 no-answer for ani", "not-ready"]);
  expect(told(present(80_000, "ani"))).toEqual(["c1 to ani"]);
});

test("a call goes on to the queue that takes over all the same", () => {
  const { offer, tick } = desk({
    agents: [a],
    queues: [{ id: "desk", overflowTo: "spare" }, { id: "spare" }],
    routes: [{ id: "way", steps: [{ queue: "desk", lastsMs: 5_000 }] }],
  });
  offer(0, "c1", { call: {} });
  expect(told(tick(5_000))).toEqual(["c1 overflow in spare"]);
});

test("a call whose stop is over while it rings stays where no queue takes over any more", () => {
  const queues = [{ id: "desk", overflowTo: "spare" }, { id: "spare" }];
  const config = { ...oneStop, queues };
  const { router, offer, present, tick } = desk(config);
  present(0, "ani");
  const offered = offer(30_000, "c1", { call: {} });
  tick(44_999);
  expect(told(offered)).toContain("c1 to ani");
  present(45_000, "ani");
  const later = desk(
    { agents: [a], queues: [{ id: "desk" }, { id: "spare" }], routes: config.routes ?? [] },
    { restore: router.snapshot() },
  );
  expect(told(later.tick(2 * hour))).not.toContain("c1 last-step");
  expect(stateOf(later.router, "c1")).toBeDefined();
});

test("no time passes on the way of a call until it may be made", () => {
  const config: RoutingConfig = {
    agents: [a],
    queues: [{ id: "desk", relax: [{ afterMs: 30_000, raise: 1 }] }],
  };
  const { router, go, offer, tick } = desk(config);
  offer(0, "c1");
  go(10_000, { type: "contact.callback-requested", id: "c1", from: hour });
  tick(hour + 19_999);
  expect(stateOf(router, "c1")?.stage).toBe(0);
  expect(told(tick(hour + 20_000))).toEqual(["c1 relaxed in desk"]);
});

test("nor while a customer is dialled in vain, whoever joins meanwhile", () => {
  const config: RoutingConfig = {
    agents: [a],
    queues: [{ id: "desk", relax: [{ afterMs: 30_000, raise: 1 }] }],
    rules: { callback: { attempts: 3, retryMs: 60_000 } },
  };
  const { router, go, offer, present, tick } = desk(config);
  present(0, "ani");
  go(10_000, accept(offer(0, "c1", { call: {} })));
  go(50_000, {
    type: "agent.added",
    agent: { id: "budi", queues: [{ queue: "desk", delayMs: 25_000 }] },
  });
  go(100_000, { type: "callback.failed", id: "c1" });
  present(100_000, "ani", "not-ready");
  expect(stateOf(router, "c1")).toMatchObject({ stage: 0, stageSince: 150_000 });
  tick(174_999);
  expect(stateOf(router, "c1")?.stage).toBe(0);
  tick(175_000);
  expect(stateOf(router, "c1")?.stage).toBe(1);
  tick(180_000);
  expect(stateOf(router, "c1")?.stage).toBe(2);
});

test("the preferred agent is waited for from when the call may be made, if there by then", () => {
  const { offer, present, tick } = desk({ agents: [a, b] });
  present(0, "ani");
  present(0, "budi");
  offer(0, "c1", { preferredAgent: "ani", call: { from: hour } });
  offer(hour - 1, "c2", { needs: { agents: ["ani"] } });
  expect(told(tick(hour))).toEqual([]);
  const home = desk({ agents: [a, b] });
  home.present(0, "ani");
  home.offer(0, "c1", { preferredAgent: "ani", call: { from: hour } });
  home.present(1, "ani", "signed-out");
  home.present(2, "budi");
  expect(told(home.tick(hour))).toEqual(["c1 to budi"]);
  const early = desk({ agents: [a, b] });
  early.offer(0, "c1", { preferredAgent: "ani", call: { from: hour } });
  early.present(1, "ani");
  early.offer(hour - 2, "c2");
  early.present(hour - 1, "budi");
  expect(told(early.tick(hour))).toEqual([]);
});

test("an offer of a call ends with its window, and nobody who rang is blamed", () => {
  const { router, go, offer, present, tick } = desk({ agents: [a] });
  present(0, "ani");
  const offered = offer(0, "c1", { call: { until: 5_000 } });
  expect(reservation(offered).reservation.until).toBe(5_000);
  expect(told(go(5_000, accept(offered)))).toEqual(["reservation-over"]);
  expect(told(tick(5_000))).toEqual(["c1 timed-out for ani", "c1 callback-window"]);
  expect(router.snapshot().agents).toMatchObject([{ presence: "ready", failures: {} }]);
});

test("a second wish replaces the first: another hour, now, or no end", () => {
  const { router, go, offer, present, tick } = desk({ agents: [a] });
  offer(0, "c1");
  const request = (at: number, window: { from?: number; until?: number }): void => {
    go(at, { type: "contact.callback-requested", id: "c1", ...window });
  };
  request(1_000, { from: hour, until: 2 * hour });
  request(2_000, { from: 3 * hour });
  expect(stateOf(router, "c1")).toMatchObject({ status: "scheduled", callFrom: 3 * hour });
  expect(told(tick(2 * hour))).toEqual([]);
  request(2 * hour, {});
  expect(stateOf(router, "c1")).toMatchObject({ status: "waiting", callFrom: null, attempts: 0 });
  expect(told(present(2 * hour, "ani"))).toEqual(["c1 to ani"]);
  request(2 * hour + 1, { from: 4 * hour });
  expect(stateOf(router, "c1")).toMatchObject({ status: "scheduled", hands: [] });
  request(2 * hour + 2, { from: 10 });
  expect(told(tick(2 * hour + 3))).toEqual([]);
  expect(stateOf(router, "c1")).toMatchObject({ status: "waiting", callFrom: null });
});

test("an offered window that ends before it begins is refused", () => {
  const { offer } = desk({ agents: [a] });
  expect(told(offer(0, "c1", { call: { from: 100, until: 50 } }))).toEqual(["window-over"]);
  expect(told(offer(0, "c2", { call: { from: 100, until: 100 } }))).toEqual(["window-over"]);
  expect(told(offer(200, "c3", { call: { from: 100, until: 201 } }))).toEqual([
    "c3 offered in main",
  ]);
});

test("calls of tomorrow take nobody's place in a queue, and wait there once it is time", () => {
  const { router, go, offer, tick } = desk({
    agents: [a],
    queues: [{ id: "desk", maximumWaiting: 1 }],
  });
  offer(0, "c1", { call: { from: 24 * hour } });
  expect(router.view().queues[0]?.waiting).toBe(0);
  expect(told(offer(1, "c2"))).toEqual(["c2 offered in desk"]);
  expect(told(offer(2, "c3"))).toEqual(["queue-full"]);
  go(3, { type: "contact.callback-requested", id: "c2", from: hour });
  expect(told(offer(4, "c3"))).toEqual(["c3 offered in desk"]);
  go(5, { type: "contact.abandoned", id: "c3" });
  tick(24 * hour);
  expect(router.view().queues[0]?.waiting).toBe(2);
  const again = createRouter(
    { agents: [a], queues: [{ id: "desk", maximumWaiting: 1 }] },
    { restore: router.snapshot() },
  );
  expect(again.view()).toEqual(router.view());
});

test("nobody waits for the agent who passes them on and prefers to have them back", () => {
  const { go, offer, present } = desk({ agents: [a, b] });
  present(0, "ani");
  go(1, accept(offer(0, "c1")));
  present(2, "budi");
  const note = { reason: "", collected: [] };
  const to = { preferredAgent: "ani" };
  expect(told(go(3, { type: "contact.transferred", id: "c1", to, note }))).toEqual([
    "c1 transferred in main",
    "c1 to budi",
  ]);
});

const rejecting = (contactMs: number, agentMs = 0): RoutingConfig => ({
  agents: [a, b],
  rules: {
    preferredAgentMs: 20_000,
    backOff: {
      rejected: { contactMs, agentMs },
      "no-answer": { contactMs },
      busy: { contactMs },
      unreachable: { contactMs },
    },
  },
});

test.each([
  ["whoever is kept from them for longer is not waited for", 19_000, ["budi"]],
  ["whoever may have them in time is waited for still", 18_999, []],
])("%s", (_, contactMs, agents) => {
  const { go, offer, present } = desk(rejecting(contactMs));
  present(0, "ani");
  present(0, "budi");
  const offered = offer(0, "c1", { preferredAgent: "ani" });
  const { id } = reservation(offered).reservation;
  const effects = go(1_000, { type: "reservation.rejected", id });
  expect(told(effects)).toEqual([
    "c1 rejected for ani",
    ...agents.map((agent) => `c1 to ${agent}`),
  ]);
});

test("an agent who takes nothing for longer is waited for by nobody", () => {
  const { go, offer, present } = desk({
    ...rejecting(0, 19_000),
    agents: [a, b, { id: "citra" }],
  });
  present(0, "ani");
  const offered = offer(0, "c1", { preferredAgent: "ani" });
  offer(500, "c2", { preferredAgent: "ani" });
  go(1_000, { type: "reservation.rejected", id: reservation(offered).reservation.id });
  const next = present(2_000, "budi");
  expect(told(next)).toEqual(["c1 to budi"]);
  go(2_000, accept(next));
  // Half a second of this wait is left when ani takes contacts again.
  expect(told(present(2_000, "citra"))).toEqual([]);
  expect(told(go(20_000, { type: "tick" }))).toEqual(["c2 to ani"]);
});

test("a late host hears of the next stage all the same from whom nobody waits for any more", () => {
  const { router, offer, present, tick } = desk({
    agents: [a, b],
    queues: [
      { id: "desk", relax: [{ afterMs: 15_001, instead: { queue: "spare" } }] },
      { id: "spare" },
    ],
  });
  present(0, "ani");
  offer(0, "c1", { preferredAgent: "ani" });
  expect(told(tick(15_001))).toEqual(["c1 no-answer for ani", "not-ready", "c1 relaxed in spare"]);
  expect(stateOf(router, "c1")).toMatchObject({ queue: "spare", stage: 1, prefers: false });
});

const closingAt = (closes: number): OpeningHours => ({
  isOpen: (at) => at < closes,
  nextOpening: (at) => (at < closes ? at : at + hour),
  nextClosing: (at) => Math.max(at, closes),
});

test("nobody waits for somebody whose site is closed, or closes meanwhile", () => {
  const desks = (closes: number) =>
    desk({
      sites: [{ id: "jkt", name: "Jakarta" }],
      hours: { jkt: closingAt(closes) },
      agents: [{ id: "ani", site: "jkt" }, b],
    });
  const closed = desks(0);
  closed.present(0, "ani");
  closed.present(0, "budi");
  expect(told(closed.offer(0, "c1", { preferredAgent: "ani" }))).toContain("c1 to budi");
  const closing = desks(10_000);
  closing.present(0, "ani");
  closing.go(0, accept(closing.offer(0, "c1")));
  closing.present(0, "budi");
  expect(told(closing.offer(5_000, "c2", { preferredAgent: "ani" }))).toEqual([
    "c2 offered in main",
  ]);
  expect(told(closing.tick(9_999))).toEqual([]);
  expect(told(closing.tick(10_000))).toEqual(["c2 to budi"]);
});

test("who comes back after another queue took over comes back to that queue, by either way", () => {
  const queues = [
    { id: "desk", maximumWaitMs: 10_000, overflowTo: "spare", keepPlaceMs: 60_000 },
    { id: "spare", keepPlaceMs: 60_000 },
  ];
  for (const wish of [{}, { queue: "desk" }, { queue: "spare" }]) {
    const { router, go, offer, present, tick } = desk({ agents: [a], queues });
    offer(0, "c1", { customer: "tono" });
    offer(5_000, "c2", { queue: "spare" });
    tick(10_000);
    go(12_000, { type: "contact.abandoned", id: "c1" });
    expect(told(offer(15_000, "c3", { customer: "tono", ...wish }))).toEqual([
      "c3 resumed in spare",
    ]);
    expect(stateOf(router, "c3")?.contact).toMatchObject({ offeredAt: 0, queue: "spare" });
    expect(told(present(16_000, "ani"))).toEqual(["c3 to ani"]);
  }
});

test("who hung up farther along a route comes back to its beginning, in the old turn", () => {
  const { router, go, offer, tick } = desk({
    agents: [a],
    queues: [{ id: "first" }, { id: "second", keepPlaceMs: 60_000 }],
    routes: [{ id: "way", steps: [{ queue: "first", lastsMs: 1_000 }, { queue: "second" }] }],
  });
  offer(0, "c1", { customer: "tono" });
  tick(1_000);
  go(2_000, { type: "contact.abandoned", id: "c1" });
  expect(told(offer(3_000, "c2", { customer: "tono" }))).toEqual(["c2 resumed in first"]);
  expect(stateOf(router, "c2")?.contact.offeredAt).toBe(0);
  expect(told(tick(4_000))).toEqual(["c2 relaxed in second"]);
});

test("a place in a queue that is gone is no place, and keeps nobody out", () => {
  const queues = [{ id: "desk", maximumWaitMs: 1_000, overflowTo: "spare" }];
  const { router, go, offer, tick } = desk({
    agents: [a],
    queues: [...queues, { id: "spare", keepPlaceMs: 60_000 }],
  });
  offer(0, "c1", { customer: "tono" });
  tick(1_000);
  go(2_000, { type: "contact.abandoned", id: "c1" });
  const later = desk({ agents: [a], queues: [{ id: "desk" }] }, { restore: router.snapshot() });
  expect(told(later.offer(3_000, "c2", { customer: "tono" }))).toEqual(["c2 offered in desk"]);
});

test("a kept place is there although the queue is full by now", () => {
  const { go, offer } = desk({
    agents: [a],
    queues: [{ id: "desk", maximumWaiting: 1, keepPlaceMs: 60_000 }],
  });
  offer(0, "c1", { customer: "tono" });
  go(1_000, { type: "contact.abandoned", id: "c1" });
  offer(1_500, "c2");
  expect(told(offer(2_000, "c3"))).toEqual(["queue-full"]);
  expect(told(offer(2_000, "c4", { customer: "tono" }))).toEqual(["c4 resumed in desk"]);
});

const fact = (name: string, value: string) => ({ name, value });

test("what was told is not asked again of who comes back, and whoever passed them on does not get them", () => {
  const config: RoutingConfig = { agents: [a, b], queues: [{ id: "desk", keepPlaceMs: 60_000 }] };
  const first = desk(config);
  first.present(0, "ani");
  first.go(0, accept(first.offer(0, "c1", { customer: "tono" })));
  first.go(1, {
    type: "contact.transferred",
    id: "c1",
    to: {},
    note: {
      reason: "a loan",
      collected: [fact("account", "1"), fact("amount", "5")],
      dropped: ["street", "town"],
      promise: { text: "an answer today" },
    },
  });
  first.go(2, { type: "contact.abandoned", id: "c1" });
  const restore = JSON.parse(JSON.stringify(first.router.snapshot()));
  const { router, offer, present } = desk(config, { restore });
  expect(router.snapshot()).toEqual(restore);
  const handover = { collected: [fact("amount", "7"), fact("town", "Bogor")] };
  expect(told(offer(3, "c2", { customer: "tono", handover }))).toEqual(["c2 resumed in desk"]);
  const offered = reservation(present(4, "budi"));
  expect(offered.handover).toEqual({
    collected: [fact("amount", "7"), fact("town", "Bogor"), fact("account", "1")],
    reason: "a loan",
    from: "ani",
    promise: { text: "an answer today" },
    mustRepeat: ["street"],
  });
  expect(router.explain("c2", "ani")?.agents[0]?.blocks.map(({ code }) => code)).toContain(
    "excluded-by-transfer",
  );
});

test("a pause that was over meanwhile keeps nobody from who comes back", () => {
  const { router, go, offer, present } = desk({
    agents: [a],
    queues: [{ id: "desk", keepPlaceMs: 60_000 }],
  });
  present(0, "ani");
  const offered = offer(0, "c1", { customer: "tono" });
  go(1, { type: "reservation.rejected", id: reservation(offered).reservation.id });
  go(2, { type: "contact.abandoned", id: "c1" });
  expect(router.snapshot().places).toMatchObject([{ exclusions: [{ agent: "ani" }] }]);
  expect(told(offer(59_000, "c2", { customer: "tono" }))).toEqual([
    "c2 resumed in desk",
    "c2 to ani",
  ]);
  expect(stateOf(router, "c2")?.exclusions).toEqual([]);
});

test("a stop whose queue gives nobody time any more asks nobody more, while it rings from before", () => {
  const { offer, present, tick } = desk({
    agents: [a, b],
    queues: [{ id: "first" }, { id: "second", strategy: "ring-all", maximumWaitMs: 1_000 }],
    routes: [
      {
        id: "way",
        steps: [
          { queue: "first", lastsMs: 2_000 },
          { queue: "second", skipIf: "1 == 1" },
        ],
      },
    ],
  });
  present(0, "ani");
  present(0, "budi");
  expect(told(offer(0, "c1"))).toEqual(["c1 offered in first", "c1 to ani"]);
  expect(told(tick(2_000))).toEqual(["c1 relaxed in second"]);
  expect(told(tick(15_000))).toEqual(["c1 no-answer for ani", "c1 maximum-wait", "not-ready"]);
});
