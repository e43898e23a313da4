import { expect, test } from "vitest";
import { type CallcenterPass, callcenterPolicy } from "./policy.js";
import type { CallcenterTables } from "./state.js";

const now = 1_000_000;
type Row = Record<string, unknown>;

/** Agents Available and Waiting in tiers of queue q at level 1, positions 1, 2, 3 … */
function desk(
  strategy: string,
  agents: readonly Row[],
  more: { queue?: Row; members?: readonly Row[]; tiers?: readonly Row[] } & Row = {},
): CallcenterTables {
  const { queue, members, tiers, ...rest } = more;
  return {
    queue: { name: "q", strategy, ...queue },
    agents: agents.map((agent) => ({ status: "Available", state: "Waiting", ...agent })),
    tiers:
      tiers ?? agents.map(({ name }, index) => ({ queue: "q", agent: name, position: index + 1 })),
    members: members ?? [{ uuid: "m1", queue: "q", joined_epoch: now - 20 }],
    now,
    ...rest,
  } as CallcenterTables;
}

const offered = (pass: CallcenterPass): readonly string[] => pass.offers.map(({ agent }) => agent);
const codes = (pass: CallcenterPass): readonly string[] =>
  pass.turns.flatMap(({ because }) => because.map(({ code }) => code));

test("longest-idle-agent takes the earliest end of the last call, never called first", () => {
  const agents = [
    { name: "a", last_bridge_end: now - 10 },
    { name: "b", last_bridge_end: now - 500 },
    { name: "c", last_bridge_end: 0 },
  ];
  expect(callcenterPolicy(desk("longest-idle-agent", agents)).turns[0]?.candidates).toEqual([
    "c",
    "b",
    "a",
  ]);
});

test("level comes before everything else", () => {
  const agents = [
    { name: "a", last_bridge_end: now - 500 },
    { name: "b", last_bridge_end: now - 10 },
  ];
  const tiers = [
    { queue: "q", agent: "a", level: 2 },
    { queue: "q", agent: "b", level: 1 },
  ];
  expect(offered(callcenterPolicy(desk("longest-idle-agent", agents, { tiers })))).toEqual(["b"]);
});

test("agent-with-least-talk-time and agent-with-fewest-calls look at those columns, then the position", () => {
  const agents = [
    { name: "a", talk_time: 50, calls_answered: 1 },
    { name: "b", talk_time: 20, calls_answered: 3 },
    { name: "c", talk_time: 20, calls_answered: 1 },
  ];
  expect(offered(callcenterPolicy(desk("agent-with-least-talk-time", agents)))).toEqual(["b"]);
  expect(offered(callcenterPolicy(desk("agent-with-fewest-calls", agents)))).toEqual(["a"]);
});

test("of equal talk time, calls or idle time the lower position is first, whatever the order of the tiers", () => {
  const tiers = [
    { queue: "q", agent: "a", position: 2 },
    { queue: "q", agent: "b", position: 1 },
  ];
  for (const strategy of [
    "longest-idle-agent",
    "agent-with-least-talk-time",
    "agent-with-fewest-calls",
  ]) {
    const pass = callcenterPolicy(desk(strategy, [{ name: "a" }, { name: "b" }], { tiers }));
    expect(offered(pass)).toEqual(["b"]);
  }
});

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

test("sequentially-by-agent-order goes by position, then by the time of the last offer", () => {
  const agents = [
    { name: "a", last_offered_call: 9 },
    { name: "b", last_offered_call: 5 },
  ];
  expect(offered(callcenterPolicy(desk("sequentially-by-agent-order", agents)))).toEqual(["a"]);
  const tiers = [
    { queue: "q", agent: "a", position: 1 },
    { queue: "q", agent: "b", position: 1 },
  ];
  expect(offered(callcenterPolicy(desk("sequentially-by-agent-order", agents, { tiers })))).toEqual(
    ["b"],
  );
});

test("a strategy the module does not know behaves as sequentially-by-agent-order", () => {
  const agents = [{ name: "a", last_bridge_end: now - 1 }, { name: "b" }];
  expect(offered(callcenterPolicy(desk("best-skill", agents)))).toEqual(["a"]);
});

