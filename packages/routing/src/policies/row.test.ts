import { attempt, type Refused } from "@ramah/core";
import { describe as describeInput } from "@ramah/core/messages";
import { expect, test } from "vitest";
import { callcenterCandidates } from "./callcenter/candidates.js";
import { callcenterPolicy } from "./callcenter/policy.js";
import type { CallcenterTables } from "./callcenter/state.js";
import { queuesPolicy } from "./queues/policy.js";
import type { QueuesTables } from "./queues/state.js";
import { leadingNumber } from "./value.js";

const issuesOf = (ask: () => unknown): readonly string[] => {
  const asked = attempt(ask);
  if (asked.ok) return [];
  return (asked.issues as Refused["issues"]).map((issue) => describeInput(issue as never, "en"));
};

test("columns may be spelled as in the peer, in camelCase, with hyphens or in one word", () => {
  const spellings = [
    { last_bridge_end: 9, wrap_up_time: 90 },
    { lastBridgeEnd: 9, wrapUpTime: 90 },
    { "last-bridge-end": "9", "wrap-up-time": "90" },
    { lastbridgeend: "9 s", wrapuptime: 90.7 },
  ];
  for (const spelling of spellings) {
    const pass = callcenterPolicy({
      queue: {},
      agents: [{ name: "a", ...spelling }],
      tiers: [],
      members: [],
      now: 10,
    });
    expect(pass.agents[0]).toMatchObject({ last_bridge_end: 9, wrap_up_time: 90 });
  }
});

test("the column's own name wins over another spelling, and null leaves the default", () => {
  const agents = [{ name: "a", state: null, talkTime: 3, talk_time: 5, "talk-time": 7 }];
  const pass = callcenterPolicy({ queue: {}, agents, tiers: [], members: [], now: 0 });
  expect(pass.agents[0]).toMatchObject({ state: "Waiting", talk_time: 5 });
});

test("a table may be an object by key, and the peer's other columns are kept as they are", () => {
  const agents = { ani: { status: "Available" } };
  const queue = { "moh-sound": "local_stream://default" };
  const tables = { queue, agents, tiers: [{ agent: "ani" }], members: { m1: {} }, now: 9 };
  const pass = callcenterPolicy(tables as CallcenterTables);
  expect(pass.agents[0]).toMatchObject({ name: "ani", status: "Available" });
  expect(pass.offers.map(({ member }) => member)).toEqual(["m1"]);
});

test("columns that nobody knows are kept, but for objects, which no table holds", () => {
  const agents = [{ name: "a", shift: "late", pin: { secret: 1 } }];
  const pass = callcenterPolicy({ queue: {}, agents, tiers: [], members: [], now: 0 } as never);
  expect(pass.agents[0]).toMatchObject({ name: "a", shift: "late" });
  expect(pass.agents[0]).not.toHaveProperty("pin");
  expect(pass.notes).toEqual([
    { code: "policy-unknown-columns", data: { columns: ["shift", "pin"] }, path: ["agents", 0] },
  ]);
});

test("the name of the only queue may be left out everywhere", () => {
  const agents = [{ name: "ani", status: "Available" }];
  const members = [{ uuid: "m1" }];
  const tables = {
    queue: { strategy: "ring-all" },
    agents,
    tiers: [{ agent: "ani" }],
    members,
    now: 9,
  };
  expect(callcenterCandidates(tables, "m1")).toEqual(["ani"]);
  const named = {
    ...tables,
    queue: {},
    members: [{ uuid: "m1", queue: "sales" }],
    tiers: [{ agent: "ani", queue: "sales" }],
  };
  expect(callcenterCandidates(named, "m1")).toEqual(["ani"]);
});

test("flags are FreeSWITCH's words there and Asterisk's words here", () => {
  const skips = (text: unknown): number =>
    callcenterPolicy({
      queue: { "skip-agents-with-external-calls": text } as CallcenterTables["queue"] & object,
      agents: [{ name: "a", status: "Available", external_calls_count: 1 }],
      tiers: [{ agent: "a" }],
      members: [{ uuid: "m" }],
      now: 9,
    }).offers.length;
  expect(["allow", "enabled", "2", "nonsense"].map(skips)).toEqual([0, 0, 0, 0]);
  expect(["disallow", "inactive", "0", false].map(skips)).toEqual([1, 1, 1, 1]);
  const reserving = (text: unknown): readonly string[] =>
    issuesOf(() =>
      callcenterPolicy({
        queue: {},
        agents: [],
        tiers: [],
        members: [],
        now: 9,
        reserve_agents: text as boolean,
      }),
    );
  expect(["allow", "off", "sometimes", 1].map(reserving)).toEqual([
    [],
    [],
    ["reserve_agents: Expected boolean, but found string."],
    ["reserve_agents: Expected boolean, but found number."],
  ]);
  const rings = (text: string): number =>
    queuesPolicy({
      queue: {},
      members: [{ interface: "a", status: "INUSE", ringinuse: text }],
      now: 9,
    }).ring.length;
  expect(["yes", "on", "1"].map(rings)).toEqual([1, 1, 1]);
  expect(["enabled", "2", "no"].map(rings)).toEqual([0, 0, 0]);
});

test("text counts as far as it is a number, as in C", () => {
  expect(["12", " -3x", "x", "", "+4.9"].map(leadingNumber)).toEqual([12, -3, 0, 0, 4]);
});

test("a table that is none, a row that is none, a missing name and a missing moment are all told", () => {
  const wrong = {
    queue: {},
    agents: [7, {}, { name: "a", talk_time: Number.NaN }],
    tiers: "none",
    members: [{ uuid: "m", queue: {} }],
  };
  expect(issuesOf(() => callcenterPolicy(wrong as never))).toEqual([
    "agents[0]: Expected object, but found number.",
    "agents[1].name: Missing: a value of type string is needed here.",
    "agents[2].talk_time: Expected number, but found NaN.",
    "tiers: Expected array, but found string.",
    "members[0].queue: Expected string, but found object.",
    "now: Missing: a value of type number is needed here.",
  ]);
  expect(issuesOf(() => callcenterPolicy(null as never))).toEqual([
    "(root): Missing: a value of type object is needed here.",
    "queue: Missing: a value of type object is needed here.",
    "now: Missing: a value of type number is needed here.",
  ]);
  expect(issuesOf(() => queuesPolicy({ queue: 7, members: [{}], now: "x" } as never))).toEqual([
    "queue: Expected object, but found number.",
    "members[0].interface: Missing: a value of type string is needed here.",
    "now: Expected number, but found string.",
  ]);
  const random = { queue: { strategy: "random" }, members: [], now: 0, random: 7 };
  expect(issuesOf(() => queuesPolicy(random as never))).toEqual([
    "random: Expected function, but found number.",
  ]);
  const none = { queue: {}, members: null, now: 0 };
  expect(issuesOf(() => queuesPolicy(none as unknown as QueuesTables))).toEqual([]);
});

test("the given tables are left alone", () => {
  const tables = {
    queue: { name: "q", strategy: "top-down" },
    agents: [{ name: "a", status: "Available" }],
    tiers: [{ queue: "q", agent: "a" }],
    members: [{ uuid: "m", queue: "q" }],
    memory: { members: { m: {} } },
    now: 9,
  };
  const before = structuredClone(tables);
  expect(callcenterPolicy(tables).offers).toHaveLength(1);
  expect(tables).toEqual(before);
});
