import { expect, test } from "vitest";
import { complaintDefinitions } from "./complaint-definitions.js";
import { type ComplaintTestFacts, complaintTest } from "./complaint-test.js";

const verdicts = (facts: ComplaintTestFacts) =>
  Object.fromEntries(
    complaintDefinitions.map((definition) => [
      definition.id,
      complaintTest(definition, facts).verdict,
    ]),
  );
const grumble = { dissatisfaction: true, "about-the-house": true } as const;

test("an answer that is expected makes a complaint by ISO and RG 271, without any magic word", () => {
  const facts = { ...grumble, "response-expected": true, "harm-alleged": false };
  expect(verdicts({ ...facts, "loss-through-fault": false })).toEqual({
    "iso-10002": "complaint",
    "asic-rg-271": "complaint",
    "uk-fca": "no-complaint",
    "id-ojk": "no-complaint",
  });
});

test("distress that is alleged makes a complaint in Britain, a loss through fault in Indonesia", () => {
  const facts = { ...grumble, "response-expected": false };
  expect(verdicts({ ...facts, "harm-alleged": true, "loss-through-fault": false })).toMatchObject({
    "uk-fca": "complaint",
    "id-ojk": "no-complaint",
  });
  expect(verdicts({ ...facts, "harm-alleged": false, "loss-through-fault": true })).toMatchObject({
    "iso-10002": "no-complaint",
    "id-ojk": "complaint",
  });
});

test("one element that is not there decides, whatever nobody asked yet", () => {
  const [iso] = complaintDefinitions;
  expect(iso && complaintTest(iso, { dissatisfaction: false })).toEqual({
    verdict: "no-complaint",
    reasons: [
      { code: "element-not-met", data: { element: "dissatisfaction" } },
      { code: "element-unknown", data: { element: "about-the-house" } },
      { code: "element-unknown", data: { element: "response-expected" } },
    ],
  });
  expect(iso && complaintTest(iso, grumble).verdict).toBe("unknown");
});
