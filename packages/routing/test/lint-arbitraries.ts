import fc from "fast-check";
import type { RoutingConfig } from "../src/config/config.js";
import type { Level } from "../src/config/skill.js";
import type { Requirement } from "../src/requirements/requirement.js";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const level = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Level>;
const skill = fc.constantFrom("loans", "cards");
const tier = fc.integer({ min: 0, max: 3 });
const ms = fc.constantFrom(0, 1_000, 20_000, 60_000, 400_000);
export const queueId = fc.constantFrom("a", "b", "c");

export const requirement: fc.Arbitrary<Requirement> = fc.letrec<{
  need: Requirement;
  leaf: Requirement;
}>((tie) => ({
  leaf: fc.oneof(
    fc.record({ skill, level }),
    fc.record({ language: fc.constantFrom("id", "en") }),
    fc.constant({ where: "worker.team == 'x'" }),
    fc.constant({ agents: ["agent0"] }),
  ),
  need: fc.oneof(
    { maxDepth: 2 },
    tie("leaf"),
    fc.array(tie("need"), { maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie("need"), { maxLength: 2 }).map((any) => ({ any })),
    tie("need").map((not) => ({ not })),
  ),
})).need;

const step = fc.record(
  {
    afterMs: ms,
    drop: fc.array(fc.constantFrom("loans", "language:id", "*"), { maxLength: 2 }),
    lower: fc.record({ loans: level }),
    widen: fc.record({ tier, queues: fc.array(queueId, { maxLength: 1 }) }, { requiredKeys: [] }),
    raise: fc.integer({ min: -2, max: 2 }),
    fromTier: tier,
  },
  { requiredKeys: ["afterMs"] },
);

export const agentOf = (index: number) =>
  fc.record(
    {
      id: fc.constant(`agent${index}`),
      skills: fc.dictionary(skill, level, { maxKeys: 2 }),
      languages: fc.dictionary(fc.constantFrom("id", "en"), level, { maxKeys: 2 }),
      capacity: fc.constantFrom(
        { units: 100 },
        { units: 20 },
        { slots: { phone: 1 } },
        { slots: {} },
      ),
      queues: fc.uniqueArray(
        fc.record(
          { queue: queueId, tier, delayMs: ms, priority: tier },
          { requiredKeys: ["queue"] },
        ),
        { maxLength: 3, selector: ({ queue }) => queue },
      ),
      attributes: fc.constantFrom({}, { team: "x" }),
    },
    { requiredKeys: ["id"] },
  );

const queueOf = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      needs: requirement,
      relax: fc
        .array(step, { maxLength: 3 })
        .map((steps) => steps.toSorted((first, second) => first.afterMs - second.afterMs)),
      tier,
      priority: fc.integer({ min: -2, max: 2 }),
      order: fc.constantFrom("oldest-first" as const, "newest-first" as const),
      strategy: fc.constantFrom("longest-idle" as const, "ring-all" as const, {
        name: "ring-progressively" as const,
        everyMs: 20_000,
      }),
      reservationMs: fc.constantFrom(1_000, 90_000),
      maximumWaitMs: fc.constantFrom(0, 30_000, 60_000, 400_000),
    },
    { requiredKeys: ["id"] },
  );

const conditions = [
  "kind == 'a'",
  "kind == 'b'",
  "kind != 'a'",
  "kind IN ['a', 'b']",
  "value > 5",
  "value > 5 AND kind == 'a'",
  "value <= 5 OR kind == 'b' AND tags HAS 'x'",
  "task.kind == 'a' AND kind == 'b'",
  "1 == 1",
] as const;
const routes = fc
  .array(
    fc.record(
      {
        when: fc.constantFrom(...conditions),
        steps: fc.array(
          fc.record(
            {
              queue: queueId,
              lastsMs: ms,
              skipIf: fc.constant("workers.available == 0"),
              needs: requirement,
            },
            { requiredKeys: ["queue"] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        isFallback: fc.boolean(),
      },
      { requiredKeys: ["steps"] },
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map((route, index) => ({ id: `r${index}`, ...route })));

/** Small configurations in which much goes wrong. */
export const config = fc
  .record(
    {
      agents: fc.tuple(agentOf(0), agentOf(1), agentOf(2)),
      queues: fc.tuple(queueOf("a"), queueOf("b"), queueOf("c")),
      routes: optional(routes),
      secondsPerPriority: fc.constantFrom(60, 0, "strict" as const),
    },
    { requiredKeys: ["agents", "queues", "secondsPerPriority"] },
  )
  .map(({ secondsPerPriority, routes: ways, ...more }) => ({
    ...more,
    ...(ways === undefined ? {} : { routes: ways }),
    rules: { secondsPerPriority },
  })) as unknown as fc.Arbitrary<RoutingConfig>;
