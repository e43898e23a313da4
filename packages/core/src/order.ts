/** What a list can be ordered by: numbers by size, texts by UTF-16 code units, never by a locale. */
export type OrderKey = number | string;

/** Reads a key off an item, or does so for the opposite order. */
export type OrderRule<Item> =
  | ((item: Item) => OrderKey)
  | { readonly descending: (item: Item) => OrderKey };

/**
 * Makes a comparison that decides by the first rule that tells two items apart. Give a unique key
 * last and the order is total: the same on every platform, whatever order the items came in.
 *
 * @param rules keys, most important first
 * @returns a comparison for `sort` and `toSorted`
 * @throws RangeError when a key is `NaN`, which has no place in any order
 * @example
 * import { comparing } from "@ramah/core";
 *
 * const agents = [{ id: "b", calls: 2 }, { id: "a", calls: 2 }, { id: "c", calls: 5 }];
 * agents
 *   .sort(comparing({ descending: (agent) => agent.calls }, (agent) => agent.id))
 *   .map((agent) => agent.id); // => ["c", "a", "b"]
 */
export function comparing<Item>(
  ...rules: readonly OrderRule<Item>[]
): (first: Item, second: Item) => number {
  return (first, second) => {
    for (const rule of rules) {
      const isAscending = typeof rule === "function";
      const key = isAscending ? rule : rule.descending;
      const order = compareKeys(key(first), key(second));
      if (order !== 0) return isAscending ? order : -order;
    }
    return 0;
  };
}

function compareKeys(first: OrderKey, second: OrderKey): number {
  if (Number.isNaN(first) || Number.isNaN(second)) {
    throw new RangeError("comparing: a key is NaN");
  }
  return first < second ? -1 : first > second ? 1 : 0;
}
