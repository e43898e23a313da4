import { hourMs, minuteMs } from "@ramah/core";
import { expect, test } from "vitest";
import {
  both,
  call,
  done,
  gone,
  logOf,
  ready,
  sari,
  sariTakes,
} from "../../../test/simulate/log-of.js";
import type { LoggedEvent } from "../../engine/event.js";
import { describe } from "../../messages/index.js";
import { rehearse } from "../simulate.js";
import { patienceAfter } from "./patience.js";
import { replay } from "./replay.js";

test("a second agent: who waited is answered at once, by the new one, and takes as long as before", () => {
  const log = logOf(
    both,
    [0, ready("sari")],
    [1_000, call("c1")],
    [4_000, { accept: "c1" }],
    [10_000, call("c2")],
    [64_000, done("c1")],
    [65_000, { accept: "c2" }],
    [95_000, done("c2")],
    [99_000, { type: "tick" }],
  );
  const policy = { agents: both.agents };
  const [first, ...rest] = log as [LoggedEvent, ...LoggedEvent[]];
  const withBudi: readonly LoggedEvent[] = [first, { at: 0, ...ready("budi") }, ...rest];
  const { contacts, before, unknown } = replay(log, policy, { recorded: both });
  expect(contacts).toEqual([
    {
      contact: "c1",
      class: "",
      at: 1_000,
      before: { outcome: "answered", agent: "sari", waitedMs: 3_000 },
      after: { outcome: "answered", agent: "sari", waitedMs: 3_000 },
    },
    {
      contact: "c2",
      class: "",
      at: 10_000,
      before: { outcome: "answered", agent: "sari", waitedMs: 55_000 },
      after: { outcome: "answered", agent: "sari", waitedMs: 55_000 },
    },
  ]);
  expect(before.agents[0]).toEqual({ agent: "sari", calls: 2, occupancy: 90_000 / 99_001 });
  expect(unknown.map(({ code }) => code)).toEqual(["handle-kept", "patience-never-seen"]);
  const other = replay(withBudi, policy, { recorded: sari });
  expect(other.contacts[1]?.after).toEqual({ outcome: "answered", agent: "budi", waitedMs: 1_000 });
  // Under the one agent of then, budi is nobody: said, not passed over.
  expect(other.unknown.at(-1)).toEqual({
    code: "log-refused",
    data: { code: "unknown-agent", events: 1, first: 1 },
  });
});

test("customers who gave up give up again unless they are answered sooner", () => {
  const log = logOf(
    sari,
    ...sariTakes("c1"),
    [5_000, call("c2")],
    [65_000, gone("c2")],
    [90_000, done("c1")],
    [200_000, { type: "tick" }],
  );
  const same = replay(log, sari);
  expect(same.contacts[1]?.after).toEqual({ outcome: "abandoned", agent: null, waitedMs: 60_000 });
  expect(same.unknown.map((saying) => describe(saying, "en"))).toEqual([
    "Every contact takes as long as it took with the agent who had it; a log does not tell how long others would have taken.",
    "1 contact has no end of service in the log; its time was drawn from the 1 with one.",
    "1 contact never showed when they would have given up; beyond the wait they bore, it was drawn from the 1 who did give up (Kaplan-Meier).",
    "1 contact was never answered in the log; how long an agent would have let it ring was drawn from the 1 that was.",
  ]);
  const chats = { ...sari, agents: [{ id: "sari", capacity: { units: 200 } }] };
  const wide = replay(log, chats, { recorded: sari });
  expect(wide.contacts[1]?.after).toEqual({ outcome: "answered", agent: "sari", waitedMs: 0 });
  expect(wide.after.overall).toMatchObject({ answered: 2, abandoned: 0 });
  expect(wide.before.overall).toMatchObject({ answered: 1, abandoned: 1 });
});

