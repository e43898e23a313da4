import { expect, test } from "vitest";
import { desk, offers } from "../../test/desk.js";

// A number in brackets is that of the law in test/model/laws.ts that once did not hold in this story, the smallest one.

test("(3) a member who joins with a delay is asked once it is over, also for those who wait already", () => {
  const { go, ready, offer, tick } = desk({ agents: [{ id: "ani" }], queues: [{ id: "main" }] });
  offer(0, "c1");
  const queues = [{ queue: "main", delayMs: 3_000 }];
  go(0, { type: "agent.updated", agent: { id: "ani", queues } });
  ready(1_000, "ani");
  expect(offers(tick(3_000))).toEqual(["c1 to ani"]);
});

test("(10) while somebody talks, a change of the line does not move them to where they would wait by now", () => {
  const { router, go, ready, serve, stateOf, resume } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [
      { id: "main", relax: [{ afterMs: 3_000, instead: { queue: "late" } }] },
      { id: "late" },
    ],
  });
  ready(0, "ani");
  serve(0, "c1", { queue: "main" });
  const queues = [{ queue: "main", delayMs: 1_000 }];
  go(9_000, { type: "agent.updated", agent: { id: "budi", queues } });
  expect(stateOf("c1")).toMatchObject({ queue: "main", fromMs: 0 });
  const before = JSON.stringify(router().snapshot());
  resume();
  expect(JSON.stringify(router().snapshot())).toBe(before);
});
