import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import {
  base,
  codes,
  filterOf,
  queues,
  workflow,
} from "../../../test/dialects/task-router-export.js";
import { configProblems } from "../../config/problems.js";
import { createRouter } from "../../engine/create-router.js";
import { fromTaskRouter, parseTaskRouter } from "./from-task-router.js";

const told = (json: unknown): readonly string[] =>
  fromTaskRouter(json).differences.map(({ code }) => code);

test("the configuration may be a text, and the names those of the helper libraries", () => {
  const configuration = JSON.stringify({
    task_routing: { filters: [filterOf({ queue: "WQall", timeout: 5 })] },
  });
  const camel = fromTaskRouter({
    workflow: { configuration, taskReservationTimeout: 30 },
    taskQueues: [{ sid: "WQall", friendlyName: "All", targetWorkers: "1==1", taskOrder: "LIFO" }],
  });
  expect(camel.config.rules?.reservationMs).toBe(30_000);
  expect(camel.config.queues?.[0]).toMatchObject({ order: "newest-first", name: { en: "All" } });
  expect(camel.config.routes?.[0]?.steps[0]?.lastsMs).toBe(5000);
  const text = JSON.stringify({ workflow: { configuration }, task_queues: [{ sid: "WQall" }] });
  expect(fromTaskRouter(text).config.routes).toEqual(camel.config.routes);
});

test("a workflow alone will do: its queues are then served by everybody, and that is told", () => {
  const { config, differences } = fromTaskRouter(
    (workflow([filterOf({ queue: "WQa" })]) as { configuration: unknown }).configuration,
  );
  expect(config.queues?.map(({ id }) => id)).toEqual(["WQa", "WQall"]);
  expect(differences).toContainEqual({
    code: "dialect-queue-assumed",
    data: { queue: "WQa" },
    path: ["task_routing", "filters", 0, "targets", 0, "queue"],
    severity: "warning",
  });
});

