import type { Locale } from "@ramah/core";
import { fold, slug } from "../name.js";
import type { TextKind } from "../reasons.js";
import type { BodyDraft, GuardDraft, StatementDraft, StepDraft, TextDraft } from "./draft.js";
import { parseGuard } from "./expression.js";
import { splitNames } from "./fact-line.js";
import { cut, type Line, type Span, spanOf } from "./lines.js";
import { type FactNames, resolveFact } from "./names.js";
import { parseNote } from "./note.js";
import type { Report } from "./report.js";
import { parseTemplate, splitArrow, splitGuard } from "./template.js";

interface Reading {
  readonly locales: readonly [Locale, ...Locale[]];
  readonly names: FactNames;
  readonly report: Report;
  readonly body: BodyDraft;
  step?: StepDraft | undefined;
  /** The text that a line with a language before it would belong to. */
  open?: TextDraft | undefined;
  /** The question or must-say that takes the words directly below it. */
  waiting?: Extract<StatementDraft, { kind: "ask" | "must-say" }> | undefined;
  toldOfTextBeforeStep: boolean;
}

const heading = /^(#{1,2})\s+/;
const bullet = /^[-*]\s+/;
const language = /^(en|id)\s*:\s*/i;
const ask = /^(?:ask|tanya)\s+/i;
const note = /^(?:note|catat)\s+/i;
const transfer = /^(?:transfer to|alihkan ke)\s+/i;
const mustSay = /^(?:must say|wajib)\s+/i;
const shoutedMustSay = /^(?:MUST SAY|WAJIB)\s+/;
const end = /^(?:end|selesai)\.?$/i;

/** Reads the steps of a document: every line is one thing, blank lines only close texts. */
export function parseBody(
  lines: readonly Line[],
  locales: readonly [Locale, ...Locale[]],
  names: FactNames,
  report: Report,
): BodyDraft {
  const body: BodyDraft = { steps: [], texts: [] };
  const reading: Reading = { locales, names, report, body, toldOfTextBeforeStep: false };
  for (const line of lines) readLine(spanOf(line), reading);
  return body;
}

/** What a line is shows at its first sign; whatever fits nothing is guidance, so that no text is lost. */
function readLine(span: Span, reading: Reading): void {
  const { text } = span;
  if (text === "") {
    reading.open = undefined;
    reading.waiting = undefined;
    return;
  }
  const hashes = heading.exec(text);
  const dash = bullet.exec(text);
  if (text.startsWith(">")) {
    readQuote(cut(span, 1), reading);
    return;
  }
  // Only what stands directly below a question is its words.
  reading.waiting = undefined;
  if (hashes !== null) {
    readHeading(cut(span, hashes[0].length), hashes[1] ?? "", reading);
  } else if (dash !== null) {
    readOption(cut(span, dash[0].length), span, reading);
  } else {
    readPlain(span, reading);
  }
}

/** One `#` names the script, two begin a step. Only the first title counts. */
function readHeading(span: Span, hashes: string, reading: Reading): void {
  const { locale, rest } = splitLanguage(span, reading);
  const kind = hashes === "#" ? "title" : "step";
  const title = openText(kind, span, reading);
  title.names[locale] = rest.text;
  if (kind === "title") {
    reading.body.title ??= title;
    return;
  }
  const id = slug(rest.text);
  if (id === "") reading.report.error("invalid-step-name", span, { name: rest.text });
  reading.step = { id, title, statements: [], options: [], isEnd: false };
  reading.body.steps.push(reading.step);
}

/** Words to be heard: a translation of the line above, the words of a question or must-say, or new ones. */
function readQuote(span: Span, reading: Reading): void {
  const { rest, isTold } = splitLanguage(span, reading);
  if (rest.text === "") {
    reading.open = undefined;
    return;
  }
  const { open } = reading;
  const isSpoken = open?.kind === "say" || open?.kind === "question" || open?.kind === "must-say";
  if (isTold && isSpoken && addTranslation(open, span, reading)) return;

  const { waiting } = reading;
  reading.waiting = undefined;
  if (waiting?.kind === "ask") {
    waiting.question = readWords("question", span, reading);
  } else if (waiting?.kind === "must-say") {
    waiting.words = readWords("must-say", span, reading);
  } else {
    addText("say", span, reading);
  }
}

/** Both faults of an option are told at once, and what can be read of it is kept for later checks. */
function readOption(span: Span, whole: Span, reading: Reading): void {
  const { body, guard } = splitGuard(span);
  const { label, target } = splitArrow(body);
  if (target === undefined || target.text === "") {
    reading.report.error("option-without-target", whole, {});
  }
  if (splitLanguage(label, reading).rest.text === "") {
    reading.report.error("option-without-label", whole, {});
  }
  const draft = {
    span: whole,
    label: readWords("option", label, reading, false),
    ...(target?.text ? { target } : {}),
    ...readGuard(guard, reading),
  };
  stepOf(reading, span)?.options.push(draft);
}

/** A keyword, a translation, or guidance that is read by the person on the call and not aloud. */
function readPlain(span: Span, reading: Reading): void {
  const { isTold } = splitLanguage(span, reading);
  if (isTold) readTranslation(span, reading);
  if (isTold || readStatement(span, reading)) return;
  // A backslash before a keyword makes the line guidance.
  addText("guide", /^\\[A-Za-z]/.test(span.text) ? cut(span, 1) : span, reading);
}

function readTranslation(span: Span, reading: Reading): void {
  const { open } = reading;
  const isPlain = open !== undefined && !["say", "question", "must-say"].includes(open.kind);
  if (isPlain && addTranslation(open, span, reading)) return;
  if (open === undefined || open.kind === "guide") {
    addText("guide", span, reading);
    return;
  }
  const { locale } = splitLanguage(span, reading);
  reading.report.error("translation-without-text", span, { language: locale });
}

/** Reads a line that begins with a keyword; false when it is none. */
function readStatement(whole: Span, reading: Reading): boolean {
  const { body, guard } = splitGuard(whole);
  const { text } = body;
  const keyword = (pattern: RegExp): Span | undefined => {
    const match = pattern.exec(text);
    return match === null ? undefined : cut(body, match[0].length);
  };
  const asked = keyword(ask);
  const noted = keyword(note);
  const destination = keyword(transfer);
  const duty = keyword(mustSay);
  if (asked !== undefined) {
    readAsk(asked, guard, reading);
  } else if (noted?.text.includes("=")) {
    const assignments = parseNote(noted, reading.names, reading.report);
    addStatement({ kind: "note", assignments, span: noted, ...readGuard(guard, reading) }, reading);
  } else if (destination !== undefined || end.test(text)) {
    if (guard !== undefined) reading.report.error("guard-misplaced", guard, {});
    const step = stepOf(reading, body);
    if (step === undefined) return true;
    if (destination === undefined) step.isEnd = true;
    else step.transfer = splitNames(destination.text, reading.locales);
  } else if (duty !== undefined) {
    return readMustSay(body, duty, guard, reading);
  } else {
    return false;
  }
  if (asked === undefined) reading.open = undefined;
  return true;
}

/** The words of the question may stand directly below; without them the person asks freely. */
function readAsk(asked: Span, guard: Span | undefined, reading: Reading): void {
  const fact = resolveFact(asked, reading.names, reading.report);
  const draft: StatementDraft = {
    kind: "ask",
    span: asked,
    ...(fact === undefined ? {} : { fact: fact.key }),
    ...readGuard(guard, reading),
  };
  addStatement(draft, reading);
  reading.open = undefined;
  reading.waiting = draft;
}

/** `MUST SAY id before step`. In lower case and without the step it is guidance. */
function readMustSay(whole: Span, duty: Span, guard: Span | undefined, reading: Reading): boolean {
  const middle = /\s(?:before|sebelum)\s/i.exec(duty.text);
  if (middle === null && !shoutedMustSay.test(whole.text)) return false;
  if (guard !== undefined) reading.report.error("guard-misplaced", guard, {});
  if (middle === null) reading.report.error("must-say-without-target", whole, {});
  const name = middle === null ? duty : cut(duty, 0, middle.index);
  const draft: StatementDraft = {
    kind: "must-say",
    obligation: slug(name.text),
    span: name,
    ...(middle === null ? {} : { before: cut(duty, middle.index + middle[0].length) }),
  };
  addStatement(draft, reading);
  reading.open = undefined;
  reading.waiting = draft;
  return true;
}

/** A guard at the end of a text belongs to the whole statement, in every language. */
function addText(kind: "say" | "guide", span: Span, reading: Reading): void {
  const { body, guard } = splitGuard(span);
  const text = readWords(kind, body, reading, false);
  addStatement({ kind, text, ...readGuard(guard, reading) }, reading);
}

/** Reads the first language of a text and leaves it open for the others. */
function readWords(kind: TextKind, span: Span, reading: Reading, mayRefuse = true): TextDraft {
  const { body, guard } = mayRefuse ? splitGuard(span) : { body: span };
  if (guard !== undefined) reading.report.error("guard-misplaced", guard, {});
  const { locale, rest } = splitLanguage(body, reading);
  const text = openText(kind, span, reading);
  text.words[locale] = parseTemplate(rest, reading.names, reading.report);
  return text;
}

/** Open until a blank line: what follows with `en:` or `id:` is the same text in that language. */
function openText(kind: TextKind, span: Span, reading: Reading): TextDraft {
  const text: TextDraft = { kind, span, words: {}, names: {} };
  reading.body.texts.push(text);
  reading.open = text;
  return text;
}

/** Adds a language to a text; false when the text has it already. */
function addTranslation(text: TextDraft, span: Span, reading: Reading): boolean {
  const { locale, rest } = splitLanguage(span, reading);
  if (Object.hasOwn(text.words, locale) || Object.hasOwn(text.names, locale)) return false;
  if (text.kind === "title" || text.kind === "step") {
    text.names[locale] = rest.text;
    return true;
  }
  const { body, guard } = splitGuard(rest);
  if (guard !== undefined) reading.report.error("guard-misplaced", guard, {});
  text.words[locale] = parseTemplate(body, reading.names, reading.report);
  return true;
}

/** Takes `en:` or `id:` off the start; without it a text is in the first language of the script. */
function splitLanguage(
  span: Span,
  reading: Reading,
): { readonly locale: Locale; readonly rest: Span; readonly isTold: boolean } {
  const match = language.exec(span.text);
  if (match === null) return { locale: reading.locales[0], rest: span, isTold: false };
  const locale = fold(match[1] ?? "") as Locale;
  return { locale, rest: cut(span, match[0].length), isTold: true };
}

/** Keeps the place of a guard that could not be read, so that later checks know it was conditional. */
function readGuard(span: Span | undefined, reading: Reading): { readonly guard?: GuardDraft } {
  if (span === undefined) return {};
  const guard = parseGuard(span, reading.names, reading.report);
  return { guard: { span, ...(guard === undefined ? {} : { guard }) } };
}

function addStatement(statement: StatementDraft, reading: Reading): void {
  const span = "text" in statement ? statement.text.span : statement.span;
  stepOf(reading, span)?.statements.push(statement);
}

/** The step that is being read; told once when there is none yet. */
function stepOf(reading: Reading, span: Span): StepDraft | undefined {
  if (reading.step === undefined && !reading.toldOfTextBeforeStep) {
    reading.toldOfTextBeforeStep = true;
    reading.report.error("text-before-first-step", span, {});
  }
  return reading.step;
}
