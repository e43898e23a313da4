import { expect, test } from "vitest";
import { desk, now, offered, offeredIn, type Row } from "../../../test/policies/callcenter-desk.js";
import { type CallcenterPass, callcenterPolicy } from "./policy.js";

const codes = (pass: CallcenterPass): readonly string[] =>
  pass.turns.flatMap(({ because }) => because.map(({ code }) => code));

test("somebody busy or on a break counts as staff that was seen; on a break only, mended, nobody", () => {
  const seen = (agent: Row, exact: boolean): number | undefined =>
    callcenterPolicy(desk("ring-all", [{ name: "a", ...agent }], { exact })).memory.queues["q"]
      ?.last_agent_exist;
  expect(seen({ state: "In a queue call" }, true)).toBe(now);
  expect(seen({ status: "On Break" }, true)).toBe(now);
  expect(seen({ status: "Logged Out" }, true)).toBe(0);
  expect(seen({ status: "On Break" }, false)).toBe(0);
  expect(seen({ state: "In a queue call" }, false)).toBe(now);
});

test("ring-all offers to everybody who can, and keeps the caller Trying for whoever answers", () => {
  const agents = [{ name: "a" }, { name: "b", state: "Idle" }, { name: "c" }];
  const pass = callcenterPolicy(desk("ring-all", agents));
  expect(offeredIn(pass)).toEqual(["a", "c"]);
  expect(pass.members[0]).toMatchObject({ state: "Trying", serving_agent: "ring-all" });
});

test("ring-all in capital letters rings nobody: the caller's row holds the small ones", () => {
  expect(codes(callcenterPolicy(desk("Ring-All", [{ name: "a" }])))).toEqual(["callcenter-taken"]);
});

test("ring-progressively adds one agent, waits its delay, and adds the next", () => {
  const tables = desk("ring-progressively", [{ name: "a" }, { name: "b" }], {
    queue: { ring_progressively_delay: 5 },
  });
  const first = callcenterPolicy(tables);
  expect(offeredIn(first)).toEqual(["a"]);
  const early = callcenterPolicy({ ...tables, ...first, now: now + 4 });
  expect(early.turns[0]?.because).toEqual([
    { code: "callcenter-ringing", data: { member: "m1", seconds: 1 } },
  ]);
  expect(offered({ ...tables, ...early, now: now + 5 })).toEqual(["b"]);
});

test("ring-progressively does not wait for a caller without a channel, on which it would be noted", () => {
  const members = [{ uuid: "m1", joined_epoch: now, session_uuid: "" }];
  const memory = { members: { m1: { cc_last_originated_call: now } } };
  const tables = desk("ring-progressively", [{ name: "a" }], { members, memory });
  expect(offered(tables)).toEqual(["a"]);
});

test("ring-progressively waits 10 seconds when the delay is 0 or not given", () => {
  const tables = desk("ring-progressively", [{ name: "a" }, { name: "b" }], {
    queue: { "ring-progressively-delay": 0 },
  });
  const first = callcenterPolicy(tables);
  expect(offered({ ...tables, ...first, now: now + 9 })).toEqual([]);
  expect(offered({ ...tables, ...first, now: now + 10 })).toEqual(["b"]);
});

test("an offer makes the agent Receiving, the tier Offering, ready tiers elsewhere Standby, the caller Trying", () => {
  const tiers = [
    { queue: "q", agent: "a" },
    { queue: "other", agent: "a", state: "Ready" },
    { queue: "third", agent: "a", state: "No Answer" },
  ];
  const pass = callcenterPolicy(desk("longest-idle-agent", [{ name: "a" }], { tiers }));
  expect(pass.agents[0]).toMatchObject({ state: "Receiving", last_offered_call: now });
  expect(pass.tiers.map(({ state }) => state)).toEqual(["Offering", "Standby", "No Answer"]);
  expect(pass.members[0]).toMatchObject({
    state: "Trying",
    serving_agent: "a",
    serving_system: "single_box",
  });
});

test("an agent is offered one caller in a pass, and the second caller gets the next agent", () => {
  const members = [
    { uuid: "late", queue: "q", joined_epoch: now - 5 },
    { uuid: "early", queue: "q", joined_epoch: now - 50 },
  ];
  const pass = callcenterPolicy(
    desk("longest-idle-agent", [{ name: "a" }, { name: "b" }], { members }),
  );
  expect(pass.offers.map(({ member, agent }) => [member, agent])).toEqual([
    ["early", "a"],
    ["late", "b"],
  ]);
});