test("round-robin goes on after the agent offered a call last", () => {
  const agents = [
    { name: "a", last_offered_call: now - 20 },
    { name: "b", last_offered_call: now - 10 },
    { name: "c", last_offered_call: now - 30 },
  ];
  const pass = callcenterPolicy(desk("round-robin", agents));
  expect(pass.turns[0]?.candidates).toEqual(["c", "a", "b", "c"]);
  expect(offered(pass)).toEqual(["c"]);
});

test("the pointer of round-robin counts only within its own level", () => {
  const agents = [
    { name: "a" },
    { name: "b", last_offered_call: now - 10 },
    { name: "c" },
    { name: "d" },
  ];
  const tiers = [
    { queue: "q", agent: "a", level: 1, position: 1 },
    { queue: "q", agent: "b", level: 1, position: 2 },
    { queue: "q", agent: "c", level: 2, position: 3 },
    { queue: "q", agent: "d", level: 1, position: 3 },
  ];
  const pass = callcenterPolicy(desk("round-robin", agents, { tiers }));
  expect(pass.turns[0]?.candidates).toEqual(["d", "a", "b", "d", "c"]);
});

test("the pointer of round-robin is moved by offers of other queues and by agents who left", () => {
  const agents = [
    { name: "a" },
    { name: "b", status: "Logged Out", last_offered_call: now - 1 },
    { name: "c" },
  ];
  expect(offered(callcenterPolicy(desk("round-robin", agents)))).toEqual(["c"]);
});

test("of several offered in the same second the pointer stands at the first by name", () => {
  const agents = [
    { name: "z", last_offered_call: 7 },
    { name: "y" },
    { name: "b", last_offered_call: 7 },
    { name: "x" },
  ];
  expect(offered(callcenterPolicy(desk("round-robin", agents)))).toEqual(["x"]);
});

test("top-down goes on below the caller's own last agent, in the next pass and the next level", () => {
  const agents = [{ name: "a" }, { name: "b" }, { name: "c" }];
  const tiers = [
    { queue: "q", agent: "a", level: 1, position: 1 },
    { queue: "q", agent: "b", level: 1, position: 2 },
    { queue: "q", agent: "c", level: 2, position: 1 },
  ];
  let tables = desk("top-down", agents, { tiers });
  const seen: string[] = [];
  for (let pass = 0; pass < 5; pass++) {
    const done = callcenterPolicy(tables);
    seen.push(offered(done).join() || "-");
    // Nobody answers, and everybody is ready again at once.
    tables = {
      ...tables,
      ...done,
      agents: done.agents.map((agent) => ({ ...agent, state: "Waiting" })),
      tiers: done.tiers.map((tier) => ({ ...tier, state: "Ready" })),
      members: done.members.map((member) => ({ ...member, state: "Waiting", serving_agent: "" })),
    };
  }
  // At the end of the list one pass offers nothing and goes back to the beginning.
  expect(seen).toEqual(["a", "b", "c", "-", "a"]);
});

test("top-down stalls when the last agent is on a break, mended it begins anew (signalwire/freeswitch#1216)", () => {
  const agents = [{ name: "a" }, { name: "b", status: "On Break" }];
  const memory = {
    members: { m1: { cc_last_agent_tier_level: 1, cc_last_agent_tier_position: 1 } },
  };
  const stalled = callcenterPolicy(desk("top-down", agents, { memory }));
  expect(offered(stalled)).toEqual([]);
  expect(stalled.memory.members["m1"]).toEqual(memory.members.m1);
  expect(offered(callcenterPolicy(desk("top-down", agents, { memory, exact: false })))).toEqual([
    "a",
  ]);
});

test("top-down never reaches level 0 position 0, unless mended", () => {
  const tiers = [{ queue: "q", agent: "a", level: 0, position: 0 }];
  expect(offered(callcenterPolicy(desk("top-down", [{ name: "a" }], { tiers })))).toEqual([]);
  expect(
    offered(callcenterPolicy(desk("top-down", [{ name: "a" }], { tiers, exact: false }))),
  ).toEqual(["a"]);
});

