import { type ReasonOf, refuse } from "@ramah/core";
import type { CostReasons } from "./reasons.js";

/** The least and the most that something may be. */
export type Range = readonly [low: number, high: number];

/** What a complaint costs, as far as anybody can say it. Amounts in one currency; every figure is yours. */
export interface CostFacts {
  readonly handlingMinutes: Range;
  readonly ratePerHour: Range;
  readonly redress: Range;
  readonly goodwill: Range;
  /** Probability, 0 to 1, that this customer leaves because of it. */
  readonly churnProbability: Range;
  /** What the customer would still have brought in, as margin. */
  readonly customerValue: Range;
  /** Left out, nothing is reckoned for it. */
  readonly wordOfMouth?: {
    /** Persons told; left out, the 9 of the published studies to the 26 of the course, marked as a claim. */
    readonly told?: Range;
    /** Probability, 0 to 1, that a person told stays away. */
    readonly lostProbability: Range;
    readonly valueEach: Range;
  };
}

/** A part of the cost of a complaint. */
export type CostPart = "handling" | "redress" | "goodwill" | "lost-customer" | "word-of-mouth";

/** An interval, never a point: no one knows better. */
export interface ComplaintCost {
  readonly range: Range;
  readonly parts: readonly { readonly part: CostPart; readonly range: Range }[];
  /** Says of a figure that it is the source's claim. */
  readonly reasons: readonly ReasonOf<CostReasons>[];
}

/**
 * Reckons what a complaint costs (K-06, K-09): handling, redress, goodwill, the margin lost with the
 * customer and with those who were told. Ranges in, a range out.
 *
 * @param facts ranges, each with the low end first; amounts from 0, probabilities from 0 to 1
 * @returns the whole and its parts as ranges
 * @throws ComplaintsError listing every range that is upside down or out of bounds
 * @example
 * import { complaintCost } from "@ramah/complaints";
 *
 * const cost = complaintCost({
 *   handlingMinutes: [30, 60],
 *   ratePerHour: [20, 20],
 *   redress: [40, 40],
 *   goodwill: [0, 10],
 *   churnProbability: [0.1, 0.3],
 *   customerValue: [500, 800],
 * });
 * cost.range; // => [100, 310]
 */
export function complaintCost(facts: CostFacts): ComplaintCost {
  refuse("complaintCost", rangeIssues(facts));
  const { handlingMinutes, ratePerHour, wordOfMouth } = facts;
  const told = wordOfMouth?.told ?? claimedTold;
  const parts: ComplaintCost["parts"] = [
    { part: "handling", range: times(handlingMinutes, times(ratePerHour, [1 / 60, 1 / 60])) },
    { part: "redress", range: facts.redress },
    { part: "goodwill", range: facts.goodwill },
    { part: "lost-customer", range: times(facts.churnProbability, facts.customerValue) },
    ...(wordOfMouth === undefined
      ? []
      : [
          {
            part: "word-of-mouth" as const,
            range: times(told, times(wordOfMouth.lostProbability, wordOfMouth.valueEach)),
          },
        ]),
  ];
  return {
    range: [sum(parts.map(({ range }) => range[0])), sum(parts.map(({ range }) => range[1]))],
    parts,
    reasons:
      wordOfMouth !== undefined && wordOfMouth.told === undefined
        ? [{ code: "figure-is-claim", data: { figure: claimedTold[1] } }]
        : [],
  };
}

// Nine or ten told: the TARP studies as published. 26: the course, see `claims`.
const claimedTold: Range = [9, 26];

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** All ranges lie at or above 0, so the ends multiply with the ends. */
const times = (one: Range, other: Range): Range => [one[0] * other[0], one[1] * other[1]];

function rangeIssues({ wordOfMouth, ...facts }: CostFacts): ReasonOf<CostReasons>[] {
  const { told, lostProbability, valueEach } = wordOfMouth ?? {};
  const amounts = { ...facts, "wordOfMouth.told": told, "wordOfMouth.valueEach": valueEach };
  return [
    ...Object.entries(amounts).flatMap(([field, range]) =>
      issuesOf(field, range, field === "churnProbability" ? 1 : Number.MAX_VALUE),
    ),
    ...issuesOf("wordOfMouth.lostProbability", lostProbability, 1),
  ];
}

function issuesOf(field: string, range: Range | undefined, to: number): ReasonOf<CostReasons>[] {
  if (range === undefined) return [];
  const [low, high] = range;
  if (low > high) return [{ code: "range-upside-down", data: { field, low, high } }];
  if (low >= 0 && high <= to) return [];
  return [{ code: "range-out-of-bounds", data: { field, low, high, from: 0, to } }];
}
