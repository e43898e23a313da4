import type { Locale } from "@ramah/core";
import { type Fact, type FactValue, factNamed, type Names } from "../fact.js";
import { moneyText } from "../money.js";
import type { Script, Template, Words } from "../script.js";
import type { Session } from "./session.js";

/** A text with its facts filled in. */
export interface Rendered {
  readonly text: string;
  /** Facts that nobody knows yet; the text shows their names in square brackets. */
  readonly missing: readonly Names[];
}

/** The name in a language, or in the first language that has one. */
export function nameIn(names: Names, locale: Locale): string {
  return names[locale] ?? Object.values(names)[0] ?? "";
}

/** Fills the facts of a session into a text; a language it lacks is replaced by the script's first. */
export function render(script: Script, session: Session, words: Words, locale: Locale): Rendered {
  const template: Template = words[locale] ?? words[script.locales[0]] ?? [];
  const missing: Names[] = [];
  const text = template
    .map((part) => {
      if (typeof part === "string") return part;
      const fact = factNamed(script.facts, part.fact);
      const held = Object.hasOwn(session.facts, part.fact) ? session.facts[part.fact] : undefined;
      if (fact !== undefined && held !== undefined) return valueText(fact, held.value, locale);
      const names = fact?.names ?? {};
      if (!missing.includes(names)) missing.push(names);
      return `[${nameIn(names, locale)}]`;
    })
    .join("");
  return { text, missing };
}

/** A value as it is shown, in each language. */
export const shownValue = (fact: Fact, value: FactValue): Names => ({
  en: valueText(fact, value, "en"),
  id: valueText(fact, value, "id"),
});

/** A value as it is said or shown. */
export function valueText(fact: Fact, value: FactValue, locale: Locale): string {
  const { domain } = fact;
  switch (domain.kind) {
    case "money":
      return typeof value === "number" ? moneyText(value, domain.currency, locale) : String(value);
    case "boolean":
      return locale === "id" ? (value ? "ya" : "tidak") : value ? "yes" : "no";
    case "enum": {
      const found = domain.values.find((candidate) => candidate.value === value);
      return found === undefined ? String(value) : nameIn(found.names, locale);
    }
    default:
      return String(value);
  }
}
