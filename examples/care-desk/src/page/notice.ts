import type { Line } from "../desk/view.js";
import type { Answer } from "./requests.js";
import type { Words } from "./words/words.js";

/** Something to tell: it is shown, and read out by a screen reader. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly texts: readonly string[];
}

export const goodNews = (...texts: readonly string[]): Notice => ({ tone: "good", texts });

export const badNews = (...texts: readonly string[]): Notice => ({ tone: "bad", texts });

/** Tells why a request came to nothing. */
export function refusalNotice(
  { status, lines }: Extract<Answer<never>, { ok: false }>,
  words: Words,
): Notice {
  const told = lines.map(({ text }: Line) => text);
  return badNews(...(status === 0 || told.length === 0 ? [words.noAnswer] : told));
}
