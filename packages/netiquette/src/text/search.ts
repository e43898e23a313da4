/**
 * Finds the first of some ordered items whose key is not below a bound, by halving.
 *
 * @returns its index, the number of items when all keys are below
 */
export function firstFrom<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
  bound: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(items[middle] as Item) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
