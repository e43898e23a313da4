import { expect, test } from "vitest";
import { desk, firstOffer, told } from "../../test/desk.js";

const agents = [{ id: "ani" }];

const tono = { customer: "tono" };

test("who comes back after another queue took over comes back to that queue, by either way", () => {
  const queues = [
    { id: "desk", maximumWaitMs: 10_000, overflowTo: "spare", keepPlaceMs: 60_000 },
    { id: "spare", keepPlaceMs: 60_000 },
  ];
  for (const wish of [{}, { queue: "desk" }, { queue: "spare" }]) {
    const { hangUp, offer, ready, tick, stateOf } = desk({ agents, queues });
    offer(0, "c1", tono);
    offer(0, "c2", { queue: "spare" });
    tick(10_000);
    hangUp(12_000, "c1");
    expect(told(offer(15_000, "c3", { ...tono, ...wish }))).toEqual(["c3 resumed in spare/0"]);
    expect(stateOf("c3")?.contact).toMatchObject({ offeredAt: 0, queue: "spare" });
    expect(told(ready(16_000, "ani"))).toEqual(["c3 to ani"]);
    hangUp(17_000, "c3");
    expect(told(offer(18_000, "c4", { ...tono, ...wish }))).toEqual(["c4 resumed in spare/0"]);
  }
});

test("who hung up farther along a route comes back to its beginning, in the old turn", () => {
  const { hangUp, offer, tick, stateOf } = desk({
    agents,
    queues: [{ id: "first" }, { id: "second", keepPlaceMs: 60_000 }],
    routes: [{ id: "way", steps: [{ queue: "first", lastsMs: 1_000 }, { queue: "second" }] }],
  });
  offer(0, "c1", tono);
  tick(1_000);
  hangUp(2_000, "c1");
  expect(told(offer(3_000, "c2", tono))).toEqual(["c2 resumed in first/0"]);
  expect(stateOf("c2")?.contact.offeredAt).toBe(0);
  expect(told(tick(4_000))).toEqual(["c2 relaxed in second/1"]);
});

test("a place in a queue that is gone is no place, and keeps nobody out", () => {
  const { hangUp, offer, tick, under } = desk({
    agents,
    queues: [
      { id: "desk", maximumWaitMs: 1_000, overflowTo: "spare" },
      { id: "spare", keepPlaceMs: 60_000 },
    ],
  });
  offer(0, "c1", tono);
  tick(1_000);
  hangUp(2_000, "c1");
  const later = under({ agents, queues: [{ id: "desk" }] });
  expect(told(later.offer(3_000, "c2", tono))).toEqual(["c2 offered in desk/0"]);
});

test("a kept place is there although the queue is full by now", () => {
  const { hangUp, offer } = desk({
    agents,
    queues: [{ id: "desk", maximumWaiting: 1, keepPlaceMs: 60_000 }],
  });
  offer(0, "c1", tono);
  hangUp(1_000, "c1");
  offer(1_500, "c2");
  expect(told(offer(2_000, "c3"))).toEqual(["queue-full"]);
  expect(told(offer(2_000, "c4", tono))).toEqual(["c4 resumed in desk/0"]);
});

const fact = (name: string, value: string) => ({ name, value });

test("what was told is not asked again of who comes back, and whoever passed them on does not get them", () => {
  const { router, go, ready, serve, hangUp, offer, resume } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [{ id: "desk", keepPlaceMs: 60_000 }],
  });
  ready(0, "ani");
  serve(0, "c1", tono);
  go(1, {
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
  hangUp(2, "c1");
  const before = router().snapshot();
  resume();
  expect(router().snapshot()).toEqual(before);
  const handover = { collected: [fact("amount", "7"), fact("town", "Bogor")] };
  expect(told(offer(3, "c2", { ...tono, handover }))).toEqual(["c2 resumed in desk/0"]);
  expect(firstOffer(ready(4, "budi")).handover).toEqual({
    collected: [fact("amount", "7"), fact("town", "Bogor"), fact("account", "1")],
    reason: "a loan",
    from: "ani",
    promise: { text: "an answer today" },
    mustRepeat: ["street"],
  });
  expect(
    router()
      .explain("c2", "ani")
      ?.agents[0]?.blocks.map(({ code }) => code),
  ).toContain("excluded-by-transfer");
});

test("a pause that was over meanwhile keeps nobody from who comes back", () => {
  const { router, hangUp, offer, reject, ready, stateOf } = desk({
    agents,
    queues: [{ id: "desk", keepPlaceMs: 60_000 }],
  });
  ready(0, "ani");
  reject(1, offer(0, "c1", tono));
  hangUp(2, "c1");
  expect(router().snapshot().places).toMatchObject([{ exclusions: [{ agent: "ani" }] }]);
  expect(told(offer(59_000, "c2", tono))).toEqual(["c2 resumed in desk/0", "c2 to ani"]);
  expect(stateOf("c2")?.exclusions).toEqual([]);
});
