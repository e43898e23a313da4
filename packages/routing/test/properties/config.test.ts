import { parseInput } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { configProblems } from "../../src/config/problems.js";
import { parseRoutingConfig, routingConfigSchema } from "../../src/schemas.js";

const whole = {
  skills: [{ id: "loans", name: { en: "loans", id: "pinjaman" } }],
  sites: [{ id: "jkt", name: "Jakarta" }],
  agents: [
    {
      id: "sari",
      name: "Sari",
      site: "jkt",
      skills: { loans: 4 },
      languages: { id: 5 },
      capacity: { slots: { phone: 1 } },
      queues: [{ queue: "loans", tier: 1, position: 2, priority: 3, delayMs: 4, weight: 5 }],
      attributes: { team: ["a"] },
    },
    { id: "budi", capacity: { units: 100 } },
  ],
  queues: [
    {
      id: "loans",
      name: { en: "loans", id: "pinjaman" },
      needs: {
        all: [
          { skill: "loans", level: 2, maximum: 4 },
          { language: "id", level: 3 },
        ],
      },
      relax: [
        {
          afterMs: 5,
          drop: ["loans"],
          lower: { loans: 1 },
          widen: { queues: ["rest"], tier: 9 },
          raise: 1,
        },
        {
          afterMs: 9,
          fromTier: 1,
          instead: { tier: 3, queue: "rest", needs: { not: { agents: ["a"] } } },
        },
      ],
      tier: 1,
      strategy: { name: "ring-progressively", everyMs: 10 },
      priority: 2,
      order: "oldest-first",
      maximumWaiting: 7,
      joinWhen: "member",
      leaveWithout: { staffing: "ready", afterMs: 6 },
      maximumWaitMs: 60,
      overflowTo: "rest",
      keepPlaceMs: 1,
      reservationMs: 2,
      wrapUpMs: 3,
      expectedHandleMs: 4,
    },
    {
      id: "rest",
      strategy: { name: "ring-all", atMost: 3 },
      needs: [{ sites: ["jkt"] }, { any: [{ where: "worker.a == 1" }] }],
    },
  ],
  routes: [
    {
      id: "r",
      when: "kind == 1",
      steps: [
        {
          queue: "rest",
          needs: { where: "task.b == 2" },
          priority: 4,
          lastsMs: 5,
          skipIf: "1 == 1",
          orderBy: [{ attribute: "level", descending: true }],
        },
      ],
      isFallback: false,
    },
  ],
  rules: {
    secondsPerPriority: 60,
    reservationMs: 15,
    backOff: {
      rejected: { contactMs: 3, agentMs: 4, notReadyAfter: 5 },
      "no-answer": { contactMs: 3 },
      busy: { contactMs: 3 },
      unreachable: { contactMs: 3 },
    },
    wrapUpMs: 0,
    minimumLanguageLevel: 3,
    units: { chat: 20 },
    preferredAgentMs: 20,
    callback: { attempts: 3, retryMs: 300 },
  },
};

const pathsOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] =>
  typeof value !== "object" || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x",
    "loans",
    0,
    1,
    6,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e12,
    true,
    [],
    {},
    [1],
    ["x"],
    { a: 1 },
    "strict",
    "ring-all",
    { id: "x" },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const replaced = (value: unknown, path: readonly (string | number)[], by: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
};

test("the schema and the router's own check refuse the same, but for fields that nobody knows", () => {
  expect(parseRoutingConfig(whole).ok).toBe(true);
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(whole)), junk, (path, by) => {
      const config = replaced(whole, path, by);
      const parsed = parseRoutingConfig(config);
      const problems = configProblems(config);
      expect(parseInput(routingConfigSchema, config).ok).toBe(parsed.ok);
      if (parsed.ok) expect(problems).toEqual([]);
      else {
        const codes: readonly string[] = parsed.issues.map(({ code }) => code);
        // What has its shape for the schema has it for the router.
        expect(codes).not.toContain("config-type");
        expect(codes).not.toContain("config-number");
        if (!codes.every((code) => code === "input-unknown-keys")) expect(problems).not.toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});
