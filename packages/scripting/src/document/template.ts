import { fold, nearestName } from "../name.js";
import type { Template, TemplatePart } from "../script.js";
import { cut, type Span } from "./lines.js";
import { type FactNames, suggestion } from "./names.js";
import type { Report } from "./report.js";

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
 * Splits a condition off the end of a line: `... (if ...)` or `... (jika ...)`. Walks back to the
 * bracket that opens it, so a line is read once.
 */
export function splitGuard(span: Span): { readonly body: Span; readonly guard?: Span } {
  const { text } = span;
  if (!text.endsWith(")") || text.endsWith("\\)")) return { body: span };
  let depth = 0;
  let isQuoted = false;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === ")") depth++;
    if (character === "(") depth--;
    if (depth > 0) continue;
    const inner = text.slice(at + 1, -1);
    const keyword = /^\s*(?:if|jika)\s/i.exec(inner);
    if (keyword === null || text[at - 1] === "\\") return { body: span };
    return {
      body: cut(span, 0, at),
      guard: cut(span, at + 1 + keyword[0].length, text.length - 1),
    };
  }
  return { body: span };
}

/** Splits `label -> step` at the last arrow that no backslash takes the meaning from. */
export function splitArrow(span: Span): { readonly label: Span; readonly target?: Span } {
  let at = span.text.lastIndexOf("->");
  while (at > 0 && span.text[at - 1] === "\\") at = span.text.lastIndexOf("->", at - 1);
  if (at === -1) return { label: span };
  return { label: cut(span, 0, at), target: cut(span, at + 2) };
}