test("ring-all offers to everybody who can, and keeps the caller Trying for whoever answers", () => {
  const agents = [{ name: "a" }, { name: "b", state: "Idle" }, { name: "c" }];
  const pass = callcenterPolicy(desk("ring-all", agents));
  expect(offered(pass)).toEqual(["a", "c"]);
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
  expect(offered(first)).toEqual(["a"]);
  const early = callcenterPolicy({ ...tables, ...first, now: now + 4 });
  expect(early.turns[0]?.because).toEqual([
    { code: "callcenter-ringing", data: { member: "m1", seconds: 1 } },
  ]);
  expect(offered(callcenterPolicy({ ...tables, ...early, now: now + 5 }))).toEqual(["b"]);
});

test("ring-progressively waits 10 seconds when the delay is 0 or not given", () => {
  const tables = desk("ring-progressively", [{ name: "a" }, { name: "b" }], {
    queue: { "ring-progressively-delay": 0 },
  });
  const first = callcenterPolicy(tables);
  expect(offered(callcenterPolicy({ ...tables, ...first, now: now + 9 }))).toEqual([]);
  expect(offered(callcenterPolicy({ ...tables, ...first, now: now + 10 }))).toEqual(["b"]);
});

test("random takes the agent whose number is smallest, and repeats itself by seed", () => {
  const numbers = [7, 3, 5];
  const agents = [{ name: "a" }, { name: "b" }, { name: "c" }];
  const random = (): number => numbers.shift() ?? 0;
  expect(callcenterPolicy(desk("random", agents, { random })).turns[0]?.candidates).toEqual([
    "b",
    "c",
    "a",
  ]);
  const seeded = desk("random", agents, { seed: 5 });
  expect(callcenterPolicy(seeded)).toEqual(callcenterPolicy(seeded));
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
  expect(offered(pass)).toEqual(["fine"]);
});

test("without wrap-up time the second of the hang-up still counts, unless mended", () => {
  const agents = [{ name: "a", last_bridge_end: now }];
  expect(offered(callcenterPolicy(desk("ring-all", agents)))).toEqual([]);
  expect(offered(callcenterPolicy(desk("ring-all", agents, { exact: false })))).toEqual(["a"]);
});

test("a call outside the queues counts only while the queue asks for it", () => {
  const agents = [{ name: "a", external_calls_count: 2 }];
  const queue = { "skip-agents-with-external-calls": "false" };
  expect(offered(callcenterPolicy(desk("ring-all", agents, { queue })))).toEqual(["a"]);
});

test("a status in other letters is not served any more, unless mended", () => {
  const agents = [{ name: "a", status: "available" }];
  const pass = callcenterPolicy(desk("ring-all", agents));
  expect(pass.turns[0]?.because).toEqual([
    { code: "callcenter-nobody", data: { queue: "q" } },
    { code: "callcenter-not-served", data: { agents: [{ agent: "a", status: "available" }] } },
  ]);
  expect(offered(callcenterPolicy(desk("ring-all", agents, { exact: false })))).toEqual(["a"]);
});

test("agents of another machine are passed over, and end the walk of ring-all", () => {
  const agents = [{ name: "a", system: "elsewhere" }, { name: "b" }];
  expect(offered(callcenterPolicy(desk("longest-idle-agent", agents)))).toEqual(["b"]);
  expect(offered(callcenterPolicy(desk("ring-all", agents)))).toEqual([]);
});

test("a caller without a channel is offered all the same, unless mended", () => {
  const members = [{ uuid: "m1", joined_epoch: now, session_uuid: "" }];
  expect(offered(callcenterPolicy(desk("random", [{ name: "a" }], { members })))).toEqual(["a"]);
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

test("a reserved agent stays Reserved when the caller is answered meanwhile, unless mended (signalwire/freeswitch#2540)", () => {
  // Another agent took the caller at this moment.
  const members = [{ uuid: "m1", joined_epoch: now, serving_agent: "b" }];
  const tables = desk("ring-all", [{ name: "a" }], { members, reserve_agents: true });
  expect(callcenterPolicy(tables).agents[0]?.state).toBe("Reserved");
  expect(callcenterPolicy({ ...tables, exact: false }).agents[0]?.state).toBe("Waiting");
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
