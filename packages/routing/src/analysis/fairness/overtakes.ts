import type { ServedContact } from "./served-contact.js";

/** How often contacts were overtaken. */
export interface Overtakes {
  /** Pairs: a contact, and a later arrival that was taken while it waited. */
  readonly overtakes: number;
  /** Contacts that were overtaken at least once. */
  readonly overtaken: number;
  /** How often the unluckiest one was. */
  readonly most: number;
}

/**
 * Counts overtakes: a contact is overtaken by every other that arrived later and was taken before it was
 * taken itself, or before it left untaken. Arrivals and starts of the same moment overtake nobody.
 *
 * One pass in the order of arrival, latest first, over a Fenwick tree of starts: n log n.
 */
export function countOvertakes(rows: readonly ServedContact[]): Overtakes {
  const starts = rows
    .flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]))
    .sort((one, other) => one - other);
  const tree = new Float64Array(starts.length + 1);
  const latestFirst = [...rows].sort((one, other) => other.arrivedAt - one.arrivedAt);
  let overtakes = 0;
  let overtaken = 0;
  let most = 0;
  let inserted = 0;
  for (const [index, row] of latestFirst.entries()) {
    // Those of the same moment go in together, after the last of them was counted.
    while (inserted < index && (latestFirst[inserted] as ServedContact).arrivedAt > row.arrivedAt) {
      const { startedAt } = latestFirst[inserted] as ServedContact;
      if (startedAt !== null) insert(tree, countBelow(starts, startedAt) + 1);
      inserted += 1;
    }
    const before = countUpTo(tree, countBelow(starts, row.startedAt ?? row.endedAt));
    overtakes += before;
    if (before > 0) overtaken += 1;
    most = Math.max(most, before);
  }
  return { overtakes, overtaken, most };
}

function insert(tree: Float64Array, place: number): void {
  for (let at = place; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
}

function countUpTo(tree: Float64Array, place: number): number {
  let count = 0;
  for (let at = place; at > 0; at -= at & -at) count += tree[at] as number;
  return count;
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
