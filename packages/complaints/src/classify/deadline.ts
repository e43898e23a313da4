import type { Instant, PlainDate } from "@ramah/core";
import type { When } from "../promises/time-phrase.js";
import { readWhen } from "../promises/when.js";
import { dateAt, resolveWhen } from "../promises/when-resolve.js";
import { wordsOf } from "../words.js";
import type { Hit } from "./match-phrases.js";

/** Finds the first day that is named in or right after one of the urgent phrases. */
export function deadlineIn(
  text: string,
  urgent: readonly Hit[],
  { at, offsetMinutes = 0 }: { readonly at?: Instant; readonly offsetMinutes?: number },
): { readonly date: PlainDate; readonly phrase: string } | undefined {
  const tokens = wordsOf(text);
  // Hits come in the order of the text, so that both places only move on.
  let first = 0;
  let last = 0;
  for (const hit of urgent) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= hit.start) first += 1;
    last = Math.max(first, last);
    while (last < tokens.length && (tokens[last]?.start ?? 0) < hit.end) last += 1;
    const end = Math.min(tokens.length, last + 8);
    for (let from = first; from < end; from++) {
      const when = readWhen(tokens, from, end, "en");
      const date = when === undefined ? undefined : dateOf(when, at, offsetMinutes);
      if (when === undefined || date === undefined) continue;
      const phrase = text.slice(tokens[when.from]?.start ?? 0, tokens[when.to - 1]?.end ?? 0);
      return { date, phrase };
    }
  }
  return undefined;
}

function dateOf(when: When, at: Instant | undefined, offsetMinutes: number): PlainDate | undefined {
  const isFull = when.day?.kind === "date" && when.day.year !== undefined;
  if (when.day === undefined || (at === undefined && !isFull)) return undefined;
  // Without a moment a full date is read from the beginning of time, when nothing has passed.
  const view = { at: at ?? -62_135_596_800_000, offsetMinutes };
  const due = resolveWhen(when, view);
  return "dueAt" in due ? dateAt(due.dueAt, offsetMinutes) : undefined;
}
