import { comparing, type Instant, once, type PlainDate } from "@ramah/core";
import type { ComplaintClass } from "../data/classes.js";
import type { ComplaintPhrase } from "../data/complaint-phrase.js";
import { englishComplaintPhrases } from "../data/phrases-en.js";
import { indonesianComplaintPhrases } from "../data/phrases-id.js";
import type { ClassificationReason } from "../reasons.js";
import { deadlineIn } from "./deadline.js";
import { type Hit, indexPhrases, matchPhrases, type PhraseIndex } from "./match-phrases.js";

/** How a text is classified. */
export interface ClassifyOptions {
  /** The moment from which "tomorrow" is read; without it only full dates are read as deadlines. */
  readonly at?: Instant;
  /** The zone of the desk, minutes east of UTC; 0 when left out. */
  readonly offsetMinutes?: number;
  /** Phrases to use instead of the built-in packs. */
  readonly phrases?: readonly ComplaintPhrase[];
  /** A model of your own for the class; the phrases still tell whether it is a complaint, and how urgent. */
  readonly model?: ComplaintModel;
}

/** A model that was trained elsewhere. Pure: the same text gives the same probabilities. */
export interface ComplaintModel {
  /** Id and version, kept in the reasons. */
  readonly id: string;
  /** For each class its probability, 0 to 1; what is left out has none. */
  readonly probabilities: (text: string) => Readonly<Partial<Record<ComplaintClass, number>>>;
  /** Below this probability the model abstains and the phrases decide, above 0 up to 1. */
  readonly minimum: number;
}

/** What a text was taken for, with everything that spoke for it. */
export interface Classification {
  /** An expression of dissatisfaction to which an answer is expected; no magic word is needed. */
  readonly isComplaint: boolean;
  /** `none` when nobody complains; `undefined` when two classes tie or too little was said. */
  readonly class: ComplaintClass | "none" | undefined;
  readonly scores: Readonly<Partial<Record<ComplaintClass, number>>>;
  readonly isUrgent: boolean;
  /** A day after which help comes too late, when the text names one. */
  readonly externalDeadline?: PlainDate;
  readonly hits: readonly Hit[];
  readonly reasons: readonly ClassificationReason[];
}

// One clear phrase is enough; a bare lead of one point is not.
const neededScore = 2;
const neededLead = 1;

/**
 * Tells whether a text is a complaint, of which class and how urgent, by weighted phrases in English and
 * Indonesian. A complaint is any expression of dissatisfaction to which an answer is expected. It
 * abstains rather than guess.
 *
 * @param text what the customer wrote or said
 * @param options the moment and zone for words like "tomorrow"; other phrases
 * @returns the class with its scores, every phrase that was found and the reasons
 * @throws RangeError when the `minimum` of a model is no probability
 * @example
 * import { classifyComplaint } from "@ramah/complaints";
 *
 * classifyComplaint("Tiket saya belum sampai, padahal besok saya berangkat.").class; // => "not-received"
 * classifyComplaint("I have received it, thank you.").isComplaint; // => false
 */
export function classifyComplaint(text: string, options: ClassifyOptions = {}): Classification {
  const index = options.phrases === undefined ? builtIn() : indexPhrases(options.phrases);
  const hits = matchPhrases(text, index);
  const scores = scoresOf(hits);
  const complaining = hits.filter((hit) => hit.weight > 0 && !isAside(hit) && counts(hit, scores));
  // As the customer wrote it, line breaks aside.
  const said = ({ start, end }: Hit): string => text.slice(start, end).replace(/\s+/g, " ");
  const silencing = hits.find((hit) => hit.for === "no-reply");
  const isComplaint = complaining.length > 0 && silencing === undefined;
  const judged = judge(complaining, scores);
  const chosen = complaining.length === 0 ? undefined : chosenBy(options.model, text);
  const urgent = hits.filter((hit) => hit.for === "urgency");
  // "As soon as possible" alone is a manner of speaking.
  const isUrgent = urgent.some(({ weight }) => weight >= 2);
  const deadline = isUrgent ? deadlineIn(text, urgent, options) : undefined;
  return {
    isComplaint,
    class: chosen?.class ?? judged.class,
    scores,
    isUrgent,
    ...(deadline === undefined ? {} : { externalDeadline: deadline.date }),
    hits,
    reasons: [
      complaining.length === 0
        ? { code: "no-dissatisfaction", data: {} }
        : { code: "dissatisfied", data: { phrases: distinct(complaining.map(said)) } },
      ...(silencing === undefined
        ? []
        : [{ code: "no-response-wanted", data: { phrase: said(silencing) } } as const]),
      ...judged.reasons,
      ...(chosen?.reasons ?? []),
      ...distinct(urgent.map(said)).map(
        (phrase) => ({ code: "urgent", data: { phrase } }) as const,
      ),
      ...(deadline === undefined ? [] : [{ code: "deadline-named", data: deadline } as const]),
    ],
  };
}

