import { type Concept, createMatcher, type Matcher, type Term } from "@ramah/glossary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { oracleFind } from "../oracle.js";

const words = [
  ...["call", "centre", "agent", "bus", "box", "query", "new", "news", "boxe", "ca"],
  ...["CRM", "SMS", "SM", "B2B", "IN", "in", "nya", "pun", "pusat", "panggilan", "s"],
  ...[
    "caf\u00e9",
    "cafe\u0301",
    "\u03a3\u03af\u03c2",
    "and",
    "dan",
    "&",
    "C",
    "+",
    "/",
    "\u{10400}",
  ],
];
const word = fc.constantFrom(...words);

const term: fc.Arbitrary<Term> = fc.record(
  {
    text: fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(" ", "-"))
      .map(([parts, joint]) => parts.join(joint)),
    locale: fc.constantFrom("en", "id"),
    type: fc.constantFrom("fullForm", "acronym"),
    status: fc.constantFrom("preferred", "admitted"),
    audience: fc.constant("both"),
    caseRule: fc.constantFrom("acronym", "insensitive", "exact"),
    hidden: fc.boolean(),
  },
  { requiredKeys: ["text", "locale", "type", "status", "audience"] },
);

const conceptOf = (own: Term, index: number): Concept => ({
  id: `c${index}`,
  subject: "test",
  terms: [own],
  definition: { en: "-", id: "-" },
  plain: { en: "-", id: "-" },
  source: { document: "test", asOf: "2026-11-21", status: "verified" },
});

const matcherOf = (list: readonly Term[]): Matcher =>
  createMatcher({ concepts: list.map(conceptOf), labels: new Map() });

const suffix = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "s",
    "es",
    "'s",
    "\u2019s",
    "s'",
    "nya",
    "mu",
    "kulah",
    "pun",
    "-nya",
    "-Nya",
    "S",
  ],
);
const caseOf = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/y$/, "ies"),
  (text) => `${text}-${text}`,
);
const separator = fc.constantFrom(
  ...[
    " ",
    " ",
    " ",
    "-",
    "\u00a0",
    "\n",
    "\r\n",
    "\n\n",
    " - ",
    "-\n",
    "",
    ", ",
    ".",
    "'",
    " '",
    "' ",
  ],
  ...["\u00ad", "/", "\u2018", "\u2029", "\ud800"],
);
const pieceOf = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(content, caseOf, suffix, separator)
    .map(([own, change, ending, gap]) => `${change(own)}${ending}${gap}`);
const piece = pieceOf(word);
const shout = (pieces: readonly string[], isShouted: boolean): string =>
  isShouted ? `${pieces.join("").toUpperCase()} SHOUTED` : pieces.join("");

/** A vocabulary and a text that has much of it. */
const situation = fc.array(term, { minLength: 1, maxLength: 6 }).chain((list) => {
  const own = fc.constantFrom(...list.map(({ text }) => text));
  const pieces = fc.array(fc.oneof(piece, pieceOf(own), pieceOf(own)), { maxLength: 8 });
  const isShouted = fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0);
  return fc.tuple(
    fc.constant(list),
    fc.tuple(pieces, isShouted).map((parts) => shout(...parts)),
  );
});

const summary = (matcher: Matcher, content: string): readonly unknown[] =>
  matcher
    .find(content)
    .map(({ start, end, term: found, form }) => [start, end, found.text, form === "inflected"]);

test("(G-03) finds what a search by brute force finds, and nothing else", () => {
  let found = 0;
  fc.assert(
    fc.property(situation, ([list, content]) => {
      const hits = matcherOf(list).find(content);
      const expected = oracleFind(list, content);
      found += hits.length;
      expect(hits.map(({ start, end }) => [start, end])).toEqual(
        expected.map(({ start, end }) => [start, end]),
      );
      for (const [index, hit] of hits.entries()) {
        expect(expected[index]?.terms).toContain(hit.term);
        if (hit.term.hidden !== true) {
          expect(hit.form === "inflected").toBe(expected[index]?.isInflected);
        }
      }
    }),
    { numRuns: 1500 },
  );
  // The law must not hold by nothing ever being found.
  expect(found).toBeGreaterThan(2000);
});

test("a hit's surface is the text between its offsets, hits stand in order and never overlap", () => {
  fc.assert(
    fc.property(situation, fc.string({ unit: "binary" }), ([list, some], noise) => {
      const content = some + noise;
      let last = 0;
      for (const hit of matcherOf(list).find(content)) {
        expect(hit.start).toBeGreaterThanOrEqual(last);
        expect(hit.end).toBeGreaterThan(hit.start);
        expect(content.slice(hit.start, hit.end)).toBe(hit.surface);
        last = hit.end;
      }
      expect(last).toBeLessThanOrEqual(content.length);
    }),
    { numRuns: 1000 },
  );
});

test("a paragraph put before a text moves every offset by its length", () => {
  fc.assert(
    fc.property(situation, fc.array(piece, { maxLength: 4 }), ([list, content], before) => {
      const matcher = matcherOf(list);
      // A small letter in both, so that neither is all capitals.
      const head = `a ${before.join("")}\n\n`;
      const body = `${content} a`;
      const shifted = matcher.find(head + body).filter(({ start }) => start >= head.length);
      expect(shifted).toEqual(
        matcher
          .find(body)
          .map((hit) => ({ ...hit, start: hit.start + head.length, end: hit.end + head.length })),
      );
    }),
    { numRuns: 1000 },
  );
});

test("a text with its accents taken apart has the same hits, at the offsets of that text", () => {
  fc.assert(
    fc.property(situation, ([list, content]) => {
      const matcher = matcherOf(list);
      const composed = content.normalize("NFC");
      const apart = composed.normalize("NFD");
      const offset = (at: number): number => composed.slice(0, at).normalize("NFD").length;
      expect(summary(matcher, apart)).toEqual(
        summary(matcher, composed).map((hit) => {
          const [start, end, ...rest] = hit as readonly [number, number, ...unknown[]];
          return [offset(start), offset(end), ...rest];
        }),
      );
    }),
    { numRuns: 1000 },
  );
});

test("without capitals being asked for, the case of a text does not matter", () => {
  const loosened = (list: readonly Term[]): readonly Term[] =>
    list.map((own) => ({ ...own, caseRule: "insensitive" as const }));
  const mixed = (small: string): string =>
    small.replace(/[a-z]/g, (letter, at: number) => (at % 2 === 0 ? letter.toUpperCase() : letter));
  fc.assert(
    fc.property(situation, ([list, content]) => {
      const matcher = matcherOf(loosened(list));
      const places = (from: string): readonly unknown[] =>
        matcher.find(from).map(({ start, end }) => [start, end]);
      const small = content.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      // A plain s after a hiss is a plural only after capitals: "SMSs".
      fc.pre(!/(?:[sxz]|ch|sh|[^aeiou]y)s\b/i.test(small));
      expect(places(mixed(small))).toEqual(places(small));
    }),
    { numRuns: 1000 },
  );
});

test("a matcher remembers nothing of the texts before", () => {
  fc.assert(
    fc.property(situation, situation, ([list, first], [, second]) => {
      const used = matcherOf(list);
      used.find(first);
      expect(used.find(second)).toEqual(matcherOf(list).find(second));
    }),
    { numRuns: 300 },
  );
});
