import { expect, test } from "vitest";
import { connectCriteria, fromConnect } from "../../src/index.js";
import { type Play, play } from "./play.js";

// Each story is one that Amazon Connect's guide tells, in our words; the page is named beside it.

const voice = [{ Channel: "VOICE", Concurrency: 1 }];
type Row = readonly [queue: string, priority: number, delay: number, channel?: string];
const profile = (rows: readonly Row[], MediaConcurrencies: readonly object[] = voice): object => ({
  RoutingProfileId: "p1",
  Name: "Agents",
  MediaConcurrencies,
  QueueConfigs: rows.map(([QueueId, Priority, Delay, Channel = "VOICE"]) => ({
    QueueReference: { QueueId, Channel },
    Priority,
    Delay,
  })),
});
const agent = (Id: string, proficiencies: Readonly<Record<string, number>> = {}): object => ({
  Id,
  UserProficiencies: Object.entries(proficiencies).map(([AttributeValue, Level]) => ({
    AttributeName: "Skill",
    AttributeValue,
    Level,
  })),
});
const desk = (
  rows: readonly Row[],
  agents: readonly object[] = [agent("ani")],
  concurrencies?: readonly object[],
): Play => play(fromConnect({ routing_profile: profile(rows, concurrencies), agents }).config);
const isReady = (id: string) =>
  ({ type: "agent.updated", agent: { id, presence: "ready" } }) as const;

/** Offers contacts to queues at their moments, and tells whom the agent gets when she comes, and then. */
function served(
  rows: readonly Row[],
  contacts: readonly (readonly [id: string, queue: string, at: number])[],
  readyAt: number,
): string[] {
  const router = desk(rows);
  for (const [id, queue, at] of contacts) router.offer(at, id, undefined, { queue });
  const order: string[] = [];
  let lines = router.apply(readyAt, isReady("ani"));
  while (lines.length > 0) {
    const id = lines.at(-1)?.split(" ")[2] ?? "";
    order.push(id);
    router.accept(readyAt, "ani");
    lines = router.apply(readyAt, { type: "contact.completed", id });
  }
  return order;
}

const different: readonly Row[] = [
  ["sales", 1, 0],
  ["support", 2, 0],
];
const delayed: readonly Row[] = [
  ["sales", 1, 0],
  ["support", 1, 30],
];
const tiers: readonly Row[] = [
  ["tier1", 1, 0],
  ["tier2", 1, 0],
  ["tier3", 2, 20],
  ["tier4", 3, 80],
];

test("another priority, the same delay: support only when nobody waits for sales (priority and delay, 1)", () => {
  const contacts = [
    ["old", "support", 0],
    ["new", "sales", 50],
  ] as const;
  expect(served(different, contacts, 60)).toEqual(["new", "old"]);
  expect(served(different, contacts.slice(0, 1), 60)).toEqual(["old"]);
});

test("the same priority, another delay: equal once the delay is over (priority and delay, 2)", () => {
  const contacts = [
    ["old", "support", 0],
    ["new", "sales", 20],
  ] as const;
  expect(served(delayed, contacts, 29)).toEqual(["new"]);
  expect(served(delayed, contacts, 30)).toEqual(["old", "new"]);
  expect(served(delayed, contacts, 31)).toEqual(["old", "new"]);
});

test("tier three from 20 seconds on, exactly 20 included, and only after tiers one and two (priority and delay, 3)", () => {
  expect(served(tiers, [["c3", "tier3", 0]], 19)).toEqual([]);
  expect(served(tiers, [["c3", "tier3", 0]], 20)).toEqual(["c3"]);
  const contacts = [
    ["c3", "tier3", 0],
    ["c2", "tier2", 58],
    ["c1", "tier1", 59],
  ] as const;
  expect(served(tiers, contacts, 60)).toEqual(["c2", "c1", "c3"]);
});

test("tier four from 80 seconds on, and only after all the others (priority and delay, 3)", () => {
  expect(served(tiers, [["c4", "tier4", 0]], 79)).toEqual([]);
  expect(served(tiers, [["c4", "tier4", 0]], 80)).toEqual(["c4"]);
  const contacts = [
    ["c4", "tier4", 0],
    ["c3", "tier3", 60],
    ["c1", "tier1", 99],
  ] as const;
  expect(served(tiers, contacts, 100)).toEqual(["c1", "c3", "c4"]);
});

