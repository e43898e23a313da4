import { expect, test } from "vitest";
import {
  codes,
  level,
  profile,
  queue,
  sari,
  seconds,
  told,
} from "../../../test/dialects/connect-export.js";
import { configProblems } from "../../config/problems.js";
import { createRouter } from "../../engine/create-router.js";
import { connectCriteria, fromConnect } from "./from-connect.js";

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
    { id: "sales", strategy: "longest-idle", joinWhen: "always" },
    { id: "support", strategy: "longest-idle", joinWhen: "always" },
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
      joinWhen: "always",
    },
  ]);
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

test("what is wrong with a field that is read for two purposes is told once", () => {
  const json = {
    routing_profile: profile([queue("q", 1, 0)]),
    agents: [{ ...sari, Username: 7 }],
  };
  expect(codes(json)).toEqual(["dialect-type agents.0.Username"]);
});

test("an instance whose profiles serve no queue is one that a router takes, and nobody is served", () => {
  const { config } = fromConnect({ routing_profile: profile([]), agents: [sari] });
  expect(configProblems(config)).toEqual([]);
  const contact = { id: "c1", channel: "phone" } as const;
  expect(createRouter(config).apply(0, { type: "contact.offered", contact })).toMatchObject([
    { type: "refused", code: "nobody-qualified" },
  ]);
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

test("an agent has one call at most, and a profile its own id", () => {
  const twice = [{ Channel: "Voice", Concurrency: 2 }];
  const json = { routing_profiles: [profile([], twice), profile([])] };
  expect(codes(json)).toEqual([
    "dialect-number routing_profiles.0.MediaConcurrencies.0.Concurrency",
    "dialect-duplicate routing_profiles.1",
  ]);
});
