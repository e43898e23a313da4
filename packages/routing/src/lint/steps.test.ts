import { expect, test } from "vitest";
import { desk, finds } from "../../test/lint-desk.js";
import type { RelaxStep } from "../requirements/requirement.js";

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
