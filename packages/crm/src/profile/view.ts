import type { Instant } from "@ramah/core";
import type { Region } from "../contact/region.js";
import { profileFields } from "../data/fields.js";
import type { CrmReason } from "../reasons.js";
import type { Claim, ClaimOf, Confidentiality, Profile } from "./claim.js";
import { strictest } from "./confidentiality.js";
import type { FieldName, MultiField, ProfileFields, SingleField } from "./field.js";
import { confirmedAt, lossReason, ranking, type Survivorship } from "./survivorship.js";
import { valueKey } from "./value-key.js";

/** A claim that does not count, and why. */
export interface LostClaim {
  readonly claim: Claim;
  readonly reason: CrmReason;
}

/** A value that is taken to be true, with all that speaks for and against it. */
export interface ViewValue<Field extends FieldName> {
  readonly value: ProfileFields[Field];
  readonly claim: ClaimOf<Field>;
  /** Other claims that say the same. */
  readonly agreeing: readonly Claim[];
  /** Claims that say something else, best first; always empty where a field holds several values. */
  readonly losers: readonly LostClaim[];
  /** When the value was last said or checked; an inference never refreshes what was said. */
  readonly confirmedAt: Instant;
  /** The strictest class of the field and of every claim that says the same. */
  readonly confidentiality: Confidentiality;
}

/** One customer as known at one moment. A field nobody knows is missing. */
export interface View {
  readonly profileId: string;
  readonly at: Instant;
  readonly fields: { readonly [Field in SingleField]?: ViewValue<Field> } & {
    readonly [Field in MultiField]?: readonly ViewValue<Field>[];
  };
  /** Claims that were true once. */
  readonly ended: readonly LostClaim[];
}

/** How to look at a profile. */
export interface ViewOptions {
  /** The moment to look from: what was collected, checked or ended later is not known yet. */
  readonly at: Instant;
  /** The rules of the business; `verified`, `recent`, `source` when missing. */
  readonly survivorship?: Survivorship;
  /** Whose numbers and plates are written without a country; `ID` when missing. */
  readonly region?: Region;
}

/**
 * Makes one view of a customer out of everything that was claimed (C-01, C-07). What was inferred
 * never replaces what was said; then verified beats unverified, the most recent wins, and the
 * source decides a tie. The order of the claims does not matter.
 *
 * @param profile the customer
 * @param options the moment to look from, the rules of the business, the home region
 * @returns each known field with the winning claim, and why each other claim lost
 * @example
 * import { type Claim, goldenView } from "@ramah/crm";
 *
 * const said: Claim = {
 *   field: "familySize", value: 2, method: "stated", collectedAt: 1000,
 *   source: { kind: "customer", ref: "call-7" }, confidentiality: "confidential",
 * };
 * const guessed: Claim = {
 *   ...said, value: 5, method: "inferred", collectedAt: 9000,
 *   source: { kind: "inference", ref: "four-bedrooms" },
 * };
 * const view = goldenView({ id: "p1", claims: [guessed, said] }, { at: 9999 });
 * view.fields.familySize?.value; // => 2
 * view.fields.familySize?.losers.map(({ reason }) => reason.code); // => ["claim-inferred"]
 */
export function goldenView(profile: Profile, options: ViewOptions): View {
  const { at, survivorship = {}, region = "ID" } = options;
  const fields: Record<string, unknown> = {};
  const ended: LostClaim[] = [];
  for (const [field, claims] of byField(profile.claims, at)) {
    const ranked = claims.toSorted(ranking(field, survivorship, at));
    const groups = groupByKey(ranked, region);
    const living = [...groups.values()].map((group) => stillTrue(group, at));
    ended.push(...ranked.filter((claim) => !living.flat().includes(claim)).map(endedClaim));
    const [first, ...rest] = living.filter((group) => group.length > 0).sort(byFirst(ranked));
    if (first === undefined) continue;
    if (profileFields[field].many) {
      fields[field] = [first, ...rest].map((group) => viewValue(field, group, [], at));
    } else {
      const winner = first[0] as Claim;
      const losers = ranked
        .filter((claim) => rest.some((group) => group.includes(claim)))
        .map((claim) => ({ claim, reason: lossReason(claim, winner, survivorship, at) }));
      fields[field] = viewValue(field, first, losers, at);
    }
  }
  return { profileId: profile.id, at, fields: fields as View["fields"], ended };
}

/** In the order of the field table, so that the view is the same byte for byte. */
function byField(
  claims: readonly Claim[],
  at: Instant,
): readonly (readonly [FieldName, readonly Claim[]])[] {
  const known = claims.filter((claim) => claim.collectedAt <= at);
  return (Object.keys(profileFields) as FieldName[])
    .map((field) => [field, known.filter((claim) => claim.field === field)] as const)
    .filter(([, ofField]) => ofField.length > 0);
}

function groupByKey(ranked: readonly Claim[], region: Region): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of ranked) {
    const key = valueKey(claim, region);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** An end takes with it every claim of the same value that was not confirmed after it. */
export function stillTrue(group: readonly Claim[], at: Instant): readonly Claim[] {
  const endOf = (claims: readonly Claim[]): number =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...claims.map(({ endedAt }) =>
        endedAt !== undefined && endedAt <= at ? endedAt : -Infinity,
      ),
    );
  // A guess that something ended does not undo what somebody said.
  const saidEnd = endOf(group.filter(({ method }) => method !== "inferred"));
  const anyEnd = endOf(group);
  return group.filter((claim) => {
    if (claim.endedAt !== undefined && claim.endedAt <= at) return false;
    return confirmedAt(claim, at) > (claim.method === "inferred" ? anyEnd : saidEnd);
  });
}

const endedClaim = (claim: Claim): LostClaim => ({
  claim,
  reason: { code: "claim-ended", data: { field: claim.field } },
});

const byFirst =
  (ranked: readonly Claim[]) =>
  (one: readonly Claim[], other: readonly Claim[]): number =>
    ranked.indexOf(one[0] as Claim) - ranked.indexOf(other[0] as Claim);

function viewValue(
  field: FieldName,
  group: readonly Claim[],
  losers: readonly LostClaim[],
  at: Instant,
): unknown {
  const [claim, ...agreeing] = group as readonly [Claim, ...Claim[]];
  const witnesses =
    claim.method === "inferred" ? group : group.filter(({ method }) => method !== "inferred");
  return {
    value: claim.value,
    claim,
    agreeing,
    losers,
    confirmedAt: Math.max(...witnesses.map((witness) => confirmedAt(witness, at))),
    confidentiality: strictest([
      profileFields[field].floor,
      ...group.map(({ confidentiality }) => confidentiality),
    ]),
  };
}
