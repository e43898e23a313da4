import { type Fact, type FactValue, factValue } from "../fact.js";
import type { NoteStatement } from "../script.js";
import { cut, type Span } from "./lines.js";
import { type FactNames, reportMismatch, resolveFact } from "./names.js";
import type { Report } from "./report.js";
import { truthOf } from "./vocabulary.js";

/** Reads `fact = value, fact = value`; a comma inside quotes belongs to the value. */
export function parseNote(
  span: Span,
  names: FactNames,
  report: Report,
): NoteStatement["assignments"] {
  return splitCommas(span).flatMap((part) => {
    const sign = part.text.indexOf("=");
    if (sign === -1) {
      report.error("note-syntax", part, { text: part.text });
      return [];
    }
    const fact = resolveFact(cut(part, 0, sign), names, report);
    if (fact === undefined) return [];
    const written = cut(part, sign + 1);
    const value = readLiteral(fact, written.text);
    if (value === undefined) {
      reportMismatch(fact, written, report);
      return [];
    }
    return [{ fact: fact.key, value }];
  });
}

/** Quotes are for values with commas; they are no part of the value. */
function readLiteral(fact: Fact, text: string): FactValue | undefined {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (fact.domain.kind === "boolean") return truthOf(text);
  if (fact.domain.kind === "integer" || fact.domain.kind === "money") {
    return /^-?\d+$/.test(text) ? factValue(fact, Number(text)) : undefined;
  }
  return factValue(fact, quoted ?? text);
}

function splitCommas(span: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < span.text.length; at++) {
    if (span.text[at] === '"') isQuoted = !isQuoted;
    if (span.text[at] !== "," || isQuoted) continue;
    parts.push(cut(span, from, at));
    from = at + 1;
  }
  return [...parts, cut(span, from)];
}
