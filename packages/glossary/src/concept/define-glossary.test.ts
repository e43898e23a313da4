import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import type { Concept } from "./concept.js";
import { defineGlossary } from "./define-glossary.js";
import type { Term } from "./term.js";

const term = (text: string, locale: "en" | "id", more: Partial<Term> = {}): Term => ({
  text,
  locale,
  type: "fullForm",
  status: "preferred",
  audience: "both",
  ...more,
});

const queue: Concept = {
  id: "queue",
  subject: "test",
  terms: [term("queue", "en"), term("antrean", "id")],
  definition: { en: "People in line.", id: "Orang yang berbaris." },
  plain: { en: "People who wait.", id: "Orang yang menunggu." },
  source: { document: "test", asOf: "2026-11-21", status: "verified" },
};

const internalIn = (locale: "en" | "id", text: string): Term =>
  term(text, locale, { audience: "internal" });

const issuesOf = (...concepts: readonly Concept[]): readonly unknown[] => {
  const glossary = defineGlossary(concepts);
  return glossary.ok ? [] : glossary.issues.map(({ code, path, data }) => [code, path, data]);
};

test("sound concepts become a glossary", () => {
  expect(defineGlossary([queue])).toMatchObject({ ok: true, value: { concepts: [queue] } });
  expect(defineGlossary([])).toMatchObject({ ok: true });
});

test("two concepts may not share an id", () => {
  expect(issuesOf(queue, { ...queue, terms: [...queue.terms] }, queue)).toEqual([
    ["concept-id-repeated", [1, "id"], { id: "queue" }],
    ["concept-id-repeated", [2, "id"], { id: "queue" }],
  ]);
});

test("a term stands once in a concept and language, whatever its case and hyphens", () => {
  const more = { status: "admitted" } as const;
  const terms = [...queue.terms, term("QUEUE", "en", more), term("queue", "id", more)];
  expect(issuesOf({ ...queue, terms })).toEqual([
    [
      "term-repeated",
      [0, "terms", 2, "text"],
      { concept: "queue", locale: "en", text: "QUEUE", other: "queue" },
    ],
  ]);
});

test("a term has something to be found by", () => {
  const terms = [
    ...queue.terms,
    term(" - ", "en", { hidden: true }),
    term("&", "id", { hidden: true }),
  ];
  expect(issuesOf({ ...queue, terms })).toEqual([
    ["term-without-word", [0, "terms", 2, "text"], { concept: "queue", text: " - " }],
    ["term-without-word", [0, "terms", 3, "text"], { concept: "queue", text: "&" }],
  ]);
});

test("related ids exist", () => {
  expect(issuesOf({ ...queue, related: ["queue", "nobody"] })).toEqual([
    ["related-unknown", [0, "related", 1], { concept: "queue", id: "nobody" }],
  ]);
});

test("every language has one preferred term that is not hidden", () => {
  const terms = [
    term("queue", "en"),
    term("row", "en"),
    term("antri", "id", { hidden: true }),
    term("antrean", "id", { status: "admitted" }),
  ];
  expect(issuesOf({ ...queue, terms })).toEqual([
    [
      "preferred-repeated",
      [0, "terms"],
      { concept: "queue", locale: "en", texts: ["queue", "row"] },
    ],
    ["preferred-missing", [0, "terms"], { concept: "queue", locale: "id" }],
  ]);
});

test("a definition does not explain a term by itself, not even inflected or in the other language", () => {
  const definition = { en: "Many Queues.", id: "Barisan, atau queue-nya." };
  expect(issuesOf({ ...queue, definition })).toEqual([
    [
      "definition-circular",
      [0, "definition", "en"],
      { concept: "queue", locale: "en", term: "Queues" },
    ],
    [
      "definition-circular",
      [0, "definition", "id"],
      { concept: "queue", locale: "id", term: "queue-nya" },
    ],
  ]);
});

