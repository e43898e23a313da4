import { canonicalText } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../../src/config/config.js";
import { configProblems } from "../../src/config/problems.js";
import type { Level } from "../../src/config/skill.js";
import { createRouter } from "../../src/engine/create-router.js";
import { parseExpression } from "../../src/expressions/expression.js";
import { applyPatch } from "../../src/lint/apply-patch.js";
import { lintRouting } from "../../src/lint/lint-routing.js";
import { describe } from "../../src/messages/index.js";
import type { Requirement } from "../../src/requirements/requirement.js";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const level = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Level>;
const skill = fc.constantFrom("loans", "cards");
const tier = fc.integer({ min: 0, max: 3 });
const ms = fc.constantFrom(0, 1_000, 20_000, 60_000, 400_000);
const queueId = fc.constantFrom("a", "b", "c");

const requirement: fc.Arbitrary<Requirement> = fc.letrec<{ need: Requirement; leaf: Requirement }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.record({ skill, level }),
      fc.record({ language: fc.constantFrom("id", "en") }),
      fc.constant({ where: "worker.team == 'x'" }),
      fc.constant({ agents: ["agent0"] }),
    ),
    need: fc.oneof(
      { maxDepth: 2 },
      tie("leaf"),
      fc.array(tie("need"), { maxLength: 2 }).map((all) => ({ all })),
      fc.array(tie("need"), { maxLength: 2 }).map((any) => ({ any })),
      tie("need").map((not) => ({ not })),
    ),
  }),
).need;

const step = fc.record(
  {
    afterMs: ms,
    drop: fc.array(fc.constantFrom("loans", "language:id", "*"), { maxLength: 2 }),
    lower: fc.record({ loans: level }),
    widen: fc.record({ tier, queues: fc.array(queueId, { maxLength: 1 }) }, { requiredKeys: [] }),
    raise: fc.integer({ min: -2, max: 2 }),
    fromTier: tier,
  },
  { requiredKeys: ["afterMs"] },
);

const agentOf = (index: number) =>
  fc.record(
    {
      id: fc.constant(`agent${index}`),
      skills: fc.dictionary(skill, level, { maxKeys: 2 }),
      languages: fc.dictionary(fc.constantFrom("id", "en"), level, { maxKeys: 2 }),
      capacity: fc.constantFrom(
        { units: 100 },
        { units: 20 },
        { slots: { phone: 1 } },
        { slots: {} },
      ),
      queues: fc.uniqueArray(
        fc.record(
          { queue: queueId, tier, delayMs: ms, priority: tier },
          { requiredKeys: ["queue"] },
        ),
        { maxLength: 3, selector: ({ queue }) => queue },
      ),
      attributes: fc.constantFrom({}, { team: "x" }),
    },
    { requiredKeys: ["id"] },
  );

const queueOf = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      needs: requirement,
      relax: fc
        .array(step, { maxLength: 3 })
        .map((steps) => steps.toSorted((first, second) => first.afterMs - second.afterMs)),
      tier,
      priority: fc.integer({ min: -2, max: 2 }),
      order: fc.constantFrom("oldest-first" as const, "newest-first" as const),
      strategy: fc.constantFrom("longest-idle" as const, "ring-all" as const, {
        name: "ring-progressively" as const,
        everyMs: 20_000,
      }),
      reservationMs: fc.constantFrom(1_000, 90_000),
    },
    { requiredKeys: ["id"] },
  );

