import type { Locale } from "@ramah/core";
import type { Token } from "../words.js";
import { startsWith } from "./starts-with.js";
import type { When } from "./time-phrase.js";
import { readDay } from "./when-day.js";
import { readSpan } from "./when-span.js";
import { readTime } from "./when-time.js";
import { connectors, officePhrases, vaguePhrases, weekdays } from "./when-words.js";

/** Reads the phrase of time that begins at a token, if one does. Looks a bounded way ahead. */
export function readWhen(
  tokens: readonly Token[],
  from: number,
  end: number,
  locale: Locale,
): When | undefined {
  const unclear = readUnclear(tokens, from, end);
  if (unclear !== undefined) return unclear;
  const span = readSpan(tokens, from, end);
  if (span !== undefined) return span;
  let when: When = { from, to: from, isBefore: false };
  let at = from;
  // A day, a day of the week, a part of the day and a time: no phrase has more.
  for (let part = 0; part < 4; part++) {
    const lead = skipConnectors(tokens, at, end);
    const hours =
      when.time === undefined ? readTime(tokens, lead.to, end, lead.isPrefixed) : undefined;
    const next = readDay(tokens, lead.to, end, locale, when) ?? hours;
    if (next === undefined) break;
    const isBefore = when.isBefore || lead.isBefore;
    when = { ...when, ...next.found, to: next.to, isBefore };
    at = next.to;
    if (when.problem !== undefined) break;
  }
  return when.to === from ? undefined : when;
}

function readUnclear(tokens: readonly Token[], from: number, end: number): When | undefined {
  const lead = skipConnectors(tokens, from, end).to;
  for (const [problem, phrases] of [
    ["needs-calendar", officePhrases],
    ["vague-time", vaguePhrases],
  ] as const) {
    const words = phrases.find((phrase) => startsWith(tokens, lead, end, phrase));
    if (words !== undefined) return { from, to: lead + words.length, isBefore: false, problem };
  }
  return undefined;
}

interface Lead {
  readonly to: number;
  readonly isBefore: boolean;
  readonly isPrefixed: boolean;
}

const atMost: readonly (readonly string[])[] = [
  ["no", "later", "than"],
  ["not", "later", "than"],
  ["at", "the", "latest"],
  ["paling", "lambat"],
  ["paling", "lama"],
  ["selambat", "-", "lambatnya"],
  ["end", "of"],
];

function skipConnectors(tokens: readonly Token[], from: number, end: number): Lead {
  let to = from;
  let isBefore = false;
  let isPrefixed = false;
  for (let step = 0; step < 4 && to < end; step++) {
    const text = tokens[to]?.text ?? "";
    const words = atMost.find((phrase) => startsWith(tokens, to, end, phrase));
    // "The end of the month" is a phrase of its own, "the end of Friday" is Friday.
    const after = tokens[to + (words?.length ?? 0)]?.text ?? "";
    if (words?.at(-1) === "of" && after !== "tomorrow" && !Object.hasOwn(weekdays, after)) break;
    if (words !== undefined) {
      isPrefixed = true;
      to += words.length;
    } else if (connectors.has(text) || (text === "," && to > from)) {
      isBefore ||= text === "before" || text === "sebelum";
      isPrefixed ||= text !== "," && text !== "the";
      to += 1;
    } else if (text === "," && step === 0) {
      to += 1;
    } else break;
  }
  return { to, isBefore, isPrefixed };
}