test("a definition is circular too when another concept shares the name", () => {
  const other: Concept = { ...queue, id: "line", definition: { en: "A queue.", id: "-" } };
  expect(issuesOf(queue, other)).toEqual([
    [
      "definition-circular",
      [1, "definition", "en"],
      { concept: "line", locale: "en", term: "queue" },
    ],
  ]);
});

test("plain words are at most 25", () => {
  const words = (count: number): string => Array(count).fill("word").join(" - ");
  expect(issuesOf({ ...queue, plain: { en: words(25), id: words(26) } })).toEqual([
    [
      "plain-too-long",
      [0, "plain", "id"],
      { concept: "queue", locale: "id", words: 26, limit: 25 },
    ],
  ]);
});

test("an internal preferred term needs a label for customers in the same language", () => {
  const label = term("the line", "en", { status: "admitted", audience: "customer" });
  const terms = [internalIn("en", "CST"), label, internalIn("id", "TLP")];
  expect(issuesOf({ ...queue, terms })).toEqual([
    ["customer-label-missing", [0, "terms"], { concept: "queue", locale: "id", term: "TLP" }],
  ]);
  const hidden = term("tim", "id", { status: "admitted", hidden: true });
  const deprecated = term("tim lama", "id", { status: "deprecated", audience: "customer" });
  expect(issuesOf({ ...queue, terms: [...terms, hidden, deprecated] })).toHaveLength(1);
});

test("a label for customers is not itself internal, so that no replacement needs another", () => {
  const label = (text: string, locale: "en" | "id"): Term =>
    term(text, locale, { status: "admitted", audience: "customer" });
  const team: Concept = {
    ...queue,
    id: "team",
    terms: [
      internalIn("en", "CST"),
      label("our CRM people", "en"),
      internalIn("id", "TLP"),
      label("tim", "id"),
    ],
  };
  const crm: Concept = {
    ...queue,
    id: "crm",
    terms: [
      internalIn("en", "CRM"),
      label("records", "en"),
      internalIn("id", "MHP"),
      label("catatan", "id"),
    ],
  };
  expect(issuesOf(team, crm)).toEqual([
    [
      "customer-label-internal",
      [0, "terms", 1, "text"],
      { concept: "team", label: "our CRM people", internalTo: "crm" },
    ],
  ]);
});

test("a name that is not a label for an internal term may contain one", () => {
  const label = (text: string, locale: "en" | "id"): Term =>
    term(text, locale, { status: "admitted", audience: "customer" });
  const internal = [internalIn("en", "CRM"), internalIn("id", "MHP")];
  const crm: Concept = {
    ...queue,
    id: "crm",
    terms: [...internal, label("records", "en"), label("catatan", "id")],
  };
  const course: Concept = { ...queue, terms: [term("CRM course", "en"), term("kursus CRM", "id")] };
  expect(issuesOf(crm, course)).toEqual([]);
});

test("all problems are told at once, in both languages", () => {
  const broken: Concept = {
    ...queue,
    terms: [
      term("queue", "en"),
      internalIn("en", "Queue"),
      internalIn("id", "antrean"),
      term("?", "id", { status: "admitted", hidden: true }),
    ],
    definition: { en: "A queue.", id: "Antrean." },
    plain: { en: "word ".repeat(30), id: "kata ".repeat(30) },
    related: ["nobody"],
  };
  const glossary = defineGlossary([broken, broken]);
  const issues = glossary.ok ? [] : glossary.issues;
  expect(new Set(issues.map(({ code }) => code))).toEqual(
    new Set([
      "concept-id-repeated",
      "term-repeated",
      "term-without-word",
      "related-unknown",
      "preferred-repeated",
      "definition-circular",
      "plain-too-long",
      "customer-label-missing",
      "customer-label-internal",
    ]),
  );
  for (const issue of issues) {
    expect(describe(issue, "en")).toMatch(/^\[[01]\].+: .+\.$/);
    expect(describe(issue, "id")).toMatch(/^\[[01]\].+: .+\.$/);
    expect(describe(issue, "en")).not.toBe(describe(issue, "id"));
    expect(`${describe(issue, "en")}${describe(issue, "id")}`).not.toMatch(/undefined|object/);
  }
});
