import type { Locale } from "@ramah/core";
import type { EnumValue, Fact, FactDomain, Names } from "../fact.js";
import { fold } from "../name.js";
import { cut, type Span } from "./lines.js";
import type { Report } from "./report.js";
import { meaningOf, reservedIn } from "./vocabulary.js";

const range = /^(-?\d{1,16})\s*\.\.\s*(-?\d{1,16})(?:\s+([A-Za-z]{3}))?$/;
const factName = /^\p{L}[\p{L}\p{N}'’_-]*(?: [\p{L}\p{N}'’_-]+)*$/u;

const wholeDomains: Readonly<Record<string, FactDomain>> = {
  text: { kind: "text" },
  teks: { kind: "text" },
  boolean: { kind: "boolean" },
  "yes | no": { kind: "boolean" },
  "ya | tidak": { kind: "boolean" },
};

/**
 * Reads `name: domain`. Names and values may be given in each language of the script, in the order
 * of its languages, with a slash between them; a single name serves for all.
 */
export function parseFact(
  item: Span,
  locales: readonly Locale[],
  report: Report,
): Fact | undefined {
  const colon = item.text.indexOf(":");
  if (colon === -1) {
    report.error("front-matter-line", item, { text: item.text });
    return undefined;
  }
  const nameSpan = cut(item, 0, colon);
  const names = splitNames(nameSpan.text, locales);
  const isSound = checkNames(nameSpan, names, report);

  const domainSpan = cut(item, colon + 1);
  const domain = parseDomain(domainSpan.text, locales);
  if (domain === undefined) {
    const reserved = reservedIn(fold(domainSpan.text));
    report.error("invalid-domain", domainSpan, {
      fact: nameSpan.text,
      domain: domainSpan.text,
      ...(reserved === undefined ? {} : { reserved }),
    });
  }
  const key = fold(nameSpan.text.split("/", 1)[0] ?? "");
  // A fact with a wrong domain is kept as a text, so that its uses are not reported as unknown.
  return isSound ? { key, names, domain: domain ?? { kind: "text" } } : undefined;
}

/** Reads `satu / one` into a name for each language. */
export function splitNames(text: string, locales: readonly Locale[]): Names {
  const parts = text.split("/").map((part) => part.trim());
  return Object.fromEntries(
    locales.map((locale, index) => [locale, parts[index] || parts[0] || ""]),
  );
}

/** A name that means something in a guard would make the guard read otherwise than meant. */
function checkNames(span: Span, names: Names, report: Report): boolean {
  let isSound = true;
  for (const name of new Set(Object.values(names))) {
    const reserved = reservedIn(fold(name));
    if (reserved === undefined && factName.test(fold(name))) continue;
    isSound = false;
    report.error("invalid-fact-name", span, {
      name,
      ...(reserved === undefined ? {} : { reserved }),
    });
  }
  return isSound;
}

/** Text, yes or no, a range, or a choice of words: whatever the line says behind the colon. */
function parseDomain(text: string, locales: readonly Locale[]): FactDomain | undefined {
  const folded = fold(text);
  if (Object.hasOwn(wholeDomains, folded)) return wholeDomains[folded];
  const bounds = range.exec(text);
  if (bounds !== null) return parseRange(bounds);
  const parts = text.split("|");
  if (parts.length < 2) return undefined;
  const values: EnumValue[] = parts.map((part) => ({
    value: fold(part.split("/", 1)[0] ?? ""),
    names: splitNames(part, locales),
  }));
  return areDistinct(values) ? { kind: "enum", values } : undefined;
}

/** Bounds beyond what a number holds exactly are refused: they would be compared wrongly. */
function parseRange([, low, high, currency]: RegExpExecArray): FactDomain | undefined {
  const min = Number(low);
  const max = Number(high);
  if (!(min <= max) || !Number.isSafeInteger(min) || !Number.isSafeInteger(max)) return undefined;
  return currency === undefined
    ? { kind: "integer", min, max }
    : { kind: "money", currency: currency.toUpperCase(), min, max };
}

/** No two values share a name in any language, none is empty, none begins with a word of guards. */
function areDistinct(values: readonly EnumValue[]): boolean {
  const taken = new Set<string>();
  for (const { value, names } of values) {
    for (const name of new Set([value, ...Object.values(names).map(fold)])) {
      if (name === "" || taken.has(name)) return false;
      if (name.split(" ").some((word) => meaningOf(word) !== undefined)) return false;
      taken.add(name);
    }
  }
  return true;
}
