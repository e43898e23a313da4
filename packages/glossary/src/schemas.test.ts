import { expect, test } from "vitest";
import { careTerms } from "./data/care-terms.js";
import { parseGlossary } from "./schemas.js";

const codesOf = (input: unknown): readonly string[] => {
  const parsed = parseGlossary(input);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

test("our own terms go out as JSON and come in again", () => {
  const parsed = parseGlossary(JSON.parse(JSON.stringify(careTerms)));
  expect(parsed.ok && parsed.value.concepts).toEqual(careTerms);
});

test("the shape is checked first, every problem with its path", () => {
  const [first] = careTerms;
  const broken = { ...first, id: "B 2 B", extra: 1, plain: { en: "x" } };
  const parsed = parseGlossary([broken]);
  const paths = parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join(".")]);
  expect(paths).toEqual([
    ["input-format", "0.id"],
    ["input-type", "0.plain.id"],
    ["input-unknown-keys", "0"],
  ]);
});

test("then the rules between concepts", () => {
  expect(codesOf([...careTerms, careTerms[0]])).toEqual(["concept-id-repeated"]);
});

test("an optional field is left out, not undefined or null", () => {
  const [first] = careTerms;
  const term = { ...first?.terms[0], hidden: null };
  expect(codesOf([{ ...first, related: [], terms: [term] }])).toEqual(["input-type"]);
});