test("every problem is told with its path, at once", () => {
  const parsed = parseTaskRouter({
    workflow: workflow([
      { targets: [{ timeout: 1.5 }] },
      filterOf({ queue: "WQno", expression: "skills HAS 'x'", skip_if: "available == 0" }),
      filterOf({ queue: "WQall", order_by: "level UP", known_worker_sid: "WK1" }),
      filterOf({
        queue: "WQall",
        known_worker_sid: "task.a",
        known_worker_friendly_name: "task.b",
      }),
      { expression: "type = 'x'", targets: "none" },
    ]),
    task_queues: [
      { sid: "WQall", max_reserved_workers: 51, task_order: "RANDOM" },
      { sid: "WQall", target_workers: "skills HAS" },
      {},
    ],
    workers: [{ sid: "WK1", attributes: "{" }, 7],
  });
  expect(
    parsed.ok || parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`).toSorted(),
  ).toEqual(
    [
      "dialect-missing workflow.configuration.task_routing.filters.0.expression",
      "dialect-missing workflow.configuration.task_routing.filters.0.targets.0.queue",
      "dialect-number workflow.configuration.task_routing.filters.0.targets.0.timeout",
      "dialect-no-prefix workflow.configuration.task_routing.filters.1.targets.0.expression",
      "dialect-no-prefix workflow.configuration.task_routing.filters.1.targets.0.skip_if",
      "dialect-unknown workflow.configuration.task_routing.filters.1.targets.0.queue",
      "dialect-order-by workflow.configuration.task_routing.filters.2.targets.0.order_by",
      "dialect-no-task-attribute workflow.configuration.task_routing.filters.2.targets.0.known_worker_sid",
      "dialect-both workflow.configuration.task_routing.filters.3.targets.0",
      "dialect-type workflow.configuration.task_routing.filters.4.targets",
      "expression-spelling workflow.configuration.task_routing.filters.4.expression",
      "dialect-number task_queues.0.max_reserved_workers",
      "dialect-value task_queues.0.task_order",
      "dialect-duplicate task_queues.1",
      "expression-expected task_queues.1.target_workers",
      "dialect-missing task_queues.2.sid",
      "dialect-type workers.0.attributes",
      "dialect-type workers.1",
    ].toSorted(),
  );
});

test("the refusal is one RangeError with everything in it", () => {
  const refused = attempt(() => fromTaskRouter({ workflow: workflow([filterOf({})]) }));
  expect(refused.ok).toBe(false);
  expect(() => fromTaskRouter({})).toThrow("fromTaskRouter: dialect-missing at workflow");
  for (const nothing of [undefined, null, 7, [], "[", "7"]) {
    expect(codes(nothing)).toEqual(["dialect-type"]);
  }
});

test("what is different is told", () => {
  const json = {
    ...base,
    workflow: {
      ...workflow(
        [
          filterOf(
            {
              queue: "WQsales",
              timeout: 10,
              skip_if: "workers.WA1 == 0",
              expression: "worker.activity_name == 'Idle'",
              tim_out: 5,
            },
            { timeout: 10, order_by: "worker.skills[0] DESC", priority: 5000 },
            { priority: 7 },
          ),
          { expression: "a == 1 OR b == 2 AND c == 3", targets: [{ queue: "WQsupport" }] },
        ],
        {},
      ),
    },
    task_queues: [...queues, { sid: "WQmail", target_workers: "1==2" }],
  };
  expect(told(json).toSorted()).toEqual([
    "dialect-field-ignored",
    "dialect-mixed-and-or",
    "task-router-activity-attribute",
    "task-router-activity-count",
    "task-router-capacity-assumed",
    "task-router-early-timeout",
    "task-router-no-default",
    "task-router-order-missing",
    "task-router-order-nested",
    "task-router-priorities",
    "task-router-rejected",
    "task-router-skipped-time",
    "task-router-time-to-live",
    "task-router-timed-out",
    "task-router-worker-order",
    "task-router-wrapping",
  ]);
  const steps = fromTaskRouter(json).config.routes?.[0]?.steps;
  expect(steps?.map(({ priority }) => priority)).toEqual([undefined, 2, 1]);
});

test("what comes out is a configuration", () => {
  const { config } = fromTaskRouter({
    ...base,
    workflow: workflow([filterOf({ queue: "WQsales" })]),
  });
  expect(configProblems(config)).toEqual([]);
});

test("differences are told only where they make one", () => {
  const skip = { skip_if: "workers.available == 0 OR task.vip == true" };
  const plain = {
    workflow: workflow([filterOf({ queue: "WQall", timeout: 5, ...skip }, { ...skip }, {})]),
    task_queues: [{ sid: "WQall", target_workers: "1==2" }],
  };
  const codesOf = told(plain);
  // No later target has a time.
  expect(codesOf).not.toContain("task-router-skipped-time");
  expect(codesOf).not.toContain("task-router-order-missing");
  const timed = {
    ...base,
    workflow: workflow([filterOf({ queue: "WQall", timeout: 5 }, { timeout: 5 })]),
  };
  expect(told(timed)).not.toContain("task-router-skipped-time");
  const nested = workflow([filterOf({ queue: "WQall", order_by: "worker.skills.english DESC" })]);
  expect(told({ ...base, workflow: nested })).not.toContain("task-router-order-nested");
});

test("a workflow of the default filter alone is one; of nothing, or of itself, it is none", () => {
  const alone = { task_routing: { default_filter: { queue: "WQ1" } } };
  expect(codes({ workflow: alone })).toEqual([]);
  const cycle: Record<string, unknown> = {};
  cycle["workflow"] = cycle;
  for (const none of [{ workflow: {} }, { workflow: { task_routing: {} } }, cycle]) {
    expect(codes(none)).toEqual(["dialect-missing"]);
  }
});

test("a workflow that takes no task at all is one that a router takes, and it takes no task", () => {
  const { config } = fromTaskRouter({
    workflow: { task_routing: { filters: [] } },
    workers: [{ sid: "WK1", available: true }],
  });
  expect(configProblems(config)).toEqual([]);
  const contact = { id: "t1", channel: "phone" } as const;
  expect(createRouter(config).apply(0, { type: "contact.offered", contact })).toMatchObject([
    { type: "refused", code: "no-route" },
  ]);
});

test("attributes that no JSON can hold are refused", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = [cycle];
  for (const value of [cycle, { level: Number.NaN }, { at: () => 1 }, "[1"]) {
    const workers = [{ sid: "WK1", attributes: value }];
    const json = { ...base, workflow: workflow([filterOf({ queue: "WQsales" })]), workers };
    expect(codes(json)).toEqual(["dialect-type"]);
  }
});
