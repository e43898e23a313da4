import { expect, test } from "vitest";
import { callcenterChange } from "./change.js";
import type { CallcenterChange } from "./happened.js";
import { callcenterPolicy } from "./policy.js";
import type { CallcenterTables } from "./state.js";

const now = 5000;
const call = { agent: "ani", queue: "help", member: "m1" };

/** Ani is being rung for m1. */
const ringing = (agent: Record<string, unknown> = {}, more: object = {}): CallcenterTables => ({
  queue: { name: "help" },
  agents: [{ name: "ani", status: "Available", state: "Receiving", ...agent }],
  tiers: [
    { queue: "help", agent: "ani", state: "Offering" },
    { queue: "sales", agent: "ani", state: "Standby" },
    { queue: "mail", agent: "ani", state: "No Answer" },
  ],
  members: [
    {
      uuid: "m1",
      queue: "help",
      state: "Trying",
      serving_agent: "ani",
      serving_system: "single_box",
    },
  ],
  now,
  ...more,
});

const failed = (cause: string): CallcenterChange => ({ type: "failed", ...call, cause });
const delays = { busy_delay_time: 11, reject_delay_time: 12, no_answer_delay_time: 13 };

test.each([
  ["USER_BUSY", 11, "Ready", 0],
  ["NORMAL_CIRCUIT_CONGESTION", 11, "Ready", 0],
  ["CALL_REJECTED", 12, "Ready", 0],
  ["USER_NOT_REGISTERED", 5, "Ready", 0],
  ["NO_ANSWER", 13, "No Answer", 1],
  ["RECOVERY_ON_TIMER_EXPIRE", 13, "No Answer", 1],
  ["LOSE_RACE", -now, "Ready", 0],
  ["ORIGINATOR_CANCEL", -now, "Ready", 0],
])("after %s the agent is kept back %i s and the tier is %s", (cause, seconds, tier, misses) => {
  const after = callcenterChange(ringing(delays), failed(cause));
  expect(after.agents[0]).toMatchObject({
    state: "Waiting",
    ready_time: now + seconds,
    no_answer_count: misses,
  });
  expect(after.tiers.map(({ state }) => state)).toEqual([tier, "Ready", "No Answer"]);
  expect(after.members[0]).toMatchObject({
    state: "Waiting",
    serving_agent: "",
    serving_system: "",
  });
});

test("the third missed call of three sets the queue's status, On Break unless the queue says otherwise", () => {
  const twoMissed = { max_no_answer: 3, no_answer_count: 2 };
  expect(callcenterChange(ringing(twoMissed), failed("NO_ANSWER")).agents[0]).toMatchObject({
    status: "On Break",
    no_answer_count: 3,
    last_status_change: now,
  });
  const queue = { name: "help", "agent-no-answer-status": "Logged Out" };
  expect(
    callcenterChange(ringing(twoMissed, { queue }), failed("NO_ANSWER")).agents[0]?.status,
  ).toBe("Logged Out");
  const oneMissed = { max_no_answer: 3, no_answer_count: 1 };
  expect(callcenterChange(ringing(oneMissed), failed("NO_ANSWER")).agents[0]?.status).toBe(
    "Available",
  );
  expect(
    callcenterChange(ringing({ no_answer_count: 99 }), failed("NO_ANSWER")).agents[0]?.status,
  ).toBe("Available");
});

test("missed calls are counted from what was known when it began to ring", () => {
  const tables: CallcenterTables = {
    ...ringing({ state: "Waiting", max_no_answer: 2, no_answer_count: 0 }),
    tiers: [{ queue: "help", agent: "ani" }],
    members: [{ uuid: "m1", queue: "help", joined_epoch: now }],
  };
  const pass = callcenterPolicy(tables);
  const agents = pass.agents.map((agent) => ({ ...agent, no_answer_count: 1 }));
  const after = callcenterChange({ ...tables, ...pass, agents }, failed("NO_ANSWER"));
  expect(after.agents[0]).toMatchObject({ no_answer_count: 2, status: "Available" });
  expect(after.memory.offers).toEqual({});
});

