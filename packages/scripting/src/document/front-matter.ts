import { locales as allLocales, type Locale, type Source, toPlainDate } from "@ramah/core";
import type { Fact } from "../fact.js";
import { fold, nearestName } from "../name.js";
import { parseFact } from "./fact-line.js";
import { cut, type Line, type Span, spanOf } from "./lines.js";
import { suggestion } from "./names.js";
import type { Report } from "./report.js";

/** What stands between the two `---` lines. */
export interface FrontMatter {
  readonly id?: string;
  readonly locales: readonly [Locale, ...Locale[]];
  readonly start?: Span;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Index of the first line after it. */
  readonly next: number;
}

type Setting = "script" | "languages" | "start" | "facts" | "sources";

const settings: Readonly<Record<string, Setting>> = {
  script: "script",
  skrip: "script",
  languages: "languages",
  bahasa: "languages",
  start: "start",
  mulai: "start",
  facts: "facts",
  fakta: "facts",
  sources: "sources",
  sumber: "sources",
};

interface Entry {
  readonly value: Span;
  readonly items: Span[];
}

/** Reads the front matter: six flat settings, two of which are lists of indented lines. */
export function parseFrontMatter(lines: readonly Line[], report: Report): FrontMatter {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const opening = lines[first];
  if (opening === undefined || opening.text.trim() !== "---") {
    report.error("front-matter-missing", spanOf(opening ?? lines[0] ?? nothing), {});
    return { locales: ["en", "id"], facts: [], sources: [], next: Math.max(first, 0) };
  }
  const last = lines.findIndex(({ text }, index) => index > first && text.trim() === "---");
  if (last === -1) report.error("front-matter-unclosed", spanOf(opening), {});
  const next = last === -1 ? lines.length : last + 1;
  const inside = lines.slice(first + 1, last === -1 ? lines.length : last);
  const entries = readEntries(inside, report);

  for (const setting of ["script", "languages"] as const) {
    if (!entries.has(setting)) report.error("missing-setting", spanOf(opening), { setting });
  }
  const locales = readLocales(entries.get("languages")?.value, report);
  const id = entries.get("script")?.value.text;
  const start = entries.get("start")?.value;
  return {
    ...(id ? { id } : {}),
    ...(start?.text ? { start } : {}),
    locales,
    facts: readFacts(entries.get("facts")?.items ?? [], locales, report),
    sources: readSources(entries.get("sources")?.items ?? [], report),
    next,
  };
}

const nothing: Line = { text: "", start: 0, number: 1 };

/** Flat settings and indented lists only: no YAML, in which a bare `no` is not a word. */
function readEntries(lines: readonly Line[], report: Report): ReadonlyMap<Setting, Entry> {
  const entries = new Map<Setting, Entry>();
  let current: Entry | undefined;
  for (const line of lines) {
    const span = spanOf(line);
    const isItem = /^\s/.test(line.text);
    const colon = span.text.indexOf(":");
    if (span.text === "") continue;
    if (isItem && current !== undefined) {
      current.items.push(span);
      continue;
    }
    if (isItem || colon === -1) {
      report.error("front-matter-line", span, { text: span.text });
      continue;
    }
    current = { value: cut(span, colon + 1), items: [] };
    addEntry(entries, cut(span, 0, colon), current, report);
  }
  return entries;
}

/** The first of two equal settings counts, and the second is told. */
function addEntry(entries: Map<Setting, Entry>, name: Span, entry: Entry, report: Report): void {
  const folded = fold(name.text);
  const setting = Object.hasOwn(settings, folded) ? settings[folded] : undefined;
  if (setting === undefined) {
    const nearest = nearestName(name.text, Object.keys(settings));
    report.error("unknown-setting", name, { setting: name.text, ...suggestion(nearest) });
  } else if (entries.has(setting)) {
    report.error("duplicate-setting", name, { setting: name.text });
  } else {
    entries.set(setting, entry);
  }
}

/** The first language is the one of lines that name none. */
function readLocales(value: Span | undefined, report: Report): readonly [Locale, ...Locale[]] {
  const found: Locale[] = [];
  for (const part of (value?.text ?? "").split(",")) {
    const locale = allLocales.find((known) => known === part.trim().toLowerCase());
    if (locale === undefined) {
      if (value !== undefined) report.error("unknown-language", value, { language: part.trim() });
    } else if (!found.includes(locale)) {
      found.push(locale);
    }
  }
  const [first, ...more] = found;
  return first === undefined ? ["en", "id"] : [first, ...more];
}

function readFacts(
  items: readonly Span[],
  locales: readonly Locale[],
  report: Report,
): readonly Fact[] {
  const facts: Fact[] = [];
  const taken = new Set<string>();
  for (const item of items) {
    const fact = parseFact(item, locales, report);
    if (fact === undefined) continue;
    const names = new Set([fact.key, ...Object.values(fact.names).map(fold)]);
    const double = [...names].find((name) => taken.has(name));
    if (double !== undefined) report.error("duplicate-fact", item, { fact: double });
    else facts.push(fact);
    for (const name of names) taken.add(name);
  }
  return facts;
}

/** A source that cannot be read is told and left out: half a citation would pass for a whole one. */
function readSources(items: readonly Span[], report: Report): readonly Source[] {
  return items.flatMap((item) => {
    const parts = item.text.split("|").map((part) => part.trim());
    const [document = "", section = "", asOfText = "", statusText = ""] = parts;
    const asOf = toPlainDate(asOfText);
    const status = statuses.find((known) => known === statusText);
    if (document === "" || asOf === undefined || status === undefined || parts.length !== 4) {
      report.error("invalid-source", item, { text: item.text });
      return [];
    }
    return [{ document, ...(section === "" ? {} : { section }), asOf, status }];
  });
}

const statuses: readonly Source["status"][] = ["verified", "secondary", "claim", "unverified"];
