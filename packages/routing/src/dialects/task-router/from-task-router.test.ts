import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { configProblems } from "../../config/problems.js";
import { fromTaskRouter, parseTaskRouter } from "./from-task-router.js";

const queues = [
  { sid: "WQsales", friendly_name: "Sales", target_workers: "skills HAS 'sales'" },
  { sid: "WQsupport", friendly_name: "Support", target_workers: "worker.skills HAS 'support'" },
  { sid: "WQall", friendly_name: "Everyone", target_workers: "1==1" },
];
const workers = [
  {
    sid: "WKsari",
    friendly_name: "sari",
    attributes: '{"skills":["sales"],"level":5}',
    activity_name: "Idle",
    available: true,
  },
  {
    sid: "WKbudi",
    friendly_name: "budi",
    attributes: { skills: ["support"] },
    activity_name: "Break",
    available: false,
  },
];
const workflow = (
  filters: readonly unknown[],
  rest: object = { default_filter: { queue: "WQall" } },
): object => ({ configuration: { task_routing: { filters, ...rest } } });
const one = (...targets: readonly object[]): object => ({ expression: "1==1", targets });
const codes = (json: unknown): readonly string[] => {
  const parsed = parseTaskRouter(json);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};
const told = (json: unknown): readonly string[] =>
  fromTaskRouter(json).differences.map(({ code }) => code);
const routesOf = (json: unknown): unknown => fromTaskRouter(json).config.routes;
const base = { task_queues: queues, workers };

test("filters become routes and the default filter the fallback, in their order", () => {
  const json = {
    ...base,
    workflow: workflow([
      {
        filter_friendly_name: "Tickets",
        expression: "type == 'ticket' AND customer_value IN ['Silver', 'Bronze']",
        targets: [{ queue: "WQsupport" }],
      },
      {
        filter_friendly_name: "Leads",
        expression: "type == 'lead'",
        targets: [{ queue: "WQsales", priority: 1 }],
      },
    ]),
  };
  expect(routesOf(json)).toEqual([
    {
      id: "Tickets",
      when: "type == 'ticket' AND customer_value IN ['Silver', 'Bronze']",
      steps: [{ queue: "WQsupport" }],
    },
    { id: "Leads", when: "type == 'lead'", steps: [{ queue: "WQsales", priority: 1 }] },
    { id: "default", steps: [{ queue: "WQall" }], isFallback: true },
  ]);
});

test("a target hands its queue down, but neither its expression nor its time", () => {
  const json = {
    ...base,
    workflow: workflow([
      one(
        { queue: "WQsupport", timeout: 15, expression: "worker.id IN task.preferred_agents" },
        { timeout: "15" },
        { queue: "WQall", priority: "10" },
        {},
      ),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      id: "filter 1",
      steps: [
        {
          queue: "WQsupport",
          needs: [{ where: "worker.id IN task.preferred_agents" }],
          lastsMs: 15_000,
        },
        { queue: "WQsupport", lastsMs: 15_000 },
        { queue: "WQall", priority: 10 },
        { queue: "WQall" },
      ],
    },
    { isFallback: true },
  ]);
  // A priority stays with the contact: the step after it says nothing of its own.
  expect(JSON.stringify(routesOf(json)).match(/needs|priority/g)).toHaveLength(2);
});

test("a known worker is an attribute of the task, together with the target's own expression", () => {
  const json = {
    ...base,
    workflow: workflow([
      one(
        { queue: "WQall", known_worker_sid: "task.agent_sid", expression: "worker.level > 3" },
        { known_worker_friendly_name: "task.history[0].agent" },
      ),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      steps: [
        { needs: [{ where: "worker.level > 3" }, { where: "worker.sid == task.agent_sid" }] },
        { needs: [{ where: "worker.friendly_name == task.history[0].agent" }] },
      ],
    },
    {},
  ]);
});

