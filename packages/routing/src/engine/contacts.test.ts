import { expect, test } from "vitest";
import { desk } from "../../test/desk.js";

// A number in brackets is that of the law in test/model/laws.ts that once did not hold in this story, the smallest one.

test("what is told again as it was leaves the priority that a stop gave", () => {
  const { go, offer, stateOf } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main" }],
    routes: [{ id: "all", steps: [{ queue: "main", priority: 10 }] }],
  });
  const attributes = { kind: "a" };
  offer(0, "c1", { attributes });
  go(1, { type: "contact.updated", id: "c1", attributes });
  expect(stateOf("c1")?.ownPriority).toBe(10);
  go(2, { type: "contact.updated", id: "c1", priority: 3 });
  expect(stateOf("c1")?.ownPriority).toBe(3);
});

test("(10) a wish that is told again word by word changes nothing, the same object or not", () => {
  const { go, offer } = desk({ agents: [{ id: "ani", skills: { loans: 3 } }] });
  offer(0, "c1", { needs: { skill: "loans" } });
  const again = JSON.parse('{"type":"contact.updated","id":"c1","needs":{"skill":"loans"}}');
  expect(go(1, again)).toEqual([]);
});

test("(10) what an event has besides its fields goes nowhere", () => {
  const { go, ready, offer, stateOf } = desk({ agents: [{ id: "ani" }] });
  offer(0, "c1");
  const stray = { offeredAt: "never", channel: "pigeon", relax: 5, at: 1 };
  go(1, { type: "contact.updated", id: "c1", priority: 2, ...stray } as never);
  ready(2, "ani");
  expect(stateOf("c1")?.contact).toEqual({
    id: "c1",
    channel: "phone",
    offeredAt: 0,
    priority: 2,
  });
});