test("another priority turns the order of two who wait, and the figures by class show it", () => {
  const queues = [{ id: "loans" }, { id: "cards" }];
  const recorded = { ...sari, queues };
  const log = logOf(
    recorded,
    [0, ready("sari")],
    [0, call("c1", { queue: "loans" })],
    [0, { accept: "c1" }],
    [1_000, call("c2", { queue: "loans" })],
    [2_000, call("c3", { queue: "cards" })],
    [60_000, done("c1")],
    [60_000, { accept: "c2" }],
    [90_000, done("c2")],
    [90_000, { accept: "c3" }],
    [100_000, done("c3")],
  );
  const policy = { ...recorded, queues: [{ id: "loans" }, { id: "cards", priority: 1 }] };
  const { contacts, classes } = replay(log, policy, { recorded });
  expect(contacts.map(({ after }) => after.waitedMs)).toEqual([0, 69_000, 58_000]);
  expect(classes.map(({ name, waitMs }) => [name, waitMs?.mean])).toEqual([
    ["loans", 5_000],
    ["cards", -30_000],
  ]);
});

test("a transfer begins a second stay in line, at the moment it began in the log", () => {
  const queues = [{ id: "first" }, { id: "second" }];
  const agents = ["sari", "budi"].map((id, index) => ({
    id,
    queues: [{ queue: queues[index]?.id ?? "" }],
  }));
  const config = { agents, queues };
  const log = logOf(
    config,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c1", { queue: "first" })],
    [0, { accept: "c1" }],
    [
      30_000,
      {
        type: "contact.transferred",
        id: "c1",
        to: { queue: "second" },
        note: { reason: "cards", collected: [] },
      },
    ],
    [31_000, { accept: "c1" }],
    [40_000, done("c1")],
    [50_000, { type: "tick" }],
  );
  const { contacts, before, after } = replay(log, config);
  expect(contacts.map((one) => [one.class, one.at, one.before, one.after])).toEqual(
    [
      ["first", 0, "sari", 0],
      ["second", 30_000, "budi", 1_000],
    ].map(([name, at, agent, waitedMs]) => {
      const fate = { outcome: "answered", agent, waitedMs };
      return [name, at, fate, fate];
    }),
  );
  expect(before.agents.map(({ calls }) => calls)).toEqual([1, 1]);
  expect(after.agents).toEqual(before.agents);
});

test("after-call work ends when it was over, however late somebody noticed", () => {
  const config = { ...sari, rules: { wrapUpMs: 10_000 } };
  const log = logOf(config, ...sariTakes("c1"), [60_000, done("c1")], [99_999, { type: "tick" }]);
  const { before, after } = replay(log, config);
  expect(before.agents).toEqual([{ agent: "sari", calls: 1, occupancy: 0.7 }]);
  expect(after.agents).toEqual(before.agents);
  // Another rule for after-call work holds in the replay, unless the log says how long it took.
  const longer = { ...config, rules: { wrapUpMs: 20_000 } };
  expect(replay(log, longer, { recorded: config }).after.agents[0]?.occupancy).toBe(0.8);
  const told = log.map((event) =>
    event.type === "contact.completed" ? { ...event, wrapUpMs: 5_000 } : event,
  );
  expect(replay(told, longer, { recorded: config }).after.agents[0]?.occupancy).toBe(0.65);
});

test("who passed a contact on does not get it back, and is no longer waited for", () => {
  const log = logOf(
    both,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c1", { preferredAgent: "sari" })],
    [0, { accept: "c1" }],
    [1_000, call("c2")],
    [1_000, { accept: "c2" }],
    [
      30_000,
      { type: "contact.transferred", id: "c1", to: {}, note: { reason: "cards", collected: [] } },
    ],
    [50_000, done("c2")],
    [50_000, { accept: "c1" }],
    [60_000, done("c1")],
    [90_000, { type: "tick" }],
  );
  const { contacts } = replay(log, both);
  expect(contacts.map(({ before, after }) => [before, after])).toEqual(
    [
      { outcome: "answered", agent: "sari", waitedMs: 0 },
      { outcome: "answered", agent: "budi", waitedMs: 0 },
      { outcome: "answered", agent: "budi", waitedMs: 20_000 },
    ].map((fate) => [fate, fate]),
  );
});

test("a log may reach from the first moment there is to the last", () => {
  const { contacts } = replay(
    [
      { at: -8.64e15, type: "tick" },
      { at: 8.64e15, ...call("c1") },
    ],
    sari,
  );
  expect(contacts.map(({ at, after }) => [at, after.outcome])).toEqual([[8.64e15, "waiting"]]);
});

