import { parseInput } from "@ramah/core";
import { careTerms, createMatcher, defineGlossary, lookUp } from "@ramah/glossary";
import { conceptSchema } from "@ramah/glossary/schemas";
import { expect, test } from "vitest";

const defined = defineGlossary(careTerms);
const glossary = defined.ok ? defined.value : undefined;

/** Internal terms alone, so that no longer harmless term covers one. */
const jargonMatcher = createMatcher({
  concepts: careTerms.map((concept) => ({
    ...concept,
    terms: concept.terms.filter(({ audience }) => audience === "internal"),
  })),
  labels: new Map(),
});

test("every concept has its shape, both languages, a source, and the rules between concepts hold", () => {
  for (const concept of careTerms) {
    expect(parseInput(conceptSchema, concept), concept.id).toMatchObject({ ok: true });
    expect(concept.source.status, concept.id).toBe("verified");
  }
  expect(defined.ok ? [] : defined.issues).toEqual([]);
});

test.each([
  // The course's own list, then the abbreviations and trade words of its other modules and sources.
  ...["B2B", "B2C", "CRM", "Click & Mortit OPrganization", "Cross Selling", "ERP", "Firewall"],
  ...["Hyperlink", "Up Selling", "ACCRUE", "churn", "mailshot", "ex gratia", "WAP", "SMS"],
  ...["m-commerce", "FAQ", "CST", "MI", "business intelligence", "CTI", "CSR", "CRS", "screen pop"],
  ...["trouble ticket", "cyberagent", "data warehouse", "load balancing", "lagniappe", "CSE"],
  ...["situational script", "ASR", "automated speech recognition", "ISP", "NVQ", "DSL", "BS7799"],
  ...["Customer Satisfaction Measurement", "help desk", "outsourcing", "offshoring", "netiquette"],
  ...["knowledge management", "e-commerce", "data warehousing", "after sales", "CS"],
  // The trade's words.
  ...["ACD", "IVR", "AHT", "FCR", "SLA", "KPI", "NPS", "CSAT", "ASA", "occupancy", "shrinkage"],
  ...["after-call work", "Erlang", "spam", "CC", "BCC", "emoticon"],
  ...[
    "pusat panggilan",
    "waktu tunggu",
    "tingkat layanan",
    "alih daya",
    "pelayanan prima",
    "surel",
  ],
])("(G-01) %s has a concept", (label) => {
  expect(glossary === undefined ? [] : lookUp(glossary, label)).toHaveLength(1);
});

test("(G-02) plain words use no internal word, not even their own", () => {
  const jargon = careTerms.flatMap(({ id, plain }) =>
    [plain.en, plain.id].flatMap((text) =>
      jargonMatcher.find(text).map(({ surface }) => `${id}: ${surface}`),
    ),
  );
  expect(jargon).toEqual([]);
});

test("(G-03) every internal term has a label, and the label is clean, in both languages", () => {
  const matcher = glossary && createMatcher(glossary);
  const internal = careTerms.flatMap(({ terms }) =>
    terms.filter(({ audience }) => audience === "internal").map(({ text }) => text),
  );
  expect(internal.length).toBeGreaterThan(100);
  for (const text of internal) {
    const [hit, ...more] = matcher?.find(text) ?? [];
    expect([hit?.surface, more], text).toEqual([text, []]);
    for (const label of Object.values(hit?.replacement ?? { missing: text })) {
      expect(jargonMatcher.find(label), label).toEqual([]);
    }
  }
});

test("definitions and plain words are sentences, terms are not", () => {
  for (const { id, definition, plain, terms } of careTerms) {
    for (const text of [definition.en, definition.id, plain.en, plain.id]) {
      expect(text, id).toMatch(/^[\p{Lu}0-9].*\.$/u);
    }
    for (const { text } of terms) expect(text, id).toMatch(/^\S.*[^.\s]$/);
  }
});
