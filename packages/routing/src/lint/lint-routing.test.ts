import { attempt, type Issue } from "@ramah/core";
import { expect, test } from "vitest";
import { slips, sound } from "../../test/lint-slips.js";
import type { RoutingConfig } from "../config/config.js";
import { defaultRules } from "../config/default-rules.js";
import type { Queue, Route } from "../config/queue.js";
import { siteHours } from "../hours/site-hours.js";
import { describe } from "../messages/index.js";
import type { RelaxStep } from "../requirements/requirement.js";
import { applyPatch } from "./apply-patch.js";
import type { Finding } from "./finding.js";
import { type LintOptions, lintRouting } from "./lint-routing.js";

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join("/")}`);

test("a sound configuration is told what it promises and nothing else", () => {
  const findings = lintRouting(sound, { expected: [{ channel: "phone", language: "id" }] });
  expect(told(findings)).toEqual(["info starvation-bound rules/secondsPerPriority"]);
  expect(findings[0]?.data).toEqual({
    boundMs: 60_000,
    pairs: [{ queue: "anything", by: "loans", byMs: 120_000 }],
  });
});

test("each of many slips is found at its place, and nothing besides", () => {
  for (const [name, config, expected, options] of slips) {
    const warnings = lintRouting(config, options).filter(({ severity }) => severity !== "info");
    const short = warnings.map(({ code, path }) => `${code} ${path.join("/")}`);
    expect([name, ...short.sort()]).toEqual([name, ...[...expected].sort()]);
  }
});

test("what comes close to a slip is let be", () => {
  const codes = (config: RoutingConfig, options?: LintOptions): readonly string[] =>
    lintRouting(config, options).map(({ code, path }) => `${code} ${path.join("/")}`);
  const skipIf = "workers.available == 0";
  const all = [{ queue: "q" }];
  // A stop that may be skipped lets go, and one that ends lets go to the next route.
  const skipped = { id: "1", steps: [{ queue: "q", skipIf }, { queue: "q" }] };
  expect(codes(desk({ routes: [skipped] }))).toEqual([]);
  const mayBeSkipped = [
    { id: "1", steps: [{ queue: "q", skipIf }] },
    { id: "2", steps: all },
  ];
  expect(codes(desk({ routes: mayBeSkipped }))).toEqual([]);
  const fallback = { id: "f", isFallback: true, steps: all };
  expect(codes(desk({ routes: [mayBeSkipped[0] as Route, fallback] }))).toEqual([]);
  const ends = [
    { id: "1", steps: [{ queue: "q", lastsMs: 5 }] },
    { id: "2", steps: all },
  ];
  expect(codes(desk({ routes: ends }))).toEqual([]);
  // At exactly the longest wait there may still be time.
  const wait = { maximumWaitMs: 60_000, id: "q" };
  expect(codes(desk({ queues: [{ ...wait, relax: [{ afterMs: 60_000, raise: 1 }] }] }))).toEqual([
    "starvation-bound rules/secondsPerPriority",
  ]);
  const late = [{ id: "a", queues: [{ queue: "q", delayMs: 60_000 }] }, { id: "b" }];
  expect(codes(desk({ agents: late, queues: [wait] }))).toEqual([]);
  // What contacts bring with them may be dropped, until it is.
  const relax = [
    { afterMs: 1, drop: ["loans"] },
    { afterMs: 2, drop: ["*"] },
    { afterMs: 3, lower: { loans: 1 } },
  ] as const;
  expect(codes(desk({ queues: [{ id: "q", relax }] }))).toEqual([
    "step-changes-nothing queues/0/relax/2",
  ]);
  // One pause is enough to let somebody breathe.
  const alone = { agents: [{ id: "a" }], queues: [{ id: "q" }] };
  const pauses = [
    { contactMs: 0, agentMs: 1 },
    { contactMs: 0, notReadyAfter: 2 },
    { contactMs: 1 },
  ];
  for (const rejected of pauses) {
    expect(codes({ ...alone, rules: { backOff: { ...defaultRules.backOff, rejected } } })).toEqual(
      [],
    );
  }
  // Of hours that do not tell their end nothing is claimed.
  const hours = { x: { isOpen: () => false, nextOpening: () => undefined } };
  const away = {
    sites: [{ id: "x", name: "X" }],
    agents: ["a", "b"].map((id) => ({ id, site: "x" })),
  };
  expect(codes(desk({ ...away, hours }), { during: { from: 0, to: 1 } })).toEqual([]);
  // Where no queue asks for anything, contacts bring what they need.
  const skilled = {
    skills: [{ id: "s", name: { en: "s", id: "s" } }],
    agents: [{ id: "a", skills: { s: 1 } }],
  } as const;
  expect(codes(skilled)).toEqual([]);
  expect(
    lintRouting(desk({ queues: [{ id: "q", needs: { not: { skill: "s" } } }] })).map(
      ({ severity }) => severity,
    ),
  ).toEqual(["info"]);
});

test("the bound between queues counts from the lowest to the highest that they reach", () => {
  const queues = [
    { id: "calm", priority: 1, relax: [{ afterMs: 5, raise: -3 }] },
    {
      id: "rush",
      relax: [
        { afterMs: 5, raise: 4 },
        { afterMs: 9, raise: -4 },
      ],
    },
  ];
  const [found] = lintRouting({ agents: [{ id: "a" }, { id: "b" }], queues });
  expect(found?.data).toEqual({
    boundMs: 60_000,
    pairs: [
      { queue: "calm", by: "rush", byMs: 360_000 },
      { queue: "rush", by: "calm", byMs: 60_000 },
    ],
  });
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

const desk = (more: Partial<RoutingConfig>): RoutingConfig => ({
  agents: [{ id: "a", skills: { loans: 3 } }, { id: "b" }],
  queues: [{ id: "q" }],
  ...more,
});
const finds = (config: RoutingConfig, options?: LintOptions): readonly string[] =>
  told(lintRouting(config, options));

test("the bound of ageing is told only where there are priorities", () => {
  const promise = ["info starvation-bound rules/secondsPerPriority"];
  expect(finds(desk({}))).toEqual([]);
  expect(finds(desk({ rules: { secondsPerPriority: 90 } }))).toEqual([]);
  expect(finds(desk({ queues: [{ id: "q", priority: 1 }] }))).toEqual(promise);
  expect(finds(desk({ queues: [{ id: "q", relax: [{ afterMs: 1, raise: 1 }] }] }))).toEqual(
    promise,
  );
  const steps = [{ queue: "q", priority: 3 }];
  expect(finds(desk({ routes: [{ id: "r", steps }] }))).toEqual(promise);
});

test("what a step drops or lowers must be asked for, by the queue or by a route", () => {
  const needs = { skill: "loans", level: 3 } as const;
  const relaxing = (step: object, more: object = {}): readonly string[] =>
    finds(desk({ queues: [{ id: "q", needs, relax: [{ afterMs: 9, ...step }], ...more }] })).filter(
      (text) => !text.endsWith("queues/0"),
    );
  expect(relaxing({ drop: ["loans"] })).toEqual([]);
  expect(relaxing({ drop: ["laons"] })).toEqual(["info step-unasked queues/0/relax/0/drop"]);
  expect(relaxing({ lower: { laons: 1, loans: 2 } })).toEqual([
    "info step-unasked queues/0/relax/0/lower",
  ]);
  expect(relaxing({ lower: { loans: 3 } })).toEqual([
    "warning step-lowers-nothing queues/0/relax/0/lower/loans",
  ]);
  // A language comes with the contact, and where nobody asks for a skill contacts bring all they need.
  expect(relaxing({ drop: ["language:en"] })).toEqual([]);
  expect(relaxing({ drop: ["laons"] }, { needs: [] })).toEqual([]);
  // Level 5 is the highest: to lower to it does nothing for anybody.
  expect(relaxing({ lower: { cards: 5 } })).toEqual([
    "warning step-changes-nothing queues/0/relax/0",
  ]);
  // A route asks, or a step before dropped it; what a step replaces is asked anew.
  const asking = {
    queues: [{ id: "q", relax: [{ afterMs: 9, lower: { loans: 2 } }] }],
    routes: [{ id: "r", steps: [{ queue: "q", needs }] }],
  } as const;
  expect(finds(desk(asking))).toEqual([]);
  const twice = (middle: object): readonly string[] =>
    finds(
      desk({
        queues: [
          {
            id: "q",
            needs,
            relax: [
              { afterMs: 1, drop: ["loans"] },
              { afterMs: 2, ...middle },
              { afterMs: 3, drop: ["loans"] },
            ],
          },
        ],
      }),
    );
  expect(twice({ raise: 1 })).toContain("warning step-changes-nothing queues/0/relax/2");
  expect(twice({ instead: { needs } })).toEqual([]);
  const anew = [
    { afterMs: 1, drop: ["loans"] },
    { afterMs: 2, instead: { needs } },
    { afterMs: 3, lower: { loans: 3 }, raise: 1 },
  ] as const;
  expect(finds(desk({ queues: [{ id: "q", relax: anew }] }))).toContain(
    "warning step-lowers-nothing queues/0/relax/2/lower/loans",
  );
});

test("a widening may wait for a later step, and need not bring new people where the window moves", () => {
  const agents = [
    { id: "a", skills: { loans: 3 }, queues: [{ queue: "q" }, { queue: "r", tier: 2 }] },
    { id: "b", queues: [{ queue: "q", tier: 1 }, { queue: "r" }] },
  ] as const;
  const relaxed = (...relax: readonly RelaxStep[]): readonly string[] =>
    finds({
      agents,
      queues: [{ id: "q", tier: 0, needs: { skill: "loans" }, relax }, { id: "r" }],
    }).filter((text) => /widen|ring/.test(text));
  expect(relaxed({ afterMs: 1, widen: { tier: 1 } })).toEqual([
    "warning widen-adds-nobody queues/0/relax/0/widen",
  ]);
  expect(relaxed({ afterMs: 1, widen: { tier: 1 } }, { afterMs: 2, drop: ["loans"] })).toEqual([]);
  // The step that would let them help is told instead.
  const late = [
    { afterMs: 1, widen: { tier: 1 } },
    { afterMs: 90_000, drop: ["loans"] },
  ] as const;
  const needs = { skill: "loans" };
  expect(
    finds({
      agents,
      queues: [{ id: "q", tier: 0, needs, relax: late, maximumWaitMs: 60_000 }, { id: "r" }],
    }),
  ).toEqual(["info queue-one-able queues/0", "warning step-too-late queues/0/relax/1/afterMs"]);
  expect(
    relaxed({ afterMs: 1, widen: { queues: ["r"], tier: 2 } }, { afterMs: 2, fromTier: 2 }),
  ).toEqual([]);
});

test("routes must take in even a contact that says nothing", () => {
  const steps = [{ queue: "q" }];
  // What is not there differs from everything.
  const open = "info routes-without-fallback routes";
  const routed = (...routes: readonly Route[]): readonly string[] => finds(desk({ routes }));
  expect(routed()).toEqual([open]);
  expect(
    routed({ id: "r", when: "kind == 'a'", steps }, { id: "s", when: "kind != 'a'", steps }),
  ).toEqual([]);
  expect(routed({ id: "r", when: "kind == 'a'", isFallback: true, steps })).toEqual([open]);
  expect(
    routed({ id: "r", when: "kind == 'a'", steps }, { id: "s", isFallback: true, steps }),
  ).toEqual([]);
  expect(routed({ id: "r", when: "1 == 1", steps })).toEqual([]);
});

test("a stop comes too late only where the wait is over for certain", () => {
  const late = (first: object, more: object = {}): readonly string[] =>
    finds(
      desk({
        queues: [{ id: "q", maximumWaitMs: 30_000, ...more }, { id: "r" }],
        routes: [{ id: "r", steps: [{ queue: "q", ...first }, { queue: "r" }] }],
      }),
    );
  expect(late({ lastsMs: 30_001 })).toEqual(["warning stop-too-late routes/0/steps/1"]);
  // At exactly that time there may be time; a stop may be skipped; a step may lead elsewhere.
  expect(late({ lastsMs: 30_000 })).toEqual([]);
  expect(late({ lastsMs: 30_001, skipIf: "workers.available == 0" })).toEqual([]);
  const relax = [{ afterMs: 5, instead: { queue: "r" } }];
  expect(late({ lastsMs: 30_001 }, { relax })).toEqual([]);
});

test("an impossible requirement is told once, at the smallest part that is impossible by itself", () => {
  const asking = (needs: NonNullable<Queue["needs"]>): readonly string[] =>
    finds(desk({ queues: [{ id: "q", needs }] })).filter((text) => text.includes("contradicts"));
  const impossible = [
    { skill: "x", level: 4 },
    { skill: "x", maximum: 3 },
  ] as const;
  const at = (path: string, severity = "warning"): readonly string[] => [
    `${severity} need-contradicts queues/0/needs${path}`,
  ];
  expect(asking({ all: impossible })).toEqual(at(""));
  expect(asking(impossible)).toEqual(at(""));
  expect(asking([{ language: "id" }, { all: impossible }])).toEqual(at("/1"));
  expect(asking({ any: [{ all: impossible }, { skill: "y" }] })).toEqual(at("/any/0", "info"));
  expect(asking({ any: [{ all: impossible }, { agents: [] }] })).toEqual(at(""));
  expect(asking({ any: [] })).toEqual(at(""));
  expect(asking({ not: { all: [] } })).toEqual(at(""));
  expect(asking([{ where: "worker.a == 1" }, { not: { where: "worker.a == 1" } }])).toEqual(at(""));
  expect(asking([{ skill: "s" }, { agents: ["a"] }, { not: { agents: ["a", "b"] } }])).toEqual(
    at(""),
  );
  expect(asking([{ language: "zh-Hant", level: 4 }, { not: { language: "zh" } }])).toEqual(at(""));
  // Close by, but somebody could be like this.
  expect(
    asking([
      { skill: "x", level: 3 },
      { skill: "x", maximum: 3 },
    ]),
  ).toEqual([]);
  expect(asking([{ language: "zh" }, { not: { language: "zh-Hant" } }])).toEqual([]);
  expect(asking([{ language: "id" }, { not: { language: "id", level: 5 } }])).toEqual([]);
  expect(asking([{ agents: ["a", "b"] }, { not: { agents: ["a"] } }])).toEqual([]);
});

test("a queue must have room for the channels that the house works with", () => {
  const agents = [
    { id: "a", capacity: { slots: { phone: 1, chat: 2 } }, queues: [{ queue: "q" }] },
    { id: "b", capacity: { slots: { chat: 2 } }, queues: [{ queue: "r" }] },
    { id: "c", capacity: { slots: { chat: 1 } }, queues: [{ queue: "q" }, { queue: "r" }] },
  ] as const;
  const queues = [{ id: "q" }, { id: "r" }];
  expect(lintRouting({ agents, queues })[0]).toMatchObject({
    severity: "info",
    code: "queue-without-channel",
    path: ["queues", 1],
    data: { queue: "r", channels: ["phone"] },
  });
  // Units are not a list of channels.
  expect(finds({ agents: [{ id: "x" }, { id: "y", capacity: { units: 20 } }] })).toEqual([]);
});

test("what the linter is asked is checked like the configuration, all at once", () => {
  const config = desk({});
  for (const junk of [null, 5, [], "x"]) {
    expect(() => lintRouting(config, junk as never)).toThrow(/^lintRouting: config-type/);
  }
  const asked = attempt<unknown, Issue>(() =>
    lintRouting(config, {
      expected: [null, { channel: "pigeon" }, { channel: "fax", queue: "z", needs: 5 }],
      during: null,
    } as never),
  );
  expect(asked.ok ? [] : asked.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["config-type", "expected", 0],
    ["config-value", "expected", 1, "channel"],
    ["config-unknown", "expected", 2, "queue"],
    ["config-type", "expected", 2, "needs"],
    ["hours-span", "during", "to"],
  ]);
  const strange = { during: { from: "0", to: 5 } } as never;
  expect(() => lintRouting(config, strange)).toThrow(/^lintRouting: hours-span/);
  expect(() => applyPatch(config, null as never)).toThrow(/^applyPatch:/);
  expect(() => applyPatch(config, { path: ["agents", 9, "id"], value: 1 })).toThrow(/^applyPatch:/);
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
  expect(told(lintRouting(config))).toEqual([]);
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