test("somebody whose delay is not over holds nobody up: the agent is not left idle", () => {
  const contacts = [
    ["c4", "tier4", 0],
    ["c3", "tier3", 70],
  ] as const;
  // Tier three has the better number, but has waited for ten seconds only.
  expect(served(tiers, contacts, 80)).toEqual(["c4"]);
});

test("a free agent gets a contact the moment its delay is over", () => {
  const router = desk(tiers);
  router.apply(0, isReady("ani"));
  expect(router.offer(0, "c3", undefined, { queue: "tier3" })).toEqual(["0s queued c3 tier3"]);
  expect(router.until(30)).toContain("20s reserve c3 ani");
});

test("of several free agents, whoever has been free longest gets it (how routing works)", () => {
  const router = desk(different, [agent("ani"), agent("budi")]);
  router.apply(0, isReady("budi"));
  router.apply(5, isReady("ani"));
  expect(router.offer(9, "c1", undefined, { queue: "sales" }).at(-1)).toBe("9s reserve c1 budi");
});

test("a missed contact goes to somebody else, and nothing more comes to whoever missed it", () => {
  const router = desk(different, [agent("ani"), agent("budi")]);
  router.apply(0, isReady("ani"));
  router.apply(1, isReady("budi"));
  router.offer(2, "c1", undefined, { queue: "sales" });
  expect(router.until(22)).toEqual(["22s rescind c1 ani no-answer", "22s reserve c1 budi"]);
  router.accept(23, "budi");
  expect(router.offer(24, "c2", undefined, { queue: "sales" })).toEqual(["24s queued c2 sales"]);
  const queues = router.apply(25, isReady("ani"));
  expect(queues).toEqual(["25s reserve c2 ani"]);
});

const needs = (french: number, database: number): object => ({
  AndExpression: [level("French", french), level("Database", database)],
});
const level = (Value: string, ProficiencyLevel: number): object => ({
  AttributeCondition: {
    Name: "Skill",
    Value,
    ProficiencyLevel,
    ComparisonOperator: "NumberGreaterOrEqualTo",
  },
});
const Expiry = { DurationInSeconds: 30 };
const relaxing = connectCriteria({
  Steps: [
    { Expression: needs(4, 5), Expiry },
    { Expression: needs(3, 5), Expiry },
    { Expression: needs(3, 4) },
  ],
}).contact;
const inbound: readonly Row[] = [["inbound", 1, 0]];

test("routing criteria relax step by step for one contact (routing by proficiency)", () => {
  const found = (french: number, database: number): string | undefined => {
    const router = desk(inbound, [agent("ani", { French: french, Database: database })]);
    router.apply(0, isReady("ani"));
    const lines = [
      ...router.offer(0, "c1", undefined, { queue: "inbound", ...relaxing }),
      ...router.until(100),
    ];
    return lines.find((one) => one.includes("reserve"));
  };
  expect(found(4, 5)).toBe("0s reserve c1 ani");
  expect(found(3, 5)).toBe("30s reserve c1 ani");
  expect(found(5, 4)).toBe("60s reserve c1 ani");
  expect(found(3, 4)).toBe("60s reserve c1 ani");
  expect(found(2, 5)).toBeUndefined();
});

test("a step that nobody meets and that never expires holds the contact, for whoever may come to meet it", () => {
  const router = desk(different, [agent("ani", { French: 2 })]);
  router.apply(0, isReady("ani"));
  const { contact } = connectCriteria({ Steps: [{ Expression: level("French", 5) }] });
  expect(router.offer(0, "c1", undefined, { queue: "sales", ...contact })).toEqual([
    "0s queued c1 sales",
  ]);
  expect(router.until(100_000)).toEqual([]);
});

test("when every step has expired, anybody of the queue will do", () => {
  const { contact } = connectCriteria({ Steps: [{ Expression: level("French", 5), Expiry }] });
  const router = desk(inbound, [agent("ani"), agent("francoise", { French: 5 })]);
  router.apply(0, isReady("ani"));
  router.offer(0, "c1", undefined, { queue: "inbound", ...contact });
  expect(router.until(29.9)).toEqual([]);
  expect(router.until(30).at(-1)).toBe("30s reserve c1 ani");
});

