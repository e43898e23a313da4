import {
  type CallcenterTables,
  callcenterChange,
  callcenterOrder,
  callcenterPolicy,
  type QueuesAttempt,
  queuesJoin,
  queuesLimits,
  queuesPolicy,
} from "@ramah/routing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { strategies as callcenterStrategies } from "../../src/policies/callcenter/queues.js";
import { strategies as queuesStrategies } from "../../src/policies/queues/house.js";

const now = 1_000_000;
const seconds = fc.integer({ min: 0, max: 120 }).map((before) => now - before);
const names = ["ani", "budi", "citra", "dewi", "eko"];
const tables: fc.Arbitrary<CallcenterTables> = fc.record({
  queue: fc.record({
    name: fc.constant("q"),
    strategy: fc.constantFrom(...callcenterStrategies),
    tier_rules_apply: fc.boolean(),
    tier_rule_wait_second: fc.integer({ min: 0, max: 60 }),
    tier_rule_wait_multiply_level: fc.boolean(),
    tier_rule_no_agent_no_wait: fc.boolean(),
  }),
  agents: fc.tuple(
    ...names.map((name) =>
      fc.record({
        name: fc.constant(name),
        status: fc.constantFrom("Available", "Available", "Available", "On Break", "Logged Out"),
        state: fc.constantFrom("Waiting", "Waiting", "Waiting", "In a queue call"),
        last_bridge_end: seconds,
        last_offered_call: fc.oneof(fc.constant(0), seconds),
        calls_answered: fc.integer({ min: 0, max: 3 }),
        talk_time: fc.integer({ min: 0, max: 3 }),
      }),
    ),
  ),
  tiers: fc.tuple(
    ...names.map((agent) =>
      fc.record({
        queue: fc.constant("q"),
        agent: fc.constant(agent),
        level: fc.integer({ min: 0, max: 3 }),
        position: fc.integer({ min: 0, max: 3 }),
      }),
    ),
  ),
  members: fc.uniqueArray(
    fc.record({
      uuid: fc.constantFrom("m1", "m2", "m3", "m4", "m5", "m6", "m7"),
      queue: fc.constant("q"),
      joined_epoch: seconds,
      base_score: fc.integer({ min: 0, max: 50 }),
    }),
    { selector: ({ uuid }) => uuid },
  ),
  now: fc.constant(now),
  exact: fc.boolean(),
});

test("a pass is a function: the same tables give the same bytes", () => {
  fc.assert(
    fc.property(tables, (given) => {
      expect(JSON.stringify(callcenterPolicy(given))).toBe(JSON.stringify(callcenterPolicy(given)));
    }),
  );
});

test("no agent is offered two callers, and nobody who is away, busy or unknown is offered any", () => {
  fc.assert(
    fc.property(tables, (given) => {
      const { offers } = callcenterPolicy(given);
      const agents = given.agents as readonly { name: string; status: string; state: string }[];
      expect(new Set(offers.map(({ agent }) => agent)).size).toBe(offers.length);
      for (const { agent } of offers) {
        const row = agents.find(({ name }) => name === agent);
        expect([row?.status, row?.state]).toEqual(["Available", "Waiting"]);
      }
    }),
  );
});

test("the order of callers does not change by waiting", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 10_000 }), (given, wait) => {
      const order = (at: number): readonly string[] =>
        callcenterOrder({ ...given, now: at }).map(({ uuid }) => uuid);
      expect(order(now + wait)).toEqual(order(now));
    }),
  );
});

test("an offer that is lost at once gives back the tables, but for the time of the offer", () => {
  fc.assert(
    fc.property(tables, (given) => {
      const ready = { ...given, queue: { ...given.queue, strategy: "longest-idle-agent" } };
      const pass = callcenterPolicy(ready);
      let after: CallcenterTables = { ...ready, ...pass };
      for (const offer of pass.offers) {
        after = {
          ...after,
          ...callcenterChange(after, { type: "failed", ...offer, cause: "LOSE_RACE" }),
        };
      }
      const untouched = callcenterPolicy({ ...ready, agents: [], queue: ready.queue });
      const states = (rows: CallcenterTables["members"]): unknown =>
        (rows as readonly { uuid: string; state: string }[]).map(({ uuid, state }) => [
          uuid,
          state,
        ]);
      expect(states(after.members)).toEqual(states(untouched.members));
      expect(JSON.stringify(after.tiers)).toBe(JSON.stringify(untouched.tiers));
    }),
  );
});

