import { canonicalText } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../../src/config/config.js";
import { configProblems } from "../../src/config/problems.js";
import { createRouter } from "../../src/engine/create-router.js";
import { parseExpression } from "../../src/expressions/expression.js";
import { applyPatch } from "../../src/lint/apply-patch.js";
import { lintRouting } from "../../src/lint/lint-routing.js";
import { describe } from "../../src/messages/index.js";
import { config, queueId, requirement } from "../lint-arbitraries.js";

const refusals = (router: ReturnType<typeof createRouter>, contact: object): readonly string[] =>
  router
    .apply(0, { type: "contact.offered", contact: { id: "c", channel: "phone", ...contact } })
    .flatMap((effect) => (effect.type === "refused" ? [effect.code] : []));

test("a queue is told to starve exactly when the router refuses its contacts at the door", () => {
  let starving = 0;
  fc.assert(
    fc.property(config, (given) => {
      const able = given.agents.map(({ capacity, ...agent }) => agent);
      // The door looks at what anybody could ever do, capacity and the end of the wait aside.
      const endless = (given.queues ?? []).map(({ maximumWaitMs, ...queue }) => queue);
      const everyone: RoutingConfig = { ...given, agents: able, queues: endless };
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
