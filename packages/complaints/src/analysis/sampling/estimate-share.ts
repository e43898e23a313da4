import { refuse } from "@ramah/core";
import { checkOption, isCount, issuesFrom, type Report } from "../issue-list.js";
import type { AnalysisReason } from "../reasons.js";
import { type ShareInterval, wilson } from "./wilson.js";

/** What came of calling one part of a sample. */
export interface StratumAnswers {
  readonly stratum: string;
  /** Cases there are. */
  readonly population: number;
  /** Cases that were drawn. */
  readonly sampled: number;
  /** Customers who answered. */
  readonly answered: number;
  /** Those of them who said yes: that they are satisfied. */
  readonly positive: number;
}

/** A share among all cases, as far as a sample can tell. */
export interface ShareEstimate {
  /** Left out when nobody answered. */
  readonly share?: number;
  /** What chance leaves open in the parts that answered, if those who answered are like the others. */
  readonly interval: ShareInterval;
  /** The share if everybody who was drawn and did not answer had said no, or had said yes. */
  readonly bounds: ShareInterval;
  /** Answers per case drawn, 0 to 1. */
  readonly responseRate: number;
  readonly strata: readonly (StratumAnswers & {
    readonly share?: number;
    readonly interval: ShareInterval;
  })[];
  /** What to know before quoting the figure: who did not answer, parts of which nothing is known. */
  readonly reasons: readonly AnalysisReason[];
}

/**
 * Estimates a share among all cases from a stratified sample of which not everybody answered. Each part
 * counts by its cases, not by its answers: p = Σ Wₕ pₕ with Wₕ = Nₕ / N. The interval is Wilson's at the
 * number of independent answers that would vary as much, n = p(1 − p)/v with v = Σ Wₕ² (1 − nₕ/Nₕ) pₕ(1 − pₕ)/nₕ;
 * each pₕ in v is drawn half an answer towards the middle, so that three answers of one kind are not taken for certainty.
 *
 * @param strata what came of each part
 * @param confidence how often such intervals are to hold the true share, between 0 and 1; 0.95
 * @returns the share, its interval, how far those who did not answer could move it, and what to say with it
 * @throws RangeError with `code` and `issues` for figures that cannot be: more answers than cases drawn, a part twice
 * @see Korn and Graubard, Confidence intervals for proportions with small expected number of positive counts (1998)
 * @example
 * import { estimateShare } from "@ramah/complaints";
 *
 * const estimate = estimateShare([
 *   { stratum: "upheld", population: 900, sampled: 30, answered: 20, positive: 18 },
 *   { stratum: "rejected", population: 100, sampled: 10, answered: 10, positive: 2 },
 * ]);
 * estimate.share?.toFixed(2); // => "0.83"
 * estimate.responseRate; // => 0.75
 */
export function estimateShare(
  strata: readonly StratumAnswers[],
  confidence: number = 0.95,
): ShareEstimate {
  refuse(
    "estimateShare",
    issuesFrom((report) => checkStrata(report, strata, confidence)),
  );
  const heard = strata.filter(({ answered }) => answered > 0);
  const known = sum(heard, ({ population }) => population);
  const shareOf = ({ positive, answered }: StratumAnswers): number => positive / answered;
  // Where all said yes, rounding must not make it a hair more or less than all.
  const isAll = heard.every(({ positive, answered }) => positive === answered);
  const share = isAll ? 1 : sum(heard, (part) => (part.population / known) * shareOf(part));
  const variance = sum(heard, ({ population, answered, positive }) => {
    const near = (positive + 0.5) / (answered + 1);
    const left = 1 - answered / population;
    return ((population / known) ** 2 * left * near * (1 - near)) / answered;
  });
  const sampled = sum(strata, (part) => part.sampled);
  const answered = sum(strata, (part) => part.answered);
  return {
    ...(heard.length === 0 ? {} : { share }),
    interval:
      heard.length === 0 ? { low: 0, high: 1 } : intervalOf(share, variance, answered, confidence),
    bounds: boundsOf(strata),
    responseRate: sampled === 0 ? 0 : answered / sampled,
    strata: strata.map((part) => ({
      ...part,
      ...(part.answered === 0 ? {} : { share: shareOf(part) }),
      interval: wilson(part.positive, part.answered, confidence),
    })),
    reasons: reasonsOf(strata, answered, sampled),
  };
}

const sum = <Item>(items: readonly Item[], read: (item: Item) => number): number =>
  items.reduce((all, item) => all + read(item), 0);

function intervalOf(
  share: number,
  variance: number,
  answered: number,
  confidence: number,
): ShareInterval {
  // Everybody was asked and everybody answered: nothing is left to chance.
  if (variance === 0) return { low: share, high: share };
  const effective = (share * (1 - share)) / variance;
  // Where all agree the formula gives 0 answers; there were as many as there were.
  const asked = effective === 0 ? answered : effective;
  return wilson(Math.min(asked, share * asked), asked, confidence);
}

/** Who did not answer says no, then yes; parts that nobody was drawn from are open. */
function boundsOf(strata: readonly StratumAnswers[]): ShareInterval {
  const all = sum(strata, ({ population }) => population);
  if (all === 0) return { low: 0, high: 1 };
  const bound = (silentSaysYes: boolean): number =>
    sum(strata, ({ population, sampled, answered, positive }) => {
      const silent = silentSaysYes ? sampled - answered : 0;
      const share = sampled === 0 ? Number(silentSaysYes) : (positive + silent) / sampled;
      return (population / all) * share;
    });
  return { low: Math.max(0, bound(false)), high: Math.min(1, bound(true)) };
}

function reasonsOf(
  strata: readonly StratumAnswers[],
  answered: number,
  sampled: number,
): readonly AnalysisReason[] {
  const silent = strata.filter((part) => part.answered === 0 && part.population > 0);
  return [
    ...(answered < sampled
      ? [{ code: "sample-not-answered", data: { answered, sampled } } as const]
      : []),
    ...silent.map(
      ({ stratum, population }) =>
        ({ code: "sample-part-silent", data: { stratum, population } }) as const,
    ),
  ];
}

function checkStrata(report: Report, strata: readonly StratumAnswers[], confidence: number): void {
  checkOption(report, "confidence", confidence, "]0, 1[", (value) => value > 0 && value < 1);
  if (strata.length === 0) report("figure-none", [], {});
  const names = strata.map(({ stratum }) => stratum);
  strata.forEach((part, index) => {
    const first = names.indexOf(part.stratum);
    if (first < index) report("sample-id-twice", [index, "stratum"], { id: part.stratum, first });
    const fields = ["positive", "answered", "sampled", "population"] as const;
    const areCounts = fields.map((field) => isCount(report, [index, field], part[field]));
    fields.forEach((field, at) => {
      const above = fields[at + 1];
      if (above === undefined || !areCounts[at] || !areCounts[at + 1]) return;
      const [count, size] = [part[field], part[above]];
      if (count > size) report("figure-above-size", [index, field], { count, size });
    });
  });
}