const limit = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
const attempts: fc.Arbitrary<QueuesAttempt> = fc.record({
  queue: fc.record({
    strategy: fc.constantFrom(...queuesStrategies),
    rrpos: fc.integer({ min: 0, max: 6 }),
    penaltymemberslimit: fc.constantFrom(0, 0, 3),
  }),
  members: fc.uniqueArray(
    fc.record({
      interface: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      penalty: fc.integer({ min: 0, max: 6 }),
      calls: fc.integer({ min: 0, max: 5 }),
      lastcall: fc.oneof(fc.constant(0), seconds),
      paused: fc.boolean(),
    }),
    { selector: (member) => member.interface },
  ),
  caller: fc.record({
    id: fc.constant("c"),
    start: seconds,
    max_penalty: limit,
    min_penalty: limit,
    raise_penalty: limit,
    raise_respect_min: fc.boolean(),
  }),
  now: fc.constant(now),
  exact: fc.boolean(),
});

test("members are in a total order: every metric once, never a paused one rung, never one outside of the limits", () => {
  fc.assert(
    fc.property(attempts, (given) => {
      const choice = queuesPolicy(given);
      const within = choice.metrics.filter(({ metric }) => metric !== null);
      expect([...choice.order].sort()).toEqual(within.map((row) => row.interface).sort());
      const metricOf = new Map(within.map((row) => [row.interface, row.metric ?? 0]));
      const sorted = choice.order.map((name) => metricOf.get(name) ?? 0);
      expect(sorted).toEqual([...sorted].sort((one, other) => one - other));
      const paused = (given.members as readonly { interface: string; paused: boolean }[])
        .filter((member) => member.paused)
        .map((member) => member.interface);
      expect(choice.ring.filter((name) => paused.includes(name))).toEqual([]);
      expect(JSON.stringify(queuesPolicy(given))).toBe(JSON.stringify(choice));
    }),
  );
});

test("within a tier of penalty the mended order is the exact one", () => {
  fc.assert(
    fc.property(attempts, (given) => {
      expect(queuesPolicy({ ...given, exact: false }).order).toEqual(
        queuesPolicy({ ...given, exact: true }).order,
      );
    }),
  );
});

test("a round of rrmemory calls everybody once before it calls anybody twice", () => {
  const sizes = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 11 }), (size, start) => {
      const members = Array.from({ length: size }, (_, index) => ({ interface: `m${index}` }));
      const rung: string[] = [];
      let memory = { rrpos: start % size, linpos: 0 };
      for (let call = 0; call < size; call++) {
        const choice = queuesPolicy({ queue: { strategy: "rrmemory" }, members, now, memory });
        rung.push(...choice.ring);
        memory = choice.memory;
      }
      expect(new Set(rung).size).toBe(size);
    }),
  );
});

test("limits stay in order: none below 0, lowest and raised never above a highest that a rule set", () => {
  const value = fc.constantFrom("", "0", "3", "9", "+2", "-4");
  const line = fc
    .tuple(fc.integer({ min: 0, max: 90 }), value, value, value)
    .map((parts) => parts.join(","));
  fc.assert(
    fc.property(attempts, fc.array(line, { minLength: 1, maxLength: 4 }), (given, lines) => {
      const after = queuesLimits(given, lines);
      const { max_penalty: max, min_penalty: min, raise_penalty: raise } = after;
      for (const one of [max, min, raise]) expect(one ?? 0).toBeGreaterThanOrEqual(0);
      if (after.applied === 0 || max === null) return;
      expect(min ?? 0).toBeLessThanOrEqual(max);
      expect(raise ?? 0).toBeLessThanOrEqual(max);
    }),
  );
});

test("whoever joins, the queue stays sorted by priority and keeps everybody in order", () => {
  const joins = fc.array(
    fc.record({ prio: fc.integer({ min: 0, max: 3 }), position: fc.integer({ min: 0, max: 4 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(joins, (given) => {
      let callers: readonly { id: string; prio: number }[] = [];
      for (const [index, caller] of given.entries()) {
        const id = `c${index}`;
        const before = callers.map((row) => row.id);
        callers = queuesJoin({
          queue: {},
          members: [],
          callers,
          caller: { id, ...caller },
          now,
        }).callers;
        expect(callers.map((row) => row.id).filter((row) => row !== id)).toEqual(before);
      }
      const prios = callers.map(({ prio }) => prio);
      expect(prios).toEqual([...prios].sort((one, other) => other - one));
    }),
  );
});
