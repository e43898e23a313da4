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

/** The reader put in the wrong (N-02, K-11): a second person with a predicate of fault. */
export function findBlame({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    hitsOf(page, "fault", "liar")
      .filter((hit) => isBlame(page, hit))
      .map((hit) => {
        const sentence = sentenceOf(page, hit);
        const isLiar = hit.phrase.kind === "liar";
        const label: FixReason = isLiar
          ? { code: "believe-and-check", data: {} }
          : { code: "say-what-is-needed", data: {} };
        const frame = frames[label.code]?.[sentence.language ?? language] ?? "";
        return discover(
          page,
          hit,
          {
            code: isLiar ? "doubts-reader" : "blames-reader",
            data: { phrase: phraseOf(page, hit) },
          },
          [ask(label, replaceSentence(page, sentence, frame))],
        );
      }),
  );
}

function isBlame(page: Page, hit: PlacedHit): boolean {
  if (isMentioned(page, hit) || isNegated(page, hit) || isConditional(page, hit)) return false;
  return hit.phrase.kind === "liar" || !sentenceOf(page, hit).isQuestion;
}
