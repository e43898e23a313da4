import { fold, nearestName } from "../name.js";
import type { Template, TemplatePart } from "../script.js";
import { cut, type Span } from "./lines.js";
import { type FactNames, suggestion } from "./names.js";
import type { Report } from "./report.js";

const guardOpening = /\((?:if|jika)\s/gi;
const escapable = /[!-/:-@[-`{-~]/;

/**
 * Reads a text with `{places}` for facts. A backslash takes the meaning from the punctuation mark
 * after it, as in CommonMark.
 */
export function parseTemplate(span: Span, names: FactNames, report: Report): Template {
  const parts: TemplatePart[] = [];
  const { text } = span;
  let literal = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\" && escapable.test(text[at + 1] ?? "")) {
      at++;
      literal += text[at];
    } else if (character === "{") {
      const close = text.indexOf("}", at);
      if (close === -1) {
        report.error("unclosed-placeholder", cut(span, at), {});
        literal += text.slice(at);
        break;
      }
      const fact = readPlace(cut(span, at + 1, close), names, report);
      if (literal !== "") parts.push(literal);
      literal = "";
      if (fact !== undefined) parts.push({ fact });
      at = close;
    } else {
      literal += character;
    }
  }
  return literal === "" ? parts : [...parts, literal];
}

/** A place that names no fact is told, with the name that was probably meant. */
function readPlace(span: Span, names: FactNames, report: Report): string | undefined {
  const fact = names.byName.get(fold(span.text));
  if (fact !== undefined) return fact.key;
  const nearest =
    names.suggestionsLeft-- > 0 ? nearestName(span.text, names.byName.keys()) : undefined;
  report.error("unknown-placeholder", span, { placeholder: span.text, ...suggestion(nearest) });
  return undefined;
}

/** The facts that a text has places for, each once. */
export function placesOf(template: Template): readonly string[] {
  const facts = template.flatMap((part) => (typeof part === "string" ? [] : [part.fact]));
  return [...new Set(facts)];
}

/**
 * Splits a condition off the end of a line: `... (if ...)` or `... (jika ...)`. One that is closed
 * earlier is part of the text; one that is never closed stays a condition, to be reported.
 */
export function splitGuard(span: Span): { readonly body: Span; readonly guard?: Span } {
  const { text } = span;
  const opening = [...text.matchAll(guardOpening)].findLast(
    ({ index }) => text[index - 1] !== "\\",
  );
  if (opening === undefined) return { body: span };
  const close = closingOf(text, opening.index);
  if (close !== -1 && close < text.length - 1) return { body: span };
  const body = cut(span, 0, opening.index);
  if (close === -1) return { body, guard: cut(span, opening.index) };
  return { body, guard: cut(span, opening.index + opening[0].length, close) };
}

/** Where the bracket that opens at a place is closed; brackets inside quotes do not count. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) return at;
  }
  return -1;
}

/** Splits `label -> step` at the last arrow that no backslash takes the meaning from. */
export function splitArrow(span: Span): { readonly label: Span; readonly target?: Span } {
  let at = span.text.lastIndexOf("->");
  while (at > 0 && span.text[at - 1] === "\\") at = span.text.lastIndexOf("->", at - 1);
  if (at === -1) return { label: span };
  return { label: cut(span, 0, at), target: cut(span, at + 2) };
}
