import type { Fact } from "../fact.js";
import { fold, nearestName } from "../name.js";
import type { Span } from "./lines.js";
import type { Report } from "./report.js";

/** The facts of a document by every name they go by. */
export interface FactNames {
  readonly byName: ReadonlyMap<string, Fact>;
  /** Suggestions cost time: after so many unknown names the rest go without. */
  suggestionsLeft: number;
}

/** Makes the table of names. */
export function factNames(facts: readonly Fact[]): FactNames {
  const byName = new Map<string, Fact>();
  for (const fact of facts) {
    byName.set(fact.key, fact);
    for (const name of Object.values(fact.names)) byName.set(fold(name), fact);
  }
  return { byName, suggestionsLeft: 200 };
}

/** Suggests the fact that was probably meant, as the data of a diagnostic. */
export function suggestFact(names: FactNames, wanted: string): { readonly nearest?: string } {
  if (names.suggestionsLeft-- <= 0) return {};
  return suggestion(nearestName(wanted, names.byName.keys()));
}

/** Wraps a suggestion, if there is one. */
export const suggestion = (nearest: string | undefined): { readonly nearest?: string } =>
  nearest === undefined ? {} : { nearest };

/** Finds a fact by its name and reports when there is none. */
export function resolveFact(span: Span, names: FactNames, report: Report): Fact | undefined {
  const fact = names.byName.get(fold(span.text));
  if (fact === undefined) {
    report.error("undefined-fact", span, { fact: span.text, ...suggestFact(names, span.text) });
  }
  return fact;
}

/** Reports that a value does not belong to a fact. */
export function reportMismatch(fact: Fact, found: Span, report: Report): void {
  const values = fact.domain.kind === "enum" ? enumNames(fact) : [];
  report.error("type-mismatch", found, {
    fact: fact.key,
    expected: domainText(fact),
    found: found.text,
    ...suggestion(nearestName(found.text, values)),
  });
}

const enumNames = (fact: Fact): readonly string[] =>
  fact.domain.kind === "enum"
    ? fact.domain.values.flatMap(({ value, names }) => [value, ...Object.values(names)])
    : [];

/** A domain as it is written in a document. */
export function domainText({ domain }: Pick<Fact, "domain">): string {
  switch (domain.kind) {
    case "integer":
      return `${domain.min}..${domain.max}`;
    case "money":
      return `${domain.min}..${domain.max} ${domain.currency}`;
    case "enum":
      return domain.values.map(({ value }) => value).join(" | ");
    default:
      return domain.kind;
  }
}
