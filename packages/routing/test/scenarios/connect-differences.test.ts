import type { DialectDifferences } from "../../src/index.js";
import { fromConnect } from "../../src/index.js";
import {
  isReady,
  offeredTo,
  type Seen,
  type Story,
  storyOf,
  testsOf,
} from "./difference-stories.js";

// Every difference that the importer of Amazon Connect instances tells, seen: what a router does where it says so.

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
  const read = fromConnect({
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
  return storyOf(read);
};
const stories: Readonly<
  Record<Extract<keyof DialectDifferences, `connect-${string}`>, () => Seen>
> = {
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
    const read = fromConnect({
      routing_profiles: [profile("few", 1), profile("many", 10)],
      agents: [
        { Id: "few", RoutingProfile: "few" },
        { Id: "many", RoutingProfile: "many" },
      ],
    });
    const story = storyOf(read);
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

testsOf(stories);
