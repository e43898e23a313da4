import { expect, test } from "vitest";
import { finds } from "../../test/lint-desk.js";
import { lintRouting } from "./lint-routing.js";

test("a queue must have room for the channels that the house works with", () => {
  const agents = [
    { id: "a", capacity: { slots: { phone: 1, chat: 2 } }, queues: [{ queue: "q" }] },
    { id: "b", capacity: { slots: { chat: 2 } }, queues: [{ queue: "r" }] },
    { id: "c", capacity: { slots: { chat: 1 } }, queues: [{ queue: "q" }, { queue: "r" }] },
  ] as const;
  const queues = [{ id: "q" }, { id: "r" }];
  expect(lintRouting({ agents, queues })[0]).toMatchObject({
    severity: "info",
    code: "queue-without-channel",
    path: ["queues", 1],
    data: { queue: "r", channels: ["phone"] },
  });
  // Units are not a list of channels.
  expect(finds({ agents: [{ id: "x" }, { id: "y", capacity: { units: 20 } }] })).toEqual([]);
});
