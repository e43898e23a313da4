import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import { defaultRules } from "../config/default-rules.js";
import type { Queue, Route } from "../config/queue.js";
import { siteHours } from "../hours/site-hours.js";
import { describe } from "../messages/index.js";
import { applyPatch } from "./apply-patch.js";
import type { Finding } from "./finding.js";
import { type LintOptions, lintRouting } from "./lint-routing.js";

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join("/")}`);

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
const sound = {
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

test("a sound configuration is told what it promises and nothing else", () => {
  const findings = lintRouting(sound, { expected: [{ channel: "phone", language: "id" }] });
  expect(told(findings)).toEqual(["info starvation-bound rules/secondsPerPriority"]);
  expect(findings[0]?.data).toEqual({
    boundMs: 60_000,
    pairs: [{ queue: "anything", by: "loans", byMs: 120_000 }],
  });
});

/** One slip each, and what must be found: all warnings of the configuration, no more. */
const slips: readonly (readonly [string, RoutingConfig, readonly string[], LintOptions?])[] = [
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
    ["back-off-ping-pong rules/backOff/rejected/contactMs"],
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
    ["stop-nobody-able routes/0/steps/0"],
  ],
  ["a filter shadowed by a wider one", withRoutes(small, rich, rest), ["route-shadowed routes/1"]],
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
];

test("each of many slips is found at its place, and nothing besides", () => {
  for (const [name, config, expected, options] of slips) {
    const warnings = lintRouting(config, options).filter(({ severity }) => severity !== "info");
    const short = warnings.map(({ code, path }) => `${code} ${path.join("/")}`);
    expect([name, ...short.sort()]).toEqual([name, ...[...expected].sort()]);
  }
});

test("every finding is said in both languages, with what to do, and its change takes it away", () => {
  let changes = 0;
  for (const [name, config, , options] of slips) {
    for (const found of lintRouting(config, options)) {
      for (const locale of ["en", "id"] as const) {
        const texts = [describe(found, locale), describe(found.fix, locale)];
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      if (found.apply === undefined) continue;
      changes++;
      const before = JSON.stringify(config);
      const after = told(lintRouting(applyPatch(config, found.apply), options));
      expect([name, ...after]).not.toContain(told([found])[0]);
      expect(JSON.stringify(config)).toBe(before);
    }
  }
  expect(changes).toBeGreaterThanOrEqual(10);
});

test("what makes a router impossible comes alone, as an error", () => {
  const findings = lintRouting({
    agents: [{ id: "a", site: "x" }],
    rules: { secondsPerPriority: "strict" },
  });
  expect(told(findings)).toEqual(["error config-unknown agents/0/site"]);
  expect(describe(findings[0]?.fix ?? { code: "fix-nothing", data: {} }, "en")).toMatch(/first/);
  expect(told(lintRouting(undefined as never))).toEqual(["error config-type "]);
});

test("queues that hang on one person, unused skills and empty sites are notes", () => {
  const config: RoutingConfig = {
    skills: ["loans", "tax"].map((id) => ({ id, name: { en: id, id } })),
    sites: [{ id: "jkt", name: "Jakarta" }],
    agents: [{ id: "a", skills: { loans: 1, tax: 1 } }, { id: "b" }],
    queues: [{ id: "q", needs: { skill: "loans" } }],
  };
  expect(told(lintRouting(config, { expected: [{ channel: "chat" }] }))).toEqual([
    "info site-without-agents sites/0",
    "info skill-unused skills/1",
    "info queue-one-able queues/0",
    "info need-one-person-meets expected/0",
    "info starvation-bound rules/secondsPerPriority",
  ]);
});

test("an alternative that nobody meets is a note, since another one may be met", () => {
  const config: RoutingConfig = {
    agents: [
      { id: "a", languages: { id: 3 } },
      { id: "b", languages: { id: 3 } },
    ],
    queues: [{ id: "q", needs: { any: [{ language: "id" }, { language: "en" }] } }],
  };
  expect(told(lintRouting(config))[0]).toBe("info level-out-of-reach queues/0/needs/any/1");
});

test("what depends on a contact that is not known is let be", () => {
  const agents = [{ id: "a", attributes: { region: "bali" } }, { id: "b" }];
  const needs = [{ where: "worker.region == task.region" }, { not: { where: "task.vip == true" } }];
  const config: RoutingConfig = { agents, queues: [{ id: "q", needs }] };
  expect(told(lintRouting(config))).toEqual(["info starvation-bound rules/secondsPerPriority"]);
  const expected = [
    { channel: "phone", attributes: { region: "java" } },
    { channel: "phone", attributes: { region: "bali", vip: true } },
  ] as const;
  expect(told(lintRouting(config, { expected })).slice(0, 2)).toEqual([
    "warning need-nobody-meets expected/0",
    "warning need-nobody-meets expected/1",
  ]);
});

test("hours are looked at in a span, by queue (R-02)", () => {
  const day = [["08:00", "17:00"]] as const;
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
  const config: RoutingConfig = {
    ...sound,
    hours: { jkt: siteHours({ zone: "Asia/Jakarta", weekly: week }) },
  };
  const span = (from: string, to: string) => ({
    during: { from: Date.parse(from), to: Date.parse(to) },
  });
  const monday = lintRouting(config, span("2026-11-23T00:00+07:00", "2026-11-24T00:00+07:00"));
  expect(told(monday).slice(0, 2)).toEqual([
    "info queue-hours-gap queues/0",
    "info queue-hours-gap queues/1",
  ]);
  expect(monday[0]?.data).toEqual({
    queue: "loans",
    gaps: 2,
    missingMs: 15 * 3_600_000,
    from: Date.parse("2026-11-23T00:00+07:00"),
    to: Date.parse("2026-11-23T08:00+07:00"),
  });
  const sunday = lintRouting(config, span("2026-11-22T00:00+07:00", "2026-11-23T00:00+07:00"));
  expect(told(sunday)[0]).toBe("warning queue-closed queues/0");
  expect(
    told(lintRouting(config, span("2026-11-23T09:00+07:00", "2026-11-23T10:00+07:00"))),
  ).toHaveLength(1);
  expect(() => lintRouting(config, { during: { from: 5, to: 5 } })).toThrow(
    /^lintRouting: hours-span/,
  );
});
