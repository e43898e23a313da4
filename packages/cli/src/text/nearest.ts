/**
 * Finds the name that was probably meant: at most one slip for every three letters, the first when
 * several are as near.
 *
 * @param wanted what somebody typed, in any case; only its first forty letters count
 * @param names those that there are
 * @returns one of the names as it is written there, `undefined` when none is near
 * @example
 * import { nearestOf } from "@ramah/cli";
 *
 * nearestOf("pasre", ["check", "parse", "print"]); // => "parse"
 * nearestOf("send", ["check", "parse", "print"]); // => undefined
 */
export function nearestOf(wanted: string, names: readonly string[]): string | undefined {
  const target = wanted.toLowerCase().slice(0, 40);
  let limit = Math.max(1, Math.floor(target.length / 3)) + 1;
  let nearest: string | undefined;
  for (const name of names) {
    const distance = slipsBetween(target, name.toLowerCase());
    if (distance >= limit) continue;
    limit = distance;
    nearest = name;
  }
  return nearest;
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function slipsBetween(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const changed = first[row - 1] === second[column - 1] ? 0 : 1;
      const swapped =
        first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
          ? (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + changed,
          swapped,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}
