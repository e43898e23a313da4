/** Whole numbers counted by size: exact below 2,048, within a thousandth above. */
export interface Histogram {
  /** Counts a whole number from 0. */
  readonly add: (value: number) => void;
  /** How often each place was hit. */
  readonly counts: () => Uint32Array;
}

/** Makes an empty histogram; it takes room for the largest number it has seen. */
export function createHistogram(): Histogram {
  let counts = new Uint32Array(2048);
  return {
    add: (value) => {
      const place = placeOf(value);
      if (place >= counts.length) {
        const larger = new Uint32Array(Math.max(place + 1, counts.length * 2));
        larger.set(counts);
        counts = larger;
      }
      counts[place] = (counts[place] as number) + 1;
    },
    counts: () => counts,
  };
}

/**
 * Finds values that shares of everything counted do not exceed.
 *
 * @param all the counts to read together
 * @param shares from 0 to 1
 * @returns for each share the largest value that its place may hold, so that no quantile is told too
 *   small; `null` when nothing was counted
 */
export function quantilesOf(
  all: readonly Uint32Array[],
  shares: readonly number[],
): readonly (number | null)[] {
  const sums = new Float64Array(Math.max(0, ...all.map(({ length }) => length)));
  let total = 0;
  for (const counts of all) {
    for (let place = 0; place < counts.length; place++) {
      sums[place] = (sums[place] as number) + (counts[place] as number);
      total += counts[place] as number;
    }
  }
  return shares.map((share) => {
    if (total === 0) return null;
    let place = 0;
    for (let seen = sums[0] as number; seen < share * total; ) seen += sums[++place] as number;
    return topOf(place);
  });
}

// 1,024 places for each doubling: the place of a number keeps its first eleven binary digits.
function placeOf(value: number): number {
  if (value < 2048) return value;
  // Beyond 32 bits, 49 days: the lower digits are of no account.
  if (value > 4294967295) return 21 * 1024 + placeOf(Math.floor(value / 2 ** 21));
  const shift = 21 - Math.clz32(value);
  return shift * 1024 + (value >>> shift);
}

function topOf(place: number): number {
  if (place < 2048) return place;
  const shift = Math.floor(place / 1024) - 1;
  return (place - shift * 1024 + 1) * 2 ** shift - 1;
}
