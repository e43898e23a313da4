import { hourMs } from "@ramah/core";
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
import type { RoutingConfig } from "../../config/config.js";
import { defaultRules } from "../../config/default-rules.js";
import { describe } from "../../messages/index.js";
import { replay, replayFrom } from "./replay.js";

// What customers and agents do once the policy decides otherwise than the log shows.

/** The first call goes to another agent, so that the log is left at once. */
const turned = (config: RoutingConfig): RoutingConfig => ({
  ...config,
  agents: [...config.agents].reverse(),
});

test("who hangs up while it rings hangs up again, since it would have rung longer", () => {
  const config = { ...both, queues: [{ id: "main", strategy: "top-down" as const }] };
  const log = logOf(
    config,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c0")],
    [0, { accept: "c0" }],
    [9_000, done("c0")],
    [10_000, call("c1")],
    [15_000, gone("c1")],
    [20_000, { type: "tick" }],
  );
  const { contacts, unknown } = replay(log, turned(config), { recorded: config });
  expect(contacts[0]?.after.agent).toBe("budi");
  expect(contacts[1]?.after).toEqual({ outcome: "abandoned", agent: null, waitedMs: 5_000 });
  expect(unknown).toContainEqual({ code: "ring-estimated", data: { contacts: 1, seen: 1 } });
});

test("an agent who stopped ringing since a colleague was quicker would have taken longer", () => {
  const config = { ...both, queues: [{ id: "main", strategy: "ring-all" as const }] };
  const log = logOf(
    config,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c1")],
    [3_000, { accept: "c1", by: "sari" }],
    [9_000, done("c1")],
    [20_000, { type: "tick" }],
  );
  const policy = turned({ ...config, queues: [{ id: "main", strategy: "top-down" }] });
  const { contacts } = replay(log, policy, { recorded: config });
  expect(contacts[0]?.after).toEqual({ outcome: "answered", agent: "budi", waitedMs: 3_001 });
});

test("what rings too long under a shorter offer is answered by somebody in the end", () => {
  const log = logOf(
    both,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c1")],
    [2_000, { accept: "c1" }],
    [3_000, done("c1")],
    [4_000, call("c2")],
    [16_000, { accept: "c2" }],
    [17_000, done("c2")],
    [hourMs, { type: "tick" }],
  );
  const policy = { ...both, rules: { reservationMs: 10_000 } };
  const { contacts } = replay(log, policy, { recorded: both });
  expect(contacts.map(({ after }) => after.outcome)).toEqual(["answered", "answered"]);
  expect(contacts[1]?.after.waitedMs).toBeGreaterThan(10_000);
});

test("an agent who turned a contact down, or let it ring, does so again, and others take it", () => {
  const rules = { backOff: { ...defaultRules.backOff, "no-answer": { contactMs: 60_000 } } };
  const queues = [{ id: "main", strategy: "top-down" as const }];
  const config = { ...both, queues, rules };
  const log = logOf(
    config,
    [0, ready("sari")],
    [0, ready("budi")],
    [0, call("c0")],
    [0, { accept: "c0", by: "sari" }],
    [1_000, done("c0")],
    [2_000, call("c1")],
    [4_000, { reject: "c1", by: "sari" }],
    [5_000, { accept: "c1", by: "budi" }],
    [8_000, done("c1")],
    [10_000, call("c2")],
    [25_000, { type: "tick" }],
    [26_000, { accept: "c2", by: "budi" }],
    [30_000, done("c2")],
    [40_000, { type: "tick" }],
  );
  const again = (policy: RoutingConfig, most: number): readonly unknown[] =>
    replayFrom(log, policy, { recorded: config }, most).contacts.map(({ after }) => [
      after.agent,
      after.waitedMs,
    ]);
  const asBefore = [
    ["sari", 0],
    ["budi", 3_000],
    ["budi", 16_000],
  ];
  for (const most of [0, 5, 9, 99]) expect(again(config, most)).toEqual(asBefore);
  // However long it may ring, nobody answers; then budi takes the second he took.
  const patient = { ...config, rules: { ...rules, reservationMs: 25_000 } };
  expect(again(patient, 0)[2]).toEqual(["budi", 26_000]);
});

test("who is called back, does not answer, and cancels, does so again once the log is left", () => {
  const config = { ...sari, rules: { callback: { attempts: 3, retryMs: 10_000 } } };
  const log = logOf(
    config,
    ...sariTakes("c0"),
    [1_000, call("c1")],
    [2_000, { type: "contact.callback-requested", id: "c1" }],
    [9_000, done("c0")],
    [11_000, { accept: "c1" }],
    [15_000, { type: "callback.failed", id: "c1" }],
    [25_000, { type: "tick" }],
    [26_000, { accept: "c1" }],
    // The second call rings when the customer cancels it.
    [40_000, gone("c1")],
    [60_000, { type: "tick" }],
  );
  for (let most = 0; most <= log.length; most++) {
    const { contacts, after, before } = replayFrom(log, config, {}, most);
    expect(contacts[1]?.after).toEqual({ outcome: "abandoned", agent: null, waitedMs: 39_000 });
    expect(after).toEqual(before);
  }
});

