import { expect, test } from "vitest";
import { base, codes, workflow } from "../../../test/dialects/task-router-export.js";
import { fromTaskRouter } from "./from-task-router.js";

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
    {
      id: "WQall",
      strategy: { name: "ring-all", atMost: 3 },
      order: "newest-first",
      joinWhen: "always",
    },
    { id: "WQone", strategy: "longest-idle", needs: { where: "1==1" }, joinWhen: "always" },
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

test("the activities that a queue gives its workers are not taken over, and that is told", () => {
  const { differences } = fromTaskRouter({
    workflow: workflow([]),
    task_queues: [{ sid: "WQall", assignmentActivitySid: "WA1", reservation_activity_sid: null }],
  });
  expect(differences).toContainEqual({
    code: "dialect-field-ignored",
    data: { field: "assignmentActivitySid" },
    path: ["task_queues", 0, "assignmentActivitySid"],
    severity: "info",
  });
  expect(differences.filter(({ code }) => code === "dialect-field-ignored")).toHaveLength(1);
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

test("a listed activity says more than the worker's own field", () => {
  const { presence } = fromTaskRouter({
    workflow: workflow([]),
    activities: [{ sid: "WA2", friendly_name: "Lunch", available: false }],
    task_queues: [{ sid: "WQall" }],
    workers: [{ sid: "WKa", available: true, activity_sid: "WA2" }],
  });
  expect(presence).toMatchObject([{ agent: { presence: "not-ready" } }]);
});

test("channels are told when they fall together, and their names are read in any case", () => {
  const names = (...channels: readonly string[]): readonly string[] =>
    fromTaskRouter({
      workflow: workflow([]),
      task_queues: [{ sid: "WQall" }],
      channels: { Kiosk: "face-to-face" },
      workers: [
        {
          sid: "WKa",
          channels: channels.map((name) => ({ task_channel_unique_name: name, capacity: 1 })),
        },
      ],
    }).differences.map(({ code }) => code);
  expect(names("whatsapp", "Facebook")).toContain("dialect-channel-shared");
  expect(names("whatsapp", "KIOSK")).not.toContain("dialect-channel-shared");
  expect(names("kiosk")).not.toContain("dialect-channel-unknown");
  expect(names("fax")).toContain("dialect-channel-unknown");
});
