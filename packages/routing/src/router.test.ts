import { expect, test } from "vitest";
import { agent, config, contact, needs, tell } from "../test/world.js";
import { createRouter } from "./router.js";

const twoAgents = () => tell(config([agent("sari"), agent("budi")]));

test("every refusal is told by its code", () => {
  const story = twoAgents();
  const pair = { agentId: "sari", contactId: "c1" };
  expect(story.refused(0, { type: "sign-in", agentId: "nobody" })).toEqual(["unknown-agent"]);
  expect(story.refused(0, { type: "ready", agentId: "nobody" })).toEqual(["unknown-agent"]);
  expect(story.refused(0, { type: "ready", agentId: "sari" })).toEqual(["not-signed-in"]);
  expect(story.refused(0, { type: "abandon", contactId: "c1" })).toEqual(["unknown-contact"]);
  story.ready(0, "sari");
  expect(story.refused(0, { type: "sign-in", agentId: "sari" })).toEqual(["already-signed-in"]);
  for (const type of ["accept", "reject"] as const) {
    expect(story.refused(0, { type, ...pair })).toEqual(["not-reserved"]);
  }
  expect(story.refused(0, { type: "complete", ...pair })).toEqual(["not-connected"]);
  expect(story.refused(0, { type: "wrap-up-done", ...pair })).toEqual(["not-wrapping"]);
  const note = { reason: "", collected: [] };
  expect(story.refused(0, { type: "transfer", ...pair, note })).toEqual(["not-connected"]);
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  expect(story.refused(0, { type: "transfer", ...pair, note })).toEqual(["not-connected"]);
  expect(story.refused(0, { type: "offer-contact", contact: contact("c1", 0) })).toEqual([
    "duplicate-contact",
  ]);
  story.go(0, { type: "accept", ...pair });
  expect(story.refused(0, { type: "accept", ...pair })).toEqual(["not-reserved"]);
  expect(story.refused(0, { type: "abandon", contactId: "c1" })).toEqual(["already-answered"]);
  expect(story.refused(0, { type: "sign-out", agentId: "sari" })).toEqual(["holds-contacts"]);
});

test("all problems of an offer are told at once", () => {
  const story = twoAgents();
  const odd = contact("c1", 5, { requires: needs("tax", 1), preferredAgent: "nobody" });
  expect(story.refused(0, { type: "offer-contact", contact: odd })).toEqual([
    "unknown-skill",
    "unknown-agent",
    "offered-in-future",
  ]);
});

test("a transfer to a need that only the giver meets is refused", () => {
  const story = tell(config([agent("sari", { skills: { loans: 3 } }), agent("budi")]));
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  const transfer = { type: "transfer", agentId: "sari", contactId: "c1" } as const;
  const note = { reason: "", collected: [] };
  expect(story.refused(0, { ...transfer, note, requires: needs("loans", 1) })).toEqual([
    "nobody-qualified",
  ]);
  story.go(0, { ...transfer, note });
  expect(story.holder("c1")).toBeUndefined();
});

test("being ready twice changes nothing", () => {
  const story = twoAgents();
  story.ready(0, "sari");
  expect(story.go(1, { type: "ready", agentId: "sari" })).toEqual([]);
});