test("order_by, skip_if and names of queues are taken over", () => {
  const json = {
    ...base,
    workflow: workflow([
      one({
        queue: "Sales",
        order_by: "worker.english ASC, worker.age desc,level",
        skip_if: "workers.available == 0 OR workers.unavailable > 2",
      }),
    ]),
  };
  expect(routesOf(json)).toMatchObject([
    {
      steps: [
        {
          queue: "WQsales",
          skipIf: "workers.available == 0 OR workers.unavailable > 2",
          orderBy: [
            { attribute: "english" },
            { attribute: "age", descending: true },
            { attribute: "level" },
          ],
        },
      ],
    },
    {},
  ]);
});

test("target_workers speaks of workers, and needs says so; parentheses and texts stay as they are", () => {
  const queue = (target_workers?: string): unknown =>
    fromTaskRouter({
      workflow: workflow([]),
      task_queues: [
        { sid: "WQ1", ...(target_workers !== undefined && { target_workers }) },
        { sid: "WQall" },
      ],
    }).config.queues?.[0]?.needs;
  expect(queue("(language == \"en\" OR language == 'fr') AND skill_rating >= 5.1")).toEqual({
    where: "(worker.language == 'en' OR worker.language == 'fr') AND worker.skill_rating >= 5.1",
  });
  expect(queue('name != "D\'Arcy" and object.array[2] NOT IN ["a", true, null, -1.5]')).toEqual({
    where: "worker.name != \"D'Arcy\" AND worker.object.array[2] NOT IN ['a', true, null, -1.5]",
  });
  expect(queue("(a == 1 AND (b == 2 OR c == 3))")).toEqual({
    where: "worker.a == 1 AND (worker.b == 2 OR worker.c == 3)",
  });
  expect(queue("worker.a == 1 or worker.b == 2")).toEqual({
    where: "worker.a == 1 or worker.b == 2",
  });
  expect(queue("worker.a == 1 OR b == 2")).toEqual({ where: "worker.a == 1 OR worker.b == 2" });
  // Without an expression everybody serves the queue; an empty one is served by nobody.
  expect(queue()).toBeUndefined();
  expect(queue("")).toEqual({ where: "1 == 2" });
});

test("queues carry order and reservations, workers attributes, activity and channels", () => {
  const { config, presence } = fromTaskRouter({
    workflow: { ...workflow([]), task_reservation_timeout: 40 },
    activities: [
      { sid: "WA1", friendly_name: "Idle", available: true },
      { sid: "WA2", friendly_name: "Lunch", available: false },
    ],
    task_queues: [
      { sid: "WQall", task_order: "LIFO", max_reserved_workers: 3 },
      { sid: "WQone", task_order: "FIFO", max_reserved_workers: 1, target_workers: "1==1" },
    ],
    workers: [
      {
        sid: "WKa",
        friendly_name: "a",
        attributes: '{"skills":["x"]}',
        activity_sid: "WA1",
        channels: [
          { task_channel_unique_name: "voice", configured_capacity: 1, available: true },
          { task_channel_unique_name: "chat", configured_capacity: 5, available: true },
          { task_channel_unique_name: "sms", configured_capacity: 2, available: false },
        ],
      },
      { sid: "WKb", attributes: {}, activity_name: "Lunch" },
    ],
  });
  expect(config.queues).toEqual([
    { id: "WQall", strategy: { name: "ring-all", atMost: 3 }, order: "newest-first" },
    { id: "WQone", strategy: "longest-idle", needs: { where: "1==1" } },
  ]);
  // Workers of both kinds of queues serve the first-in-first-out ones first.
  const memberships = [
    { queue: "WQall", priority: 2 },
    { queue: "WQone", priority: 1 },
  ];
  expect(config.agents[0]).toEqual({
    id: "WKa",
    name: "a",
    capacity: { slots: { phone: 1, chat: 5, sms: 0 } },
    queues: memberships,
    attributes: {
      skills: ["x"],
      sid: "WKa",
      friendly_name: "a",
      activity_sid: "WA1",
      activity_name: "Idle",
    },
  });
  expect(config.agents[1]?.capacity).toMatchObject({ slots: { phone: 1, chat: 1, post: 1 } });
  expect(presence).toEqual([
    { type: "agent.updated", agent: { id: "WKa", presence: "ready" } },
    { type: "agent.updated", agent: { id: "WKb", presence: "not-ready", because: "other" } },
  ]);
  expect(config.rules).toMatchObject({ secondsPerPriority: "strict", reservationMs: 40_000 });
});

