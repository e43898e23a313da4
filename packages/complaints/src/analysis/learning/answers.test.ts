import { dayMs } from "@ramah/core";
import { expect, test } from "vitest";
import { measureAnswers } from "./answers.js";

test("no answer, an answer after five days, or no way to reply: the failure to prevent (S12, K-02)", () => {
  const rows = [
    { askedAt: 0, answeredAt: 5 * dayMs },
    { askedAt: 0, answeredAt: 5 * dayMs + 1 },
    { askedAt: 0 },
    { askedAt: 0, hasNoReplyChannel: true },
    { askedAt: 28 * dayMs },
  ];
  expect(measureAnswers(rows, 30 * dayMs)).toMatchObject({
    failed: { count: 3, of: 4, share: 0.75 },
    unanswered: 1,
    late: 1,
    withoutReplyChannel: 1,
    undecided: 1,
  });
});

test("what happened after the moment of measuring does not count", () => {
  const rows = [{ askedAt: 0, answeredAt: 9 * dayMs }, { askedAt: 40 * dayMs }];
  expect(measureAnswers(rows, 4 * dayMs)).toMatchObject({ undecided: 1, failed: { of: 0 } });
  expect(measureAnswers(rows, 6 * dayMs)).toMatchObject({ unanswered: 1, failed: { of: 1 } });
});

test("says how long answers and returns took, between two of them in proportion (K-07)", () => {
  const rows = [1, 2, 3, 4].map((days) => ({
    askedAt: 0,
    answeredAt: days * dayMs,
    settledAt: 2 * days * dayMs,
  }));
  const measured = measureAnswers(rows, 30 * dayMs);
  expect(measured.answerMs).toEqual({ median: 2.5 * dayMs, p90: 3.7 * dayMs });
  expect(measured.settledMs?.median).toBe(5 * dayMs);
  expect(measureAnswers([], 0)).not.toHaveProperty("answerMs");
});

test("an answer before the question is refused, every one of them, and so is a limit that is none", () => {
  const rows = [
    { askedAt: 5, answeredAt: 4 },
    { askedAt: 5, answeredAt: 5, settledAt: 1 },
  ];
  expect(() => measureAnswers(rows, 10, 0)).toThrow(
    expect.objectContaining({
      issues: [
        { code: "ended-before-begun", path: [0, "answeredAt"], data: { begun: 5, ended: 4 } },
        { code: "ended-before-begun", path: [1, "settledAt"], data: { begun: 5, ended: 1 } },
        { code: "length-not-counted", path: ["limitMs"], data: { field: "limitMs", length: 0 } },
      ],
    }),
  );
});

test("a moment that is none is refused, not counted as an early answer", () => {
  expect(() => measureAnswers([{ askedAt: Number.NaN }], 5)).toThrow(
    expect.objectContaining({
      issues: [{ code: "moment-not-counted", path: [0, "askedAt"], data: { given: "NaN" } }],
    }),
  );
});