test("signing out ends the after-call work and gives back what rings", () => {
  const story = tell(
    config([agent("sari", { capacity: 2 })], {
      rules: { ...config([]).rules, wrapUpMs: 5000 },
    }),
  );
  story.ready(0, "sari");
  for (const id of ["c1", "c2"]) story.go(0, { type: "offer-contact", contact: contact(id, 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  story.go(0, { type: "complete", agentId: "sari", contactId: "c1" });
  const events = story.go(1, { type: "sign-out", agentId: "sari" });
  expect(events.map(({ type }) => type)).toEqual([
    "reservation-released",
    "wrap-up-ended",
    "agent-signed-out",
  ]);
  expect(story.state.counts).toEqual({ queued: 2, completed: 1, abandoned: 0 });
});

test("a clock that is set back does not turn back what happened", () => {
  const story = twoAgents();
  story.ready(5000, "sari");
  const [queued] = story.go(4000, { type: "offer-contact", contact: contact("c1", 4000) });
  expect(queued?.at).toBe(5000);
});

test("a moment or a priority that is no whole number is the program's mistake", () => {
  const router = createRouter(config([agent("sari")]));
  expect(() => router.decide({ type: "tick" }, router.initial, Number.NaN)).toThrow(
    "decide: NaN is not a moment",
  );
  const half = contact("c1", 0, { priority: 0.5e-3 / 60 });
  expect(() => router.decide({ type: "offer-contact", contact: half }, router.initial, 0)).toThrow(
    /^decide: /,
  );
});

test("a break does not cost the place among the idle, passing a call on does", () => {
  const story = twoAgents();
  story.ready(0, "sari");
  story.ready(1000, "budi");
  story.go(2000, { type: "not-ready", agentId: "sari", because: "break" });
  story.go(9000, { type: "ready", agentId: "sari" });
  story.go(10_000, { type: "offer-contact", contact: contact("c1", 10_000) });
  expect(story.holder("c1")).toBe("sari");
});

test("an explanation of somebody who is not here is none", () => {
  const { router, state, log } = twoAgents();
  expect(router.explain(state, "c1", 0)).toBeUndefined();
  expect(router.explainDecision(log, "c1")).toBeUndefined();
});

test("once other things happened, the state tells the present and the log the past", () => {
  const story = twoAgents();
  story.ready(0, "sari");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  story.ready(2000, "budi");
  const now = story.router.explain(story.state, "c1", 3000);
  expect(now?.basis).toBe("now");
  expect(now?.agents.map(({ rank }) => rank?.code)).toEqual([undefined, "free-now"]);
  const then = story.router.explainDecision(story.log, "c1");
  expect(then?.basis).toBe("decision");
  expect(then?.agents.map(({ blocks }) => blocks.map(({ code }) => code))).toEqual([
    [],
    ["signed-out"],
  ]);
});

test("the chosen agent leads the list even when blocked by now", () => {
  const story = twoAgents();
  story.ready(0, "sari", "budi");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  story.go(1, { type: "not-ready", agentId: "sari", because: "paperwork" });
  const agents = story.router.explain(story.state, "c1", 2)?.agents;
  expect(agents?.map(({ agentId, outcome }) => `${agentId} ${outcome}`)).toEqual([
    "sari chosen",
    "budi eligible",
  ]);
  expect(agents?.[0]?.blocks.map(({ code }) => code)).toEqual(["not-ready"]);
});

test("the nearest agent is one who is able and only busy, not one who would have to learn", () => {
  const story = tell(
    config([
      agent("ani", { skills: { cards: 5 } }),
      agent("dewi", { skills: { loans: 5 }, site: "mks" }),
      agent("joko", { skills: { loans: 2 } }),
    ]),
  );
  story.ready(0, "ani", "joko");
  const loan = contact("c1", 0, { requires: needs("loans", 3) });
  story.go(0, { type: "offer-contact", contact: loan });
  const explanation = story.router.explain(story.state, "c1", 0);
  expect(explanation?.agents.map(({ agentId }) => agentId)).toEqual(["dewi", "ani", "joko"]);
  expect(explanation?.because).toEqual([
    {
      code: "nobody-eligible",
      data: {
        agents: 3,
        blocked: [
          { code: "signed-out", agents: 1 },
          { code: "skill-level-low", agents: 1 },
          { code: "skill-missing", agents: 1 },
        ],
      },
    },
    { code: "nearest-agent", data: { agent: "Dewi", blocks: 1 } },
  ]);
});

test("names that every object knows are ordinary ids", () => {
  const odd = ["__proto__", "constructor", "toString"] as const;
  const skills = odd.map((id) => ({ id, name: { en: id, id } }));
  const agents = odd.map((id) => agent(id, { site: id, skills: { toString: 5 as const } }));
  const sites = odd.map((id) => ({ id, name: id }));
  const story = tell(config(agents, { skills, sites, hours: {} }));
  story.ready(0, ...odd);
  const plain = contact("__proto__", 0, { requires: needs("toString", 5) });
  story.go(0, { type: "offer-contact", contact: plain });
  expect(story.holder("__proto__")).toBe("__proto__");
  const lacking = contact("constructor", 0, { requires: needs("constructor", 1) });
  expect(story.refused(0, { type: "offer-contact", contact: lacking })).toEqual([
    "nobody-qualified",
  ]);
});

test("a command that is none is the programmer's mistake and is named", () => {
  const story = tell(config([agent("sari")]));
  story.ready(0, "sari");
  const strange = { type: "dance", agentId: "sari" } as never;
  expect(() => story.router.decide(strange, story.state, 1)).toThrow('decide: "dance"');
});

test("a clock that is set back makes nobody wait or idle for less than nothing", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(1000, "sari", "budi");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 900) });
  const view = story.router.queueView(story.state, 0);
  expect(view.at).toBe(1000);
  expect(view.agents.every(({ idleMs }) => (idleMs ?? 0) >= 0)).toBe(true);
  expect(story.router.explain(story.state, "c1", 0)?.waitedMs).toBe(100);
});
