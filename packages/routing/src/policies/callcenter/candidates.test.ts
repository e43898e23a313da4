import { expect, test } from "vitest";
import { desk, now, offered, offeredIn } from "../../../test/policies/callcenter-desk.js";
import { callcenterPolicy } from "./policy.js";

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
  expect(offered(desk("longest-idle-agent", agents, { tiers }))).toEqual(["b"]);
});

test("agent-with-least-talk-time and agent-with-fewest-calls look at those columns, then the position", () => {
  const agents = [
    { name: "a", talk_time: 50, calls_answered: 1 },
    { name: "b", talk_time: 20, calls_answered: 3 },
    { name: "c", talk_time: 20, calls_answered: 1 },
  ];
  expect(offered(desk("agent-with-least-talk-time", agents))).toEqual(["b"]);
  expect(offered(desk("agent-with-fewest-calls", agents))).toEqual(["a"]);
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
    expect(offeredIn(pass)).toEqual(["b"]);
  }
});

test("sequentially-by-agent-order goes by position, then by the time of the last offer", () => {
  const agents = [
    { name: "a", last_offered_call: 9 },
    { name: "b", last_offered_call: 5 },
  ];
  expect(offered(desk("sequentially-by-agent-order", agents))).toEqual(["a"]);
  const tiers = [
    { queue: "q", agent: "a", position: 1 },
    { queue: "q", agent: "b", position: 1 },
  ];
  expect(offered(desk("sequentially-by-agent-order", agents, { tiers }))).toEqual(["b"]);
});

test("a strategy the module does not know behaves as sequentially-by-agent-order", () => {
  const agents = [{ name: "a", last_bridge_end: now - 1 }, { name: "b" }];
  expect(offered(desk("best-skill", agents))).toEqual(["a"]);
});

test("round-robin goes on after the agent offered a call last", () => {
  const agents = [
    { name: "a", last_offered_call: now - 20 },
    { name: "b", last_offered_call: now - 10 },
    { name: "c", last_offered_call: now - 30 },
  ];
  const pass = callcenterPolicy(desk("round-robin", agents));
  expect(pass.turns[0]?.candidates).toEqual(["c", "a", "b", "c"]);
  expect(offeredIn(pass)).toEqual(["c"]);
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
  expect(offered(desk("round-robin", agents))).toEqual(["c"]);
});

test("the pointer of round-robin stands at the last offer, whoever else comes first by name", () => {
  const agents = [
    { name: "b", last_offered_call: 9 },
    { name: "c" },
    { name: "a", last_offered_call: 5 },
  ];
  expect(offered(desk("round-robin", agents))).toEqual(["c"]);
});

test("of several offered in the same second the pointer stands at the first by name", () => {
  const agents = [
    { name: "z", last_offered_call: 7 },
    { name: "y" },
    { name: "b", last_offered_call: 7 },
    { name: "x" },
  ];
  expect(offered(desk("round-robin", agents))).toEqual(["x"]);
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
    seen.push(offeredIn(done).join() || "-");
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