test("a workspace decides which kind of queue comes first, multitasking and the activity after a time-out", () => {
  const json = (workspace: object): unknown => ({
    workspace,
    workflow: workflow([]),
    activities: [
      { sid: "WA1", friendly_name: "Idle", available: true },
      { sid: "WA2", friendly_name: "Offline", available: false },
    ],
    task_queues: [{ sid: "WQall" }, { sid: "WQnew", task_order: "LIFO" }],
    workers: [{ sid: "WKa" }],
  });
  const { config } = fromTaskRouter(
    json({
      prioritize_queue_order: "LIFO",
      multi_task_enabled: false,
      timeout_activity_sid: "WA1",
    }),
  );
  expect(config.agents[0]?.queues).toEqual([
    { queue: "WQall", priority: 2 },
    { queue: "WQnew", priority: 1 },
  ]);
  expect(config.agents[0]?.capacity).toBeUndefined();
  expect(config.rules?.units).toMatchObject({ chat: 100, phone: 100 });
  expect(config.rules?.backOff?.["no-answer"]).toEqual({ contactMs: 1 });
  const usual = fromTaskRouter(json({ timeout_activity_sid: "WA2" })).config;
  expect(usual.rules?.backOff?.["no-answer"]).toEqual({ contactMs: 1, notReadyAfter: 1 });
  expect(usual.rules?.units).toBeUndefined();
});

test("a reservation lasts 120 seconds unless the workflow says otherwise, a day at most", () => {
  const timeout = (seconds?: unknown): unknown => ({
    ...base,
    workflow: { ...workflow([]), task_reservation_timeout: seconds },
  });
  expect(fromTaskRouter(timeout()).config.rules?.reservationMs).toBe(120_000);
  expect(fromTaskRouter(timeout(86_400)).config.rules?.reservationMs).toBe(86_400_000);
  expect(codes(timeout(86_401))).toEqual(["dialect-number"]);
  expect(codes(timeout(0))).toEqual(["dialect-number"]);
});

test("the configuration may be a text, and the names those of the helper libraries", () => {
  const configuration = JSON.stringify({
    task_routing: { filters: [one({ queue: "WQall", timeout: 5 })] },
  });
  const camel = fromTaskRouter({
    workflow: { configuration, taskReservationTimeout: 30 },
    taskQueues: [{ sid: "WQall", friendlyName: "All", targetWorkers: "1==1", taskOrder: "LIFO" }],
  });
  expect(camel.config.rules?.reservationMs).toBe(30_000);
  expect(camel.config.queues?.[0]).toMatchObject({ order: "newest-first", name: { en: "All" } });
  expect(camel.config.routes?.[0]?.steps[0]?.lastsMs).toBe(5000);
  const text = JSON.stringify({ workflow: { configuration }, task_queues: [{ sid: "WQall" }] });
  expect(fromTaskRouter(text).config.routes).toHaveLength(1);
});

