import { expect, test } from "vitest";
import { careTerms } from "../data/care-terms.js";
import type { Glossary } from "./concept.js";
import { defineGlossary } from "./define-glossary.js";
import { lookUp } from "./look-up.js";
import { suggest } from "./suggest.js";

function careGlossary(): Glossary {
  const glossary = defineGlossary(careTerms);
  if (!glossary.ok) throw new Error(JSON.stringify(glossary.issues));
  return glossary.value;
}

const idsOf = (label: string): readonly string[] =>
  lookUp(careGlossary(), label).map(({ id }) => id);

test("(G-01) the word of the course is looked up as it was printed there", () => {
  expect(idsOf("Click & Mortit OPrganization")).toEqual(["click-and-mortar"]);
  expect(idsOf("Cross Selling")).toEqual(["cross-selling"]);
  expect(idsOf("Up Selling")).toEqual(["up-selling"]);
});

test("a name is found in any language, case and way to join its words", () => {
  for (const label of [
    "crm",
    "CRM",
    "Customer-Relationship  Management",
    "Manajemen hubungan pelanggan",
  ]) {
    expect(idsOf(label)).toEqual(["crm"]);
  }
});

test("a name of two concepts finds both, in the order of the glossary", () => {
  const shared = careTerms.slice(0, 2).map((concept) => ({
    ...concept,
    related: [],
    terms: [...concept.terms, { ...concept.terms[0], text: "Barter", status: "admitted" } as never],
  }));
  const glossary = defineGlossary(shared);
  const found = glossary.ok ? lookUp(glossary.value, "barter").map(({ id }) => id) : [];
  expect(found).toEqual(["b2b", "b2c"]);
});

test("an unknown name finds nothing", () => {
  expect(idsOf("CSM")).toEqual([]);
  expect(idsOf("")).toEqual([]);
  expect(idsOf("constructor")).toEqual([]);
});

test("a slip is forgiven: one in four letters, two in more", () => {
  const glossary = careGlossary();
  expect(suggest(glossary, "CMR")).toContain("CRM");
  expect(suggest(glossary, "firewal")).toEqual(["firewall"]);
  expect(suggest(glossary, "waktu tungu")).toEqual(["waktu tunggu"]);
  expect(suggest(glossary, "cross-celing")).toEqual(["cross-selling"]);
  expect(suggest(glossary, "qqqqqq")).toEqual([]);
});

test("a known name needs no other, a known misspelling gives the right one", () => {
  const glossary = careGlossary();
  expect(suggest(glossary, "up selling")).toEqual([]);
  expect(suggest(glossary, "Click & Mortit")).toContain("click and mortar");
});

test("two slips in four letters are too many", () => {
  expect(suggest(careGlossary(), "spxx")).toEqual([]);
  expect(suggest(careGlossary(), "spax")).toEqual(["spam"]);
});

test("at most five are offered, the nearest first, then by text", () => {
  const [first] = careTerms;
  const names = ["recalled", "recallx", "recalla", "recal", "recallb", "recallc", "recalld"];
  const terms = names.map((text, index) => ({
    ...first?.terms[0],
    text,
    status: index === 0 ? "preferred" : "admitted",
    audience: "both",
  }));
  const preferred = { ...terms[0], text: "panggil", locale: "id" };
  const concept = { ...first, related: [], terms: [...terms, preferred] } as never;
  const glossary = defineGlossary([concept]);
  expect(glossary.ok && suggest(glossary.value, "recall")).toEqual([
    "recal",
    "recalla",
    "recallb",
    "recallc",
    "recalld",
  ]);
});
