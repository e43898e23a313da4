import { canonicalText, comparing, type Instant, type OrderRule } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import type { Claim, SourceKind } from "./claim.js";
import type { FieldName } from "./field.js";

/** A rule by which one claim outlives another; what was inferred always loses to what was not, before any rule. */
export type SurvivorshipRule = "stated" | "verified" | "recent" | "source";

/** How a business wants its claims ranked. */
export interface Survivorship {
  /** The rules, most important first; those left out come after, `stated` only when named. */
  readonly order?: readonly SurvivorshipRule[];
  /** Another order for single fields: an address lives by `recent`. */
  readonly fields?: Readonly<Partial<Record<FieldName, readonly SurvivorshipRule[]>>>;
  /** Sources, most trusted first; those left out come last. */
  readonly sources?: readonly SourceKind[];
}

/** The latest moment, not after `at`, at which the claim was made or checked. */
export function confirmedAt(claim: Claim, at: Instant): Instant {
  return isVerified(claim, at)
    ? Math.max(claim.collectedAt, claim.verifiedAt ?? 0)
    : claim.collectedAt;
}

/** Ranks the claims of one field: best first, total, whatever order they come in. */
export function ranking(
  field: FieldName,
  survivorship: Survivorship,
  at: Instant,
): (first: Claim, second: Claim) => number {
  const rules = rulesOf(field, survivorship);
  return comparing<Claim>(
    (claim) => (claim.method === "inferred" ? 1 : 0),
    ...rules.map(
      (rule): OrderRule<Claim> =>
        (claim) =>
          rankOf(rule, claim, survivorship, at),
    ),
    canonicalText,
  );
}

/** Tells by which rule a claim lost. */
export function lossReason(
  loser: Claim,
  winner: Claim,
  survivorship: Survivorship,
  at: Instant,
): CrmReason {
  const { field } = loser;
  if (loser.method === "inferred" && winner.method !== "inferred") {
    return { code: "claim-inferred", data: { field } };
  }
  const rule = rulesOf(field, survivorship).find(
    (one) => rankOf(one, loser, survivorship, at) !== rankOf(one, winner, survivorship, at),
  );
  switch (rule) {
    case "stated":
      return { code: "claim-not-stated", data: { field } };
    case "verified":
      return { code: "claim-unverified", data: { field } };
    case "recent": {
      const olderMs = confirmedAt(winner, at) - confirmedAt(loser, at);
      return { code: "claim-older", data: { field, olderMs } };
    }
    case "source":
      return {
        code: "claim-weaker-source",
        data: { field, source: loser.source.kind, winner: winner.source.kind },
      };
    default:
      return { code: "claim-tied", data: { field } };
  }
}

const defaultOrder: readonly SurvivorshipRule[] = ["verified", "recent", "source"];

const defaultSources: readonly SourceKind[] = [
  "customer",
  "agent",
  "import",
  "system",
  "inference",
];

function rulesOf(field: FieldName, survivorship: Survivorship): readonly SurvivorshipRule[] {
  const wanted = survivorship.fields?.[field] ?? survivorship.order ?? [];
  return [...wanted, ...defaultOrder.filter((rule) => !wanted.includes(rule))];
}

/** Smaller is better. */
function rankOf(
  rule: SurvivorshipRule,
  claim: Claim,
  survivorship: Survivorship,
  at: Instant,
): number {
  switch (rule) {
    case "stated":
      return claim.method === "stated" ? 0 : 1;
    case "verified":
      return isVerified(claim, at) ? 0 : 1;
    case "recent":
      return -confirmedAt(claim, at);
    case "source": {
      const sources = survivorship.sources ?? defaultSources;
      const rank = sources.indexOf(claim.source.kind);
      return rank === -1 ? sources.length : rank;
    }
  }
}

const isVerified = (claim: Claim, at: Instant): boolean =>
  claim.verifiedAt !== undefined && claim.verifiedAt <= at;