test("the score adds base and skill score to the seconds waited; equals keep the order of joining", () => {
  const members = [
    { uuid: "a", joined_epoch: now - 10 },
    { uuid: "b", joined_epoch: now - 4, base_score: 6 },
    { uuid: "c", joined_epoch: now, base_score: 8, skill_score: 3 },
  ];
  const pass = callcenterPolicy(desk("longest-idle-agent", [], { members }));
  expect(pass.order).toEqual(["c", "a", "b"]);
  expect(pass.turns.map(({ score }) => score)).toEqual([11, 10, 10]);
});

test("who cannot take a call is passed over with every reason", () => {
  const agents = [
    { name: "tier" },
    { name: "state", state: "In a queue call" },
    { name: "wrap", last_bridge_end: now - 10, wrap_up_time: 10 },
    { name: "delay", ready_time: now + 3 },
    { name: "break", status: "On Break" },
    { name: "phone", external_calls_count: 1 },
    { name: "fine", last_bridge_end: now - 11, wrap_up_time: 10, ready_time: now },
  ];
  const tiers = agents.map(({ name }, index) => ({
    queue: "q",
    agent: name,
    position: index,
    state: name === "tier" ? "Standby" : name === "fine" ? "No Answer" : "Ready",
  }));
  const pass = callcenterPolicy(desk("sequentially-by-agent-order", agents, { tiers }));
  expect(codes(pass)).toEqual([
    "callcenter-tier-state",
    "callcenter-agent-state",
    "callcenter-wrapping-up",
    "callcenter-backing-off",
    "callcenter-on-break",
    "callcenter-external-call",
  ]);
  expect(offeredIn(pass)).toEqual(["fine"]);
});

test("a call outside the queues counts only while the queue asks for it", () => {
  const agents = [{ name: "a", external_calls_count: 2 }];
  const queue = { "skip-agents-with-external-calls": "false" };
  expect(offered(desk("ring-all", agents, { queue }))).toEqual(["a"]);
});

test("agents of another machine are passed over, and end the walk of ring-all", () => {
  const agents = [{ name: "a", system: "elsewhere" }, { name: "b" }];
  expect(offered(desk("longest-idle-agent", agents))).toEqual(["b"]);
  expect(offered(desk("ring-all", agents))).toEqual([]);
});

test("a caller without a channel is offered all the same, unless mended", () => {
  const members = [{ uuid: "m1", joined_epoch: now, session_uuid: "" }];
  expect(offered(desk("random", [{ name: "a" }], { members }))).toEqual(["a"]);
  expect(
    codes(callcenterPolicy(desk("random", [{ name: "a" }], { members, exact: false }))),
  ).toEqual(["callcenter-gone"]);
});

test("a caller of a queue that does not exist is taken out", () => {
  const members = [{ uuid: "m1", queue: "gone", joined_epoch: now }];
  const pass = callcenterPolicy(desk("ring-all", [{ name: "a" }], { members }));
  expect(pass.members).toEqual([]);
  expect(codes(pass)).toEqual(["callcenter-unknown-queue"]);
});

test("an abandoned caller keeps the place to the last second of discard-abandoned-after", () => {
  const members = (left: number): Row[] => [
    { uuid: "m1", joined_epoch: now - 900, state: "Abandoned", abandoned_epoch: now - left },
  ];
  expect(codes(callcenterPolicy(desk("ring-all", [], { members: members(60) })))).toEqual([
    "callcenter-abandoned",
  ]);
  const gone = callcenterPolicy(desk("ring-all", [], { members: members(61) }));
  expect([codes(gone), gone.members]).toEqual([["callcenter-discarded"], []]);
});

test("a caller who waited under ring-all is moved over when the strategy of the queue changes", () => {
  const members = [{ uuid: "m1", joined_epoch: now, state: "Trying", serving_agent: "ring-all" }];
  const pass = callcenterPolicy(desk("longest-idle-agent", [{ name: "a" }], { members }));
  expect(pass.members[0]).toMatchObject({ state: "Trying", serving_agent: "a" });
  const still = callcenterPolicy(desk("ring-progressively", [], { members }));
  expect(still.members[0]).toMatchObject({ state: "Trying", serving_agent: "ring-progressively" });
});

test("queues are served together, by score", () => {
  const pass = callcenterPolicy({
    queues: { sales: { strategy: "ring-all" }, help: { strategy: "top-down" } },
    agents: { ani: { status: "Available", state: "Waiting" } },
    tiers: [
      { queue: "sales", agent: "ani" },
      { queue: "help", agent: "ani" },
    ],
    members: [
      { uuid: "s", queue: "sales", joined_epoch: now - 5 },
      { uuid: "h", queue: "help", joined_epoch: now - 6 },
    ],
    now,
  });
  expect(pass.offers.map(({ member }) => member)).toEqual(["h"]);
  expect(pass.turns[1]?.because.map(({ code }) => code)).toEqual([
    "callcenter-tier-state",
    "callcenter-agent-state",
  ]);
});
