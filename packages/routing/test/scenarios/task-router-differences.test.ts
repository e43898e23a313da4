import type { DialectDifferences } from "../../src/index.js";
import { fromTaskRouter } from "../../src/index.js";
import {
  isReady,
  offeredTo,
  type Seen,
  type Story,
  storyOf,
  testsOf,
} from "./difference-stories.js";

// Every difference that the importer of TaskRouter workspaces tells, seen: what a router does where it says so.

const everybody = { queue: "WQ1" };
const taskRouter = (
  targets: readonly object[],
  workers: readonly object[] = [],
  rest: object = {},
): Story => {
  const read = fromTaskRouter({
    workflow: {
      task_routing: { filters: [{ expression: "1==1", targets }], default_filter: everybody },
    },
    task_queues: [{ sid: "WQ1" }, { sid: "WQ2", target_workers: "tier == 2" }],
    workers: workers.map((worker, index) => ({
      sid: `WK${index + 1}`,
      available: true,
      ...worker,
    })),
    ...rest,
  });
  return storyOf(read, read.presence);
};

const stories: Readonly<
  Record<Exclude<keyof DialectDifferences, `connect-${string}`>, () => Seen>
> = {
  "dialect-field-ignored": () => {
    const story = taskRouter([{ queue: "WQ1", weight: 5 }], [{}]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "dialect-queue-assumed": () => {
    const read = fromTaskRouter({
      workflow: { task_routing: { default_filter: { queue: "WQnew" } } },
      workers: [{ sid: "WK1", available: true }],
    });
    const story = storyOf(read, [isReady("WK1")]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "dialect-channel-shared": () => {
    const channels = ["whatsapp", "facebook"].map((name) => ({
      task_channel_unique_name: name,
      configured_capacity: 1,
    }));
    const story = taskRouter([everybody], [{ channels }]);
    const on = { channel: "social" } as const;
    offeredTo(story.desk, "t1", on);
    // Two on one channel: there it would be one of each.
    return [story, offeredTo(story.desk, "t2", on).at(-1), "0s reserve t2 WK1"];
  },
  "dialect-channel-unknown": () => {
    const channels = [{ task_channel_unique_name: "kiosk" }];
    const story = taskRouter([everybody], [{ channels }]);
    // Nobody has a place for calls.
    return [story, offeredTo(story.desk), ["0s queued t1 WQ1"]];
  },
  "dialect-mixed-and-or": () => {
    const target = { ...everybody, expression: "1 == 1 OR task.a == 1 AND 1 == 2" };
    const story = taskRouter([target], [{}]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "task-router-no-default": () => {
    const read = fromTaskRouter({
      workflow: { task_routing: { filters: [{ expression: "1==2", targets: [everybody] }] } },
      task_queues: [{ sid: "WQ1" }],
    });
    const story = storyOf(read);
    return [story, offeredTo(story.desk), ["0s refused no-route"]];
  },
  "task-router-time-to-live": () => {
    const story = taskRouter([everybody], [{ available: false }]);
    offeredTo(story.desk);
    const days = 30 * 86_400;
    return [story, story.desk.apply(days, isReady("WK1")).at(-1), `${days}s reserve t1 WK1`];
  },
  "task-router-early-timeout": () => {
    const targets = [{ queue: "WQ1", timeout: 400 }, { queue: "WQ2" }];
    const story = taskRouter(targets, [{}, {}, { attributes: { tier: 2 }, available: false }]);
    offeredTo(story.desk);
    // The first reservation runs out after 120 seconds; the task stays, and the next worker is asked.
    return [story, story.desk.until(120).at(-1), "120s reserve t1 WK2"];
  },
  "task-router-skipped-time": () => {
    const targets = [
      { queue: "WQ2", timeout: 30, skip_if: "workers.available == 0" },
      { queue: "WQ1", timeout: 30 },
    ];
    const story = taskRouter(targets, [{ attributes: { tier: 2 }, available: false }]);
    offeredTo(story.desk);
    return [story, story.desk.until(100), ["30s timed-out t1 last-step"]];
  },
  "task-router-worker-order": () => {
    const story = taskRouter([everybody], [{}, {}]);
    offeredTo(story.desk);
    story.desk.accept(1, "WK1");
    story.desk.apply(2, { type: "contact.completed", id: "t1" });
    // Whoever had a task goes behind.
    return [story, story.desk.offer(3, "t2").at(-1), "3s reserve t2 WK2"];
  },
  "task-router-rejected": () => {
    const story = taskRouter([everybody], [{}]);
    offeredTo(story.desk);
    story.desk.reject(1, "WK1");
    return [story, story.desk.until(2).at(-1), "1s reserve t1 WK1"];
  },
  "task-router-timed-out": () => {
    const story = taskRouter([everybody], [{}]);
    offeredTo(story.desk);
    return [story, story.desk.until(500), ["120s rescind t1 WK1 no-answer"]];
  },
  "task-router-wrapping": () => {
    const story = taskRouter([everybody], [{}]);
    offeredTo(story.desk);
    story.desk.accept(1, "WK1");
    story.desk.offer(2, "t2");
    const done = { type: "contact.completed", id: "t1" } as const;
    return [story, story.desk.apply(3, done), ["3s reserve t2 WK1"]];
  },
  "task-router-priorities": () => {
    const story = taskRouter([{ queue: "WQ1", priority: 5000 }], [{ available: false }]);
    const data = story.told.find(({ code }) => code === "task-router-priorities")?.data;
    return [story, data, { mapping: [{ from: 5000, to: 1 }] }];
  },
  "task-router-capacity-assumed": () => {
    const story = taskRouter([everybody], [{}]);
    const chats = { channel: "chat" } as const;
    offeredTo(story.desk, "t1", chats);
    const second = offeredTo(story.desk, "t2", chats);
    return [
      story,
      [...second, offeredTo(story.desk, "t3").at(-1)],
      ["0s queued t2 WQ1", "0s reserve t3 WK1"],
    ];
  },
  "task-router-worker-attribute": () => {
    const target = { ...everybody, known_worker_friendly_name: "task.wish" };
    const story = taskRouter([target], [{ friendly_name: "ani" }]);
    // New attributes that do not name her again.
    story.desk.apply(0, { type: "agent.updated", agent: { id: "WK1", attributes: { tier: 1 } } });
    return [story, story.desk.offer(0, "t1", { wish: "ani" }), ["0s queued t1 WQ1"]];
  },
  "task-router-activity-attribute": () => {
    const target = { ...everybody, expression: "worker.activity_name == 'Idle'" };
    const story = taskRouter([target], [{ activity_name: "Idle" }]);
    // Nobody said that the attribute changed.
    story.desk.apply(0, { type: "agent.updated", agent: { id: "WK1", presence: "ready" } });
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "task-router-channel-attribute": () => {
    const target = { ...everybody, expression: "worker.channel.voice.assigned_tasks == 0" };
    const story = taskRouter([target], [{}]);
    return [story, offeredTo(story.desk).join(), "0s queued t1 WQ1"];
  },
  "task-router-activity-count": () => {
    const target = (sid: string) => ({ ...everybody, skip_if: `workers.${sid} == 0`, timeout: 10 });
    const story = taskRouter(
      [target("WA2"), target("WA1")],
      [{ activity_sid: "WA1", available: false }],
    );
    // Nobody is in WA2. That nobody is in WA1 any more, only the attribute could tell.
    story.desk.apply(0, { type: "agent.updated", agent: { id: "WK1", presence: "signed-out" } });
    return [
      story,
      [...offeredTo(story.desk), ...story.desk.until(30)],
      ["0s queued t1 WQ1", "0s queued t1 WQ1", "10s timed-out t1 last-step"],
    ];
  },
  "task-router-order-missing": () => {
    const target = { ...everybody, order_by: "worker.level ASC" };
    const workers = [{}, { attributes: { level: "a" } }, { attributes: { level: 3 } }];
    const story = taskRouter([target], workers);
    const order = ["t1", "t2", "t3"].map((id) =>
      offeredTo(story.desk, id).at(-1)?.split(" ").at(-1),
    );
    return [story, order, ["WK3", "WK2", "WK1"]];
  },
  "task-router-order-nested": () => {
    const target = { ...everybody, order_by: "worker.skills[0] DESC" };
    const story = taskRouter([target], [{}, { attributes: { skills: [9] } }]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "task-router-single-tasking": () => {
    const story = taskRouter([everybody], [{}], { workspace: { multi_task_enabled: false } });
    offeredTo(story.desk, "t1", { channel: "chat" });
    return [story, offeredTo(story.desk, "t2"), ["0s queued t2 WQ1"]];
  },
};

testsOf(stories);
