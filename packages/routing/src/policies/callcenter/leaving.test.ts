import { expect, test } from "vitest";
import { callcenterLeaving } from "./leaving.js";

const now = 1000;
const seen = (last_agent_exist: number, last_agent_exist_check = now): object => ({
  memory: { queues: { help: { last_agent_exist, last_agent_exist_check } } },
});

const leaving = (
  queue: object,
  member: object = {},
  more: object = {},
  connecting?: boolean,
): string =>
  callcenterLeaving(
    {
      queue: { name: "help", ...queue },
      agents: [],
      tiers: [],
      members: [{ uuid: "m1", queue: "help", joined_epoch: now - 60, ...member }],
      now,
      ...more,
    },
    "m1",
    connecting,
  );

test("a caller leaves when the longest wait is reached, not a second earlier", () => {
  expect(leaving({ "max-wait-time": 61 })).toBe("NONE");
  expect(leaving({ "max-wait-time": 60 })).toBe("TIMEOUT");
  expect(leaving({ "max-wait-time": 0 })).toBe("NONE");
});

test("a caller for whom an agent's telephone rings is allowed to finish", () => {
  expect(leaving({ "max-wait-time": 60 }, { state: "Trying", serving_agent: "ani" })).toBe("NONE");
  expect(leaving({ "max-wait-time": 60 }, { state: "Trying", serving_agent: "ring-all" })).toBe(
    "TIMEOUT",
  );
});

test("whether a telephone rings may be told, and is then not read in the table", () => {
  const queue = { "max-wait-time": 60 };
  const several = { state: "Trying", serving_agent: "ring-all" };
  expect(leaving(queue, several, {}, true)).toBe("NONE");
  const one = { state: "Trying", serving_agent: "ani" };
  expect(leaving(queue, one, {}, false)).toBe("TIMEOUT");
});

test("the longest wait counts from the call that resumed a place, and not for whoever is gone", () => {
  expect(leaving({ "max-wait-time": 60 }, { rejoined_epoch: now - 10 })).toBe("NONE");
  expect(leaving({ "max-wait-time": 60 }, { state: "Abandoned" })).toBe("NONE");
});

test("nobody there for the time allowed and the grace period of joining ends the wait", () => {
  const queue = { "max-wait-time-with-no-agent": 20 };
  expect(leaving(queue, {}, seen(now - 20))).toBe("NO_AGENT_TIMEOUT");
  expect(leaving(queue, {}, seen(now - 19))).toBe("NONE");
  expect(leaving(queue, { joined_epoch: now - 25 }, seen(now - 99))).toBe("NO_AGENT_TIMEOUT");
  expect(leaving(queue, { joined_epoch: now - 24 }, seen(now - 99))).toBe("NONE");
  expect(leaving(queue, {}, seen(now))).toBe("NONE");
  expect(leaving(queue)).toBe("NONE");
});

test("without the grace period only the time without anybody counts", () => {
  const queue = {
    "max-wait-time-with-no-agent": 20,
    "max-wait-time-with-no-agent-time-reached": 0,
  };
  expect(leaving(queue, { joined_epoch: now - 1 }, seen(now - 99))).toBe("NO_AGENT_TIMEOUT");
  expect(leaving(queue, { joined_epoch: now }, seen(now - 99, now - 1))).toBe("NONE");
});
