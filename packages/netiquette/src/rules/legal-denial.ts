import { frames } from "../data/frames.js";
import type { FixReason } from "../reasons.js";
import type { Page, PlacedHit } from "./page.js";
import {
  ask,
  type Discovery,
  discover,
  phraseOf,
  type Reading,
  replaceSentence,
  sentenceOf,
} from "./rule.js";
import { hitsOf, isConditional, isMentioned, isNegated } from "./scope.js";

/** Liability refused or admitted in writing (N-09), where a call would leave room for goodwill. */
export function findLegalDenial({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    hitsOf(page, "denial", "admission")
      .filter((hit) => isStated(page, hit))
      .map((hit) => {
        const sentence = sentenceOf(page, hit);
        const isDenial = hit.phrase.kind === "denial";
        const label: FixReason = isDenial
          ? { code: "talk-it-over", data: {} }
          : { code: "sympathise-only", data: {} };
        const frame = frames[label.code]?.[sentence.language ?? language] ?? "";
        return discover(
          page,
          hit,
          {
            code: isDenial ? "denies-liability" : "admits-liability",
            data: { phrase: phraseOf(page, hit) },
          },
          [ask(label, replaceSentence(page, sentence, frame))],
        );
      }),
  );
}

function isStated(page: Page, hit: PlacedHit): boolean {
  if (isMentioned(page, hit) || isConditional(page, hit) || sentenceOf(page, hit).isQuestion)
    return false;
  return hit.phrase.kind === "denial" || !isNegated(page, hit);
}