test("contacts with and without criteria wait beside each other in one queue", () => {
  const router = desk(inbound, [agent("ani", { French: 3, Database: 5 })]);
  router.offer(0, "plain", undefined, { queue: "inbound" });
  router.offer(1, "exacting", undefined, { queue: "inbound", ...relaxing });
  expect(router.apply(2, isReady("ani"))).toEqual(["2s reserve plain ani"]);
  router.accept(2, "ani");
  expect(router.apply(3, { type: "contact.completed", id: "plain" })).toEqual([]);
  expect(router.until(31)).toContain("31s reserve exacting ani");
});

test("criteria that differ only in how they relax do not take each other's way", () => {
  const steps = (seconds: number) =>
    connectCriteria({
      Steps: [{ Expression: level("French", 5), Expiry: { DurationInSeconds: seconds } }],
    }).contact;
  const router = desk(inbound, [agent("ani"), agent("budi"), agent("francoise", { French: 5 })]);
  router.apply(0, isReady("ani"));
  router.apply(1, isReady("budi"));
  router.offer(2, "slow", undefined, { queue: "inbound", ...steps(60) });
  router.offer(2, "quick", undefined, { queue: "inbound", ...steps(10) });
  expect(router.until(12)).toContain("12s reserve quick ani");
  router.accept(12, "ani");
  expect(router.until(62)).toContain("62s reserve slow budi");
});

test("a preferred agent is a first step; the contact goes on when it expires (set routing criteria)", () => {
  const { contact } = connectCriteria({
    Steps: [
      {
        Expression: {
          AttributeCondition: { MatchCriteria: { AgentsCriteria: { AgentIds: ["budi"] } } },
        },
        Expiry,
      },
    ],
  });
  const router = desk(inbound, [agent("ani"), agent("budi")]);
  router.apply(0, isReady("ani"));
  expect(router.offer(0, "c1", undefined, { queue: "inbound", ...contact })).toEqual([
    "0s queued c1 inbound",
  ]);
  expect(router.apply(10, isReady("budi"))).toEqual(["10s reserve c1 budi"]);
  const other = desk(inbound, [agent("ani"), agent("budi")]);
  other.apply(0, isReady("ani"));
  other.offer(0, "c1", undefined, { queue: "inbound", ...contact });
  expect(other.until(30).at(-1)).toBe("30s reserve c1 ani");
});

test("whoever is on a chat gets further chats but no call, until the last chat is done (channels and concurrency)", () => {
  const rows: readonly Row[] = [
    ["q", 1, 0, "VOICE"],
    ["q", 1, 0, "CHAT"],
  ];
  const router = desk(rows, undefined, [
    { Channel: "VOICE", Concurrency: 1 },
    { Channel: "CHAT", Concurrency: 2 },
  ]);
  const chat = { channel: "chat", queue: "q" } as const;
  const call = { channel: "phone", queue: "q" } as const;
  router.apply(0, isReady("ani"));
  expect(router.offer(0, "chat1", undefined, chat).at(-1)).toBe("0s reserve chat1 ani");
  router.accept(0, "ani");
  expect(router.offer(1, "call1", undefined, call)).toEqual(["1s queued call1 q"]);
  expect(router.offer(2, "chat2", undefined, chat).at(-1)).toBe("2s reserve chat2 ani");
  router.accept(2, "ani");
  expect(router.offer(3, "chat3", undefined, chat)).toEqual(["3s queued chat3 q"]);
  expect(router.apply(4, { type: "contact.completed", id: "chat1" })).toEqual([
    "4s reserve chat3 ani",
  ]);
  router.accept(4, "ani");
  router.apply(5, { type: "contact.completed", id: "chat2" });
  expect(router.apply(6, { type: "contact.completed", id: "chat3" })).toEqual([
    "6s reserve call1 ani",
  ]);
  router.accept(6, "ani");
  expect(router.offer(7, "chat4", undefined, chat)).toEqual(["7s queued chat4 q"]);
});

test("a full queue refuses (queue capacity)", () => {
  const { config } = fromConnect({
    routing_profile: profile(inbound),
    agents: [agent("ani")],
    queues: [{ Id: "inbound", MaxContacts: 1 }],
  });
  const router = play(config);
  router.offer(0, "c1", undefined, { queue: "inbound" });
  expect(router.offer(0, "c2", undefined, { queue: "inbound" })).toEqual(["0s refused queue-full"]);
});
