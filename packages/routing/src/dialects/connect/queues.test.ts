import { expect, test } from "vitest";
import {
  codes,
  level,
  profile,
  queue,
  sari,
  told,
  voice,
  voiceAndChat,
} from "../../../test/dialects/connect-export.js";
import { configProblems } from "../../config/problems.js";
import { createRouter } from "../../engine/create-router.js";
import { fromConnect } from "./from-connect.js";

test("a disabled queue, or one for nobody, takes nobody new", () => {
  for (const shut of [{ Status: "DISABLED", MaxContacts: 9 }, { MaxContacts: 0 }]) {
    const json = {
      routing_profile: profile([queue("q1", 1, 0)]),
      queues: [{ Id: "q1", Name: "Sales", ...shut }],
    };
    const { config } = fromConnect(json);
    expect(configProblems(config)).toEqual([]);
    const contact = { id: "c1", channel: "phone", queue: "q1" } as const;
    expect(createRouter(config).apply(0, { type: "contact.offered", contact })).toMatchObject([
      { type: "refused", code: "queue-full" },
    ]);
  }
});

test("a queue that is served otherwise for each channel becomes a queue for each", () => {
  const json = {
    routing_profile: profile([queue("q", 1, 0), queue("q", 2, 60, "CHAT")], voiceAndChat),
    agents: [sari],
  };
  const { config, differences } = fromConnect(json);
  expect(config.queues?.map(({ id }) => id)).toEqual(["q/phone", "q/chat"]);
  expect(config.agents[0]?.queues).toEqual([
    { queue: "q/phone", priority: 1 },
    { queue: "q/chat", priority: 2, delayMs: 60_000 },
  ]);
  expect(differences).toContainEqual(
    expect.objectContaining({
      code: "connect-queue-split",
      data: {
        queue: "q",
        queues: [
          { channel: "phone", queue: "q/phone" },
          { channel: "chat", queue: "q/chat" },
        ],
      },
    }),
  );
  // One profile serves it for one of two channels only, another for both: they must be told apart.
  const some = {
    routing_profiles: [
      profile([queue("q", 1, 0)], voiceAndChat),
      {
        ...profile([queue("q", 1, 0), queue("q", 1, 0, "CHAT")], voiceAndChat),
        RoutingProfileId: "both",
      },
    ],
  };
  expect(fromConnect(some).config.queues?.map(({ id }) => id)).toEqual(["q/phone", "q/chat"]);
});

test("a queue of one channel keeps its name, whatever else its agents take", () => {
  const three = ["VOICE", "CHAT", "TASK"].map((Channel) => ({ Channel, Concurrency: 1 }));
  const json = {
    routing_profile: profile([queue("s", 1, 0), queue("t", 2, 0, "CHAT")], three),
    agents: [sari],
  };
  const { config, differences } = fromConnect(json);
  expect(config.queues?.map(({ id }) => id)).toEqual(["s", "t"]);
  expect(config.agents[0]?.queues?.map((one) => one.queue)).toEqual(["s", "t"]);
  const of = (code: string): unknown =>
    differences.filter((one) => one.code === code).map(({ data }) => data);
  expect(of("connect-queue-split")).toEqual([]);
  expect(of("connect-queue-channels")).toEqual([
    { queue: "s", channels: ["phone"] },
    { queue: "t", channels: ["chat"] },
  ]);
});

test("only agents of the queue who take other channels make it worth telling", () => {
  const chatters = { Name: "chat", MediaConcurrencies: [{ Channel: "CHAT", Concurrency: 1 }] };
  const none = [...voice, { Channel: "CHAT", Concurrency: 0 }];
  for (const concurrencies of [voice, none]) {
    const json = {
      routing_profiles: [
        profile([queue("s", 1, 0)], concurrencies),
        { ...chatters, QueueConfigs: [queue("t", 1, 0, "CHAT")] },
      ],
    };
    expect(told(json)).not.toContain("connect-queue-channels");
  }
});

test("agents without a channel do not keep a queue of two channels from being one", () => {
  const both = profile([queue("q", 2, 0), queue("q", 2, 0, "CHAT")], voiceAndChat);
  const json = {
    routing_profiles: [profile([queue("q", 1, 0)]), { ...both, RoutingProfileId: "both" }],
  };
  expect(fromConnect(json).config.queues?.map(({ id }) => id)).toEqual(["q"]);
  expect(told(json)).not.toContain("connect-queue-channels");
});

test("a priority or a delay alone is enough to tell channels apart", () => {
  const ids = (priority: number, delay: number): unknown =>
    fromConnect({
      routing_profile: profile(
        [queue("q", 1, 10), queue("q", priority, delay, "CHAT")],
        voiceAndChat,
      ),
    }).config.queues?.map(({ id }) => id);
  expect(ids(1, 10)).toEqual(["q"]);
  expect(ids(2, 10)).toEqual(["q/phone", "q/chat"]);
  expect(ids(1, 20)).toEqual(["q/phone", "q/chat"]);
});

test("the part of a queue must not have the name of another queue", () => {
  const json = (other: string): object => ({
    routing_profile: profile(
      [queue("q", 1, 0), queue("q", 2, 0, "CHAT"), queue(other, 3, 0)],
      voiceAndChat,
    ),
    queues: [{ Id: "q" }, { Id: other }],
  });
  expect(codes(json("q/phone"))).toEqual(["dialect-duplicate queues.0"]);
  expect(configProblems(fromConnect(json("q/post")).config)).toEqual([]);
});

test("criteria by name reach all parts of their queue, and no queue whose name only begins alike", () => {
  const json = {
    routing_profile: profile(
      [queue("q", 1, 0), queue("q", 2, 0, "CHAT"), queue("q/west", 3, 0)],
      voiceAndChat,
    ),
    queues: [{ Id: "q" }, { Id: "q/west" }],
    criteria: { q: { Steps: [{ Expression: level("A", 1) }] } },
  };
  expect(fromConnect(json).config.queues?.map(({ id, needs }) => [id, needs])).toEqual([
    ["q/phone", { skill: "Skill:A", level: 1 }],
    ["q/chat", { skill: "Skill:A", level: 1 }],
    ["q/west", undefined],
  ]);
});