const conditions = [
  "kind == 'a'",
  "kind == 'b'",
  "kind != 'a'",
  "kind IN ['a', 'b']",
  "value > 5",
  "value > 5 AND kind == 'a'",
  "value <= 5 OR kind == 'b' AND tags HAS 'x'",
  "task.kind == 'a' AND kind == 'b'",
  "1 == 1",
] as const;
const routes = fc
  .array(
    fc.record(
      {
        when: fc.constantFrom(...conditions),
        steps: fc.array(
          fc.record(
            {
              queue: queueId,
              lastsMs: ms,
              skipIf: fc.constant("workers.available == 0"),
              needs: requirement,
            },
            { requiredKeys: ["queue"] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        isFallback: fc.boolean(),
      },
      { requiredKeys: ["steps"] },
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map((route, index) => ({ id: `r${index}`, ...route })));

const config = fc
  .record(
    {
      agents: fc.tuple(agentOf(0), agentOf(1), agentOf(2)),
      queues: fc.tuple(queueOf("a"), queueOf("b"), queueOf("c")),
      routes: optional(routes),
      secondsPerPriority: fc.constantFrom(60, 0, "strict" as const),
    },
    { requiredKeys: ["agents", "queues", "secondsPerPriority"] },
  )
  .map(({ secondsPerPriority, routes: ways, ...more }) => ({
    ...more,
    ...(ways === undefined ? {} : { routes: ways }),
    rules: { secondsPerPriority },
  })) as unknown as fc.Arbitrary<RoutingConfig>;

const refusals = (router: ReturnType<typeof createRouter>, contact: object): readonly string[] =>
  router
    .apply(0, { type: "contact.offered", contact: { id: "c", channel: "phone", ...contact } })
    .flatMap((effect) => (effect.type === "refused" ? [effect.code] : []));

test("a queue is told to starve exactly when the router refuses its contacts at the door", () => {
  let starving = 0;
  fc.assert(
    fc.property(config, (given) => {
      const able = given.agents.map(({ capacity, ...agent }) => agent);
      const everyone: RoutingConfig = { ...given, agents: able };
      const found = lintRouting(everyone);
      for (const { id } of everyone.queues ?? []) {
        const isTold = found.some(
          ({ code, data }) =>
            /^queue-(?:without-members|nobody-able)$/.test(code) &&
            (data as { queue: string }).queue === id,
        );
        starving += Number(isTold);
        expect(refusals(createRouter(everyone), { queue: id })).toEqual(
          isTold ? ["nobody-qualified"] : [],
        );
      }
    }),
    { numRuns: 100 },
  );
  expect(starving).toBeGreaterThan(10);
});

test("an expected need is told to be in vain exactly when the router refuses it", () => {
  const expectedNeed = fc.record(
    {
      queue: queueId,
      language: fc.constantFrom("id", "en", "fr"),
      needs: requirement,
      attributes: fc.record({
        kind: fc.constantFrom("a", "b", "c"),
        value: fc.integer({ min: 0, max: 9 }),
      }),
    },
    { requiredKeys: ["attributes"] },
  );
  const codes = {
    "nobody-qualified": "need-nobody-meets",
    "no-route": "need-without-route",
  } as const;
  fc.assert(
    fc.property(config, expectedNeed, (given, need) => {
      const [found] = lintRouting(given, { expected: [{ channel: "phone", ...need }] }).filter(
        ({ severity, path }) => severity === "warning" && path[0] === "expected",
      );
      const [refused] = refusals(createRouter(given), need);
      expect(found?.code).toBe(
        refused === undefined ? undefined : codes[refused as keyof typeof codes],
      );
    }),
    { numRuns: 100 },
  );
});

const attributes = fc.record(
  {
    kind: fc.constantFrom<unknown>("a", "b", "c", null, 5, ["a"]),
    value: fc.constantFrom<unknown>(5, 5.5, 9, "7", "x", null),
    tags: fc.constantFrom<unknown>(["x"], [], "x"),
  },
  { requiredKeys: [] },
);

test("no contact takes a route that is told to be hidden, never true or never needed", () => {
  let told = 0;
  fc.assert(
    fc.property(config, fc.array(attributes, { minLength: 20, maxLength: 20 }), (given, tried) => {
      const { routes: ways = [] } = given;
      const leads = (id: string, contact: Readonly<Record<string, unknown>>): boolean => {
        const when = ways.find((route) => route.id === id)?.when ?? "1 == 1";
        const parsed = parseExpression(when);
        return parsed.ok && parsed.value.evaluate({ ...contact, task: contact });
      };
      for (const { code, data } of lintRouting(given)) {
        if (!/^(?:route-never|route-shadowed|fallback-unreachable)$/.test(code)) continue;
        told++;
        const { route, by = [] } = data as { route: string; by?: readonly string[] };
        for (const contact of tried) {
          const isTaken = by.some((id) => leads(id, contact));
          if (code === "route-never") expect(leads(route, contact)).toBe(false);
          else if (code === "route-shadowed") expect(!leads(route, contact) || isTaken).toBe(true);
          else expect(isTaken).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(told).toBeGreaterThan(5);
});

test("each change that is proposed is sound, takes its finding away, and every finding can be said", () => {
  fc.assert(
    fc.property(config, (given) => {
      const place = ({
        code,
        path,
        data,
      }: {
        code: string;
        path: unknown;
        data: unknown;
      }): string => canonicalText({ code, path, data });
      const before = lintRouting(given);
      for (const found of before) {
        expect(describe(found, "en")).not.toBe(describe(found, "id"));
        expect(describe(found.fix, "en")).not.toBe(describe(found.fix, "id"));
        if (found.apply === undefined) continue;
        const better = applyPatch(given, found.apply);
        expect(configProblems(better)).toEqual([]);
        const after = lintRouting(better);
        const alike = (list: typeof before): number =>
          list.filter(({ code }) => code === found.code).length;
        // The one behind moves up into its place, and may deserve the same finding.
        if (alike(after) < alike(before)) continue;
        expect(after.map(place)).not.toContain(place(found));
      }
    }),
    { numRuns: 100 },
  );
});