test("a workflow alone will do: its queues are then served by everybody, and that is told", () => {
  const { config, differences } = fromTaskRouter(
    (workflow([one({ queue: "WQa" })]) as { configuration: unknown }).configuration,
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
      one({ queue: "WQno", expression: "skills HAS 'x'", skip_if: "available == 0" }),
      one({ queue: "WQall", order_by: "level UP", known_worker_sid: "WK1" }),
      one({ queue: "WQall", known_worker_sid: "task.a", known_worker_friendly_name: "task.b" }),
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
  const refused = attempt(() => fromTaskRouter({ workflow: workflow([one({})]) }));
  expect(refused.ok).toBe(false);
  expect(() => fromTaskRouter({})).toThrow("fromTaskRouter: dialect-missing at workflow");
  for (const nothing of [undefined, null, 7, [], "[", "7"]) {
    expect(codes(nothing)).toEqual(["dialect-type"]);
  }
});

test("a filter without targets is told; names that repeat are numbered", () => {
  const twice = { ...one({ queue: "WQall" }), filter_friendly_name: "Same" };
  const json = { ...base, workflow: workflow([twice, twice]) };
  expect(fromTaskRouter(json).config.routes?.map(({ id }) => id)).toEqual([
    "Same",
    "Same (2)",
    "default",
  ]);
  expect(codes({ ...base, workflow: workflow([{ expression: "1==1" }]) })).toEqual([
    "dialect-missing",
  ]);
  expect(codes({ ...base, workflow: workflow([one()]) })).toEqual(["dialect-missing"]);
});

test("what is different is told", () => {
  const json = {
    ...base,
    workflow: {
      ...workflow(
        [
          one(
            {
              queue: "WQsales",
              timeout: 10,
              skip_if: "workers.WA1 == 0",
              expression: "worker.activity_name == 'Idle'",
              tim_out: 5,
            },
            { timeout: 10, order_by: "worker.skills.english DESC", priority: 5000 },
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
    "dialect-queue-without-agents",
    "task-router-activity-attribute",
    "task-router-activity-count",
    "task-router-capacity-assumed",
    "task-router-early-timeout",
    "task-router-no-default",
    "task-router-order-missing",
    "task-router-order-nested",
    "task-router-priorities",
    "task-router-rejected",
    "task-router-skip-scope",
    "task-router-skipped-time",
    "task-router-time-to-live",
    "task-router-timed-out",
    "task-router-worker-order",
    "task-router-wrapping",
  ]);
  const steps = fromTaskRouter(json).config.routes?.[0]?.steps;
  expect(steps?.map(({ priority }) => priority)).toEqual([undefined, 2, 1]);
});

test("priorities up to a thousand stay as they are", () => {
  const json = { ...base, workflow: workflow([one({ queue: "WQall", priority: 1000 })]) };
  expect(fromTaskRouter(json).config.routes?.[0]?.steps[0]?.priority).toBe(1000);
  const above = {
    ...base,
    workflow: workflow([one({ queue: "WQall", priority: 1001 }, { priority: 0 })]),
  };
  expect(fromTaskRouter(above).config.routes?.[0]?.steps.map(({ priority }) => priority)).toEqual([
    1, 0,
  ]);
});

test("task channels of one's own are mapped; the default one stands for the rest", () => {
  const capacity = (channels: unknown, rest: object = {}): unknown =>
    fromTaskRouter({
      ...base,
      ...rest,
      workflow: workflow([]),
      workers: [{ sid: "WK", channels }],
    }).config.agents[0]?.capacity;
  const own = [
    { task_channel_unique_name: "kiosk", configured_capacity: 2 },
    { task_channel_unique_name: "default", configured_capacity: 3 },
  ];
  expect(capacity(own, { channels: { kiosk: "face-to-face" } })).toMatchObject({
    slots: { "face-to-face": 2, post: 3, phone: 3 },
  });
  expect(
    capacity([
      { task_channel_unique_name: "whatsapp", configured_capacity: 2 },
      { task_channel_unique_name: "facebook", configured_capacity: 3 },
    ]),
  ).toEqual({ slots: { social: 5 } });
  expect(codes({ ...base, workflow: workflow([]), channels: { kiosk: "smoke" } })).toEqual([
    "dialect-value",
  ]);
});

test("what comes out is a configuration", () => {
  const { config } = fromTaskRouter({ ...base, workflow: workflow([one({ queue: "WQsales" })]) });
  expect(configProblems(config)).toEqual([]);
});
