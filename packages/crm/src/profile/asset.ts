import { canonicalText, comparing, type Instant } from "@ramah/core";
import type { ClaimSource, Confidentiality } from "./claim.js";

/** Something of a customer that the business looks after. */
export interface Asset {
  readonly id: string;
  readonly profileId: string;
  readonly kind: "vehicle";
  readonly plate: string;
  readonly facts: readonly AssetFact[];
}

/** One thing known of an asset, as one source had it: its history stays. */
export interface AssetFact {
  /** `lastService`, `oil` and `mechanic` are named in both languages; any other name stands as it is. */
  readonly fact: string;
  readonly value: string;
  readonly collectedAt: Instant;
  readonly source: ClaimSource;
  readonly confidentiality: Confidentiality;
}

/**
 * Finds what holds of an asset now: the latest fact of each name.
 *
 * @param asset a vehicle with its history
 * @param at the moment to look from; later facts are not known yet
 * @returns the current facts, in the order of their names
 * @example
 * import { currentFacts } from "@ramah/crm";
 *
 * const fact = (collectedAt: number, value: string) => ({
 *   fact: "oil", value, collectedAt,
 *   source: { kind: "agent", ref: "visit" }, confidentiality: "internal",
 * } as const);
 * currentFacts({
 *   id: "v1", profileId: "p1", kind: "vehicle", plate: "B 1234 XYZ",
 *   facts: [fact(2, "5W-30"), fact(1, "10W-40")],
 * }, 9).map(({ value }) => value); // => ["5W-30"]
 */
export function currentFacts(asset: Asset, at: Instant): readonly AssetFact[] {
  const latest = new Map<string, AssetFact>();
  const known = asset.facts.filter(({ collectedAt }) => collectedAt <= at);
  for (const fact of known.toSorted(
    comparing<AssetFact>(({ collectedAt }) => collectedAt, canonicalText),
  )) {
    latest.set(fact.fact, fact);
  }
  return [...latest.values()].sort(comparing(({ fact }) => fact));
}
