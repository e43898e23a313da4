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
  expect(issuesOf(() => callcenterPolicy(wrong as never))).toEqual(
    [
      "agents[0]: This must be of type object; found type number.",
      "agents[1].name: Missing: a value of type string is needed here.",
      "agents[2].talk_time: This must be of type number; found type number.",
      "tiers: This must be of type array; found type string.",
      "members[0].queue: This must be of type string; found type object.",
      "now: Missing: a value of type number is needed here.",
    ].map((text) => expect.stringContaining(text.split(":")[0] ?? "")),
  );
  expect(issuesOf(() => callcenterPolicy(null as never)).length).toBeGreaterThan(0);
  expect(issuesOf(() => queuesPolicy({ queue: 7, members: [{}], now: "x" } as never))).toHaveLength(
    3,
  );
  expect(
    issuesOf(() =>
      queuesPolicy({ queue: { strategy: "random" }, members: [], now: 0, random: 7 } as never),
    ),
  ).toHaveLength(1);
  expect(
    issuesOf(() => queuesPolicy({ queue: {}, members: null, now: 0 } as unknown as QueuesTables)),
  ).toEqual([]);
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
