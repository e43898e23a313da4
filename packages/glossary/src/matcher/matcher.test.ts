import { expect, test } from "vitest";
import type { Concept } from "../concept/concept.js";
import { defineGlossary } from "../concept/define-glossary.js";
import type { Term } from "../concept/term.js";
import { careTerms } from "../data/care-terms.js";
import { createMatcher, type Matcher } from "./matcher.js";

const termOf = (text: string, more: Partial<Term> = {}): Term => ({
  text,
  locale: "en",
  type: "fullForm",
  status: "preferred",
  audience: "both",
  ...more,
});

const conceptOf = (id: string, ...terms: readonly Term[]): Concept => ({
  id,
  subject: "test",
  terms,
  definition: { en: "-", id: "-" },
  plain: { en: `about ${id}`, id: `tentang ${id}` },
  source: { document: "test", asOf: "2026-11-21", status: "verified" },
});

/** Concepts of a test need not be whole, so they bypass the checks. */
const matcherOf = (...concepts: readonly Concept[]): Matcher =>
  createMatcher({ concepts, labels: new Map() });

const matcherFor = (...texts: readonly string[]): Matcher =>
  matcherOf(...texts.map((text) => conceptOf(text, termOf(text))));

const surfaces = (matcher: Matcher, text: string): readonly string[] =>
  matcher.find(text).map(({ surface }) => surface);

function careMatcher(): Matcher {
  const glossary = defineGlossary(careTerms);
  if (!glossary.ok) throw new Error(JSON.stringify(glossary.issues));
  return createMatcher(glossary.value);
}

test("(G-03) an internal label comes with the label customers know, in both languages", () => {
  const [hit] = careMatcher().find("Hubungi CST-nya besok.");
  expect(hit).toMatchObject({
    start: 8,
    end: 15,
    surface: "CST-nya",
    concept: "cst",
    form: "inflected",
    audience: "internal",
    replacement: { en: "Motor insurance team", id: "Tim asuransi kendaraan" },
  });
});

test("(G-03) the label customers know is found too and needs no replacement", () => {
  const [hit] = careMatcher().find("Please ask for Motor Underwriting.");
  expect(hit).toMatchObject({
    concept: "cst",
    audience: "customer",
    surface: "Motor Underwriting",
  });
  expect(hit).not.toHaveProperty("replacement");
  expect(hit?.term.status).toBe("deprecated");
});

test("(G-01) the typing error of the course is found and never called by its name", () => {
  const [hit] = careMatcher().find("a Click & Mortit OPrganization");
  expect(hit).toMatchObject({ concept: "click-and-mortar", form: "hidden", start: 2, end: 30 });
});

test("only whole words are found", () => {
  const matcher = matcherFor("call");
  expect(surfaces(matcher, "recall callous call_me call2 call")).toEqual(["call"]);
  expect(matcher.find("call2 call")[0]?.start).toBe(6);
});

test("the longest term at a place wins and nothing overlaps", () => {
  const matcher = matcherFor("call", "call centre", "centre manager");
  expect(surfaces(matcher, "call centre manager, call, centre manager")).toEqual([
    "call centre",
    "call",
    "centre manager",
  ]);
});

test("a longer way that does not get to its end gives way to the next shorter one", () => {
  const matcher = matcherFor("call", "call centre team lead");
  expect(surfaces(matcher, "call centre team meeting")).toEqual(["call"]);
  expect(surfaces(matcher, "call centre call centre team lead")).toEqual([
    "call",
    "call centre team lead",
  ]);
});

test("a longer way with the wrong capitals gives way to the shorter one", () => {
  const matcher = matcherOf(
    conceptOf("call", termOf("call")),
    conceptOf("cc", termOf("Call CENTRE", { caseRule: "exact" })),
  );
  expect(surfaces(matcher, "call centre, Call CENTRE")).toEqual(["call", "Call CENTRE"]);
});

test.each([
  ["call centre", "exact"],
  ["Call Centre", "exact"],
  ["call-centre", "variant"],
  ["call\u00a0centre", "variant"],
  ["call\u2011centre", "variant"],
  ["call\u00adcentre", "variant"],
  ["call  \t centre", "variant"],
  ["call\ncentre", "variant"],
  ["call \r\n  centre", "variant"],
  ["call-\ncentre", "variant"],
])("the words of a phrase may be parted as in %j", (text, form) => {
  const hits = matcherFor("call centre").find(`a ${text}.`);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({ surface: text, form, start: 2, end: 2 + text.length });
});

