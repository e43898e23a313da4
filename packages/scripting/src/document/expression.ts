import { type Fact, type FactValue, factValue } from "../fact.js";
import type { Guard, Relation } from "../guard.js";
import { fold } from "../name.js";
import type { Span } from "./lines.js";
import { cut } from "./lines.js";
import { type FactNames, reportMismatch, resolveFact } from "./names.js";
import type { Report } from "./report.js";
import { type Token, tokenize } from "./tokens.js";
import { meaningOf, truthOf } from "./vocabulary.js";

/** Brackets and negations inside each other; more is a mistake and would cost the stack. */
const deepest = 40;

/** Signals that the rest of a guard cannot be read; what is wrong was reported. */
const broken = { broken: true } as const;
type Parsed = Guard | typeof broken;

/** How far a guard has been read, and what was noticed on the way. */
interface Reading {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly names: FactNames;
  readonly report: Report;
  at: number;
  /** A name or value was wrong, yet the form was right: reading goes on to find more. */
  hasMistake: boolean;
}

/**
 * Reads a guard by precedence climbing (Pratt): `or` binds weakest, then `and`, then `not`, then the
 * comparisons. Every wrong name and value of a well-formed guard is reported; a wrong form ends it.
 */
export function parseGuard(span: Span, names: FactNames, report: Report): Guard | undefined {
  const reading: Reading = {
    span,
    tokens: tokenize(span),
    names,
    report,
    at: 0,
    hasMistake: false,
  };
  const guard = readExpression(reading, 0, 0);
  if (isBroken(guard)) return undefined;
  if (peek(reading).kind !== "end") return giveUp(reading) && undefined;
  return reading.hasMistake ? undefined : guard;
}

const isBroken = (parsed: Parsed): parsed is typeof broken => "broken" in parsed;

const powers: Readonly<Record<string, number>> = { or: 1, and: 2 };

/** Takes operators as long as they bind more strongly than what stands to the left. */
function readExpression(reading: Reading, weakest: number, depth: number): Parsed {
  let left = readPrefix(reading, depth);
  while (!isBroken(left)) {
    const op = meaningOf(peek(reading).text);
    if (peek(reading).kind !== "word" || (op !== "and" && op !== "or")) return left;
    const power = powers[op] ?? 0;
    if (power <= weakest) return left;
    reading.at++;
    const right = readExpression(reading, power, depth);
    if (isBroken(right)) return right;
    left = join(op, left, right);
  }
  return left;
}

/** Keeps a chain of the same operator flat, so that its length does not become depth. */
function join(op: "and" | "or", left: Guard, right: Guard): Guard {
  if (left.op === op && "parts" in left) {
    (left.parts as Guard[]).push(right);
    return left;
  }
  return { op, parts: [left, right] };
}

/** A negation, a bracket, or a comparison. */
function readPrefix(reading: Reading, depth: number): Parsed {
  const token = peek(reading);
  if (depth > deepest) {
    reading.report.error("guard-too-deep", reading.span, { limit: deepest });
    return broken;
  }
  if (token.kind === "word" && meaningOf(token.text) === "not") {
    reading.at++;
    const part = readPrefix(reading, depth + 1);
    return isBroken(part) ? part : { op: "not", part };
  }
  if (token.kind === "open") {
    reading.at++;
    const inner = readExpression(reading, 0, depth + 1);
    if (isBroken(inner)) return inner;
    if (peek(reading).kind !== "close") return giveUp(reading);
    reading.at++;
    return inner;
  }
  return readComparison(reading);
}

/** `fact is known`, `fact > 3`, or a yes-or-no fact alone. */
function readComparison(reading: Reading): Parsed {
  const subject = readRun(reading);
  if (subject === undefined) return giveUp(reading);
  const fact = resolveFact(subject, reading.names, reading.report);
  if (fact === undefined) reading.hasMistake = true;

  const knowledge = readKnowledge(reading);
  if (knowledge !== undefined) {
    const known: Guard = { op: "known", fact: fact?.key ?? "" };
    return knowledge ? known : { op: "not", part: known };
  }
  const relation = readRelation(reading);
  if (relation === undefined) return bareBoolean(fact, subject, reading);
  return readValue(reading, fact, relation);
}

/** `is known`, `is unknown`, `is not known`, `diketahui`, `belum diketahui`, `tidak diketahui`. */
function readKnowledge(reading: Reading): boolean | undefined {
  const start = reading.at;
  let isPositive = true;
  if (meaningAt(reading, 0) === "is") reading.at++;
  const negation = peek(reading).text.toLowerCase();
  const negates = meaningOf(negation) === "not" || negation === "belum" || negation === "tidak";
  if (negates && meaningAt(reading, 1) === "known") {
    isPositive = false;
    reading.at++;
  }
  const meaning = meaningAt(reading, 0);
  if (meaning === "known" || meaning === "unknown") {
    reading.at++;
    return meaning === "unknown" ? !isPositive : isPositive;
  }
  reading.at = start;
  return undefined;
}