test("an offer to an agent who was deleted meanwhile sets the caller free and nothing else", () => {
  const rung = callcenterPolicy({
    ...ringing({ state: "Waiting" }),
    tiers: [{ queue: "help", agent: "ani" }],
    members: [{ uuid: "m1", queue: "help" }],
  });
  const after = callcenterChange({ ...ringing(), ...rung, agents: [] }, failed("NO_ANSWER"));
  expect(after.members[0]).toMatchObject({ state: "Waiting", serving_agent: "" });
  expect([after.agents, after.tiers[0]?.state]).toEqual([[], "Offering"]);
});

test("a caller who left in the meantime stays Abandoned", () => {
  const members = [
    {
      uuid: "m1",
      queue: "help",
      state: "Abandoned",
      serving_agent: "ani",
      serving_system: "single_box",
    },
  ];
  const after = callcenterChange(ringing({}, { members }), failed("ORIGINATOR_CANCEL"));
  expect(after.members[0]).toMatchObject({ state: "Abandoned", serving_agent: "" });
});

test("going Available zeroes talk time, calls and missed calls, but not a second time", () => {
  const used = { talk_time: 90, calls_answered: 4, no_answer_count: 2, state: "Waiting" };
  const change = { type: "status", agent: "ani", status: "Available" } as const;
  expect(
    callcenterChange(ringing({ ...used, status: "On Break" }), change).agents[0],
  ).toMatchObject({
    status: "Available",
    talk_time: 0,
    calls_answered: 0,
    no_answer_count: 0,
    last_status_change: now,
  });
  expect(callcenterChange(ringing(used), change).agents[0]).toMatchObject({
    talk_time: 90,
    last_status_change: 0,
  });
});

test("a break zeroes nothing and does not touch the time of the last call", () => {
  const used = { talk_time: 90, last_bridge_end: 4000 };
  const after = callcenterChange(ringing(used), {
    type: "status",
    agent: "ani",
    status: "On Break",
  });
  expect(after.agents[0]).toMatchObject({
    talk_time: 90,
    last_bridge_end: 4000,
    status: "On Break",
  });
});

test("a status is stored in the letters it came in; an unknown one is refused", () => {
  const set = (status: string): unknown =>
    callcenterChange(ringing(), { type: "status", agent: "ani", status });
  expect(set("on BREAK")).toMatchObject({ done: true, agents: [{ status: "on BREAK" }] });
  expect(set("Lunch")).toMatchObject({ done: false, agents: [{ status: "Available" }] });
});

test("a state is set by hand, and Receiving notes the offer", () => {
  const set = (state: string): unknown =>
    callcenterChange(ringing(), { type: "state", agent: "ani", state });
  expect(set("Receiving")).toMatchObject({ done: true, agents: [{ last_offered_call: now }] });
  expect(set("Idle")).toMatchObject({
    done: true,
    agents: [{ state: "Idle", last_offered_call: 0 }],
  });
  expect(set("Asleep")).toMatchObject({ done: false });
});

test("a call that is answered and ends counts, frees the agent and removes the caller", () => {
  const answered = callcenterChange(ringing({ no_answer_count: 1 }), { type: "answered", ...call });
  expect(answered.agents[0]).toMatchObject({
    state: "In a queue call",
    last_bridge_start: now,
    calls_answered: 1,
    no_answer_count: 0,
  });
  expect(answered.tiers[0]?.state).toBe("Active Inbound");
  expect(answered.members[0]).toMatchObject({ state: "Answered", bridge_epoch: now });
  const tables = { ...ringing(), ...answered, now: now + 60 };
  const ended = callcenterChange(tables, { type: "ended", ...call });
  expect(ended.agents[0]).toMatchObject({
    state: "Waiting",
    last_bridge_end: now + 60,
    talk_time: 60,
  });
  expect(ended.tiers.map(({ state }) => state)).toEqual(["Ready", "Ready", "No Answer"]);
  expect(ended.members).toEqual([]);
});

test("an agent on demand is Idle after a call, and Waiting after an offer that failed", () => {
  const onDemand = { status: "Available (On Demand)" };
  expect(callcenterChange(ringing(onDemand), { type: "ended", ...call }).agents[0]?.state).toBe(
    "Idle",
  );
  expect(callcenterChange(ringing(onDemand), failed("USER_BUSY")).agents[0]?.state).toBe("Waiting");
});

