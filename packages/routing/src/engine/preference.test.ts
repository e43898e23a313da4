import { expect, test } from "vitest";
import { desk, offers, told } from "../../test/desk.js";
import type { RoutingConfig } from "../config/config.js";
import type { OpeningHours } from "../config/site.js";

const hour = 3_600_000;

const agents = [{ id: "ani" }, { id: "budi" }];

test("the preferred agent is waited for from when the call may be made, if there by then", () => {
  const wish = { preferredAgent: "ani", call: { from: hour } };
  const { offer, ready, tick } = desk({ agents });
  ready(0, "ani", "budi");
  offer(0, "c1", wish);
  offer(hour - 1, "c2", { needs: { agents: ["ani"] } });
  expect(told(tick(hour))).toEqual([]);
  const home = desk({ agents });
  home.ready(0, "ani");
  home.offer(0, "c1", wish);
  home.be(1, "ani", "signed-out");
  home.ready(2, "budi");
  expect(told(home.tick(hour))).toEqual(["c1 to budi"]);
  const early = desk({ agents });
  early.offer(0, "c1", wish);
  early.ready(1, "ani");
  early.offer(hour - 2, "c2");
  early.ready(hour - 1, "budi");
  expect(told(early.tick(hour))).toEqual([]);
});

test("nobody waits for the agent who passes them on and prefers to have them back", () => {
  const { ready, offer, accept, pass } = desk({ agents });
  ready(0, "ani");
  accept(1, offer(0, "c1"));
  ready(2, "budi");
  expect(told(pass(3, "c1", { preferredAgent: "ani" }))).toEqual([
    "c1 transferred in main/0",
    "c1 to budi",
  ]);
});

const rejecting = (contactMs: number, agentMs = 0): RoutingConfig => ({
  agents,
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
])("%s", (_, contactMs, next) => {
  const { ready, offer, reject } = desk(rejecting(contactMs));
  ready(0, "ani", "budi");
  const effects = reject(1_000, offer(0, "c1", { preferredAgent: "ani" }));
  expect(told(effects)).toEqual(["c1 rejected for ani", ...next.map((agent) => `c1 to ${agent}`)]);
});

test("an agent who takes nothing for longer is waited for by nobody", () => {
  const { ready, offer, accept, reject, tick } = desk({
    ...rejecting(0, 19_000),
    agents: [...agents, { id: "citra" }],
  });
  ready(0, "ani");
  const offered = offer(0, "c1", { preferredAgent: "ani" });
  offer(500, "c2", { preferredAgent: "ani" });
  reject(1_000, offered);
  const next = ready(2_000, "budi");
  expect(told(next)).toEqual(["c1 to budi"]);
  accept(2_000, next);
  // Half a second of this wait is left when ani takes contacts again.
  expect(told(ready(2_000, "citra"))).toEqual([]);
  expect(told(tick(20_000))).toEqual(["c2 to ani"]);
});

test("a late host hears of the next stage all the same from whom nobody waits for any more", () => {
  const { offer, ready, tick, stateOf } = desk({
    agents,
    queues: [
      { id: "desk", relax: [{ afterMs: 15_001, instead: { queue: "spare" } }] },
      { id: "spare" },
    ],
  });
  ready(0, "ani");
  offer(0, "c1", { preferredAgent: "ani" });
  expect(told(tick(15_001))).toEqual([
    "c1 no-answer for ani",
    "ani not-ready",
    "c1 relaxed in spare/1",
  ]);
  expect(stateOf("c1")).toMatchObject({ queue: "spare", stage: 1, prefers: false });
});

const closingAt = (closes: number): OpeningHours => ({
  isOpen: (at) => at < closes,
  nextOpening: (at) => (at < closes ? at : at + hour),
  nextClosing: (at) => Math.max(at, closes),
});

test("nobody waits for somebody whose site is closed, or closes meanwhile", () => {
  const closesAt = (closes: number) =>
    desk({
      sites: [{ id: "jkt", name: "Jakarta" }],
      hours: { jkt: closingAt(closes) },
      agents: [{ id: "ani", site: "jkt" }, { id: "budi" }],
    });
  const closed = closesAt(0);
  closed.ready(0, "ani", "budi");
  expect(told(closed.offer(0, "c1", { preferredAgent: "ani" }))).toContain("c1 to budi");
  const closing = closesAt(10_000);
  closing.ready(0, "ani");
  closing.serve(0, "c1");
  closing.ready(0, "budi");
  expect(told(closing.offer(5_000, "c2", { preferredAgent: "ani" }))).toEqual([
    "c2 offered in main/0",
  ]);
  expect(told(closing.tick(9_999))).toEqual([]);
  expect(told(closing.tick(10_000))).toEqual(["c2 to budi"]);
});

// The smallest story in which law 7 of test/model/laws.ts once did not hold.
test("(7) an agent who was wished for does not bring another one's turn forward", () => {
  const { ready, offer, accept, complete } = desk({
    agents: [{ id: "a0" }, { id: "a1" }, { id: "a2" }],
    queues: [{ id: "main", strategy: "round-robin" }],
  });
  for (const [at, id] of ["a0", "a1", "a2"].entries()) ready(at, id);
  const chosen = [{}, { preferredAgent: "a2" }, {}].map((wish, number) => {
    const id = `c${number}`;
    const effects = offer(10 + number, id, wish);
    accept(10 + number, effects);
    complete(10 + number, id);
    return offers(effects)[0];
  });
  expect(chosen).toEqual(["c0 to a0", "c1 to a2", "c2 to a1"]);
});
