import fc from "fast-check";
import { expect, test } from "vitest";
import {
  configProblems,
  connectCriteria,
  createRouter,
  fromTaskRouter,
  parseConnect,
  parseConnectCriteria,
  parseTaskRouter,
  stagesOf,
} from "../../src/index.js";
import { describe } from "../../src/messages/index.js";
import { play } from "../scenarios/play.js";

const condition = fc.constantFrom(
  "1==1",
  "skills HAS 'a'",
  "skills HAS 'b' AND level >= 3",
  "level < 4 OR level IN [5, 6]",
);
const timeout = fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined });
const target = fc.record(
  {
    queue: fc.constantFrom("WQ0", "WQ1", "WQ2"),
    timeout,
    priority: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 2_000_000 })),
    skip_if: fc.constantFrom("workers.available == 0", "1==1"),
    expression: fc.constantFrom("worker.level > task.level", "worker.sid == 'WK1'"),
    order_by: fc.constantFrom("worker.level DESC", "worker.level ASC, worker.age DESC"),
    known_worker_sid: fc.constant("task.agent"),
  },
  { requiredKeys: ["queue"] },
);
const filter = fc.record({
  filter_friendly_name: fc.constantFrom("One", "Two"),
  expression: fc.constantFrom("1==1", "type == 'a'", "type == 'b'"),
  targets: fc.array(target, { minLength: 1, maxLength: 4 }),
});
const queue = (index: number) =>
  fc.record(
    {
      sid: fc.constant(`WQ${index}`),
      target_workers: condition,
      task_order: fc.constantFrom("FIFO", "LIFO"),
      max_reserved_workers: fc.integer({ min: 1, max: 50 }),
    },
    { requiredKeys: ["sid"] },
  );
