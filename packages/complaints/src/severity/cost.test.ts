import { expect, test } from "vitest";
import { type CostFacts, complaintCost } from "./cost.js";

const facts: CostFacts = {
  handlingMinutes: [30, 60],
  ratePerHour: [20, 24],
  redress: [40, 40],
  goodwill: [0, 10],
  churnProbability: [0.1, 0.5],
  customerValue: [500, 800],
};

test("handling, redress, goodwill and the lost customer add up, ends to ends (K-06, S9)", () => {
  expect(complaintCost(facts)).toEqual({
    range: [100, 474],
    parts: [
      { part: "handling", range: [10, 24] },
      { part: "redress", range: [40, 40] },
      { part: "goodwill", range: [0, 10] },
      { part: "lost-customer", range: [50, 400] },
    ],
    reasons: [],
  });
});

test("word of mouth takes nine to twenty-six when nothing else is given, and says what they are (K-09, S10)", () => {
  const told = complaintCost({
    ...facts,
    wordOfMouth: { lostProbability: [0, 0.5], valueEach: [100, 100] },
  });
  expect(told.parts.at(-1)).toEqual({ part: "word-of-mouth", range: [0, 1_300] });
  expect(told.reasons).toEqual([{ code: "figure-is-claim", data: { figure: 26 } }]);
  const own = complaintCost({
    ...facts,
    wordOfMouth: { told: [2, 3], lostProbability: [0.5, 0.5], valueEach: [100, 100] },
  });
  expect([own.parts.at(-1)?.range, own.reasons]).toEqual([[100, 150], []]);
});

test("every range that cannot be is named at once", () => {
  const wrong: CostFacts = {
    ...facts,
    redress: [5, 4],
    goodwill: [-1, 4],
    churnProbability: [0, 1.5],
    customerValue: [Number.NaN, 1],
    wordOfMouth: { lostProbability: [0, 2], valueEach: [1, Number.POSITIVE_INFINITY] },
  };
  const issuesOf = (): unknown => {
    try {
      return complaintCost(wrong);
    } catch (error) {
      return (error as { issues: { code: string; data: { field: string } }[] }).issues.map(
        ({ code, data }) => [code, data.field],
      );
    }
  };
  expect(issuesOf()).toEqual([
    ["range-upside-down", "redress"],
    ["range-out-of-bounds", "goodwill"],
    ["range-out-of-bounds", "churnProbability"],
    ["range-out-of-bounds", "customerValue"],
    ["range-out-of-bounds", "wordOfMouth.valueEach"],
    ["range-out-of-bounds", "wordOfMouth.lostProbability"],
  ]);
});