test.each([
  "call\n\ncentre",
  "call \r\n \r\n centre",
  "call\u2029centre",
  "call, centre",
  "call/centre",
  "call. Centre",
  "call - centre",
  "call -centre",
  "call- centre",
  "call--centre",
  "call \u2013 centre",
  "call\n- centre",
  "callcentre",
])("the words of a phrase may not be parted as in %j", (text) => {
  expect(matcherFor("call centre").find(text)).toEqual([]);
});

test("and, dan and & are the same in a term that has one", () => {
  const matcher = matcherFor("click & mortar", "terms and conditions");
  const text =
    "click and mortar, click dan mortar, click&mortar, Click & Mortar, terms & conditions";
  expect(matcher.find(text).map(({ surface, form }) => `${surface}: ${form}`)).toEqual([
    "click and mortar: variant",
    "click dan mortar: variant",
    "click&mortar: variant",
    "Click & Mortar: exact",
    "terms & conditions: variant",
  ]);
  expect(matcher.find("click mortar")).toEqual([]);
});

test("other signs in a term must stand in the text", () => {
  const matcher = matcherFor("24/7", "C++", ".NET", "don't");
  expect(surfaces(matcher, "24/7, 24 7, C++ or C, use .NET net, don\u2019t dont")).toEqual([
    "24/7",
    "C++",
    ".NET",
    "don\u2019t",
  ]);
});

test("accents are compared composed, offsets are those of the text as given", () => {
  const matcher = matcherFor("caf\u00e9 menu");
  const [hit] = matcher.find("the cafe\u0301 menu");
  expect(hit).toMatchObject({ start: 4, end: 14, form: "exact", surface: "cafe\u0301 menu" });
  expect(matcher.find("the cafe menu")).toEqual([]);
  expect(matcherFor("cafe").find("cafe\u0301")).toEqual([]);
});

test("letters outside the basic plane count two units and lone surrogates are no letters", () => {
  const matcher = matcherFor("call", "\u{10428}");
  expect(matcher.find("\u{1F600} call").map(({ start }) => start)).toEqual([3]);
  expect(matcher.find("\u{10428}call")).toEqual([]);
  expect(surfaces(matcher, "\ud800call\udc00 \u{10400}")).toEqual(["call", "\u{10400}"]);
});

test("an acronym of at most five letters needs its capitals", () => {
  const matcher = matcherFor("IN", "MI", "SLA", "ACCRUE");
  expect(surfaces(matcher, "in IN In mi MI sla SLA accrue")).toEqual(["IN", "MI", "SLA", "accrue"]);
});

test("capitals prove nothing in a text that is all capitals", () => {
  const matcher = matcherFor("SM", "CRM");
  expect(surfaces(matcher, "CRMS and SMS")).toEqual([]);
  expect(surfaces(matcher, "CRMS COME LATE")).toEqual([]);
  expect(surfaces(matcher, "SEVERAL CRMS FAILED")).toEqual(["CRMS"]);
  expect(surfaces(matcher, "CRMNYA SUDAH SELESAI")).toEqual(["CRMNYA"]);
});

test("a term that wants its letters exactly gets them", () => {
  const matcher = matcherOf(conceptOf("it", termOf("SaaS", { caseRule: "exact" })));
  expect(surfaces(matcher, "SAAS saas SaaS SaaS-nya SaaS's")).toEqual([
    "SaaS",
    "SaaS-nya",
    "SaaS's",
  ]);
});

test.each([
  ["query", "queries"],
  ["box", "boxes"],
  ["call", "calls"],
  ["call", "Calls"],
  ["service", "services"],
  ["CRM", "CRMs"],
  ["CRM", "CRM's"],
  ["CRM", "CRM\u2019s"],
  ["SMS", "SMSs"],
  ["agent", "agent's"],
  ["agent", "agents'"],
  ["call centre", "call-centres"],
  ["e-mail", "e-mails"],
])("English: %s is found in %s", (term, text) => {
  const hits = matcherFor(term).find(`two ${text} here`);
  expect(hits.map(({ surface, form }) => [surface, form])).toEqual([[text, "inflected"]]);
});

