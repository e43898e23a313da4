import type { FindingReason, FixReason } from "../reasons.js";
import type { Page, PlacedHit } from "./page.js";
import { type Discovery, discoverFramed, phraseOf, type Reading, sentenceOf } from "./rule.js";
import { hitsOf, isConditional, isMentioned, isNegated } from "./scope.js";

/** Liability refused or admitted in writing (N-09), where a call would leave room for goodwill. */
export function findLegalDenial({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    hitsOf(page, "denial", "admission")
      .filter((hit) => isStated(page, hit))
      .map((hit) => {
        const isDenial = hit.phrase.kind === "denial";
        const label: FixReason = isDenial
          ? { code: "talk-it-over", data: {} }
          : { code: "sympathise-only", data: {} };
        const code = isDenial ? "denies-liability" : "admits-liability";
        const reason: FindingReason = { code, data: { phrase: phraseOf(page, hit) } };
        return discoverFramed(page, hit, reason, label, language);
      }),
  );
}

function isStated(page: Page, hit: PlacedHit): boolean {
  if (isMentioned(page, hit) || isConditional(page, hit) || sentenceOf(page, hit).isQuestion)
    return false;
  return hit.phrase.kind === "denial" || !isNegated(page, hit);
}
