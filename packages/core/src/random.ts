/** The four words that a generator stands at. Plain JSON: store it, go on later. */
export type RandomState = readonly [number, number, number, number];

/**
 * Chance that repeats itself: the same seed gives the same numbers on every platform.
 * For shuffles, samples and simulations. Not for secrets: whoever sees a few numbers knows the rest.
 */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number;
  /** A number from 0 up to but not including 1, of 53 random bits. */
  float(): number;
  /** A whole number from `min` to `max`, both included, none favoured. */
  integer(min: number, max: number): number;
  /** One of the items. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** The items in another order; the given list is left alone. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /**
   * A generator of its own, told apart by its label. Splitting neither draws from this generator nor
   * depends on when it is done, so that a new consumer does not disturb the others.
   */
  split(label: string | number): Random;
  /** Where this generator stands. */
  state(): RandomState;
}

/**
 * Makes a generator: xoshiro128** 1.1 of Blackman and Vigna (period 2^128 - 1), its four words filled
 * from the seed by the finaliser of MurmurHash3.
 *
 * @param seed a number, a text, or the {@link RandomState} of another generator
 * @returns a generator at the beginning of its numbers, or where the state was taken
 * @throws RangeError for a number that is not finite or a state that is not four words, not all zero
 * @see Blackman and Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021)
 * @example
 * import { createRandom } from "@ramah/core";
 *
 * const random = createRandom("monday");
 * const again = createRandom("monday");
 * random.integer(1, 6) === again.integer(1, 6); // => true
 * createRandom([1, 2, 3, 4]).uint32(); // => 11520
 */
export function createRandom(seed: number | string | RandomState): Random {
  const origin = typeof seed === "object" ? checked(seed) : wordsOf(seed);
  let [a, b, c, d] = origin;

  const uint32 = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  const float = (): number => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  const integer = (min: number, max: number): number => {
    const span = max - min + 1;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || span < 1 || span > 4294967296) {
      throw new RangeError(`integer: no whole number from ${min} to ${max}, at most 2^32 apart`);
    }
    // Draws above the last whole multiple of the span would favour small numbers: draw again.
    const fair = 4294967296 - (4294967296 % span);
    let draw = uint32();
    while (draw >= fair) draw = uint32();
    return min + (draw % span);
  };

  return {
    uint32,
    float,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
    split: (label) => createRandom(`${origin.join(",")}/${typeof label}:${label}`),
    state: () => [a >>> 0, b >>> 0, c >>> 0, d >>> 0],
  };
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function checked(state: RandomState): RandomState {
  const areWords = state.length === 4 && state.every((word) => word >>> 0 === word);
  if (!areWords || state.every((word) => word === 0)) {
    throw new RangeError("createRandom: a state is four words of 32 bits, not all zero");
  }
  return state;
}

function wordsOf(seed: number | string): RandomState {
  if (typeof seed === "number" && !Number.isFinite(seed)) {
    throw new RangeError(`createRandom: ${seed} is not a finite seed`);
  }
  const text = `${typeof seed}:${seed}`;
  const words = [1, 2, 3, 4].map((salt) => {
    // FNV-1a over the text, then the MurmurHash3 finaliser, so that close seeds part at once.
    let hash = 0x811c9dc5 ^ salt;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  });
  // The generator stands still at four zeros.
  return [words[0] || 1, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
