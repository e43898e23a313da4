import { expect, test } from "vitest";
import { desk, offers } from "../../test/desk.js";

test("a reason alone is taken note of while the agent is not ready", () => {
  const { router, go, be, offer, ready } = desk({ agents: [{ id: "ani" }] });
  ready(0, "ani");
  be(1, "ani", "not-ready");
  go(2, { type: "agent.updated", agent: { id: "ani", because: "training" } });
  offer(3, "c1");
  expect(router().explain("c1", "ani")?.agents[0]?.blocks).toMatchObject([
    { code: "not-ready", data: { because: "training" } },
  ]);
});

// The smallest story in which law 2 of test/model/laws.ts once did not hold.
test("(2) what is in hand counts in the units of the capacity as it is now", () => {
  const { go, ready, offer } = desk({
    agents: [{ id: "ani", capacity: { slots: { phone: 1, chat: 1 } } }],
  });
  ready(0, "ani");
  offer(1, "c1");
  go(2, { type: "agent.updated", agent: { id: "ani", capacity: { units: 100 } } });
  expect(offers(offer(3, "c2", { channel: "chat" }))).toEqual([]);
});