test("of several who ring the first to answer gets the caller; on demand, the second goes Idle, unless mended", () => {
  const tables: CallcenterTables = {
    queue: { name: "help", strategy: "ring-all" },
    agents: ["ani", "budi"].map((name) => ({
      name,
      status: "Available (On Demand)",
      state: "Waiting",
    })),
    tiers: ["ani", "budi"].map((agent) => ({ queue: "help", agent })),
    members: [{ uuid: "m1", queue: "help", joined_epoch: now }],
    now,
  };
  const rung = { ...tables, ...callcenterPolicy(tables) };
  const first = callcenterChange(rung, { type: "answered", ...call });
  expect(first).toMatchObject({
    done: true,
    members: [{ serving_agent: "ani", state: "Answered" }],
  });
  const second = { type: "answered", ...call, agent: "budi" } as const;
  expect(callcenterChange({ ...rung, ...first }, second)).toMatchObject({
    done: false,
    agents: [{ state: "In a queue call" }, { state: "Idle" }],
    members: [{ serving_agent: "ani" }],
  });
  expect(callcenterChange({ ...rung, ...first, exact: false }, second).agents[1]?.state).toBe(
    "Waiting",
  );
});

const queue = { name: "help", "abandoned-resume-allowed": "true" };
const old = (uuid: string, left: number): object => ({
  uuid,
  queue: "help",
  cid_number: "0811",
  joined_epoch: 4000,
  state: "Abandoned",
  session_uuid: "",
  abandoned_epoch: left,
});

test("a caller who comes back takes up the newest abandoned place of the same number", () => {
  const members = [
    old("older", 4500),
    old("newer", 4900),
    { ...old("other", 4990), cid_number: "0899" },
  ];
  const change = { type: "joined", member: { uuid: "new", cid_number: "0811" } } as const;
  const after = callcenterChange(ringing({}, { queue, members }), change);
  expect(after.member).toBe("newer");
  expect(after.members[1]).toMatchObject({
    state: "Waiting",
    joined_epoch: 4000,
    rejoined_epoch: now,
    session_uuid: "new",
  });
});

test("without permission, or without a time of leaving, the caller joins anew", () => {
  const change = { type: "joined", member: { uuid: "new", cid_number: "0811" } } as const;
  const closed = callcenterChange(ringing({}, { members: [old("older", 4500)] }), change);
  expect([closed.member, closed.members[1]?.joined_epoch]).toEqual(["new", now]);
  expect(callcenterChange(ringing({}, { queue, members: [old("older", 0)] }), change).member).toBe(
    "new",
  );
});

test("time-base-score system adds the seconds since the channel was answered to the base score", () => {
  const change = {
    type: "joined",
    member: { uuid: "new", base_score: 7 },
    answered_epoch: now - 30,
  } as const;
  const system = { name: "help", "time-base-score": "system" };
  expect(callcenterChange(ringing({}, { queue: system }), change).members.at(-1)?.base_score).toBe(
    37,
  );
  expect(callcenterChange(ringing(), change).members.at(-1)?.base_score).toBe(7);
});

test("a caller joins under the strategy of a queue that rings several, and no queue takes nobody", () => {
  const change = { type: "joined", member: { uuid: "new" } } as const;
  const rings = { name: "help", strategy: "ring-progressively" };
  expect(
    callcenterChange(ringing({}, { queue: rings }), change).members.at(-1)?.serving_agent,
  ).toBe("ring-progressively");
  const nowhere = { type: "joined", member: { uuid: "new", queue: "nowhere" } } as const;
  expect(callcenterChange(ringing(), nowhere)).toMatchObject({ done: false, member: null });
});

test("a caller who leaves is Abandoned without a channel", () => {
  const after = callcenterChange(ringing(), { type: "left", member: "m1" });
  expect(after.members[0]).toMatchObject({
    state: "Abandoned",
    session_uuid: "",
    abandoned_epoch: now,
  });
  expect(callcenterChange(ringing(), { type: "left", member: "m2" }).done).toBe(false);
});
