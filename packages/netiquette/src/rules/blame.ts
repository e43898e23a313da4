import type { FindingReason, FixReason } from "../reasons.js";
import type { Page, PlacedHit } from "./page.js";
import { type Discovery, discoverFramed, phraseOf, type Reading, sentenceOf } from "./rule.js";
import { hitsOf, isConditional, isMentioned, isNegated } from "./scope.js";

/** The reader put in the wrong (N-02, K-11): a second person with a predicate of fault. */
export function findBlame({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    hitsOf(page, "fault", "liar")
      .filter((hit) => isBlame(page, hit))
      .map((hit) => {
        const isLiar = hit.phrase.kind === "liar";
        const label: FixReason = isLiar
          ? { code: "believe-and-check", data: {} }
          : { code: "say-what-is-needed", data: {} };
        const code = isLiar ? "doubts-reader" : "blames-reader";
        const reason: FindingReason = { code, data: { phrase: phraseOf(page, hit) } };
        return discoverFramed(page, hit, reason, label, language);
      }),
  );
}

function isBlame(page: Page, hit: PlacedHit): boolean {
  if (isMentioned(page, hit) || isNegated(page, hit) || isConditional(page, hit)) return false;
  return hit.phrase.kind === "liar" || !sentenceOf(page, hit).isQuestion;
}
