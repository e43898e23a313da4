import { comparing, type Instant } from "@ramah/core";
import type { CrmReason } from "../reasons.js";
import { indexKey, type KeyKind, type LookupKey, strengths } from "./key.js";
import type { Holder, Lookup } from "./lookup.js";

/** A key that led to a customer. */
export interface Match {
  readonly kind: KeyKind;
  /** In its one spelling. */
  readonly key: string;
  readonly confirmedAt: Instant;
  readonly assetId?: string;
}

/** A customer who may be the one, and why. */
export interface Candidate {
  readonly profileId: string;
  /** The keys that led here, strongest first. */
  readonly matches: readonly Match[];
  readonly reasons: readonly CrmReason[];
}

/** Who was found, best first, and what became of keys that led nowhere. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly reasons: readonly CrmReason[];
}

/**
 * Finds every customer that any of the keys leads to (C-13). The strongest key counts first, then
 * how many keys agree, then how lately the match was confirmed. A withheld number finds nobody.
 *
 * @param lookup an index made by `createLookup`
 * @param keys what came with the call or stood in the message, in any spelling
 * @returns ranked candidates with reasons; one key may lead to several people
 * @example
 * import { createLookup, find } from "@ramah/crm";
 *
 * const person = (id: string) => ({
 *   id,
 *   claims: [{
 *     field: "phone", value: { number: "021 555 1234" }, method: "stated", collectedAt: 0,
 *     source: { kind: "customer", ref: "form" }, confidentiality: "internal",
 *   }],
 * } as const);
 * const lookup = createLookup([person("father"), person("daughter")], { at: 0, region: "ID" });
 * const found = find(lookup, [{ kind: "phone", text: "+62 21 5551234" }]);
 * found.candidates.map(({ profileId }) => profileId); // => ["daughter", "father"]
 * find(lookup, [{ kind: "phone", text: "anonymous" }]).reasons; // => [{ code: "caller-withheld", data: {} }]
 */
export function find(lookup: Lookup, keys: readonly LookupKey[]): Found {
  const reasons: CrmReason[] = [];
  const matches = new Map<string, Map<string, Match>>();
  for (const { kind, text } of keys) {
    if (kind === "phone" && isWithheld(text)) {
      reasons.push({ code: "caller-withheld", data: {} });
      continue;
    }
    const read = indexKey(kind, text, lookup.rules);
    if (!read.ok) {
      reasons.push({ code: "key-unreadable", data: { key: kind, because: read.issues[0].code } });
      continue;
    }
    const { key, extension } = read.value;
    const holders = lookup
      .holders(kind, key)
      .filter((holder) => sameExtension(extension, holder.extension));
    if (holders.length === 0) reasons.push({ code: "key-unknown", data: { key: kind } });
    for (const holder of holders) note(matches, kind, key, holder);
  }
  const candidates = [...matches].map(([profileId, found]) => candidateOf(profileId, found));
  return { candidates: candidates.sort(byRank), reasons };
}

// RFC 3323 hides a caller as anonymous@anonymous.invalid; exchanges write the rest.
const withheld =
  /^(?:anonymous|restricted|private|withheld|unavailable|unknown|no ?number|blocked|)$|anonymous\.invalid/i;

const isWithheld = (text: string): boolean => withheld.test(text.trim());

/** Two desks behind one switchboard differ; a caller who sends no extension may be either. */
const sameExtension = (given: string | undefined, held: string | undefined): boolean =>
  given === undefined || held === undefined || given === held;

function note(
  matches: Map<string, Map<string, Match>>,
  kind: KeyKind,
  key: string,
  holder: Holder,
): void {
  const ofProfile = matches.get(holder.profileId) ?? new Map<string, Match>();
  matches.set(holder.profileId, ofProfile);
  const name = `${kind}:${key}`;
  const before = ofProfile.get(name);
  const assetId = holder.assetId ?? before?.assetId;
  ofProfile.set(name, {
    kind,
    key,
    confirmedAt: Math.max(holder.confirmedAt, before?.confirmedAt ?? Number.NEGATIVE_INFINITY),
    ...(assetId === undefined ? {} : { assetId }),
  });
}

function candidateOf(profileId: string, found: ReadonlyMap<string, Match>): Candidate {
  const matches = [...found.values()].sort(
    comparing({ descending: ({ kind }) => strengths[kind] }, ({ key }) => key),
  );
  const reasons = matches.map(
    ({ kind, confirmedAt }): CrmReason => ({
      code: "key-matched",
      data: { key: kind, strength: strengths[kind], confirmedAt },
    }),
  );
  if (matches.length > 1) reasons.push({ code: "keys-agree", data: { count: matches.length } });
  return { profileId, matches, reasons };
}

const byRank: (one: Candidate, other: Candidate) => number = (one, other) =>
  comparing<Candidate>(
    { descending: ({ matches }) => Math.max(...matches.map(({ kind }) => strengths[kind])) },
    { descending: ({ matches }) => matches.length },
    { descending: ({ matches }) => Math.max(...matches.map(({ confirmedAt }) => confirmedAt)) },
    ({ profileId }) => profileId,
  )(one, other);