test.each([
  ["bus", "buss"],
  ["query", "querys"],
  ["day", "daies"],
  ["call", "calles"],
  ["a", "as"],
  ["call centre", "calls centre"],
  ["CRM", "CRMS"],
])("English: %s is not found in %s", (term, text) => {
  expect(matcherFor(term).find(`two ${text} here`)).toEqual([]);
});

test("an Indonesian term takes no English plural, an acronym does whatever its language", () => {
  const id = { locale: "id" } as const;
  expect(matcherOf(conceptOf("a", termOf("agen", id))).find("agens agen's")).toHaveLength(1);
  const acronym = termOf("IKU", { ...id, type: "acronym" });
  expect(surfaces(matcherOf(conceptOf("a", acronym)), "IKUs")).toEqual(["IKUs"]);
});

test("the mark that closes a quotation is not taken for a possessive", () => {
  const matcher = matcherFor("agent");
  expect(surfaces(matcher, "'two agents' said")).toEqual(["agents"]);
  expect(surfaces(matcher, "\u2018our agents\u2019 said the agents\u2019 boss")).toEqual([
    "agents",
    "agents\u2019",
  ]);
  expect(surfaces(matcher, "'I don't want agents' she said")).toEqual(["agents"]);
  expect(surfaces(matcher, "'til noon\nthe agents' room")).toEqual(["agents'"]);
});

test.each([
  ["pelanggan", "pelanggannya"],
  ["pelanggan", "pelangganku"],
  ["pelanggan", "pelangganmu"],
  ["pelanggan", "pelangganlah"],
  ["pelanggan", "pelanggankah"],
  ["pelanggan", "pelangganpun"],
  ["pelanggan", "pelanggannyalah"],
  ["pelanggan", "pelanggan-pelanggan"],
  ["pelanggan", "pelanggan-pelanggannya"],
  ["pusat panggilan", "pusat panggilannya"],
  ["pusat panggilan", "pusat-pusat panggilan"],
  ["customer", "customernya"],
  ["script", "script-script"],
  ["CRM", "CRM-nya"],
  ["CRM", "CRM-Nya"],
  ["CRM", "CRM-lah"],
  ["CRM", "CRMnya"],
  ["CRM", "CRM-CRM"],
  ["CRM", "CRM-CRM-nya"],
  ["call center", "call center-nya"],
])("Indonesian: %s is found in %s", (term, text) => {
  const hits = matcherOf(conceptOf("x", termOf(term, { locale: "id" }))).find(`ada ${text} itu`);
  expect(hits.map(({ surface, form }) => [surface, form])).toEqual([[text, "inflected"]]);
});

test.each([
  ["pelanggan", "pelanggan nya", ["pelanggan"]],
  ["pelanggan", "berpelanggan", []],
  ["CRM", "crm-nya", []],
  ["CRM", "CRM-CRMs", ["CRM", "CRMs"]],
  ["pelanggan", "pelanggan pelanggan", ["pelanggan", "pelanggan"]],
])("Indonesian: %s in %s", (term, text, found) => {
  expect(surfaces(matcherOf(conceptOf("x", termOf(term, { type: "acronym" }))), text)).toEqual(
    found,
  );
});

test("of two terms equally long the one as it stands wins over the inflected one", () => {
  const matcher = matcherFor("SM", "CRM", "news", "new", "CRM nya");
  expect(matcher.find("news").map(({ concept }) => concept)).toEqual(["news"]);
  expect(matcher.find("CRM-nya").map(({ concept }) => concept)).toEqual(["CRM nya"]);
});

test("of two terms with the same words the stricter, then the preferred, then the first wins", () => {
  const matcher = matcherOf(
    conceptOf("loose", termOf("mi", { caseRule: "insensitive" })),
    conceptOf("hidden", termOf("MI", { hidden: true })),
    conceptOf("admitted", termOf("MI", { status: "admitted" })),
    conceptOf("strict", termOf("MI")),
    conceptOf("late", termOf("MI")),
  );
  expect(matcher.find("MI mi").map(({ concept }) => concept)).toEqual(["strict", "loose"]);
});

test("a term of one language is found in a text of the other and says which it is", () => {
  const [hit] = careMatcher().find("Kami menerima trouble ticket dan waktu tunggunya lama.");
  expect(hit?.term).toMatchObject({ text: "trouble ticket", locale: "en" });
});

test("an empty text and an empty glossary have no terms", () => {
  expect(matcherOf().find("call")).toEqual([]);
  expect(matcherFor("call").find("")).toEqual([]);
});
