import { expect, test } from "vitest";
import { desk, offers } from "../../test/desk.js";

test("a longest wait that ran out while it rang is not forgotten because somebody came", () => {
  const { offer, ready, reject, tick } = desk({
    agents: [
      { id: "ani", queues: [{ queue: "main" }] },
      { id: "budi", queues: [{ queue: "second" }] },
    ],
    queues: [
      {
        id: "main",
        relax: [{ afterMs: 0, widen: { queues: ["second"] } }],
        maximumWaitMs: 400,
        leaveWithout: { staffing: "signed-in", afterMs: 500 },
      },
      { id: "second" },
    ],
    rules: { reservationMs: 60_000 },
  });
  ready(0, "budi");
  const offered = offer(0, "c1", { queue: "main" });
  expect(offers(offered)).toEqual(["c1 to budi"]);
  tick(500);
  ready(600, "ani");
  expect(reject(700, offered)).toContainEqual(
    expect.objectContaining({ type: "timed-out", because: "maximum-wait" }),
  );
});

// The smallest story in which law 1 of test/model/laws.ts once did not hold.
test("(1) members are there before any of them came, for a queue that asks for members", () => {
  const leaveWithout = { staffing: "member", afterMs: 1_000 } as const;
  const { router, offer, tick } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", leaveWithout }],
  });
  offer(0, "c1");
  tick(5_000);
  expect(router().snapshot().counts.timedOut).toBe(0);
});
