import { attempt, pathText, type Refused } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { callcenterChange } from "./callcenter/change.js";
import { callcenterPolicy } from "./callcenter/policy.js";
import type { CallcenterTables } from "./callcenter/state.js";
import { queuesFigures } from "./queues/figures.js";
import { queuesJoin } from "./queues/join.js";
import { type QueuesAttempt, queuesPolicy } from "./queues/policy.js";
import type { PolicyNote } from "./reasons.js";

type Row = Readonly<Record<string, unknown>>;

/** The problems of a refusal, each as its place, code and data. */
function refused(ask: () => unknown): readonly string[] {
  const asked = attempt(() => [ask()]);
  if (asked.ok) return [];
  const issues = asked.issues as unknown as Refused["issues"];
  return issues.map(({ code, data, ...issue }) => {
    const { path = [] } = issue as { readonly path?: readonly (string | number)[] };
    return `${pathText(path)} ${code} ${Object.values(data as object).join("/")}`.trim();
  });
}

const noted = (notes: readonly PolicyNote[]): readonly string[] =>
  notes.map(({ code, data, path }) => `${pathText(path)} ${code} ${Object.values(data).join("/")}`);

const tables = {
  queue: { name: "q", strategy: "ring-all" },
  agents: [{ name: "a", status: "Available" }],
  tiers: [{ queue: "q", agent: "a" }],
  members: [{ uuid: "m", queue: "q" }],
  now: 1000,
};
const pass = (more: Row) => callcenterPolicy({ ...tables, ...more } as CallcenterTables);

test("a strategy beside the tables instead of a queue is told, together with all else that is wrong", () => {
  const { queue, ...rest } = tables;
  const wrong = { ...rest, strategy: "ring-all", now: undefined };
  expect(refused(() => callcenterPolicy(wrong as never))).toEqual([
    "(root) input-unknown-keys strategy",
    "queue input-type object/nothing",
    "now input-type number/nothing",
  ]);
  expect(queue.strategy).toBe("ring-all");
});

test("columns and settings that the module does not have are told row by row", () => {
  const wrong = {
    queue: { name: "q", stratgy: "ring-all", "tier-rule-apply": true },
    agents: [{ name: "a", wrapup: 3 }],
    tiers: { first: { agent: "a", order: 1 } },
    members: [
      { uuid: "m", joined: 9 },
      { uuid: "n", domain: "example.com", __proto__: {} },
    ],
  };
  expect(noted(pass(wrong).notes)).toEqual([
    "agents[0] policy-unknown-columns wrapup",
    "tiers.first policy-unknown-columns order",
    "members[1] policy-unknown-columns domain",
    "queue policy-unknown-columns stratgy,tier-rule-apply",
  ]);
});

test("what only decides what callers hear is no mistake", () => {
  const queue = { "moh-sound": "x", announce_sound: "y", recordTemplate: "z", calls_answered: 3 };
  expect(pass({ queue }).notes).toEqual([]);
});

test("a status, state or tier that the module's commands refuse cannot be in its tables", () => {
  const wrong = {
    agents: [{ name: "a", status: "Ready", state: "Busy" }],
    tiers: [{ queue: "q", agent: "a", state: "Paused" }],
    members: [{ uuid: "m", queue: "q", state: "waiting" }],
  };
  expect(refused(() => pass(wrong)).map((issue) => issue.split(" ").slice(0, 2).join(" "))).toEqual(
    [
      "agents[0].status input-value",
      "agents[0].state input-value",
      "tiers[0].state input-value",
      "members[0].state input-value",
    ],
  );
});

test("a status in other letters is the module's own: it is taken, noted, and said where nobody was offered", () => {
  const { notes, turns } = pass({ agents: [{ name: "a", status: "AVAILABLE", state: "WAITING" }] });
  expect(noted(notes)).toEqual(["agents[0].status callcenter-status-letters a/AVAILABLE"]);
  expect(turns[0]?.because.map(({ code }) => code)).toEqual([
    "callcenter-nobody",
    "callcenter-not-served",
  ]);
  expect(
    pass({ agents: [{ name: "a", status: "Available", state: "WAITING" }] }).offers,
  ).toHaveLength(1);
});

test("an agent without a status is Logged Out, as the module adds agents, and that is said", () => {
  const [turn] = pass({ agents: [{ name: "a" }] }).turns;
  expect(turn?.because.at(-1)).toEqual({
    code: "callcenter-not-served",
    data: { agents: [{ agent: "a", status: "Logged Out" }] },
  });
});

