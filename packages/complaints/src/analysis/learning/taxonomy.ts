import { comparing, type PlainDate, type ReasonOf, type Source } from "@ramah/core";
import type { TaxonomyProblems } from "./reasons.js";

/** A code under which complaints are counted. Its name in both languages lives in `/messages`, or is your own. */
export interface TaxonomyCode {
  readonly code: string;
  /** The code that it is a part of. */
  readonly parent?: string;
}

/** A list of codes as it stood from one day on. A change is a new version, never an edit. */
export interface Taxonomy {
  readonly id: string;
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly codes: readonly TaxonomyCode[];
  readonly source: Source;
}

/** How the codes of one version are found in another. A code may stand in several pairs. */
export interface Crosswalk {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

/**
 * What is lost on the way: nothing; the difference between codes that became one; which of several codes it
 * is now; or the code altogether.
 */
export type CrosswalkLoss = "none" | "merged" | "split" | "dropped";

/** What a code became. */
export interface CrosswalkResult {
  readonly to: readonly string[];
  readonly loss: CrosswalkLoss;
}

/** A problem of a taxonomy or a crosswalk. */
export type TaxonomyIssue = ReasonOf<TaxonomyProblems>;

/**
 * Finds what a code of an older list is in a newer one, and what is lost by it.
 *
 * @param crosswalk the pairs between two versions
 * @param code a code of the older version
 * @returns the codes of the newer version and the loss; none and `dropped` when nothing corresponds
 * @example
 * import { crosswalkCode } from "@ramah/complaints";
 *
 * const crosswalk = {
 *   from: { id: "loans", version: "1" },
 *   to: { id: "loans", version: "2" },
 *   pairs: [
 *     { from: "payday", to: "short-term" },
 *     { from: "title", to: "short-term" },
 *   ],
 * };
 * crosswalkCode(crosswalk, "payday"); // => { to: ["short-term"], loss: "merged" }
 */
export function crosswalkCode({ pairs }: Crosswalk, code: string): CrosswalkResult {
  const to = pairs.filter(({ from }) => from === code).map((pair) => pair.to);
  const isMerged = to.some((target) =>
    pairs.some((pair) => pair.to === target && pair.from !== code),
  );
  if (to.length === 0) return { to, loss: "dropped" };
  if (to.length > 1) return { to, loss: "split" };
  return { to, loss: isMerged ? "merged" : "none" };
}

/** Counts carried over to another version, and those that cannot be. */
export interface CrosswalkedCounts {
  readonly counts: Readonly<Record<string, number>>;
  /** Counts of codes that were split or dropped: nobody knows where they belong, so they are not divided. */
  readonly left: readonly {
    readonly code: string;
    readonly count: number;
    readonly to: readonly string[];
  }[];
  /** The share of the whole count that was carried over, 0 to 1; 1 when there was nothing. */
  readonly share: number;
}

/**
 * Carries counts over to another version of a list, without inventing any.
 *
 * @param crosswalk the pairs between two versions
 * @param counts for each code of the older version how many
 * @returns the counts in the newer codes, and what could not be carried over
 * @example
 * import { crosswalkCounts } from "@ramah/complaints";
 *
 * const crosswalk = {
 *   from: { id: "fees", version: "1" },
 *   to: { id: "fees", version: "2" },
 *   pairs: [
 *     { from: "late-fee", to: "fee" },
 *     { from: "other", to: "fee" },
 *     { from: "other", to: "interest" },
 *   ],
 * };
 * crosswalkCounts(crosswalk, { "late-fee": 3, other: 1 });
 * // => { counts: { fee: 3 }, left: [{ code: "other", count: 1, to: ["fee", "interest"] }], share: 0.75 }
 */
export function crosswalkCounts(
  crosswalk: Crosswalk,
  counts: Readonly<Record<string, number>>,
): CrosswalkedCounts {
  const carried = new Map<string, number>();
  const left: { code: string; count: number; to: readonly string[] }[] = [];
  let whole = 0;
  for (const [code, count] of Object.entries(counts)) {
    const { to } = crosswalkCode(crosswalk, code);
    const [target, ...more] = to;
    whole += count;
    if (target === undefined || more.length > 0) left.push({ code, count, to });
    else carried.set(target, (carried.get(target) ?? 0) + count);
  }
  const lost = left.reduce((sum, { count }) => sum + count, 0);
  return {
    counts: Object.fromEntries([...carried].sort(comparing(([code]) => code))),
    left,
    share: whole === 0 ? 1 : (whole - lost) / whole,
  };
}

/**
 * Checks that a crosswalk covers what it stands between: every code of the older version has a pair, no pair
 * names a code that its version does not have, none stands there twice.
 *
 * @param crosswalk the pairs
 * @param from the older version
 * @param to the newer version
 * @returns every problem; a code that was dropped on purpose is among them, because its counts are lost
 * @example
 * import { checkCrosswalk, complaintTaxonomy } from "@ramah/complaints";
 *
 * const { id, version, codes } = complaintTaxonomy;
 * const same = { from: { id, version }, to: { id, version }, pairs: codes.map(({ code }) => ({ from: code, to: code })) };
 * checkCrosswalk(same, complaintTaxonomy, complaintTaxonomy); // => []
 */
export function checkCrosswalk(
  crosswalk: Crosswalk,
  from: Taxonomy,
  to: Taxonomy,
): readonly TaxonomyIssue[] {
  const has = ({ codes }: Taxonomy, code: string): boolean =>
    codes.some((one) => one.code === code);
  const unknown = (end: "from" | "to", taxonomy: Taxonomy): TaxonomyIssue[] =>
    crosswalk.pairs
      .filter((pair) => !has(taxonomy, pair[end]))
      .map((pair) => ({ code: "code-unknown", data: { code: pair[end], taxonomy: taxonomy.id } }));
  const keys = crosswalk.pairs.map((pair) => `${pair.from} > ${pair.to}`);
  return [
    ...(sameVersion(crosswalk.from, from) ? [] : [versionIssue(crosswalk.from, from)]),
    ...(sameVersion(crosswalk.to, to) ? [] : [versionIssue(crosswalk.to, to)]),
    ...unknown("from", from),
    ...unknown("to", to),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((pair): TaxonomyIssue => ({ code: "pair-twice", data: { pair } })),
    ...from.codes
      .filter(({ code }) => crosswalkCode(crosswalk, code).loss === "dropped")
      .map(({ code }): TaxonomyIssue => ({ code: "code-dropped", data: { code } })),
  ];
}

type Version = Crosswalk["from"];

const sameVersion = (one: Version, other: Version): boolean =>
  one.id === other.id && one.version === other.version;

const versionIssue = (expected: Version, given: Version): TaxonomyIssue => ({
  code: "version-differs",
  data: { expected: `${expected.id} ${expected.version}`, given: `${given.id} ${given.version}` },
});

/**
 * Checks a list of codes: none is there twice, every parent exists, and no code is its own ancestor.
 *
 * @param taxonomy the list
 * @returns every problem; none means sound
 * @example
 * import { causeTaxonomy, checkTaxonomy } from "@ramah/complaints";
 *
 * checkTaxonomy(causeTaxonomy); // => []
 */
export function checkTaxonomy({ id, codes }: Taxonomy): readonly TaxonomyIssue[] {
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]));
  return codes.flatMap(({ code, parent }, index): TaxonomyIssue[] => [
    ...(codes.findIndex((other) => other.code === code) < index
      ? [{ code: "code-twice" as const, data: { code } }]
      : []),
    ...(parent !== undefined && !parents.has(parent)
      ? [{ code: "code-unknown" as const, data: { code: parent, taxonomy: id } }]
      : []),
    ...(isOwnAncestor(code, parents) ? [{ code: "code-circular" as const, data: { code } }] : []),
  ]);
}

function isOwnAncestor(code: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(code); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}
