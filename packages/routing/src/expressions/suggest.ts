/** The candidate that is spelt most alike, `null` when none is near; the first one of equals. */
export function suggestion(text: string, candidates: readonly string[]): string | null {
  const ending = candidates.filter((candidate) => candidate.endsWith(`.${text}`));
  if (ending[0] !== undefined) return ending[0];
  // A third of the letters may differ, at least one: `skils`, `langauges`, not `a` for `b`.
  let least = Math.min(4, Math.ceil(text.length / 3)) + 1;
  let nearest: string | null = null;
  for (const candidate of candidates) {
    if (candidate.length < 2 || Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Letters to put, take away, change, or swap with their neighbour (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + Number(!isSame),
      );
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
    }
    before = above;
    above = line;
  }
  return at(above, other.length);
}

const at = (line: readonly number[], column: number): number => line[column] ?? 0;