test("what the module takes for something else is noted with what it takes", () => {
  const queue = {
    name: "q",
    strategy: "longest-idle",
    time_base_score: "sytem",
    tier_rules_apply: "sure",
    tier_rule_wait_second: 90_000,
    max_wait_time: "soon",
    agent_no_answer_status: "Gone",
  };
  expect(noted(pass({ queue }).notes)).toEqual([
    "queue.tier_rules_apply policy-taken-for sure/false",
    "queue.max_wait_time policy-taken-for soon/0",
    "queue.tier_rule_wait_second policy-taken-for 90000/0",
    "queue.strategy policy-taken-for longest-idle/sequentially-by-agent-order",
    "queue.time_base_score policy-taken-for sytem/queue",
    "queue.agent_no_answer_status policy-taken-for Gone/On Break",
  ]);
});

test("rows that lead nowhere and rows of one name are noted", () => {
  const twice = pass({
    agents: [...tables.agents, { name: "a" }],
    tiers: [...tables.tiers, { queue: "q", agent: "b" }, { queue: "r", agent: "a" }],
    members: { x: { uuid: "m" }, y: { uuid: "m" } },
    queues: { q: {} },
  });
  expect(noted(twice.notes)).toEqual([
    "queue policy-duplicate q",
    "agents[1] policy-duplicate a",
    "members.y policy-duplicate m",
    "tiers[1].agent policy-unknown-name agent/b",
    "tiers[2].queue policy-unknown-name queue/r",
  ]);
});

test("what a function gives back may be spread over what it was given", () => {
  const after = { ...tables, ...pass({}) };
  const change = { type: "failed", ...after.offers[0], cause: "NO_ANSWER" };
  const changed = callcenterChange(after, change as never);
  expect(refused(() => callcenterPolicy({ ...after, ...changed } as CallcenterTables))).toEqual([]);
  const stored = JSON.parse(JSON.stringify({ ...after, ...changed }));
  expect(callcenterPolicy(stored).notes).toEqual([]);
});

test("a change that is none changes nothing: it is refused", () => {
  const ask = (change: unknown) => refused(() => callcenterChange(tables, change as never));
  expect(ask({ type: "gone", member: "m" })[0]).toMatch(/^change.type input-value status\/?/);
  expect(ask({ type: "failed", agent: "a" })).toEqual([
    "change.queue input-type string/nothing",
    "change.member input-type string/nothing",
    "change.cause input-type string/nothing",
  ]);
});

test("names of every object are names like any other", () => {
  const names = ["constructor", "toString", "hasOwnProperty"];
  const { offers, memory } = callcenterPolicy({
    queue: { name: "q", strategy: "ring-progressively" },
    agents: names.map((name) => ({ name, status: "Available" })),
    tiers: names.map((agent) => ({ agent })),
    members: names.map((uuid) => ({ uuid })),
    now: 1000,
  });
  expect(offers.map(({ member }) => member)).toEqual(names);
  expect(Object.keys(memory.offers).sort()).toEqual([...names].sort());
  expect(Object.keys(memory.members).sort()).toEqual([...names].sort());
});

const line = {
  queue: { name: "q" },
  members: [{ interface: "PJSIP/1" }],
  now: 1000,
};
const choose = (more: Row) => queuesPolicy({ ...line, ...more } as QueuesAttempt);

test("app_queue's tables are refused for the same: states it does not have, queues without a name", () => {
  const wrong = {
    strategy: "ringall",
    queue: { strategie: "rrmemory" },
    members: [{ interface: "a", pennalty: 3, status: "OFFLINE" }],
    caller: { prio: 1, waited: 9 },
    queues: [{ weight: 3, colour: "red" }],
    memory: { rrpos: "first" },
  };
  expect(
    refused(() => choose(wrong)).map((issue) => issue.split(" ").slice(0, 2).join(" ")),
  ).toEqual([
    "(root) input-unknown-keys",
    "members[0].status input-value",
    "queues[0].name input-type",
    "memory.rrpos input-type",
  ]);
  expect(refused(() => choose({ queues: { heavy: {} } }))).toEqual([
    "queues input-type array/object",
  ]);
});

test("what app_queue takes for something else is noted with what it takes", () => {
  const { notes, order } = choose({
    queue: { strategy: "longest-idle", autofill: "enabled", weight: "heavy" },
    members: [{ interface: "a" }, { interface: "a" }],
    caller: { QUEUE_MAX_PENALTY: "none" },
    force_longest_waiting_caller: "sometimes",
  });
  expect(noted(notes)).toEqual([
    "queue.autofill policy-taken-for enabled/false",
    "queue.weight policy-taken-for heavy/0",
    "queue.strategy policy-taken-for longest-idle/ringall",
    "members[1] policy-duplicate a",
    "caller.QUEUE_MAX_PENALTY policy-taken-for none/",
    "force_longest_waiting_caller policy-taken-for sometimes/no",
  ]);
  // A limit that is no number sets none.
  expect(order).toEqual(["a", "a"]);
});

