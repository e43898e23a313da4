import type { Source } from "@ramah/core";
import { frames } from "../data/frames.js";
import { parseEmail } from "../email/parse-email.js";
import { isClosing, isPersonLine } from "../email/signature.js";
import type { Fix } from "../finding.js";
import type { FindingReason, FixReason } from "../reasons.js";
import { linesOf } from "../text/lines.js";
import type { Page, Sentence } from "./page.js";
import {
  ask,
  type Discovery,
  discover,
  phraseOf,
  type Reading,
  replaceSentence,
  sentenceOf,
  wholeMail,
} from "./rule.js";
import { hitsIn, hitsOf, isMentioned, isNegated, isRefused } from "./scope.js";

const principles: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Four principles",
  asOf: "2026-11-21",
  status: "verified",
};

// "Say it early": among the first three sentences after the salutation.
const earlySentences = 3;

/** What an answer to a complaint owes (N-15, K-03, K-05): an early apology, no excuse, a name, a step with a time. */
export function findMissingParts(reading: Reading): readonly Discovery[] {
  const { draft, body } = reading;
  if (draft.answers?.isComplaint !== true || body.tokens.length === 0) return [];
  return [
    ...checkApology(reading),
    ...findExcuses(reading),
    ...checkName(reading),
    ...checkNextStep(reading),
  ];
}

function checkApology(reading: Reading): readonly Discovery[] {
  const { body } = reading;
  const apology = hitsOf(body, "apology").find(
    (hit) => !isNegated(body, hit) && !isMentioned(body, hit),
  );
  const opening = firstBodySentence(body);
  if (apology === undefined) {
    return [
      missing({ code: "apology-missing", data: {} }, insertAt(reading, "say-sorry", opening)),
    ];
  }
  const sentences = apology.sentence - opening;
  if (sentences < earlySentences) return [];
  const late: FindingReason = { code: "apology-late", data: { sentences } };
  return [discover(body, apology, late, [ask({ code: "say-sorry-earlier", data: {} })])];
}

/** Indonesian says "di luar kendali kami" as English says "beyond our control": the past, not the future. */
function findExcuses({ body, language }: Reading): readonly Discovery[] {
  return hitsOf(body, "excuse")
    .filter((hit) => !isMentioned(body, hit))
    .map((hit) => {
      const sentence = sentenceOf(body, hit);
      const text = frames["look-ahead"]?.[sentence.language ?? language] ?? "";
      return discover(body, hit, { code: "makes-excuse", data: { phrase: phraseOf(body, hit) } }, [
        ask({ code: "look-ahead", data: {} }, replaceSentence(body, sentence, text)),
      ]);
    });
}

function checkName(reading: Reading): readonly Discovery[] {
  const { body, draft } = reading;
  if (hitsOf(body, "own-name").length > 0 || isSigned(reading)) return [];
  // A name typed under the last line without a farewell counts as well.
  const last = body.sentences.at(-1);
  const line = last === undefined ? "" : body.text.slice(last.start, last.end);
  if (
    body.sentences.length > 1 &&
    isPersonLine(line) &&
    isOwn(line, draft.recipients) &&
    line.split(/\s+/).length <= 3
  )
    return [];
  return [
    missing(
      { code: "name-missing", data: {} },
      insertAt(reading, "give-name", firstBodySentence(body)),
    ),
  ];
}

function isSigned({ draft }: Reading): boolean {
  const { text, blocks } = parseEmail(draft.body);
  return blocks.some(
    ({ kind, start, end }) =>
      kind === "signature" &&
      linesOf(text, start, end)
        .map((line) => text.slice(line.start, line.end).trim())
        .some((line) => isPersonLine(line) && !isClosing(line) && isOwn(line, draft.recipients)),
  );
}

function isOwn(line: string, recipients: Reading["draft"]["recipients"]): boolean {
  return !(recipients ?? []).some(
    ({ name }) => name !== undefined && name.toLowerCase() === line.toLowerCase(),
  );
}

function checkNextStep(reading: Reading): readonly Discovery[] {
  const { body } = reading;
  const steps = hitsOf(body, "next-step").filter(
    (hit) => !isMentioned(body, hit) && !isRefused(body, hit),
  );
  const [first] = steps;
  if (first === undefined) {
    return [
      missing(
        { code: "next-step-missing", data: {} },
        insertAt(reading, "promise-step", undefined),
      ),
    ];
  }
  const isTimed = steps.some(
    ({ sentence }) =>
      hitsIn(body, "time", sentence).length > 0 || hitsIn(body, "time", sentence + 1).length > 0,
  );
  if (isTimed) return [];
  const reason: FindingReason = { code: "time-missing", data: { phrase: phraseOf(body, first) } };
  return [discover(body, first, reason, [ask({ code: "name-time", data: {} })])];
}

/** The first sentence after the salutation. */
function firstBodySentence(page: Page): number {
  const index = page.sentences.findIndex((sentence) => !isSalutation(page, sentence));
  return Math.max(index, 0);
}

function isSalutation(page: Page, { start, end, first, after }: Sentence): boolean {
  if (after - first > 8) return false;
  const line = page.text.slice(start, end);
  return (
    /[,:]$/.test(line) ||
    /^(?:dear|hi|hello|yth|kepada|halo|good|selamat|salam|assalam)/i.test(line)
  );
}

function insertAt(
  { body, language }: Reading,
  code: FixReason["code"],
  index: number | undefined,
): Fix {
  const sentence = index === undefined ? undefined : body.sentences[index];
  const text = frames[code]?.[body.language ?? language] ?? "";
  const label = { code, data: {} } as FixReason;
  if (sentence !== undefined) {
    return ask(label, { start: sentence.start, end: sentence.start, text: `${text} ` });
  }
  const end = body.sentences.at(-1)?.end ?? 0;
  return ask(label, { start: end, end, text: ` ${text}` });
}

function missing(reason: FindingReason, fix: Fix): Discovery {
  return { part: wholeMail, range: null, reason, source: principles, fixes: [fix] };
}