const builtIn: () => PhraseIndex = /* @__PURE__ */ once(() =>
  indexPhrases([...englishComplaintPhrases, ...indonesianComplaintPhrases]),
);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const isAside = (hit: Hit): boolean => hit.for === "urgency" || hit.for === "no-reply";

const isClass = (meaning: Hit["for"]): meaning is ComplaintClass =>
  meaning !== "dissatisfaction" && meaning !== "urgency" && meaning !== "no-reply";

/** A phrase of a class counts only as long as the class was not argued away. */
const counts = (hit: Hit, scores: Classification["scores"]): boolean =>
  isClass(hit.for) ? (scores[hit.for] ?? 0) >= neededScore : hit.weight >= neededScore;

/** Adds each phrase up once: who says it three times is not three times as right. */
function scoresOf(hits: readonly Hit[]): Classification["scores"] {
  const scores: Partial<Record<ComplaintClass, number>> = {};
  const seen = new Set<string>();
  for (const { for: meaning, phrase, weight } of hits) {
    if (!isClass(meaning) || seen.has(`${meaning}/${phrase}`)) continue;
    seen.add(`${meaning}/${phrase}`);
    scores[meaning] = (scores[meaning] ?? 0) + weight;
  }
  return scores;
}

function judge(
  complaining: readonly Hit[],
  scores: Classification["scores"],
): Pick<Classification, "class" | "reasons"> {
  if (complaining.length === 0) return { class: "none", reasons: [] };
  const ranked = (Object.entries(scores) as [ComplaintClass, number][]).sort(
    comparing({ descending: ([, score]) => score }, ([name]) => name),
  );
  const [best, second] = ranked;
  if (best === undefined || best[1] < neededScore) {
    const data = { score: Math.max(0, best?.[1] ?? 0), needed: neededScore };
    return { class: undefined, reasons: [{ code: "class-uncertain", data }] };
  }
  const [name, score] = best;
  if (second !== undefined && score - second[1] < neededLead) {
    const classes = ranked.filter(([, other]) => score - other < neededLead).map(([tied]) => tied);
    return { class: undefined, reasons: [{ code: "class-tied", data: { classes, score } }] };
  }
  return { class: name, reasons: [{ code: "class-chosen", data: { class: name, score } }] };
}

/** A model that is sure enough decides; one that is not says so and leaves it to the phrases. */
function chosenBy(
  model: ComplaintModel | undefined,
  text: string,
): { readonly class?: ComplaintClass; readonly reasons: Classification["reasons"] } | undefined {
  if (model === undefined) return undefined;
  const { id, minimum } = model;
  if (!(minimum > 0 && minimum <= 1)) {
    throw new RangeError(`classifyComplaint: a minimum of ${minimum} is no probability`);
  }
  const [best] = (Object.entries(model.probabilities(text)) as [ComplaintClass, number][]).sort(
    comparing({ descending: ([, probability]) => probability }, ([name]) => name),
  );
  if (best === undefined || !(best[1] >= minimum)) {
    const data = { model: id, probability: best?.[1] ?? 0, minimum };
    return { reasons: [{ code: "model-abstained", data }] };
  }
  const [name, probability] = best;
  const data = { model: id, class: name, probability };
  return { class: name, reasons: [{ code: "model-chose", data }] };
}

/**
 * Tells whether a text is a complaint: any expression of dissatisfaction to which an answer is expected.
 *
 * @param text what the customer wrote or said
 * @returns true for a complaint, whether or not it calls itself one
 * @example
 * import { isComplaint } from "@ramah/complaints";
 *
 * isComplaint("My parcel never arrived."); // => true
 * isComplaint("No complaints, the parcel arrived safely."); // => false
 */
export function isComplaint(text: string): boolean {
  return classifyComplaint(text).isComplaint;
}
