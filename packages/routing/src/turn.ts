/** What the order of contacts looks at. */
interface Turn {
  readonly key: number;
  readonly sequence: number;
}

/** The order of contacts: the smaller key, then the one that came first. */
export function compareTurns(first: Turn, second: Turn): number {
  return first.key - second.key || first.sequence - second.sequence;
}

/** Counts the contacts of a sorted queue whose turn is before another's. */
export function countBefore(waiting: readonly Turn[], turn: Turn): number {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const probe = waiting[middle];
    if (probe !== undefined && compareTurns(probe, turn) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
