// Text matching speed: our matcher against one alternation of all terms and against one expression
// per term. The peers find fewer things (no inflection, no other separators, ASCII boundaries);
// the ratio is about time only. Run after a build: node bench/matcher.mjs
import { createRandom } from "@ramah/core";
import { careTerms, createMatcher, defineGlossary } from "../dist/index.js";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The least of several runs, in CPU time, since the machine may be shared. */
function leastMs(work, runs) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const syllables = [
  "ba",
  "ce",
  "di",
  "ko",
  "lu",
  "me",
  "ni",
  "pa",
  "ra",
  "sa",
  "te",
  "wo",
  "yu",
  "gan",
];
const random = createRandom("bench");
const wordOf = () =>
  Array.from({ length: random.integer(1, 4) }, () => random.pick(syllables)).join("") +
  random.pick(["", "", "", "s", "n", "nya"]);
const madeUp = Array.from({ length: 20000 }, wordOf);
const prose = careTerms.flatMap(({ definition, plain }) =>
  [definition.en, definition.id, plain.en, plain.id].flatMap((text) => text.split(" ")),
);

/** Words in any order with a term every hundred words or so. */
function textOf(filler, terms, size) {
  const parts = [];
  let length = 0;
  while (length < size) {
    const word = random.integer(1, 100) === 1 ? random.pick(terms) : random.pick(filler);
    const part = word + random.pick([" ", " ", " ", " ", " ", ", ", ". ", "\n"]);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

function syntheticConcepts(count) {
  const texts = new Set();
  while (texts.size < count) texts.add(`${wordOf()}x ${wordOf()}${random.integer(0, 99)}`);
  return [...texts].map((text, index) => ({
    id: `c${index}`,
    subject: "bench",
    terms: [{ text, locale: "en", type: "fullForm", status: "preferred", audience: "both" }],
    definition: { en: "-", id: "-" },
    plain: { en: "-", id: "-" },
    source: { document: "bench", asOf: "2026-11-21", status: "verified" },
  }));
}

function compare(name, filler, glossary, size, perTermSize) {
  const terms = glossary.concepts.flatMap(({ terms }) => terms.map(({ text }) => text));
  const text = textOf(filler, terms, size);
  const matcher = createMatcher(glossary);
  const sorted = [...new Set(terms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternation = new RegExp(`\\b(?:${sorted.map(escaped).join("|")})\\b`, "gi");
  const each = sorted.map((term) => new RegExp(`\\b${escaped(term)}\\b`, "gi"));
  const speed = (work, bytes, runs) => bytes / 1000 / leastMs(work, runs);

  const buildMs = leastMs(() => createMatcher(glossary), 5);
  const hits = matcher.find(text).length;
  const ours = speed(() => matcher.find(text), text.length, 7);
  const one = speed(
    () => [...text.matchAll(alternation)],
    text.length,
    sorted.length > 2000 ? 2 : 5,
  );
  const short = text.slice(0, perTermSize);
  const many = speed(() => each.map((term) => [...short.matchAll(term)]), short.length, 3);
  const double = text + text;
  const growth = leastMs(() => matcher.find(double), 5) / leastMs(() => matcher.find(text), 5);
  console.log(
    [
      `${name}: ${sorted.length} terms, ${(text.length / 1e6).toFixed(1)} MB, ${hits} hits, built in ${buildMs.toFixed(1)} ms`,
      `  @ramah/glossary             ${ours.toFixed(1)} MB/s`,
      `  one alternation, \\b, gi     ${one.toFixed(1)} MB/s   ratio ${(ours / one).toFixed(2)}`,
      `  one expression per term     ${many.toFixed(2)} MB/s   ratio ${(ours / many).toFixed(1)}`,
      `  twice the text takes        ${growth.toFixed(2)} times as long`,
    ].join("\n"),
  );
}

const care = defineGlossary(careTerms);
if (!care.ok) throw new Error("careTerms");
compare("care terms in their own prose", prose, care.value, 2_000_000, 500_000);
compare("care terms in other words", madeUp, care.value, 2_000_000, 500_000);
const phrases = { concepts: syntheticConcepts(10_000), labels: new Map() };
compare("made-up phrases", madeUp, phrases, 1_000_000, 10_000);

const accented = "caf\u00e9 \u2013 \u201cvoil\u00e0\u201d ".repeat(20_000);
const matcher = createMatcher(care.value);
const accentedMs = leastMs(() => matcher.find(accented), 3);
console.log(
  `text with accents throughout: ${(accented.length / 1000 / accentedMs).toFixed(1)} MB/s`,
);