const workspace = fc.record({
  workflow: fc.record({
    configuration: fc.record({
      task_routing: fc.record({
        filters: fc.array(filter, { maxLength: 4 }),
        default_filter: fc.constant({ queue: "WQ0" }),
      }),
    }),
    task_reservation_timeout: fc.integer({ min: 1, max: 86_400 }),
  }),
  task_queues: fc.tuple(queue(0), queue(1), queue(2)),
  workers: fc
    .array(
      fc.record({
        attributes: fc.record({
          skills: fc.subarray(["a", "b"]),
          level: fc.integer({ min: 1, max: 6 }),
        }),
        available: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .map((workers) => workers.map((worker, index) => ({ sid: `WK${index}`, ...worker }))),
});

test("every workspace that is read gives a configuration that a router takes, and words for all differences", () => {
  fc.assert(
    fc.property(workspace, (json) => {
      const { config, differences, presence } = fromTaskRouter(json);
      expect(configProblems(config)).toEqual([]);
      const router = createRouter(config);
      for (const event of presence) {
        expect(router.apply(0, event).some(({ type }) => type === "refused")).toBe(false);
      }
      for (const difference of differences) {
        expect(describe(difference, "en")).not.toBe(describe(difference, "id"));
      }
      // Plain data: nothing is lost when it is stored.
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    }),
    { numRuns: 150 },
  );
});

const level = fc.integer({ min: 1, max: 5 });
const attributeCondition = fc.oneof(
  fc.record({
    Name: fc.constantFrom("Skill", "Language"),
    Value: fc.constantFrom("a", "b"),
    ProficiencyLevel: level,
    ComparisonOperator: fc.constantFrom(
      "NumberGreaterOrEqualTo",
      "NumberLessOrEqualTo",
      "NumberEqualTo",
    ),
  }),
  fc.record({
    Name: fc.constant("Skill"),
    Value: fc.constant("a"),
    Range: fc.record({ MinProficiencyLevel: level, MaxProficiencyLevel: level }),
  }),
  fc.constant({ MatchCriteria: { AgentsCriteria: { AgentIds: ["u0"] } } }),
);
const single = fc.record({ AttributeCondition: attributeCondition });
const several = fc.array(single, { minLength: 1, maxLength: 3 });
const criteria = fc.record({
  Steps: fc.array(
    fc.record(
      {
        Expression: fc.oneof(
          single,
          fc.record({ AndExpression: several }),
          fc.record({ OrExpression: several }),
          fc.record({ NotAttributeCondition: attributeCondition }),
        ),
        Expiry: fc.record({ DurationInSeconds: fc.nat({ max: 40_000_000 }) }),
      },
      { requiredKeys: ["Expression"] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});
const channel = fc.constantFrom("VOICE", "CHAT", "EMAIL", "TASK", "FAX");
const profile = fc.record({
  MediaConcurrencies: fc
    .uniqueArray(
      fc.record({
        Channel: channel,
        Concurrency: fc.integer({ min: 0, max: 10 }),
        CrossChannelBehavior: fc.record({
          BehaviorType: fc.constantFrom("ROUTE_ANY_CHANNEL", "ROUTE_CURRENT_CHANNEL_ONLY"),
        }),
      }),
      { selector: ({ Channel }) => Channel },
    )
    .map((rows) =>
      // Nobody has two calls.
      rows.map((row) => (row.Channel === "VOICE" ? { ...row, Concurrency: 1 } : row)),
    ),
  QueueConfigs: fc.array(
    fc.record({
      QueueReference: fc.record({
        QueueId: fc.constantFrom("q", "r", "s", "q/phone"),
        Channel: channel,
      }),
      Priority: fc.integer({ min: 1, max: 99 }),
      Delay: fc.integer({ min: 0, max: 9999 }),
    }),
    { maxLength: 6 },
  ),
});
const instance = fc.record(
  {
    routing_profiles: fc
      .array(profile, { minLength: 2, maxLength: 2 })
      .map((profiles) => profiles.map((one, index) => ({ RoutingProfileId: `p${index}`, ...one }))),
    agents: fc
      .array(fc.constantFrom("p0", "p1"), { minLength: 1, maxLength: 3 })
      .map((ids) => ids.map((RoutingProfileId, index) => ({ Id: `u${index}`, RoutingProfileId }))),
    criteria,
  },
  { requiredKeys: ["routing_profiles", "agents"] },
);

test("every instance that is read gives a configuration that a router takes, and words for all differences", () => {
  fc.assert(
    fc.property(instance, (json) => {
      const parsed = parseConnect(json);
      if (!parsed.ok) {
        // The part of a queue has the name of another.
        const codes = new Set(parsed.issues.map(({ code }) => code));
        expect([...codes]).toEqual(["dialect-duplicate"]);
        return;
      }
      const { config, differences } = parsed.value;
      expect(configProblems(config)).toEqual([]);
      for (const difference of differences) {
        expect(describe(difference, "en")).not.toBe(describe(difference, "id"));
      }
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    }),
    { numRuns: 200 },
  );
});

test("a workspace read as text, or with the names of the helper libraries, is the same workspace", () => {
  const camel = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(camel);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        // Attributes keep the names that their owner gave them.
        key === "attributes" ? one : camel(one),
      ]),
    );
  };
  fc.assert(
    fc.property(workspace, (json) => {
      const { config } = fromTaskRouter(json);
      expect(fromTaskRouter(JSON.stringify(json)).config).toEqual(config);
      expect(fromTaskRouter(camel(json)).config).toEqual(config);
    }),
    { numRuns: 60 },
  );
});

test("whatever comes, parsing answers with a value or with problems that can be told in both languages", () => {
  const names = [
    "workflow",
    "configuration",
    "task_routing",
    "filters",
    "targets",
    "queue",
    "Steps",
  ];
  const connect = [
    "routing_profiles",
    "QueueConfigs",
    "MediaConcurrencies",
    "criteria",
    "Expression",
  ];
  const key = fc.constantFrom(...names, ...connect, "agents", "workers", "__proto__", "attributes");
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    tree: fc.oneof(
      { maxDepth: 6 },
      tie("leaf"),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (json) => {
      for (const parse of [parseTaskRouter, parseConnect, parseConnectCriteria]) {
        const parsed = parse(json);
        const reasons = parsed.ok ? parsed.value.differences : parsed.issues;
        for (const reason of reasons) {
          for (const locale of ["en", "id"] as const) {
            expect(describe(reason, locale)).not.toMatch(/undefined|\[object/);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("at every moment the criteria ask what the step that is active by the clock asks", () => {
  const step = fc.record({
    level: fc.constantFrom(1, 2, 3, 4, 5),
    seconds: fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 8 }),
  });
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 5 }),
      fc.nat({ max: 320 }),
      (steps, at) => {
        const { contact } = connectCriteria({
          Steps: steps.map(({ level, seconds }) => ({
            Expression: { AttributeCondition: { Name: "S", Value: "x", ProficiencyLevel: level } },
            ...(seconds !== undefined && { Expiry: { DurationInSeconds: seconds } }),
          })),
        });
        // The naive reading: walk the steps and take away the time each lasts.
        let left = at;
        const active = steps.find(({ seconds }) => {
          if (seconds === undefined || left < seconds) return true;
          left -= seconds;
          return false;
        });
        const stages = stagesOf({ queue: { id: "q" }, contact, minimumLanguageLevel: 3 });
        const stage = stages.findLast(({ waitedMs }) => waitedMs <= at * 1000);
        expect(stage?.needs).toEqual(
          active === undefined ? [] : [{ skill: "S:x", level: active.level }],
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("with nobody at work, a task goes the way that a naive reading of the documentation says", () => {
  const target = fc.record({
    queue: fc.constantFrom("WQ0", "WQ1", "WQ2"),
    seconds: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 4 }),
    isSkipped: fc.boolean(),
  });
  const filter = fc.record({
    type: fc.constantFrom("a", "b", "any"),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(filter, { maxLength: 4 }), fc.constantFrom("a", "b"), (filters, type) => {
      const { config } = fromTaskRouter({
        workflow: {
          task_routing: {
            filters: filters.map((one) => ({
              expression: one.type === "any" ? "1==1" : `type == '${one.type}'`,
              targets: one.targets.map(({ queue, seconds, isSkipped }) => ({
                queue,
                ...(seconds !== undefined && { timeout: seconds }),
                skip_if: isSkipped ? "workers.available == 0" : "workers.available > 0",
              })),
            })),
            default_filter: { queue: "WQ9" },
          },
        },
        task_queues: ["WQ0", "WQ1", "WQ2", "WQ9"].map((sid) => ({ sid })),
        workers: [{ sid: "WK1", available: false }],
      });
      const naive: string[] = [];
      let at = 0;
      let hasStood = false;
      let isOver = false;
      for (const { targets } of filters.filter((one) => one.type === "any" || one.type === type)) {
        for (const { queue, seconds, isSkipped } of targets) {
          if (isOver) continue;
          naive.push(`${at}s queued t1 ${queue}`);
          if (isSkipped) continue;
          hasStood = true;
          isOver = seconds === undefined;
          at += seconds ?? 0;
        }
      }
      if (!hasStood) naive.push("0s queued t1 WQ9");
      else if (!isOver) naive.push(`${at}s timed-out t1 last-step`);
      const desk = play(config);
      expect([...desk.offer(0, "t1", { type }), ...desk.until(10_000)]).toEqual(naive);
    }),
    { numRuns: 300 },
  );
});