test("a name that comes back while its earlier stay goes on under the policy is a customer all the same", () => {
  const log = logOf(
    sari,
    ...sariTakes("c1"),
    [5_000, call("c1")],
    [10_000, done("c1")],
    [20_000, call("c1")],
    [20_000, { accept: "c1" }],
    [25_000, done("c1")],
    [99_000, { type: "tick" }],
  );
  const policy = { ...sari, rules: { wrapUpMs: 60_000 } };
  const { contacts, after } = replay(log, policy, { recorded: sari });
  // The second of the three was a slip of the host: told as refused, but nobody.
  expect(contacts.map((one) => [one.contact, one.at, one.after.waitedMs])).toEqual([
    ["c1", 0, 0],
    ["c1", 20_000, 50_000],
  ]);
  expect(after.overall).toMatchObject({ offered: 2, answered: 2 });
});

test("after-call work that an agent ended by hand ends then under any rule", () => {
  const config = { ...sari, rules: { wrapUpMs: 10_000 } };
  const log = logOf(
    config,
    ...sariTakes("c1"),
    [60_000, done("c1")],
    [68_000, { type: "contact.wrapped-up", id: "c1" }],
    [99_999, { type: "tick" }],
  );
  for (const wrapUpMs of [3_000, 10_000, 30_000]) {
    const { after } = replayFrom(log, { ...sari, rules: { wrapUpMs } }, { recorded: config }, 0);
    expect(after.agents[0]?.occupancy).toBe(0.68);
  }
});

test("who is not let in for two reasons is refused once", () => {
  const log = logOf(sari, [0, call("c1", { preferredAgent: "nobody", offeredAt: 9_000 })]);
  const { before, after } = replay(log, sari);
  expect(before.overall).toMatchObject({ offered: 1, refused: 1 });
  expect(after).toEqual(before);
});

test("whoever was not let in, and now is, has the patience of the others", () => {
  const full = { ...sari, queues: [{ id: "main", maximumWaiting: 1 }] };
  const log = logOf(
    full,
    ...sariTakes("c0"),
    [1_000, call("c1")],
    [2_000, call("c2")],
    [31_000, gone("c1")],
    [90_000, { type: "tick" }],
  );
  const { contacts } = replay(log, sari, { recorded: full });
  expect(contacts[2]?.before.outcome).toBe("refused");
  expect(contacts[2]?.after).toEqual({ outcome: "abandoned", agent: null, waitedMs: 30_000 });
});

test("what has nothing to act on once the policy went another way is counted", () => {
  const log = logOf(
    sari,
    ...sariTakes("c0"),
    [1_000, call("c1")],
    [2_000, { type: "contact.updated", id: "c1", priority: 1 }],
    [9_000, { type: "tick" }],
  );
  const wide = { agents: [{ id: "sari", capacity: { units: 200 } }] };
  expect(replay(log, sari).unknown.map(({ code }) => code)).not.toContain("events-left-out");
  const { contacts, unknown } = replay(log, wide, { recorded: sari });
  expect(contacts[1]?.after.outcome).toBe("answered");
  expect(unknown.map((saying) => describe(saying, "id")).at(-1)).toBe(
    "Sebanyak 1 peristiwa berjenis contact.updated tidak dijalankan karena saat itu keputusan sudah berbeda.",
  );
  // Nobody was ever served to the end: a time is assumed, and said to be.
  expect(unknown[1]).toEqual({ code: "handle-assumed", data: { contacts: 2, assumedMs: 300_000 } });
});

test("what the policy alone sets a time for happens at that time, not at the next event of the log", () => {
  const log = logOf(
    sari,
    ...sariTakes("c0"),
    [1_000, call("c1")],
    [31_000, done("c0")],
    [31_000, { accept: "c1" }],
    [40_000, done("c1")],
  );
  const policy = { ...sari, queues: [{ id: "main", maximumWaitMs: 6_000 }] };
  const { contacts } = replay(log, policy, { recorded: sari });
  expect(contacts[1]?.after).toEqual({ outcome: "timedOut", agent: null, waitedMs: 6_000 });
});

test("a transfer that was refused is not made anew, though the policy would have let it through", () => {
  const note = { reason: "", collected: [] };
  const passedOn = { type: "contact.transferred", id: "c1", to: { queue: "main" }, note } as const;
  const config: RoutingConfig = { ...both, queues: [{ id: "main", joinWhen: "ready" }] };
  const log = logOf(
    config,
    ...sariTakes("c1"),
    [1_000, passedOn],
    [60_000, done("c1")],
    [89_000, call("c2")],
    [90_000, { type: "tick" }],
  );
  const policy: RoutingConfig = { ...both, queues: [{ id: "main", maximumWaitMs: 10_000 }] };
  const { contacts, after } = replay(log, policy, { recorded: config });
  expect(contacts.map(({ contact, after: then }) => [contact, then.outcome])).toEqual([
    ["c1", "answered"],
    ["c2", "waiting"],
  ]);
  expect(after.overall).toMatchObject({ offered: 2, answered: 1, timedOut: 0, stillWaiting: 1 });
});
