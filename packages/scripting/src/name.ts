const spaces = /\s+/g;
const notName = /[^\p{L}\p{N}]+/gu;
const outerDashes = /^-|-$/g;
const longestCompared = 48;

/** Writes a name so that case, spacing and Unicode form do not matter. */
export function fold(name: string): string {
  return name.normalize("NFC").trim().replace(spaces, " ").toLowerCase();
}

/** Makes an id of a name: its letters and digits, joined by dashes. */
export function slug(name: string): string {
  return fold(name).replace(notName, "-").replace(outerDashes, "");
}

/**
 * Finds the name that was probably meant: the fewest insertions, deletions, replacements and swaps of
 * neighbours, at most one for every three letters, the first when several are as near.
 */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  const target = fold(wanted).slice(0, longestCompared);
  let limit = Math.max(1, Math.floor(target.length / 3)) + 1;
  let nearest: string | undefined;
  for (const name of names) {
    const candidate = fold(name).slice(0, longestCompared);
    if (Math.abs(candidate.length - target.length) >= limit) continue;
    const distance = editDistance(target, candidate);
    if (distance < limit) {
      limit = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** A value from outside as a short text: `String` alone throws on some objects. */
export function foreignText(given: unknown): string {
  return typeof given === "object" || typeof given === "function"
    ? typeof given
    : String(given).slice(0, 60);
}

/** Optimal string alignment distance. */
function editDistance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}
