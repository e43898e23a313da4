import { expect, test } from "vitest";
import { desk, offers, toldInFull } from "../../test/desk.js";

test("a new priority is taken while nobody is there", () => {
  const { router, go, ready, offer } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", joinWhen: "ready" }],
  });
  ready(0, "ani");
  offer(0, "c1");
  offer(0, "c2");
  go(1, {
    type: "agent.updated",
    agent: { id: "ani", presence: "not-ready", because: "break" },
  });
  expect(toldInFull(go(2, { type: "contact.updated", id: "c2", priority: 5 }))).toEqual([]);
  expect(offers(ready(3, "ani"))).toEqual(["c2 to ani"]);
  expect(router().explain("c2")?.status).toBe("reserved");
});

test("strict priority that several steps have raised still tells a millisecond", () => {
  const relax = Array.from({ length: 20 }, () => ({ afterMs: 0, raise: 1_000 }));
  const { router, offer, ready } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", relax, priority: 1_000 }],
    rules: { secondsPerPriority: "strict" },
  });
  offer(1_700_000_000_000, "first", { offeredAt: 1_699_999_999_999 });
  offer(1_700_000_000_000, "second");
  offer(1_700_000_000_000, "third", { offeredAt: 1_699_999_999_998 });
  ready(1_700_000_000_001, "ani");
  expect(router().explain("third")?.status).toBe("reserved");
});

// The smallest story in which law 4 of test/model/laws.ts once did not hold.
test("(4) newest first also among those who came in the same millisecond", () => {
  const { ready, offer } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", order: "newest-first" }],
  });
  offer(0, "c1");
  offer(0, "c2");
  expect(offers(ready(1, "ani"))).toEqual(["c2 to ani"]);
});
