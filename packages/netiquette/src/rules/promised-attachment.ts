import type { Page, PlacedHit } from "./page.js";
import { ask, type Discovery, discover, phraseOf, type Reading, sentenceOf } from "./rule.js";
import { hitsIn, hitsOf, isConditional, isMentioned, isNegated } from "./scope.js";

/** A file announced and none attached (N-05). Told once, at the first announcement. */
export function findPromisedAttachment({ draft, subject, body }: Reading): readonly Discovery[] {
  if ((draft.attachments ?? []).length > 0) return [];
  for (const page of [subject, body]) {
    const hit = hitsOf(page, "attachment").find((one) => isPromise(page, one));
    if (hit === undefined) continue;
    const reason = { code: "attachment-missing", data: { phrase: phraseOf(page, hit) } } as const;
    return [discover(page, hit, reason, [ask({ code: "attach-or-rephrase", data: {} })])];
  }
  return [];
}

function isPromise(page: Page, hit: PlacedHit): boolean {
  if (isMentioned(page, hit) || isNegated(page, hit) || isConditional(page, hit)) return false;
  return !sentenceOf(page, hit).isQuestion && !isRequest(page, hit);
}

/** "Mohon lampirkan foto", "please send it as an attachment": it is the reader who shall attach. */
function isRequest(page: Page, hit: PlacedHit): boolean {
  const isAsked = hitsIn(page, "polite", hit.sentence).some(({ first }) => first < hit.first);
  if (!isAsked) return false;
  const from = page.sentences[hit.sentence]?.first ?? hit.first;
  return !page.tokens.slice(from, hit.first).some(({ word }) => Object.hasOwn(readingVerbs, word));
}

/** "Please find attached" and "Mohon periksa lampiran" still announce a file of ours. */
const readingVerbs: Readonly<Record<string, true>> = {
  find: true,
  see: true,
  check: true,
  open: true,
  read: true,
  use: true,
  fill: true,
  complete: true,
  sign: true,
  print: true,
  refer: true,
  lihat: true,
  periksa: true,
  simak: true,
  buka: true,
  baca: true,
  temukan: true,
  isi: true,
  gunakan: true,
  tandatangani: true,
  cetak: true,
};