test("a word that is neither yes nor no is no, whatever the setting is without it; nothing at all is 0", () => {
  const { notes, ring } = choose({
    queue: { ringinuse: "enabled", weight: "" },
    members: [{ interface: "a", status: "INUSE" }],
  });
  expect(noted(notes)).toEqual(["queue.ringinuse policy-taken-for enabled/false"]);
  expect(ring).toEqual([]);
});

test("whoever is not served is told only where nobody was offered", () => {
  const agents = [{ name: "a", status: "Available" }, { name: "b" }];
  const tiers = agents.map(({ name }) => ({ queue: "q", agent: name }));
  expect(pass({ agents, tiers }).turns[0]?.because).toEqual([]);
});

test("what is said of the caller wins over the caller's row, the form rN in both its meanings", () => {
  const callers = [{ id: "c", min_penalty: 3, raise_penalty: 5, raise_respect_min: false }];
  const members = [{ interface: "low", penalty: 1 }];
  expect(choose({ members, callers, caller: { id: "c" } }).order).toEqual(["low"]);
  expect(choose({ members, callers, caller: { id: "c", raise_penalty: "r5" } }).order).toEqual([]);
});

test("rows of the manager interface are rows: the place is the member, its name is not", () => {
  const row = {
    Event: "QueueMember",
    Queue: "q",
    Name: "Ani",
    Location: "PJSIP/7",
    StateInterface: "PJSIP/7",
    Membership: "static",
    Penalty: "1",
    CallsTaken: "4",
    LastCall: "900",
    LastPause: "0",
    LoginTime: "1",
    InCall: "0",
    Status: "1",
    Paused: "0",
    PausedReason: "",
    Wrapuptime: "0",
  };
  const choice = choose({ queue: { strategy: "fewestcalls" }, members: [row] } as Row);
  expect([choice.metrics, choice.ring, choice.notes]).toEqual([
    [{ interface: "PJSIP/7", metric: 1_000_004 }],
    ["PJSIP/7"],
    [],
  ]);
  expect(choose({ members: [{ membername: "Ani" }] }).best).toBe("Ani");
});

test("what app_queue's functions give back may be spread over what they were given", () => {
  const choice = { ...line, ...choose({}) };
  const joined = { ...choice, ...queuesJoin({ ...choice, caller: { id: "c" } } as QueuesAttempt) };
  const figures = queuesFigures(joined as QueuesAttempt, { type: "abandoned" });
  expect(refused(() => queuesPolicy({ ...joined, ...figures } as QueuesAttempt))).toEqual([]);
});

test("every note is told in both languages", () => {
  const notes: readonly PolicyNote[] = [
    { code: "policy-taken-for", data: { given: "sure", taken: true }, path: [] },
    { code: "policy-taken-for", data: { given: "x", taken: 0 }, path: [] },
    { code: "policy-taken-for", data: { given: "x", taken: "ringall" }, path: [] },
    { code: "policy-taken-for", data: { given: "x", taken: null }, path: [] },
    { code: "policy-duplicate", data: { name: "a" }, path: [] },
    { code: "policy-unknown-name", data: { kind: "agent", name: "b" }, path: [] },
    { code: "callcenter-status-letters", data: { agent: "a", status: "available" }, path: [] },
  ];
  expect(notes.map((note) => describe(note, "en"))).toEqual([
    'The system does not know "sure" and takes it for yes.',
    'The system does not know "x" and takes it for 0.',
    'The system does not know "x" and takes it for "ringall".',
    'The system does not know "x" and passes over it.',
    "There are two rows of a; the system itself never has two.",
    "No agent b is in these tables, so this row leads nowhere.",
    'The system accepts the status "available" of a, but never serves it in this spelling.',
  ]);
  expect(notes.map((note) => describe(note, "id"))).toEqual([
    'Sistem itu tidak mengenal "sure" dan menganggapnya ya.',
    'Sistem itu tidak mengenal "x" dan menganggapnya 0.',
    'Sistem itu tidak mengenal "x" dan menganggapnya "ringall".',
    'Sistem itu tidak mengenal "x" dan melewatinya.',
    "Ada dua baris untuk a; sistem aslinya tidak pernah memiliki dua.",
    "Petugas b tidak ada dalam tabel ini sehingga baris ini tidak menuju ke mana pun.",
    'Sistem itu menerima status "available" milik a, tetapi tidak pernah melayaninya dengan besar kecil huruf seperti ini.',
  ]);
  const unserved = {
    code: "callcenter-not-served",
    data: { agents: [{ agent: "a", status: "Logged Out" }] },
  } as const;
  expect(describe(unserved, "en")).toBe(
    "Not asked at all because of their status: a (Logged Out).",
  );
  expect(describe(unserved, "id")).toBe(
    "Sama sekali tidak ditawari karena statusnya: a (Logged Out).",
  );
});
