import type { Instant } from "@ramah/core";
import type { Asset } from "../profile/asset.js";
import type { Claim, Profile } from "../profile/claim.js";
import { confirmedAt } from "../profile/survivorship.js";
import { stillTrue } from "../profile/view.js";
import type { CrmReason } from "../reasons.js";
import { type IndexKey, indexKey, type KeyKind, type KeyRules } from "./key.js";

/** A customer who holds a key. */
export interface Holder {
  readonly profileId: string;
  readonly confirmedAt: Instant;
  readonly extension?: string;
  /** The vehicle through which the plate leads to the customer. */
  readonly assetId?: string;
}

/** A key of a customer that could not be indexed, and why. */
export interface UnindexedKey {
  readonly profileId: string;
  readonly kind: KeyKind;
  readonly reason: CrmReason;
}

/** An index of customers by phone, e-mail, customer number and plate. It does not change once made. */
export interface Lookup {
  readonly rules: KeyRules;
  /** How many keys it holds. */
  readonly size: number;
  /** Keys that nobody can be found by until they are put right. */
  readonly unindexed: readonly UnindexedKey[];
  /** Everybody who holds a key in its one spelling. */
  readonly holders: (kind: KeyKind, key: string) => readonly Holder[];
}

/** What the index is built from, besides profiles. */
export interface LookupOptions extends KeyRules {
  /** The moment to build from: keys that ended by then lead nowhere. */
  readonly at: Instant;
  /** Vehicles, whose plates lead to their owners. */
  readonly assets?: readonly Asset[];
}

/**
 * Builds an index that finds customers at once by any of their keys (C-13). Keys that were only
 * inferred are left out: they would show a stranger's record on a guess.
 *
 * @param profiles the customers
 * @param options the moment, the region, formats of customer numbers, vehicles
 * @returns the index, and the keys that could not be read
 * @example
 * import { createLookup } from "@ramah/crm";
 *
 * const lookup = createLookup([{
 *   id: "p1",
 *   claims: [{
 *     field: "phone", value: { number: "0812-3456-7890" }, method: "stated", collectedAt: 0,
 *     source: { kind: "customer", ref: "form-1" }, confidentiality: "internal",
 *   }],
 * }], { at: 0, region: "ID" });
 * lookup.holders("phone", "+6281234567890").map(({ profileId }) => profileId); // => ["p1"]
 */
export function createLookup(profiles: readonly Profile[], options: LookupOptions): Lookup {
  const { at, assets = [], ...rules } = options;
  const index = new Map<string, Holder | Holder[]>();
  const unindexed: UnindexedKey[] = [];
  const add = (kind: KeyKind, text: string, holder: Holder): void => {
    const read = indexKey(kind, text, rules);
    if (!read.ok) {
      unindexed.push({ profileId: holder.profileId, kind, reason: read.issues[0] });
      return;
    }
    put(index, `${kind}:${read.value.key}`, withExtension(holder, read.value));
  };
  for (const { id, claims } of profiles) {
    for (const [kind, text, confirmed] of keysOf(claims, rules, at)) {
      add(kind, text, { profileId: id, confirmedAt: confirmed });
    }
  }
  for (const { id, profileId, plate, facts } of assets) {
    const seen = facts.map(({ collectedAt }) => collectedAt).filter((moment) => moment <= at);
    // A vehicle without any fact is known since nobody knows when.
    add("plate", plate, { profileId, confirmedAt: Math.max(0, ...seen), assetId: id });
  }
  return {
    rules,
    size: index.size,
    unindexed,
    holders: (kind, key) => {
      const found = index.get(`${kind}:${key}`);
      return found === undefined ? [] : Array.isArray(found) ? found : [found];
    },
  };
}

type KeyClaim = readonly [kind: KeyKind, text: string, confirmed: Instant];

function keysOf(claims: readonly Claim[], rules: KeyRules, at: Instant): readonly KeyClaim[] {
  const usable = claims.filter((claim) => claim.collectedAt <= at && textOf(claim) !== undefined);
  const said = usable.filter(({ method }) => method !== "inferred");
  const isEnding = said.some(({ endedAt }) => endedAt !== undefined && endedAt <= at);
  const living = isEnding ? byKey(said, rules).flatMap((group) => stillTrue(group, at)) : said;
  return living.map((claim) => [
    claim.field as KeyKind,
    textOf(claim) ?? "",
    confirmedAt(claim, at),
  ]);
}

function textOf(claim: Claim): string | undefined {
  switch (claim.field) {
    case "phone":
      return claim.value.number;
    case "email":
    case "plate":
    case "customerNumber":
      return claim.value;
    default:
      return undefined;
  }
}

/** Claims that say the same key, so that an end in one spelling ends them all. */
function byKey(claims: readonly Claim[], rules: KeyRules): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const text = textOf(claim) ?? "";
    const read = indexKey(claim.field as KeyKind, text, rules);
    const { key, extension = "" } = read.ok ? read.value : { key: text };
    const name = `${claim.field}:${key};${extension}`;
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups.values()];
}

const withExtension = (holder: Holder, { extension }: IndexKey): Holder =>
  extension === undefined ? holder : { ...holder, extension };

/** Most keys have one holder: no list is made for them. */
function put(index: Map<string, Holder | Holder[]>, key: string, holder: Holder): void {
  const found = index.get(key);
  if (found === undefined) index.set(key, holder);
  else if (Array.isArray(found)) found.push(holder);
  else index.set(key, [found, holder]);
}
