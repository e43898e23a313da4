import type { Locale, Source } from "@ramah/core";
import type { Edit, Fix } from "../finding.js";
import type { TermHit, TermLookup } from "../term-lookup.js";
import { firstFrom } from "../text/search.js";
import type { Page, Sentence } from "./page.js";
import { ask, type Discovery, type Reading, settle } from "./rule.js";

const statistics: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Tip on statistics: labels that customers know",
  asOf: "2026-11-21",
  status: "verified",
};

/** Words of the house in a mail to a customer (N-14), as far as a glossary knows them. */
export function findInternalLabels(reading: Reading): readonly Discovery[] {
  const { subject, body, language, glossary } = reading;
  if (glossary === undefined) return [];
  return [subject, body].flatMap((page) =>
    longest(page.terms)
      .filter((term) => term.audience === "internal" && !isQuoted(page, term))
      .map((term): Discovery => {
        const { start, end, explanation, replacement } = term;
        const sentence = page.sentences[firstFrom(page.sentences, (one) => one.end, start + 1)];
        return {
          part: page.part,
          range: { start, end },
          reason: {
            code: "uses-internal-label",
            data: {
              phrase: page.text.slice(start, end),
              explanation,
              replacement: replacement ?? null,
            },
          },
          source: statistics,
          fixes: [fixFor(page, term, sentence, sentence?.language ?? language, glossary)],
        };
      }),
  );
}

/** Of terms that overlap, the first and longest; they come in that order. */
function longest(terms: readonly TermHit[]): readonly TermHit[] {
  const kept: TermHit[] = [];
  for (const term of terms) if (term.start >= (kept.at(-1)?.end ?? 0)) kept.push(term);
  return kept;
}

function isQuoted(page: Page, { start, end }: TermHit): boolean {
  const first = firstFrom(page.tokens, (token) => token.end, start + 1);
  return (page.tokens[first]?.start ?? end) < end && page.tokens[first]?.isQuoted === true;
}

function fixFor(
  page: Page,
  term: TermHit,
  sentence: Sentence | undefined,
  language: Locale,
  glossary: TermLookup,
): Fix {
  const word = term.replacement?.[language];
  if (word === undefined || word === "") return ask({ code: "explain-word", data: {} });
  const surface = page.text.slice(term.start, term.end);
  const before = firstFrom(page.tokens, (token) => token.start, term.start);
  const isStart = sentence !== undefined && page.tokens[sentence.first]?.start === term.start;
  const isTitle = /^\p{Lu}/u.test(surface) && surface !== surface.toUpperCase();
  const text = isStart || isTitle ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const label = { code: "use-customer-word", data: { replacement: text } } as const;
  const edit = withArticle(page, before, { start: term.start, end: term.end, text }, language);
  // A customers' word that holds a label itself would never come to rest.
  const isClean = !glossary.find(word).some(({ audience }) => audience === "internal");
  return isClean && isUnmistakable(surface) ? settle(label, edit) : ask(label, edit);
}

/** One ordinary word may mean another thing: "shrinkage" of a shirt, "double occupancy" of a room. */
function isUnmistakable(surface: string): boolean {
  return /[\s-]/.test(surface) || /\p{Lu}{2}/u.test(surface);
}

const determiners: readonly string[] = ["the", "a", "an", "our", "your", "this", "that"];

/** "an AHT" becomes "a handling time": the article follows the first letter of the new word. */
function withArticle(page: Page, index: number, edit: Edit, language: Locale): Edit {
  const article = page.tokens[index - 1];
  if (language !== "en" || article === undefined || page.tokens[index]?.isFirst) return edit;
  // "The SLA" becomes "our service promise", never "the our".
  if (determiners.includes(article.word) && /^(?:our|your|the) /i.test(edit.text)) {
    const isCapital = /\p{Lu}/u.test(page.text.charAt(article.start));
    const text = isCapital ? edit.text.charAt(0).toUpperCase() + edit.text.slice(1) : edit.text;
    return { start: article.start, end: edit.end, text };
  }
  if (article.word !== "a" && article.word !== "an") return edit;
  const fitting = /^[aeiou]/i.test(edit.text) ? "an" : "a";
  const written = page.text.charAt(article.start) === "A" ? fitting.replace("a", "A") : fitting;
  const between = page.text.slice(article.end, edit.start);
  return { start: article.start, end: edit.end, text: `${written}${between}${edit.text}` };
}
