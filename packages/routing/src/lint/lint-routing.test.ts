import { expect, test } from "vitest";
import { slips, sound } from "../../test/lint-slips.js";
import type { RoutingConfig } from "../config/config.js";
import { defaultRules } from "../config/default-rules.js";
import type { Route } from "../config/queue.js";
import { siteHours } from "../hours/site-hours.js";
import { describe } from "../messages/index.js";
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
  const promise = "starvation-bound rules/secondsPerPriority";
  const desk = (more: Partial<RoutingConfig>): RoutingConfig => ({
    agents: [{ id: "a" }, { id: "b" }],
    queues: [{ id: "q" }],
    ...more,
  });
  const skipIf = "workers.available == 0";
  const all = [{ queue: "q" }];
  // A stop that may be skipped lets go, and one that ends lets go to the next route.
  const skipped = { id: "1", steps: [{ queue: "q", skipIf }, { queue: "q" }] };
  expect(codes(desk({ routes: [skipped] }))).toEqual([promise]);
  const mayBeSkipped = [
    { id: "1", steps: [{ queue: "q", skipIf }] },
    { id: "2", steps: all },
  ];
  expect(codes(desk({ routes: mayBeSkipped }))).toEqual([promise]);
  const fallback = { id: "f", isFallback: true, steps: all };
  expect(codes(desk({ routes: [mayBeSkipped[0] as Route, fallback] }))).toEqual([promise]);
  const ends = [
    { id: "1", steps: [{ queue: "q", lastsMs: 5 }] },
    { id: "2", steps: all },
  ];
  expect(codes(desk({ routes: ends }))).toEqual([promise]);
  // At exactly the longest wait there may still be time.
  const wait = { maximumWaitMs: 60_000, id: "q" };
  expect(codes(desk({ queues: [{ ...wait, relax: [{ afterMs: 60_000, raise: 1 }] }] }))).toEqual([
    promise,
  ]);
  const late = [{ id: "a", queues: [{ queue: "q", delayMs: 60_000 }] }, { id: "b" }];
  expect(codes(desk({ agents: late, queues: [wait] }))).toEqual([promise]);
  // What contacts bring with them may be dropped, until it is.
  const relax = [
    { afterMs: 1, drop: ["loans"] },
    { afterMs: 2, drop: ["*"] },
    { afterMs: 3, lower: { loans: 1 } },
  ] as const;
  expect(codes(desk({ queues: [{ id: "q", relax }] }))).toEqual([
    "step-changes-nothing queues/0/relax/2",
    promise,
  ]);
  // One pause is enough to let somebody breathe.
  const alone = { agents: [{ id: "a" }], queues: [{ id: "q" }] };
  const pauses = [
    { contactMs: 0, agentMs: 1 },
    { contactMs: 0, notReadyAfter: 2 },
    { contactMs: 1 },
  ];
  for (const rejected of pauses) {
    expect(codes({ ...alone, rules: { backOff: { ...defaultRules.backOff, rejected } } })).toEqual([
      promise,
    ]);
  }
  // Of hours that do not tell their end nothing is claimed.
  const hours = { x: { isOpen: () => false, nextOpening: () => undefined } };
  const away = {
    sites: [{ id: "x", name: "X" }],
    agents: ["a", "b"].map((id) => ({ id, site: "x" })),
  };
  expect(codes(desk({ ...away, hours }), { during: { from: 0, to: 1 } })).toEqual([promise]);
  // Where no queue asks for anything, contacts bring what they need.
  const skilled = {
    skills: [{ id: "s", name: { en: "s", id: "s" } }],
    agents: [{ id: "a", skills: { s: 1 } }],
  } as const;
  expect(codes(skilled)).toEqual([promise]);
  expect(
    lintRouting(desk({ queues: [{ id: "q", needs: { not: { skill: "s" } } }] })).map(
      ({ severity }) => severity,
    ),
  ).toEqual(["info", "info"]);
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
