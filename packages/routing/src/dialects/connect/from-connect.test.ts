import { expect, test } from "vitest";
import { configProblems } from "../../config/problems.js";
import { createRouter } from "../../engine/create-router.js";
import { connectCriteria, fromConnect, parseConnect } from "./from-connect.js";

const voice = [{ Channel: "VOICE", Concurrency: 1 }];
const queue = (QueueId: string, Priority: number, Delay: number, Channel = "VOICE"): object => ({
  QueueReference: { QueueId, Channel },
  Priority,
  Delay,
});
const profile = (QueueConfigs: readonly object[], MediaConcurrencies: unknown = voice): object => ({
  RoutingProfileId: "p1",
  Name: "Agents",
  MediaConcurrencies,
  QueueConfigs,
});
const sari = { Id: "sari", Username: "sari", RoutingProfileId: "p1" };
const level = (Value: string, ProficiencyLevel: number, rest: object = {}): object => ({
  AttributeCondition: {
    Name: "Skill",
    Value,
    ProficiencyLevel,
    ComparisonOperator: "NumberGreaterOrEqualTo",
    ...rest,
  },
});
const seconds = (DurationInSeconds: number): object => ({ DurationInSeconds });
const codes = (json: unknown): readonly string[] => {
  const parsed = parseConnect(json);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const told = (json: unknown): readonly string[] =>
  fromConnect(json).differences.map(({ code }) => code);

test("a routing profile becomes the memberships of its agents, with priority and delay", () => {
  const { config } = fromConnect({
    routing_profiles: [profile([queue("sales", 1, 0), queue("support", 2, 30)])],
    agents: [
      {
        ...sari,
        UserProficiencies: [
          { AttributeName: "Language", AttributeValue: "French", Level: 4.0 },
          { AttributeName: "Technology", AttributeValue: "Storage", Level: 2 },
        ],
      },
    ],
  });
  expect(config.agents).toEqual([
    {
      id: "sari",
      name: "sari",
      skills: { "Language:French": 4, "Technology:Storage": 2 },
      capacity: { slots: { phone: 1 } },
      queues: [
        { queue: "sales", priority: 1 },
        { queue: "support", priority: 2, delayMs: 30_000 },
      ],
    },
  ]);
  expect(config.queues).toEqual([
    { id: "sales", strategy: "longest-idle" },
    { id: "support", strategy: "longest-idle" },
  ]);
  expect(config.rules?.secondsPerPriority).toBe("strict");
  expect(configProblems(config)).toEqual([]);
});

test("names may be written in any case, ids as ARN or name, a profile on its own", () => {
  const { config } = fromConnect({
    routingProfile: {
      routingProfileArn: "arn:profile",
      name: "Agents",
      mediaConcurrencies: [{ channel: "VOICE", concurrency: 1 }],
      routingProfileQueueConfigSummaryList: [
        { queueId: "q1", channel: "VOICE", priority: 3, delay: 0 },
      ],
    },
    users: [{ userId: "u1" }, { userId: "u2", routingProfileId: "Agents" }],
    queues: [{ queueId: "q1", name: "Sales", maxContacts: 20 }],
  });
  expect(config.agents.map((agent) => agent.queues)).toEqual([
    [{ queue: "q1", priority: 3 }],
    [{ queue: "q1", priority: 3 }],
  ]);
  expect(config.queues).toEqual([
    {
      id: "q1",
      name: { en: "Sales", id: "Sales" },
      strategy: "longest-idle",
      maximumWaiting: 20,
    },
  ]);
});

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

test("one channel at a time is said by units, where that is exact", () => {
  const both = [
    { Channel: "VOICE", Concurrency: 1 },
    { Channel: "CHAT", Concurrency: 5 },
  ];
  const queues = [queue("q", 1, 0), queue("q", 1, 0, "CHAT")];
  const json = { routing_profile: profile(queues, both), agents: [sari] };
  const { config } = fromConnect(json);
  expect(config.agents[0]?.capacity).toEqual({ units: 2520 });
  expect(config.rules?.units).toMatchObject({ phone: 2520, chat: 504, email: 2521 });
  expect(told(json)).not.toContain("connect-other-channels");
  expect(configProblems(config)).toEqual([]);
});

test("where it is not, each channel has slots, and that is told", () => {
  const any = { BehaviorType: "ROUTE_ANY_CHANNEL" };
  const only = { BehaviorType: "ROUTE_CURRENT_CHANNEL_ONLY" };
  const slots = (...profiles: readonly (readonly object[])[]): unknown => {
    const json = {
      routing_profiles: profiles.map((concurrencies, index) => ({
        ...profile([], concurrencies),
        RoutingProfileId: `p${index + 1}`,
      })),
      agents: [sari],
    };
    const { config } = fromConnect(json);
    return [config.agents[0]?.capacity, told(json).includes("connect-other-channels")];
  };
  const chat = (Concurrency: number, rest: object = {}): object => ({
    Channel: "CHAT",
    Concurrency,
    ...rest,
  });
  const [call] = voice as [object];
  expect(slots([call, chat(2, { CrossChannelBehavior: any })])).toEqual([
    { slots: { phone: 1, chat: 2 } },
    true,
  ]);
  expect(
    slots([{ ...call, CrossChannelBehavior: any }, chat(2, { CrossChannelBehavior: any })]),
  ).toEqual([{ slots: { phone: 1, chat: 2 } }, false]);
  const email = { Channel: "EMAIL", Concurrency: 3 };
  expect(slots([chat(2), email])).toEqual([{ slots: { chat: 2, email: 3 } }, true]);
  expect(slots([call, chat(2)], [call, chat(3)])).toEqual([{ slots: { phone: 1, chat: 2 } }, true]);
  expect(slots([call, chat(0)])).toEqual([{ slots: { phone: 1, chat: 0 } }, true]);
  expect(slots([chat(2, { CrossChannelBehavior: only })])).toEqual([{ slots: { chat: 2 } }, false]);
  expect(slots([call, chat(2)], [chat(2), call])).toEqual([{ units: 2520 }, false]);
});

test("with several channels at once, the least loaded agent comes first", () => {
  const any = { CrossChannelBehavior: { BehaviorType: "ROUTE_ANY_CHANNEL" } };
  const json = {
    routing_profile: profile(
      [queue("q", 1, 0), queue("q", 1, 0, "CHAT")],
      [
        { Channel: "VOICE", Concurrency: 1, ...any },
        { Channel: "CHAT", Concurrency: 2, ...any },
      ],
    ),
  };
  expect(fromConnect(json).config.queues).toEqual([{ id: "q", strategy: "least-loaded" }]);
  expect(told(json)).toContain("connect-fewest-contacts");
});

test("a queue that is served otherwise for each channel becomes a queue for each", () => {
  const both = [
    { Channel: "VOICE", Concurrency: 1 },
    { Channel: "CHAT", Concurrency: 2 },
  ];
  const json = {
    routing_profile: profile([queue("q", 1, 0), queue("q", 2, 60, "CHAT")], both),
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
      profile([queue("q", 1, 0)], both),
      { ...profile([queue("q", 1, 0), queue("q", 1, 0, "CHAT")], both), Name: "both" },
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
  const voice = { Channel: "VOICE", Concurrency: 1 };
  const json = {
    routing_profiles: [
      profile([queue("q", 1, 0)], [voice]),
      {
        ...profile(
          [queue("q", 2, 0), queue("q", 2, 0, "CHAT")],
          [voice, { Channel: "CHAT", Concurrency: 2 }],
        ),
        Name: "both",
      },
    ],
  };
  expect(fromConnect(json).config.queues?.map(({ id }) => id)).toEqual(["q"]);
  expect(told(json)).not.toContain("connect-queue-channels");
});

test("criteria of an instance are put on its queues, on all or by name", () => {
  const steps = { Steps: [{ Expression: level("A", 1), Expiry: seconds(10) }] };
  const json = (criteria: object): object => ({
    routing_profile: profile([queue("q1", 1, 0), queue("q2", 1, 0)]),
    queues: [
      { Id: "q1", Name: "Sales" },
      { Id: "q2", Name: "Support" },
    ],
    criteria,
  });
  const needsOf = (criteria: object): unknown =>
    fromConnect(json(criteria)).config.queues?.map(({ needs, relax }) => [needs, relax?.length]);
  const asked = [{ skill: "Skill:A", level: 1 }, 1];
  expect(needsOf(steps)).toEqual([asked, asked]);
  expect(needsOf({ Support: steps })).toEqual([[undefined, undefined], asked]);
  expect(told(json(steps))).toContain("connect-criteria-on-queue");
  expect(codes(json({ nowhere: steps }))).toEqual(["dialect-unknown criteria.nowhere"]);
});

test("an agent that criteria name must be there, when agents are listed", () => {
  const json = (id: string): object => ({
    routing_profile: profile([queue("q", 1, 0)]),
    agents: [sari, { Id: "u2", Username: "budi" }],
    criteria: {
      Steps: [
        {
          Expression: {
            AttributeCondition: { MatchCriteria: { AgentsCriteria: { AgentIds: [id] } } },
          },
        },
      ],
    },
  });
  expect(fromConnect(json("budi")).config.queues?.[0]?.needs).toEqual({ agents: ["u2"] });
  expect(codes(json("tono"))).toEqual([
    "dialect-unknown criteria.Steps.0.Expression.AttributeCondition.MatchCriteria.AgentsCriteria.AgentIds.0",
  ]);
});

test("every problem is told with its path, at once", () => {
  expect(
    codes({
      routing_profiles: [
        {
          RoutingProfileId: "p1",
          MediaConcurrencies: [{ Channel: "VOICE", Concurrency: 11 }],
          QueueConfigs: [queue("q1", 100, 10_000), { Priority: 1 }, queue("q2", 1, 0)],
        },
        { RoutingProfileId: "p2" },
      ],
      queues: [{ Id: "q1", Status: "OFF", MaxContacts: -1 }, { Name: 7 }],
      agents: [
        { Id: "a", RoutingProfileId: "p3" },
        { Id: "a" },
        { RoutingProfileId: "p1", UserProficiencies: [{ AttributeName: "A", Level: 4.5 }] },
      ],
      criteria: {
        Steps: [{ Expression: {} }, {}, { Expression: { ...level("A", 1), AndExpression: [] } }],
      },
    }).toSorted(),
  ).toEqual(
    [
      "dialect-number routing_profiles.0.MediaConcurrencies.0.Concurrency",
      "dialect-number routing_profiles.0.QueueConfigs.0.Priority",
      "dialect-number routing_profiles.0.QueueConfigs.0.Delay",
      "dialect-missing routing_profiles.0.QueueConfigs.1.QueueId",
      "dialect-unknown routing_profiles.0.QueueConfigs.2.QueueReference.QueueId",
      "dialect-value queues.0.Status",
      "dialect-number queues.0.MaxContacts",
      "dialect-type queues.1.Name",
      "dialect-missing queues.1.QueueId",
      "dialect-unknown agents.0.RoutingProfileId",
      "dialect-missing agents.1.RoutingProfileId",
      "dialect-missing agents.2.Id",
      "dialect-missing agents.2.UserProficiencies.0.AttributeValue",
      "dialect-number agents.2.UserProficiencies.0.Level",
      "dialect-condition criteria.Steps.0.Expression",
      "dialect-missing criteria.Steps.1.Expression",
      "dialect-condition criteria.Steps.2.Expression",
    ].toSorted(),
  );
  expect(() => fromConnect({})).toThrow("fromConnect: dialect-missing at routing_profiles");
  expect(() => connectCriteria({})).toThrow("connectCriteria: dialect-missing at Steps");
});

test("what cannot be carried is told", () => {
  const json = {
    routing_profile: {
      ...profile([queue("a", 1, 0), queue("b", 2, 20)]),
      AgentAvailabilityTimer: "TIME_SINCE_LAST_INBOUND",
      ManualAssignmentQueueConfigs: [{ QueueReference: { QueueId: "a" } }],
      MediaConcurrencies: [
        { Channel: "VOICE", Concurrency: 1 },
        { Channel: "FAX", Concurrency: 1 },
      ],
    },
    hours: [{ Name: "Office" }, { TimeZone: "Asia/Jakarta" }],
  };
  expect(told(json)).toEqual([
    "connect-last-inbound",
    "dialect-field-ignored",
    "dialect-channel-unknown",
    "connect-not-blocking",
    "connect-contact-priority",
    "connect-missed",
    "connect-after-contact-work",
    "connect-hours",
  ]);
});

test("a priority or a delay alone is enough to tell channels apart", () => {
  const both = [
    { Channel: "VOICE", Concurrency: 1 },
    { Channel: "CHAT", Concurrency: 2 },
  ];
  const ids = (priority: number, delay: number): unknown =>
    fromConnect({
      routing_profile: profile([queue("q", 1, 10), queue("q", priority, delay, "CHAT")], both),
    }).config.queues?.map(({ id }) => id);
  expect(ids(1, 10)).toEqual(["q"]);
  expect(ids(2, 10)).toEqual(["q/phone", "q/chat"]);
  expect(ids(1, 20)).toEqual(["q/phone", "q/chat"]);
});

test("a field that holds nothing gives way to another name of the same thing", () => {
  const { config } = fromConnect({
    routing_profiles: [
      { ...profile([queue("q", 1, 0)]), RoutingProfileArn: "arn:p" },
      { RoutingProfileId: "p2" },
    ],
    agents: [{ Id: null, UserId: "u", RoutingProfileId: null, RoutingProfileArn: "arn:p" }],
  });
  expect(config.agents.map(({ id, queues }) => [id, queues?.length])).toEqual([["u", 1]]);
});
