/** Finds the name that was probably meant: at most one slip for every three letters. */
export function nearestOf(wanted: string, names: readonly string[]): string | undefined {
  const target = wanted.toLowerCase().slice(0, 40);
  const allowed = Math.max(1, Math.floor(target.length / 3));
  const [nearest] = names
    .map((name) => ({ name, slips: slipsBetween(target, name) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((first, second) => first.slips - second.slips);
  return nearest?.name;
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function slipsBetween(first: string, second: string): number {
  const far = first.length + second.length;
  const rows: number[][] = [Array.from({ length: second.length + 1 }, (_, index) => index)];
  const slips = (row: number, column: number): number => rows[row]?.[column] ?? far;
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= second.length; column++) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped =
        first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      current.push(
        Math.min(
          slips(row - 1, column) + 1,
          slips(row, column - 1) + 1,
          slips(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? slips(row - 2, column - 2) + 1 : far,
        ),
      );
    }
  }
  return slips(first.length, second.length);
}
