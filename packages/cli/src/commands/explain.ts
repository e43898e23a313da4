import { comparing, type Locale } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import {
  type Concept,
  explain as explainConcept,
  type Glossary,
  lookUp,
  suggest,
} from "@ramah/glossary";
import type { Invocation } from "../arguments.js";
import { answerJson, type Context, complain, type ExitCode, tell } from "../context.js";
import { wordsIn } from "../messages/index.js";
import { careGlossary } from "../terms.js";
import { type Style, styleFor } from "../text/style.js";

type ExplainCall = Extract<Invocation, { command: "explain" }>;

/** Tells in plain words what a term means, or lists all terms. */
export function explain(call: ExplainCall, context: Context): ExitCode {
  const glossary = careGlossary();
  return "term" in call ? explainTerm(call.term, glossary, context) : listTerms(glossary, context);
}

function explainTerm(term: string, glossary: Glossary, context: Context): ExitCode {
  const { io, locale, isJson } = context;
  const concepts = lookUp(glossary, term);
  const suggestions = concepts.length === 0 ? suggest(glossary, term) : [];
  const issues =
    concepts.length === 0
      ? [tell({ code: "term-unknown", data: { term, suggestions } }, locale)]
      : [];
  complain(context, issues);
  const style = styleFor(io);
  if (isJson) {
    const told = concepts.map((concept) => conceptJson(concept, glossary, locale));
    answerJson(context, { concepts: told, suggestions, issues });
  } else if (concepts.length > 0) {
    const texts = concepts.map((concept) => conceptText(concept, glossary, locale, style));
    io.stdout(texts.join("\n"));
  }
  return issues.length === 0 ? 0 : 1;
}

function listTerms(glossary: Glossary, context: Context): ExitCode {
  const { io, locale, isJson } = context;
  const sorted = glossary.concepts.toSorted(
    comparing<Concept>((concept) => explainConcept(concept, locale).term.toLowerCase()),
  );
  if (isJson) {
    const concepts = sorted.map((concept) => conceptJson(concept, glossary, locale));
    answerJson(context, { concepts, suggestions: [], issues: [] });
    return 0;
  }
  const style = styleFor(io);
  for (const concept of sorted) {
    const { term, plain } = explainConcept(concept, locale);
    io.stdout(`${style.strong(term)}: ${plain}\n`);
  }
  io.stdout(`\n${wordsIn(locale).listEnd(sorted.length)}\n`);
  return 0;
}

function conceptText(concept: Concept, glossary: Glossary, locale: Locale, style: Style): string {
  const words = wordsIn(locale);
  const { term, fullForm, customerTerm, plain, definition, otherNames, source } = explainConcept(
    concept,
    locale,
  );
  const related = relatedOf(concept, glossary, locale).map((one) => one.term);
  const namesIn = (language: Locale): string =>
    listText(
      otherNames.flatMap((name) => (name.locale === language ? [name.text] : [])),
      locale,
    );
  const section = source.section === undefined ? "" : `, ${source.section}`;
  const line = (label: string, text: string | undefined): readonly string[] =>
    text === undefined || text === "" ? [] : [`  ${style.faint(`${label}:`)} ${text}`];
  return [
    `${style.strong(term)}${fullForm === undefined ? "" : ` (${fullForm})`}`,
    ...line(words.plain, plain),
    ...line(words.definition, definition),
    ...line(words.customers, customerTerm),
    ...line(words.others, namesIn(locale)),
    ...line(words.otherLanguage, namesIn(locale === "en" ? "id" : "en")),
    ...line(words.related, listText(related, locale)),
    ...line(words.source, `${source.document}${section}`),
    "",
  ].join("\n");
}

function conceptJson(concept: Concept, glossary: Glossary, locale: Locale): object {
  return {
    ...explainConcept(concept, locale),
    related: relatedOf(concept, glossary, locale),
  };
}

function relatedOf(
  { related = [] }: Concept,
  glossary: Glossary,
  locale: Locale,
): readonly { readonly concept: string; readonly term: string }[] {
  return glossary.concepts
    .filter(({ id }) => related.includes(id))
    .map((concept) => ({ concept: concept.id, term: explainConcept(concept, locale).term }));
}
