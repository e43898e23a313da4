import type { Issue } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../../src/config/config.js";
import { configProblems } from "../../src/config/problems.js";
import { createRouter, type Router } from "../../src/engine/create-router.js";
import type { RoutingEvent } from "../../src/engine/event.js";
import { lintRouting } from "../../src/lint/lint-routing.js";
import { describe } from "../../src/messages/index.js";
import { parseRoutingConfig } from "../../src/schemas.js";
import { changedAt, placesIn } from "../bad-input/hostile.js";
import { rich } from "../rich-config.js";

type Step = string | number;

const cycle: Record<string, unknown> = { id: "x" };
cycle["not"] = cycle;
const ring: unknown[] = [];
ring.push(ring);
const within = <Value>(...values: readonly Value[]): fc.Arbitrary<() => Value> =>
  fc.nat({ max: values.length - 1 }).map((index) =>
    Object.assign(() => values[index] as Value, {
      [fc.toStringMethod]: () => `value ${index}`,
    }),
  );

// Handed over in a function, so that only what is tested looks into it. What comes from outside is data: it
// has no getters.
const junk: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: within<unknown>(
      undefined,
      null,
      "",
      "x",
      "loans",
      "anything",
      "jkt",
      "__proto__",
      "constructor",
      0,
      -0,
      1,
      3,
      6,
      -1,
      0.5,
      1e-9,
      60_000,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e12,
      2 ** 53,
      true,
      10n,
      Symbol("s"),
      () => 1,
      [],
      [null],
      new Array(2),
      ring,
      {},
      cycle,
      Object.create(null),
      new Map(),
      new Date(Number.NaN),
      "strict",
      "ring-all",
      "newest-first",
      { id: "x" },
      { any: [] },
      { not: { skill: "loans" } },
      [{ afterMs: 1, instead: {} }],
      "a == ",
      "1 == 1",
    ),
  },
  fc.jsonValue({ maxDepth: 2 }).map((value) => () => value),
  // Something that stands elsewhere in the configuration.
  fc
    .constantFrom(...placesIn(rich))
    .map(
      (path) => () =>
        path.reduce<unknown>((value, step) => (value as Record<Step, unknown>)[step], rich),
    ),
);

const event = fc.oneof<fc.Arbitrary<RoutingEvent>[]>(
  fc
    .constantFrom("sari", "budi", "ani", "x")
    .map((id) => ({ type: "agent.updated", agent: { id, presence: "ready" } })),
  fc
    .record({
      queue: fc.constantFrom("loans", "anything", null),
      language: fc.constantFrom("id", null),
      kind: fc.constantFrom("loan", "card"),
      id: fc.nat({ max: 9 }),
    })
    .map(
      ({ id, queue, language, kind }) =>
        ({
          type: "contact.offered",
          contact: {
            id: `c${id}`,
            channel: "phone",
            attributes: { kind, b: 2 },
            ...(queue && { queue }),
            ...(language && { language }),
          },
        }) as never,
    ),
  fc
    .record({
      type: fc.constantFrom("reservation.accepted", "reservation.rejected"),
      id: fc.nat({ max: 9 }),
    })
    .map(({ type, id }) => ({ type, id: `r${id}` }) as never),
  fc
    .record({
      type: fc.constantFrom("contact.completed", "contact.abandoned", "contact.callback-requested"),
      id: fc.nat({ max: 9 }),
    })
    .map(({ type, id }) => ({ type, id: `c${id}` }) as never),
  fc.constant({ type: "tick" } as const),
);
const story = fc.array(fc.tuple(fc.constantFrom(0, 1, 6, 25, 20_000, 400_000), event), {
  minLength: 4,
  maxLength: 20,
});

function play(router: Router, moments: readonly (readonly [number, RoutingEvent])[]): void {
  let at = 0;
  for (const [afterMs, happened] of moments) {
    at += afterMs;
    router.apply(at, happened);
  }
  for (const { contact } of router.snapshot().contacts) router.explain(contact.id);
}

const paths = placesIn(rich);

test("any value anywhere makes a router that works, or one refusal that lists every problem", () => {
  let works = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), junk, story, (path, made, moments) => {
      const other = made();
      const config = changedAt(rich, path, other) as RoutingConfig;
      const problems = configProblems(config);
      const { hours: _, ...plan } = config;
      parseRoutingConfig(plan);
      const findings = lintRouting(config);
      if (problems.length === 0) {
        works++;
        play(createRouter(config), moments);
        expect(findings.some(({ severity }) => severity === "error")).toBe(false);
        return;
      }
      refused++;
      let thrown: unknown;
      try {
        createRouter(config);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(RangeError);
      const { issues, message } = thrown as RangeError & { readonly issues: readonly Issue[] };
      expect(message).toMatch(/^createRouter: /);
      expect(issues).toEqual(problems);
      for (const issue of problems) {
        expect(describe(issue, "id")).not.toBe(describe(issue, "en"));
        // At the value, inside it or around it; or of the others that the value has to do with.
        const shared = issue.path.filter((step, index) => step === path[index]).length;
        const isThere = shared === Math.min(issue.path.length, path.length);
        const isOther = /^config-(?:unknown|duplicate|order|loop)$/.test(issue.code);
        expect([issue, isThere || isOther || path.includes("strategy")]).toEqual([issue, true]);
      }
      expect(findings.map(({ code, path: at, data }) => ({ code, path: at, data }))).toEqual(
        problems,
      );
    }),
    { numRuns: 800 },
  );
  expect(works).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(400);
});

test("two mistakes are both told, wherever they are", () => {
  let told = 0;
  // Hours are functions themselves, and the name of a strategy decides which figures it may have.
  const places = paths.filter(
    (path) => path.length > 1 && path[0] !== "hours" && !path.includes("strategy"),
  );
  const independent = (one: readonly Step[], other: readonly Step[]): boolean =>
    one.some((step, index) => index < other.length && other[index] !== step);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...places), (one, other) => {
      fc.pre(independent(one, other));
      const wrong = (() => 1) as unknown;
      const alone = [one, other].map((path) => configProblems(changedAt(rich, path, wrong)));
      const both = configProblems(changedAt(changedAt(rich, one, wrong), other, wrong));
      for (const [index, path] of [one, other].entries()) {
        if (alone[index]?.some(({ path: at }) => at.join() === path.join())) {
          told++;
          expect(both.map(({ path: at }) => at.join())).toContain(path.join());
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(500);
});
