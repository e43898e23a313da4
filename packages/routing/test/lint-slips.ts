import type { RoutingConfig } from "../src/config/config.js";
import { defaultRules } from "../src/config/default-rules.js";
import type { Queue, Route } from "../src/config/queue.js";
import type { LintOptions } from "../src/lint/lint-routing.js";

const loans: Queue = {
  id: "loans",
  needs: [{ skill: "loans", level: 3 }, { language: "id" }],
  relax: [
    { afterMs: 30_000, widen: { tier: 1 } },
    { afterMs: 60_000, lower: { loans: 2 }, raise: 2 },
  ],
  tier: 0,
  maximumWaitMs: 300_000,
  overflowTo: "anything",
};
const anything: Queue = { id: "anything", strategy: "round-robin" };
const routes: readonly Route[] = [
  {
    id: "loans",
    when: "kind == 'loan' AND value > 1000",
    steps: [
      { queue: "loans", lastsMs: 20_000, needs: { skill: "loans", level: 4 } },
      { queue: "loans" },
    ],
  },
  { id: "small-loans", when: "kind == 'loan'", steps: [{ queue: "loans" }] },
  { id: "rest", isFallback: true, steps: [{ queue: "anything" }] },
];
/** A configuration about which there is nothing to say but what it promises. */
export const sound = {
  skills: [{ id: "loans", name: { en: "loans", id: "pinjaman" } }],
  sites: [{ id: "jkt", name: "Jakarta" }],
  agents: [
    {
      id: "sari",
      name: "Sari",
      site: "jkt",
      skills: { loans: 5 },
      languages: { id: 5 },
      queues: [{ queue: "loans" }, { queue: "anything" }],
    },
    {
      id: "budi",
      site: "jkt",
      skills: { loans: 4 },
      languages: { id: 4, en: 3 },
      capacity: { slots: { phone: 1, chat: 2 } },
      queues: [{ queue: "anything" }, { queue: "loans", tier: 1, priority: 2 }],
      attributes: { team: "north" },
    },
    {
      id: "ani",
      site: "jkt",
      languages: { id: 3 },
      queues: [{ queue: "anything", delayMs: 5_000 }],
    },
  ],
  queues: [loans, anything],
  routes,
} satisfies RoutingConfig;

const withQueue = (change: Partial<Queue>): RoutingConfig => ({
  ...sound,
  queues: [{ ...loans, ...change }, anything],
});
const withOther = (change: Partial<Queue>): RoutingConfig => ({
  ...sound,
  queues: [loans, { ...anything, ...change }],
});
const withRules = (rules: RoutingConfig["rules"] & object): RoutingConfig => ({ ...sound, rules });
const withAgent = (index: number, change: object): RoutingConfig => ({
  ...sound,
  agents: sound.agents.map((agent, place) => (place === index ? { ...agent, ...change } : agent)),
});
const withRoutes = (...changed: readonly Route[]): RoutingConfig => ({ ...sound, routes: changed });
const [rich, small, rest] = routes as [Route, Route, Route];

