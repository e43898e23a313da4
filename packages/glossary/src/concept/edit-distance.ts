/**
 * Counts the slips between two texts: a unit added, dropped or changed, or two neighbours swapped
 * (optimal string alignment). Works on a band around the diagonal, so that its time is that of the
 * length times the limit.
 *
 * @param first one text
 * @param second the other
 * @param limit the most slips of interest, 0 or more
 * @returns the number of slips, or `undefined` when there are more than the limit
 */
export function editDistance(first: string, second: string, limit: number): number | undefined {
  if (Math.abs(first.length - second.length) > limit) return undefined;
  const beyond = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row++) {
    const current: number[] = new Array<number>(second.length + 1).fill(beyond);
    current[0] = row;
    const from = Math.max(1, row - limit);
    const to = Math.min(second.length, row + limit);
    for (let column = from; column <= to; column++) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwap =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      current[column] = Math.min(
        (last[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
        (last[column - 1] ?? beyond) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? beyond) + 1 : beyond,
      );
    }
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? beyond;
  return distance <= limit ? distance : undefined;
}