/** `=` and its like, or `is` and `is not` in either language; nothing when a fact stands alone. */
function readRelation(reading: Reading): Relation | undefined {
  const token = peek(reading);
  if (token.kind === "relation") {
    reading.at++;
    return token.text as Relation;
  }
  const meaning = meaningAt(reading, 0);
  if (meaning === "not") {
    reading.at++;
    return "!=";
  }
  if (meaning !== "is") return undefined;
  reading.at++;
  if (meaningAt(reading, 0) !== "not") return "=";
  reading.at++;
  return "!=";
}

/** A fact alone is a condition only when it is a yes or no. */
function bareBoolean(fact: Fact | undefined, subject: Span, reading: Reading): Parsed {
  if (fact !== undefined && fact.domain.kind !== "boolean") {
    reportMismatch(
      { ...fact, domain: { kind: "boolean" } },
      { ...subject, text: subject.text },
      reading.report,
    );
    reading.hasMistake = true;
  }
  return { op: "compare", relation: "=", fact: fact?.key ?? "", value: true };
}

/** A value of the fact, or another fact to compare with; a wrong one is told and reading goes on. */
function readValue(reading: Reading, fact: Fact | undefined, relation: Relation): Parsed {
  const token = peek(reading);
  const span = token.kind === "word" ? readRun(reading) : takeSpan(reading, ["number", "text"]);
  if (span === undefined) return giveUp(reading);
  if (fact === undefined) return { op: "known", fact: "" };

  const value = literal(fact, span, token);
  const isOrdered = fact.domain.kind === "integer" || fact.domain.kind === "money";
  const isAllowed = isOrdered || relation === "=" || relation === "!=";
  if (value !== undefined && isAllowed) return { op: "compare", relation, fact: fact.key, value };

  const other = token.kind === "word" ? reading.names.byName.get(fold(span.text)) : undefined;
  if (other !== undefined && isAllowed && areComparable(fact, other)) {
    return { op: "compare-facts", relation, fact: fact.key, other: other.key };
  }
  reading.hasMistake = true;
  reportMismatch(fact, span, reading.report);
  return { op: "known", fact: "" };
}

/** What is written, as a value that the fact may hold. */
function literal(fact: Fact, span: Span, token: Token): FactValue | undefined {
  if (token.kind === "number" && fact.domain.kind !== "text" && fact.domain.kind !== "enum") {
    return factValue(fact, Number(token.text));
  }
  if (fact.domain.kind === "boolean") return truthOf(span.text);
  // A text must be quoted: without quotes it would be the name of another fact.
  if (fact.domain.kind === "text") {
    return token.kind === "text" ? factValue(fact, token.text) : undefined;
  }
  return factValue(fact, token.kind === "word" ? span.text : token.text);
}

/** Amounts of two currencies are not compared, and two enums only when they have the same values. */
function areComparable({ domain: first }: Fact, { domain: second }: Fact): boolean {
  if (first.kind === "money" && second.kind === "money") return first.currency === second.currency;
  if (first.kind === "enum" && second.kind === "enum") {
    return (
      first.values.length === second.values.length &&
      first.values.every(({ value }, index) => value === second.values[index]?.value)
    );
  }
  return first.kind === second.kind;
}

/** The longest run of words that are not reserved: a name or a value. */
function readRun(reading: Reading): Span | undefined {
  const first = peek(reading);
  let last: Token | undefined;
  while (isName(reading)) {
    last = peek(reading);
    reading.at++;
  }
  return last === undefined ? undefined : cut(reading.span, first.from, last.to);
}

/** A number continues a name ("line 2") and never begins one. */
function isName(reading: Reading): boolean {
  const token = peek(reading);
  if (token.kind === "number") return reading.tokens[reading.at - 1]?.kind === "word";
  if (token.kind !== "word" || meaningOf(token.text) !== undefined) return false;
  const word = token.text.toLowerCase();
  return !((word === "belum" || word === "tidak") && meaningAt(reading, 1) === "known");
}

function takeSpan(reading: Reading, allowed: readonly Token["kind"][]): Span | undefined {
  const token = peek(reading);
  if (!allowed.includes(token.kind)) return undefined;
  reading.at++;
  return cut(reading.span, token.from, token.to);
}

const end: Token = { kind: "end", text: "", from: 0, to: 0 };
const peek = (reading: Reading): Token => reading.tokens[reading.at] ?? end;

function meaningAt(reading: Reading, ahead: number): string | undefined {
  const token = reading.tokens[reading.at + ahead];
  return token?.kind === "word" ? meaningOf(token.text) : undefined;
}

/** Tells where the form broke; the rest of the guard would only produce faults that follow from it. */
function giveUp(reading: Reading): typeof broken {
  const token = peek(reading);
  const place = token.kind === "end" ? reading.span : cut(reading.span, token.from, token.to);
  reading.report.error("guard-syntax", place, { found: token.kind === "end" ? "" : place.text });
  return broken;
}
