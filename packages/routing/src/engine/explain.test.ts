import { expect, test } from "vitest";
import { desk } from "../../test/desk.js";

test("a contact is waiting, then reserved while it rings, and has no wait to estimate meanwhile", () => {
  const { router, offer, ready } = desk({ agents: [{ id: "ani" }] });
  const standing = () => [router().explain("c1")?.status, router().estimate("c1")?.ahead];
  offer(0, "c1");
  expect(standing()).toEqual(["waiting", 0]);
  ready(1_000, "ani");
  expect(standing()).toEqual(["reserved", undefined]);
});

test("no stage is announced that the end of the wait comes before", () => {
  const relax = [{ afterMs: 60_000, raise: 1 }];
  const codes = (maximumWaitMs: number): unknown => {
    const { router, offer } = desk({
      agents: [{ id: "ani" }],
      queues: [{ id: "main", relax, maximumWaitMs }],
    });
    offer(0, "c1");
    return router()
      .explain("c1")
      ?.because.map(({ code }) => code);
  };
  expect(codes(45_000)).toEqual(["nobody-eligible", "nearest-agent"]);
  expect(codes(90_000)).toEqual(["nobody-eligible", "nearest-agent", "next-stage"]);
});

test("while all of one tier ring, another tier is closed", () => {
  const { router, offer, ready } = desk({
    agents: [
      { id: "ani", queues: [{ queue: "main", tier: 0 }] },
      { id: "budi", queues: [{ queue: "main", tier: 1 }] },
    ],
    queues: [{ id: "main", strategy: "ring-all" }],
  });
  ready(0, "ani", "budi");
  offer(0, "c1");
  const verdicts = router()
    .explain("c1")
    ?.agents.map(({ agent, outcome, blocks }) => [agent, outcome, blocks.map(({ code }) => code)]);
  expect(verdicts).toEqual([
    ["ani", "chosen", []],
    ["budi", "blocked", ["tier-closed"]],
  ]);
});

test("of an agent with slots only contacts of the same channel stand in the way", () => {
  const { router, offer, ready } = desk({
    agents: [{ id: "ani", capacity: { slots: { phone: 1, chat: 1 } } }],
  });
  ready(0, "ani");
  offer(0, "call");
  offer(0, "chat", { channel: "chat" });
  offer(0, "next");
  expect(router().explain("next", "ani")?.agents[0]?.blocks).toMatchObject([
    { code: "busy", data: { contacts: ["call"], missing: 1 } },
  ]);
});

test("a stop whose queue gives nobody time any more opens nothing", () => {
  const blocks = (maximumWaitMs: number): unknown => {
    const { router, offer, ready } = desk({
      agents: [{ id: "ani", queues: [{ queue: "desk", tier: 1 }, { queue: "second" }] }],
      queues: [
        { id: "desk", tier: 0 },
        { id: "second", maximumWaitMs, overflowTo: "last" },
        { id: "last", joinWhen: "always" },
      ],
      routes: [{ id: "way", steps: [{ queue: "desk", lastsMs: 1_000 }, { queue: "second" }] }],
    });
    ready(0, "ani");
    offer(0, "c1");
    return router().explain("c1", "ani")?.agents[0]?.blocks;
  };
  const closed = { code: "tier-closed", data: { agent: "ani", tier: 1, opensInMs: null } };
  expect(blocks(1_000)).toEqual([closed]);
  expect(blocks(1_001)).toEqual([{ ...closed, data: { ...closed.data, opensInMs: 1_000 } }]);
});