test("an empty log is an empty replay", () => {
  const { contacts, before, after, overall } = replay([], sari);
  expect(contacts).toEqual([]);
  expect([before.overall.offered, after.overall.offered, overall.waitMs]).toEqual([0, 0, null]);
});

test("patience beyond what was borne is drawn as others were seen to lose it (Kaplan and Meier)", () => {
  // Survival: 10 -> 4/5; 20 censored; 30 -> 4/5 * 2/3; 40 censored; 50 -> 0.
  const draw = patienceAfter([
    { waitedMs: 30, hungUp: true },
    { waitedMs: 10, hungUp: true },
    { waitedMs: 20, hungUp: false },
    { waitedMs: 40, hungUp: false },
    { waitedMs: 50, hungUp: true },
  ]);
  expect([0.9, 0.81, 0.79, 0.54, 0.53, 0.01].map((uniform) => draw(0, uniform))).toEqual([
    10, 10, 30, 30, 50, 50,
  ]);
  // Who bore 10 stays longer with 2/3; who bore 50 was never seen to lose patience.
  expect([draw(10, 0.67), draw(10, 0.66), draw(50, 0.5)]).toEqual([
    30,
    50,
    Number.POSITIVE_INFINITY,
  ]);
  // At the same moment those who gave up come first: those answered then were still waiting.
  const tied = patienceAfter([
    { waitedMs: 10, hungUp: false },
    { waitedMs: 10, hungUp: true },
  ]);
  expect([tied(0, 0.6), tied(0, 0.4)]).toEqual([10, Number.POSITIVE_INFINITY]);
  expect(patienceAfter([])(0, 0.5)).toBe(Number.POSITIVE_INFINITY);
});

test("a day's log under another floor agrees with the simulation of that floor", () => {
  const three = { agents: [...both.agents, { id: "dewi" }] };
  const demand = {
    classes: [
      {
        name: "calls",
        arrivals: { perHour: 20 },
        handle: { type: "exponential", meanMs: 5 * minuteMs },
      },
    ],
  } as const;
  const until = 10 * hourMs;
  // Three are there in the log, so that presence is the same under both configurations.
  const log = rehearse(three, demand, { seed: 9, until });
  const [one] = [...log].reverse();
  const narrow = {
    agents: three.agents.map((agent) => ({ ...agent, queues: [{ queue: "main" }] })),
  };
  const again = replay(
    log,
    { ...narrow, queues: [{ id: "main", strategy: "top-down" }] },
    { recorded: three },
  );
  expect(again.after.until).toBe((one?.at ?? 0) + 1);
  expect(again.after.overall.answered).toBe(again.before.overall.answered);
  const [calls = []] = [again.after.agents.map((agent) => agent.calls)];
  expect(calls[0]).toBeGreaterThan(calls[2] as number);
});

test("refuses a configuration that is not sound, and says which", () => {
  expect(() => replay([], { agents: [{ id: "" }] })).toThrow("replay (policy): config-type");
  expect(() => replay([], sari, { recorded: { agents: [{ id: "" }] } })).toThrow(
    "replay (recorded)",
  );
  expect(() => replay(null as never, sari)).toThrow("replay: config-type at log");
  expect(() => replay([null] as never, sari)).toThrow("replay: config-type at log[0]");
  expect(() => replay([], sari, { confidence: 95, classBy: "team" } as never)).toThrow(
    /config-value at options.classBy.*config-number at options.confidence/,
  );
  const mixed = [ready("sari"), call("c2"), call("c1"), { type: "tick" } as const];
  const unordered = replay(
    mixed.map((event, index) => ({ at: [5, 90, 3, 40][index] ?? 0, ...event })),
    sari,
  );
  expect(
    unordered.contacts.map(({ at, before, after }) => [at, before.outcome, after.outcome]),
  ).toEqual([
    [3, "refused", "refused"],
    [90, "waiting", "waiting"],
  ]);
  // Whatever the events say is for the router to judge.
  expect(replay([{ at: "x", type: 5 }] as never, sari).unknown.at(-1)?.code).toBe("log-refused");
});
