import { attempt, type Issue } from "@ramah/core";
import { expect, test } from "vitest";
import { desk, finds, told } from "../../test/lint-desk.js";
import { slips, sound } from "../../test/lint-slips.js";
import type { RoutingConfig } from "../config/config.js";
import { defaultRules } from "../config/default-rules.js";
import type { Route } from "../config/queue.js";
import { describe } from "../messages/index.js";
import { applyPatch } from "./apply-patch.js";
import { type LintOptions, lintRouting } from "./lint-routing.js";

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
  expect(finds(undefined as never)).toEqual(["error config-type "]);
});

test("queues that hang on one person, unused skills and empty sites are notes", () => {
  const config: RoutingConfig = {
    skills: ["loans", "tax"].map((id) => ({ id, name: { en: id, id } })),
    sites: [{ id: "jkt", name: "Jakarta" }],
    agents: [{ id: "a", skills: { loans: 1, tax: 1 } }, { id: "b" }],
    queues: [{ id: "q", needs: { skill: "loans" } }],
  };
  expect(finds(config, { expected: [{ channel: "chat" }] })).toEqual([
    "info site-without-agents sites/0",
    "info skill-unused skills/1",
    "info queue-one-able queues/0",
    "info need-one-person-meets expected/0",
  ]);
});
