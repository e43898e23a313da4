import { canonicalText } from "@ramah/core";
import type { Attributes, AttributeValue } from "../config/agent.js";
import { type CompiledExpression, compiledExpression } from "../expressions/compiled-expression.js";
import type { ReferencePath } from "../expressions/tree.js";
import { readerOf } from "../expressions/values.js";
import { languageKey } from "../language.js";
import type { Requirement } from "./requirement.js";

/** One thing that is asked of an agent, or asked not to be so (`isUnwanted`). */
export type Literal = { readonly text: string; readonly isUnwanted: boolean } & (
  | {
      /** A wanted one has one bound only: from `level` up, or up to `maximum`. */
      readonly kind: "skill";
      readonly skill: string;
      /** 0 for no bound. */
      readonly level: number;
      /** `Infinity` for no bound. */
      readonly maximum: number;
    }
  | { readonly kind: "language"; readonly key: string; readonly level: number }
  | { readonly kind: "agents" | "sites"; readonly ids: readonly string[] }
  | {
      readonly kind: "where";
      readonly source: string;
      readonly task: Attributes;
      readonly evaluate: (attributes: object) => boolean;
      readonly references: readonly string[];
    }
  /** Nothing meets it: any of no alternatives. */
  | { readonly kind: "never" }
);

/** All of these, or any of these; all of nothing is met by everybody. */
export interface Junction {
  readonly kind: "all" | "any";
  readonly text: string;
  readonly parts: readonly NormalForm[];
}

/**
 * A requirement with every `not` moved down to what it is about, flattened, sorted and without repetition.
 * It only grows truer when a literal is taken for met, which everything about relaxation rests upon.
 */
export type NormalForm = Literal | Junction;

/** What a normal form depends on besides the requirement. */
export interface Reading {
  readonly attributes: Attributes;
  readonly minimumLanguageLevel: number;
  /** Reads an expression; each time anew when left out. */
  readonly expressionOf?: ((source: string) => CompiledExpression) | undefined;
}

/** Brings a requirement into normal form; `isUnwanted` inside of an odd number of `not`. */
export function normalForm(
  requirement: Requirement,
  isUnwanted: boolean,
  reading: Reading,
): NormalForm {
  const each = (parts: readonly Requirement[]): NormalForm[] =>
    parts.map((part) => normalForm(part, isUnwanted, reading));
  if ("not" in requirement) return normalForm(requirement.not, !isUnwanted, reading);
  if ("all" in requirement) return join(isUnwanted ? "any" : "all", each(requirement.all));
  if ("any" in requirement) return join(isUnwanted ? "all" : "any", each(requirement.any));
  if ("skill" in requirement) {
    const { skill, level = 1, maximum = Number.POSITIVE_INFINITY } = requirement;
    if (isUnwanted) return skillLiteral(skill, level, maximum, true);
    const lower = skillLiteral(skill, level, Number.POSITIVE_INFINITY, false);
    return maximum === Number.POSITIVE_INFINITY
      ? lower
      : join("all", [lower, skillLiteral(skill, 0, maximum, false)]);
  }
  if ("language" in requirement) {
    const { language, level = reading.minimumLanguageLevel } = requirement;
    return languageLiteral(languageKey(language), level, isUnwanted);
  }
  if ("where" in requirement) return whereLiteral(requirement.where, isUnwanted, reading);
  const isAgents = "agents" in requirement;
  const ids = [...new Set(isAgents ? requirement.agents : requirement.sites)].sort();
  const text = textOf(isAgents ? 3 : 2, isUnwanted, ids);
  return { kind: isAgents ? "agents" : "sites", text, isUnwanted, ids };
}

// The first number puts languages before skills before sites, in signatures and in explanations.
const textOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

const skillLiteral = (
  skill: string,
  level: number,
  maximum: number,
  isUnwanted: boolean,
): Literal => ({
  kind: "skill",
  text: textOf(1, isUnwanted, skill, level, maximum),
  isUnwanted,
  skill,
  level,
  maximum,
});

const languageLiteral = (key: string, level: number, isUnwanted: boolean): Literal => ({
  kind: "language",
  text: textOf(0, isUnwanted, key, level),
  isUnwanted,
  key,
  level,
});

function whereLiteral(source: string, isUnwanted: boolean, reading: Reading): Literal {
  const { attributes: task, expressionOf = compiledExpression } = reading;
  const { evaluate, references } = expressionOf(source);
  // Two contacts ask the same when what the expression reads of them is the same.
  const values = references
    .filter((name) => isPart(name, "task"))
    .map((name) => [name, valueAt({ task }, name)]);
  const text = canonicalText([4, isUnwanted, source, values]);
  return { kind: "where", text, isUnwanted, source, task, evaluate, references };
}

/** Whether a reference is to this name, or to something inside it. */
export const isPart = (reference: string, name: string): boolean =>
  reference === name || reference.startsWith(`${name}.`) || reference.startsWith(`${name}[`);

/** Whether a reference says whose attribute it is: the contact's or the agent's. */
export const saysWhose = (reference: string): boolean =>
  isPart(reference, "task") || isPart(reference, "worker");

/** What an expression's reference stands for, found as the expression itself finds it. */
export function valueAt(from: object, reference: string): AttributeValue {
  const steps = [...reference.matchAll(/\[(\d+)|[^.[\]]+/g)];
  const path = steps.map(([key, index]) => (index === undefined ? key : Number(index)));
  return readerOf(path as unknown as ReferencePath)(from) as AttributeValue;
}

/** Joins normal forms into one, in canonical order. */
export function join(kind: Junction["kind"], forms: readonly NormalForm[]): NormalForm {
  const flat = forms.flatMap((form) =>
    "parts" in form && form.kind === kind ? form.parts : [form],
  );
  const byText = new Map<string, NormalForm>();
  for (const form of kind === "all" ? strictest(flat) : flat) {
    if (kind === "any" && "parts" in form && form.parts.length === 0) return form;
    if (kind === "all" || form.kind !== "never") byText.set(form.text, form);
  }
  const parts = [...byText.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return only;
  if (only === undefined && kind === "any") {
    return { kind: "never", text: textOf(5), isUnwanted: false };
  }
  const text = `{${kind}${parts.map((part) => part.text).join()}}`;
  return { kind, text, parts };
}

/** What a queue and its contact both ask of one skill or language is one thing: the stricter of the two. */
function strictest(forms: readonly NormalForm[]): readonly NormalForm[] {
  const merged = new Map<string, NormalForm>();
  for (const form of forms) {
    const bound = boundOf(form);
    const other = merged.get(bound);
    merged.set(bound, other === undefined ? form : stricter(form, other));
  }
  return [...merged.values()];
}

/** What only the strictest of several matters of; the text of anything else. */
function boundOf(form: NormalForm): string {
  if ("parts" in form || form.isUnwanted) return form.text;
  if (form.kind === "language") return textOf("language", form.key);
  return form.kind === "skill"
    ? textOf(form.skill, form.maximum === Number.POSITIVE_INFINITY)
    : form.text;
}

function stricter(form: NormalForm, other: NormalForm): NormalForm {
  if (form.kind === "language" && other.kind === "language") {
    return form.level > other.level ? form : other;
  }
  if (form.kind !== "skill" || other.kind !== "skill") return form;
  return form.level > other.level || form.maximum < other.maximum ? form : other;
}
