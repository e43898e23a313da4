import { expect, test } from "vitest";
import type { DialectDifferences, Difference } from "../../src/index.js";
import { fromConnect, fromTaskRouter } from "../../src/index.js";
import { type Play, play } from "./play.js";

// Every difference that an importer tells, seen: what a router does where it says so.

interface Story {
  readonly told: readonly Difference[];
  readonly desk: Play;
}

const everybody = { queue: "WQ1" };
const taskRouter = (
  targets: readonly object[],
  workers: readonly object[] = [],
  rest: object = {},
): Story => {
  const { config, differences, presence } = fromTaskRouter({
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
  return { told: differences, desk: play(config, presence) };
};

const voice = { Channel: "VOICE", Concurrency: 1 };
const chat = { Channel: "CHAT", Concurrency: 4 };
const both = { CrossChannelBehavior: { BehaviorType: "ROUTE_ANY_CHANNEL" } };
type Line = readonly [queue: string, channel: string, priority: number, delay: number];
const connect = (
  lines: readonly Line[],
  concurrencies: readonly object[] = [voice],
  rest: object = {},
  agents: readonly object[] = [{ Id: "ani" }],
): Story => {
  const { config, differences } = fromConnect({
    routing_profile: {
      Name: "Desk",
      MediaConcurrencies: concurrencies,
      QueueConfigs: lines.map(([QueueId, Channel, Priority, Delay]) => ({
        QueueReference: { QueueId, Channel },
        Priority,
        Delay,
      })),
      ...rest,
    },
    agents,
    ...("root" in rest && (rest.root as object)),
  });
  return { told: differences, desk: play(config) };
};
const isReady = (id: string) =>
  ({ type: "agent.updated", agent: { id, presence: "ready" } }) as const;
const codes = ({ told }: Story): readonly string[] => told.map(({ code }) => code);

type Seen = readonly [told: Story, seen: unknown, expected: unknown];

const offeredTo = (desk: Play, id = "t1", more: object = {}): readonly string[] =>
  desk.offer(0, id, {}, more);

const stories: Readonly<Record<keyof DialectDifferences, () => Seen>> = {
  "dialect-field-ignored": () => {
    const story = taskRouter([{ queue: "WQ1", weight: 5 }], [{}]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "dialect-queue-assumed": () => {
    const { config, differences } = fromTaskRouter({
      workflow: { task_routing: { default_filter: { queue: "WQnew" } } },
      workers: [{ sid: "WK1", available: true }],
    });
    const story = { told: differences, desk: play(config, [isReady("WK1")]) };
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "dialect-queue-without-agents": () => {
    const { config, differences } = fromTaskRouter({
      workflow: { task_routing: { default_filter: { queue: "WQ2" } } },
      task_queues: [{ sid: "WQ2", target_workers: "tier == 2" }],
      workers: [{ sid: "WK1", available: true }],
    });
    const story = { told: differences, desk: play(config) };
    return [story, offeredTo(story.desk), ["0s refused nobody-qualified"]];
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
    return [story, offeredTo(story.desk).join(), "0s refused nobody-qualified"];
  },
  "dialect-mixed-and-or": () => {
    const target = { ...everybody, expression: "1 == 1 OR task.a == 1 AND 1 == 2" };
    const story = taskRouter([target], [{}]);
    return [story, offeredTo(story.desk).at(-1), "0s reserve t1 WK1"];
  },
  "task-router-no-default": () => {
    const { config, differences } = fromTaskRouter({
      workflow: { task_routing: { filters: [{ expression: "1==2", targets: [everybody] }] } },
      task_queues: [{ sid: "WQ1" }],
    });
    const story = { told: differences, desk: play(config) };
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
  "connect-not-blocking": () => {
    const lines: readonly Line[] = [
      ["first", "VOICE", 1, 60],
      ["second", "VOICE", 2, 0],
    ];
    const story = connect(lines);
    offeredTo(story.desk, "c1", { queue: "first" });
    offeredTo(story.desk, "c2", { queue: "second" });
    return [story, story.desk.apply(5, isReady("ani")), ["5s reserve c2 ani"]];
  },
  "connect-contact-priority": () => {
    const story = connect([["q", "VOICE", 1, 0]]);
    // Priorities 7 and 3 there, so -2 is not to be had and 2 comes first.
    offeredTo(story.desk, "c7", { queue: "q" });
    offeredTo(story.desk, "c3", { queue: "q", priority: 5 - 3 });
    return [story, story.desk.apply(5, isReady("ani")), ["5s reserve c3 ani"]];
  },
  "connect-queue-split": () => {
    const lines: readonly Line[] = [
      ["q", "VOICE", 1, 0],
      ["q", "CHAT", 2, 0],
    ];
    const story = connect(lines, [voice, chat]);
    return [story, offeredTo(story.desk, "c1", { queue: "q/phone" }), ["0s queued c1 q/phone"]];
  },
  "connect-queue-channels": () => {
    const lines: readonly Line[] = [
      ["calls", "VOICE", 1, 0],
      ["chats", "CHAT", 1, 0],
    ];
    const story = connect(lines, [voice, chat]);
    story.desk.apply(0, isReady("ani"));
    // A chat in the queue of calls: here it is served.
    const on = { queue: "calls", channel: "chat" } as const;
    return [story, offeredTo(story.desk, "c1", on).at(-1), "0s reserve c1 ani"];
  },
  "connect-other-channels": () => {
    const lines: readonly Line[] = [
      ["q", "VOICE", 1, 0],
      ["q", "CHAT", 1, 0],
    ];
    const story = connect(lines, [voice, { ...chat, ...both }]);
    story.desk.apply(0, isReady("ani"));
    offeredTo(story.desk, "c1", { queue: "q" });
    const on = { queue: "q", channel: "chat" } as const;
    return [story, offeredTo(story.desk, "c2", on).at(-1), "0s reserve c2 ani"];
  },
  "connect-fewest-contacts": () => {
    const lines: readonly Line[] = [["q", "CHAT", 1, 0]];
    const profile = (Name: string, Concurrency: number) => ({
      Name,
      MediaConcurrencies: [{ ...chat, ...both, Concurrency }],
      QueueConfigs: lines.map(([QueueId, Channel, Priority, Delay]) => ({
        QueueReference: { QueueId, Channel },
        Priority,
        Delay,
      })),
    });
    const { config, differences } = fromConnect({
      routing_profiles: [profile("few", 1), profile("many", 10)],
      agents: [
        { Id: "few", RoutingProfile: "few" },
        { Id: "many", RoutingProfile: "many" },
      ],
    });
    const story = { told: differences, desk: play(config) };
    const on = { queue: "q", channel: "chat" } as const;
    story.desk.apply(0, isReady("many"));
    offeredTo(story.desk, "c1", on);
    offeredTo(story.desk, "c2", on);
    story.desk.apply(1, isReady("few"));
    const third = story.desk.offer(2, "c3", {}, on).at(-1);
    // Two of ten places are less than one of one will be; there, the one with fewer contacts.
    return [
      story,
      [third, story.desk.offer(3, "c4", {}, on).at(-1)],
      ["2s reserve c3 few", "3s reserve c4 many"],
    ];
  },
  "connect-missed": () => {
    const story = connect([["q", "VOICE", 1, 0]]);
    story.desk.apply(0, isReady("ani"));
    offeredTo(story.desk, "c1", { queue: "q" });
    return [story, story.desk.until(100), ["20s rescind c1 ani no-answer"]];
  },
  "connect-after-contact-work": () => {
    const story = connect([["q", "VOICE", 1, 0]]);
    story.desk.apply(0, isReady("ani"));
    offeredTo(story.desk, "c1", { queue: "q" });
    story.desk.accept(1, "ani");
    story.desk.offer(2, "c2", {}, { queue: "q" });
    const done = { type: "contact.completed", id: "c1", wrapUpMs: 4000 } as const;
    story.desk.apply(3, done);
    return [story, story.desk.until(10), ["7s reserve c2 ani"]];
  },
  "connect-hours": () => {
    const story = connect([["q", "VOICE", 1, 0]], [voice], { root: { hours: [{ Name: "Day" }] } });
    story.desk.apply(0, isReady("ani"));
    return [story, offeredTo(story.desk, "c1", { queue: "q" }).at(-1), "0s reserve c1 ani"];
  },
  "connect-criteria-on-queue": () => {
    const Expression = {
      AttributeCondition: { Name: "Skill", Value: "loans", ProficiencyLevel: 3 },
    };
    const criteria = { Steps: [{ Expression, Expiry: { DurationInSeconds: 30 } }] };
    const story = connect([["q", "VOICE", 1, 0]], [voice], { root: { criteria } });
    story.desk.apply(0, isReady("ani"));
    const now = offeredTo(story.desk, "c1", { queue: "q" });
    return [story, [...now, story.desk.until(30).at(-1)], ["0s queued c1 q", "30s reserve c1 ani"]];
  },
  "connect-step-unreachable": () => {
    const step = (Value: string) => ({
      Expression: { AttributeCondition: { Name: "Skill", Value, ProficiencyLevel: 1 } },
    });
    const criteria = { Steps: [step("loans"), step("cards")] };
    const cards = [{ AttributeName: "Skill", AttributeValue: "cards", Level: 5 }];
    const loans = [{ AttributeName: "Skill", AttributeValue: "loans", Level: 5 }];
    const story = connect([["q", "VOICE", 1, 0]], [voice], { root: { criteria } }, [
      { Id: "ani", UserProficiencies: cards },
      { Id: "budi", UserProficiencies: loans },
    ]);
    story.desk.apply(0, isReady("ani"));
    const now = offeredTo(story.desk, "c1", { queue: "q" });
    return [story, [...now, ...story.desk.until(9999)], ["0s queued c1 q"]];
  },
  "connect-last-inbound": () => {
    const rest = { AgentAvailabilityTimer: "TIME_SINCE_LAST_INBOUND" };
    const agents = [{ Id: "ani" }, { Id: "budi" }];
    const story = connect([["q", "VOICE", 1, 0]], [voice], rest, agents);
    story.desk.apply(0, isReady("ani"));
    story.desk.apply(1, isReady("budi"));
    const outbound = { queue: "q", direction: "outbound" } as const;
    story.desk.offer(2, "c1", {}, outbound);
    story.desk.accept(3, "ani");
    story.desk.apply(4, { type: "contact.completed", id: "c1" });
    return [story, story.desk.offer(5, "c2", {}, { queue: "q" }).at(-1), "5s reserve c2 budi"];
  },
};

for (const [code, tell] of Object.entries(stories)) {
  test(`${code} is told where it is so`, () => {
    const [story, seen, expected] = tell();
    expect(codes(story)).toContain(code);
    expect(seen).toEqual(expected);
  });
}
