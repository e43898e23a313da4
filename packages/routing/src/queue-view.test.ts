import { expect, test } from "vitest";
import { agent, config, contact, needs, shifts, tell } from "../test/world.js";

test("the floor at a glance: who waits, for how long, who is free, why nobody comes (R-05)", () => {
  const agents = [
    agent("sari"),
    agent("dewi", { skills: { loans: 4 } }),
    agent("andi", { site: "mks" }),
  ];
  const story = tell(config(agents, { hours: { mks: shifts(100_000, 50_000, 50_000) } }));
  story.ready(0, "sari", "andi");
  story.go(0, { type: "sign-in", agentId: "dewi" });
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  story.go(2000, { type: "offer-contact", contact: contact("c2", 2000) });
  story.go(3000, { type: "offer-contact", contact: contact("c3", 3000, { priority: 1 }) });
  const loan = contact("c4", 2500, { requires: needs("loans", 4) });
  story.go(3000, { type: "offer-contact", contact: loan });
  expect(story.router.queueView(story.state, 10_000)).toEqual({
    at: 10_000,
    waiting: 3,
    longestWaitMs: 8000,
    contacts: [
      { contactId: "c3", channel: "phone", language: "id", priority: 1, waitedMs: 7000, ahead: 0 },
      { contactId: "c2", channel: "phone", language: "id", priority: 0, waitedMs: 8000, ahead: 1 },
      { contactId: "c4", channel: "phone", language: "id", priority: 0, waitedMs: 7500, ahead: 2 },
    ],
    demands: [
      {
        channel: "phone",
        language: "id",
        requires: [],
        waiting: 2,
        longestWaitMs: 8000,
        qualified: 3,
        free: 0,
        blocked: [
          { code: "busy", agents: 1 },
          { code: "not-ready", agents: 1 },
          { code: "site-closed", agents: 1 },
        ],
      },
      {
        channel: "phone",
        language: "id",
        requires: needs("loans", 4),
        waiting: 1,
        longestWaitMs: 7500,
        qualified: 1,
        free: 0,
        blocked: [
          { code: "skill-missing", agents: 2 },
          { code: "busy", agents: 1 },
          { code: "not-ready", agents: 1 },
          { code: "site-closed", agents: 1 },
        ],
      },
    ],
    agents: [
      {
        agentId: "sari",
        agent: "Sari",
        status: "ready",
        isSiteOpen: true,
        load: 1,
        capacity: 1,
        contacts: ["c1"],
        idleMs: 10_000,
      },
      {
        agentId: "dewi",
        agent: "Dewi",
        status: "not-ready",
        isSiteOpen: true,
        load: 0,
        capacity: 1,
        contacts: [],
        idleMs: 10_000,
      },
      {
        agentId: "andi",
        agent: "Andi",
        status: "ready",
        isSiteOpen: false,
        load: 0,
        capacity: 1,
        contacts: [],
        idleMs: 10_000,
      },
    ],
  });
});

test("a site that opened without anybody asking is due at once", () => {
  const story = tell(
    config([agent("andi", { site: "mks" })], { hours: { mks: shifts(100_000, 50_000, 50_000) } }),
  );
  story.ready(0, "andi");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  expect(story.router.wakeAt(story.state, 0)).toBe(50_000);
  expect(story.router.wakeAt(story.state, 60_000)).toBe(60_000);
  expect(story.router.queueView(story.state, 60_000).demands[0]?.free).toBe(1);
});

test("an empty floor never needs waking", () => {
  const story = tell(config([agent("sari")]));
  expect(story.router.wakeAt(story.state, 0)).toBeUndefined();
  expect(story.router.queueView(story.state, 0).longestWaitMs).toBe(0);
});
