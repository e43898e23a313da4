import type { Source } from "@ramah/core";
import { firstFrom } from "../text/search.js";
import type { Page } from "./page.js";
import { ask, type Discovery, type Reading } from "./rule.js";

const reread: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Netiquette",
  asOf: "2026-11-21",
  status: "verified",
};

/** A gap in braces, bounded so that a text of braces is read in linear time. */
const gap = /\{[^{}\n]{1,120}\}/g;

/** A gap such as `{tanggal}` that a template or a fix left and nobody filled (N-05: re-read). */
export function findUnfilledGaps({ subject, body }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    [...page.text.matchAll(gap)]
      .map(({ 0: phrase, index }) => ({ phrase, start: index, end: index + phrase.length }))
      .filter(({ start, end }) => isOwn(page, start, end))
      .map(
        ({ phrase, start, end }): Discovery => ({
          part: page.part,
          range: { start, end },
          reason: { code: "gap-unfilled", data: { phrase } },
          source: reread,
          fixes: [ask({ code: "fill-gap", data: {} })],
        }),
      ),
  );
}

/** Only the author's words have tokens: a gap in a quote is somebody else's. */
function isOwn(page: Page, start: number, end: number): boolean {
  const first = page.tokens[firstFrom(page.tokens, (token) => token.start, start)];
  return first !== undefined && first.end <= end;
}