/** One slip each, and what must be found: all warnings of the configuration, no more. */
export const slips: readonly (readonly [string, RoutingConfig, readonly string[], LintOptions?])[] =
  [
    [
      "a queue that nobody serves",
      { ...sound, queues: [loans, anything, { id: "vip" }] },
      ["queue-without-members queues/2"],
    ],
    [
      "needs that no member meets",
      withOther({ needs: { language: "fr" } }),
      ["level-out-of-reach queues/1/needs", "queue-nobody-able queues/1"],
    ],
    [
      "a level that nobody reaches",
      withQueue({ relax: [], needs: [{ language: "en", level: 4 }] }),
      [
        "level-out-of-reach queues/0/needs/0/level",
        "queue-nobody-able queues/0",
        "overflow-cannot-serve queues/0/overflowTo",
        "tier-never-opens queues/0/tier",
      ],
    ],
    ["tiers that no step opens", withQueue({ relax: [] }), ["tier-never-opens queues/0/tier"]],
    [
      "a queue served only through a tier that never opens",
      withAgent(0, { queues: [{ queue: "loans", tier: 7 }, { queue: "anything" }] }),
      ["tier-never-opens queues/0/tier", "stop-nobody-able routes/0/steps/0"],
    ],
    [
      "a ring with nobody in it",
      withQueue({
        relax: [
          { afterMs: 1, widen: { tier: 1 } },
          { afterMs: 2, widen: { tier: 5 } },
        ],
      }),
      ["ring-without-members queues/0/relax/1/widen/tier"],
    ],
    [
      "a window of tiers that leaves nobody",
      withQueue({
        relax: [
          { afterMs: 1, widen: { tier: 9 }, fromTier: 2 },
          { afterMs: 2, lower: { loans: 2 } },
        ],
      }),
      [
        "step-leaves-nobody queues/0/relax/0/fromTier",
        "stop-nobody-able routes/0/steps/1",
        "tier-never-opens queues/0/tier",
      ],
    ],
    [
      "a step that changes nothing",
      withQueue({ relax: [...(loans.relax ?? []), { afterMs: 70_000, widen: { tier: 1 } }] }),
      ["step-changes-nothing queues/0/relax/2"],
    ],
    [
      "a step after the longest wait",
      withQueue({ relax: [...(loans.relax ?? []), { afterMs: 300_001, drop: ["*"] }] }),
      ["step-too-late queues/0/relax/2/afterMs"],
    ],
    [
      "a delay longer than the longest wait",
      withAgent(2, { queues: [{ queue: "anything" }, { queue: "loans", delayMs: 300_001 }] }),
      ["delay-too-long agents/2/queues/1/delayMs"],
    ],
    [
      "waiting for the preferred agent until the end",
      withRules({ preferredAgentMs: 300_001 }),
      ["preferred-too-long queues/0/maximumWaitMs"],
    ],
    [
      "ringing until the end",
      withQueue({ reservationMs: 400_000 }),
      ["reservation-too-long queues/0/reservationMs"],
    ],
    [
      "the same agent at once again",
      {
        ...withRules({ backOff: { ...defaultRules.backOff, rejected: { contactMs: 0 } } }),
        agents: [
          sound.agents[0],
          {
            ...sound.agents[1],
            skills: { loans: 1 },
            queues: [{ queue: "loans", tier: 1 }, { queue: "anything" }],
          },
        ],
      } as RoutingConfig,
      [
        "back-off-ping-pong rules/backOff/rejected/contactMs",
        "widen-adds-nobody queues/0/relax/0/widen",
      ],
    ],
    [
      "everybody rung and everybody lost",
      withOther({ strategy: "ring-all" }),
      ["ring-empties-team queues/1/strategy"],
    ],
    [
      "rings too far apart",
      withOther({ strategy: { name: "ring-progressively", everyMs: 20_000 } }),
      ["ring-too-slow queues/1/strategy/everyMs"],
    ],
    [
      "priority before any wait",
      withRules({ secondsPerPriority: "strict" }),
      ["priority-strict rules/secondsPerPriority"],
    ],
    [
      "priority worth nothing",
      withRules({ secondsPerPriority: 0 }),
      ["priority-without-effect rules/secondsPerPriority"],
    ],
    [
      "the newest first, and priorities",
      withQueue({ order: "newest-first" }),
      ["queue-newest-first queues/0/order"],
    ],
    [
      "a queue that everybody serves last",
      withAgent(0, {
        queues: [
          { queue: "loans", priority: 3 },
          { queue: "anything", priority: 1 },
        ],
      }),
      ["queue-outranked queues/0"],
    ],
    [
      "queues that overflow into each other",
      withOther({ overflowTo: "loans" }),
      ["config-loop queues/0/overflowTo"],
    ],
    [
      "a queue without an end that should overflow",
      { ...sound, queues: [{ ...loans, maximumWaitMs: undefined } as unknown as Queue, anything] },
      ["overflow-never queues/0/overflowTo"],
    ],
    [
      "an overflow to people who cannot do it",
      {
        ...sound,
        queues: [
          loans,
          anything,
          {
            id: "odd",
            needs: { skill: "loans", level: 5 },
            maximumWaitMs: 60_000,
            overflowTo: "helpers",
          },
          { id: "helpers" },
        ],
        agents: [
          ...sound.agents,
          { id: "x", languages: { id: 3 }, queues: [{ queue: "helpers" }] },
          { id: "y", skills: { loans: 5 }, languages: { id: 3 }, queues: [{ queue: "odd" }] },
          { id: "z", skills: { loans: 5 }, languages: { id: 3 }, queues: [{ queue: "odd" }] },
        ],
      },
      ["overflow-cannot-serve queues/2/overflowTo"],
    ],
    [
      "an agent without a queue",
      withAgent(2, { queues: [] }),
      ["agent-without-queue agents/2/queues"],
    ],
    [
      "an agent whom nothing fits",
      withAgent(2, { capacity: { units: 10 } }),
      ["agent-fits-nothing agents/2/capacity/units"],
    ],
    [
      "an agent without slots",
      withAgent(2, { capacity: { slots: { chat: 0 } } }),
      ["agent-fits-nothing agents/2/capacity/slots"],
    ],
    [
      "an agent who speaks too little",
      withAgent(2, { languages: { en: 2 } }),
      ["agent-below-language-minimum agents/2/languages"],
    ],
    [
      "a member twice",
      withAgent(2, { queues: [{ queue: "anything" }, { queue: "anything", tier: 1 }] }),
      ["membership-twice agents/2/queues/1"],
    ],
    [
      "a skill that nobody has",
      { ...sound, skills: [...sound.skills, { id: "tax", name: { en: "tax", id: "pajak" } }] },
      ["skill-nobody-has skills/1"],
    ],
    [
      "a stop after one that lasts for ever",
      withRoutes({ ...rich, steps: [{ queue: "loans" }, { queue: "anything" }] }, small, rest),
      ["stop-unreachable routes/0/steps/1"],
    ],
    [
      "a stop that nobody can serve",
      withRoutes(
        {
          ...rich,
          steps: [
            {
              queue: "anything",
              needs: { all: [{ skill: "loans" }, { not: { skill: "loans" } }] },
              lastsMs: 1,
            },
            { queue: "loans" },
          ],
        },
        small,
        rest,
      ),
      ["need-contradicts routes/0/steps/0/needs", "stop-nobody-able routes/0/steps/0"],
    ],
    [
      "a filter shadowed by a wider one",
      withRoutes(small, rich, rest),
      ["route-shadowed routes/1"],
    ],
    [
      "a filter shadowed by two others together",
      withRoutes(
        { id: "a", when: "task.tier IN ['gold', 'silver']", steps: [{ queue: "loans" }] },
        { id: "b", when: "tier == 'bronze'", steps: [{ queue: "loans" }] },
        {
          id: "c",
          when: "tier IN ['silver', 'bronze'] AND value > 3",
          steps: [{ queue: "anything" }],
        },
      ),
      ["route-shadowed routes/2"],
    ],
    [
      "a condition that is never true",
      withRoutes(rich, { ...small, when: "kind == 'loan' AND kind == 'card'" }, rest),
      ["route-never routes/1/when"],
    ],
    [
      "a fallback that is never taken",
      withRoutes({ id: "all", steps: [{ queue: "anything", lastsMs: 5_000 }] }, rest),
      ["fallback-unreachable routes/1"],
    ],
    [
      "AND and OR without parentheses",
      withRoutes(rich, { ...small, when: "kind == 'loan' OR kind == 'card' AND value > 3" }, rest),
      ["expression-mixes-and-or routes/1/when"],
    ],
    [
      "a comparison that is false for everybody",
      withRoutes(rich, small, {
        ...rest,
        steps: [{ queue: "anything", skipIf: "'a' CONTAINS 'b'" }],
      }),
      ["expression-constant routes/2/steps/0/skipIf"],
    ],
    [
      "a filter that no agent passes",
      withOther({ needs: [{ any: [{ where: "worker.team == 'south'" }] }] }),
      ["filter-nobody-passes queues/1/needs/0/any/0/where", "queue-nobody-able queues/1"],
    ],
    [
      "a name without an owner",
      withOther({ needs: [{ where: "team == 'north' OR worker.team == 'south' OR task.x == 1" }] }),
      ["reference-without-scope queues/1/needs/0/where"],
    ],
    [
      "expected customers whom nobody can serve",
      sound,
      ["need-nobody-meets expected/0"],
      { expected: [{ channel: "phone", queue: "anything", language: "fr" }] },
    ],
    [
      "expected customers whom no route takes",
      withRoutes(rich, small),
      ["need-without-route expected/1"],
      {
        expected: [
          { channel: "phone", attributes: { kind: "loan" } },
          { channel: "phone", attributes: { kind: "card" } },
        ],
      },
    ],
    [
      "a channel for which nobody has room",
      withAgent(0, { capacity: { units: 20 } }),
      ["need-nobody-meets expected/0"],
      { expected: [{ channel: "fax", queue: "loans" }] },
    ],
    [
      "a stop after the longest wait",
      withRoutes(
        {
          ...rich,
          steps: [
            { queue: "loans", lastsMs: 200_000 },
            { queue: "anything", lastsMs: 1, skipIf: "workers.available == 0" },
            { queue: "loans", lastsMs: 100_001 },
            { queue: "anything" },
          ],
        },
        small,
        rest,
      ),
      ["stop-too-late routes/0/steps/3"],
    ],
    [
      "a level that is lowered to more than is asked",
      withQueue({
        relax: [
          { afterMs: 30_000, widen: { tier: 1 } },
          { afterMs: 40_000, lower: { loans: 4, "language:id-ID": 3 } },
        ],
      }),
      [
        "step-lowers-nothing queues/0/relax/1/lower/language:id-ID",
        "step-lowers-nothing queues/0/relax/1/lower/loans",
      ],
    ],
    [
      "a widening to somebody who is asked already",
      withQueue({
        relax: [...(loans.relax ?? []), { afterMs: 70_000, widen: { queues: ["anything"] } }],
      }),
      ["widen-adds-nobody queues/0/relax/2/widen"],
    ],
    [
      "a widening to a queue without members",
      {
        ...withQueue({ relax: [{ afterMs: 1, widen: { tier: 1, queues: ["vip"] } }] }),
        queues: [
          { ...loans, relax: [{ afterMs: 1, widen: { queues: ["vip"] }, raise: 1 }], tier: 1 },
          anything,
          { id: "vip" },
        ],
      },
      ["queue-without-members queues/2", "widen-adds-nobody queues/0/relax/0/widen"],
    ],
    [
      "a requirement of two levels that exclude each other",
      withOther({
        needs: [
          { language: "id" },
          {
            all: [
              { skill: "loans", level: 4 },
              { skill: "loans", maximum: 2 },
            ],
          },
        ],
      }),
      ["need-contradicts queues/1/needs/1", "queue-nobody-able queues/1"],
    ],
    [
      "a list of requirements that exclude each other",
      withOther({ needs: [{ sites: ["jkt"] }, { not: { sites: ["jkt"] } }] }),
      ["need-contradicts queues/1/needs", "queue-nobody-able queues/1"],
    ],
    [
      "a queue whose people have room for nothing",
      {
        ...sound,
        queues: [loans, anything, { id: "faxes" }],
        agents: [
          ...sound.agents,
          { id: "x", capacity: { units: 10 }, queues: [{ queue: "faxes" }] },
        ],
      },
      ["agent-fits-nothing agents/3/capacity/units", "queue-fits-nothing queues/2"],
    ],
  ];
