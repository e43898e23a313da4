import type { RandomState } from "@ramah/core";

/**
 * Chance by number instead of by order: the draws of contact 7 are the same whoever drew before it, so
 * that two policies meet the same customers. Three numbers at a time.
 */
export interface Draws {
  /** Goes to the numbers of an item for a purpose; `block` when three are not enough. */
  readonly at: (item: number, purpose?: number, block?: number) => void;
  /** The numbers there, above 0 and below 1, of 42 random bits. */
  readonly first: () => number;
  readonly second: () => number;
  readonly third: () => number;
}

/**
 * Makes draws of Threefry-4x32 with 20 rounds, which passes every test of TestU01 and needs nothing but
 * additions, rotations and exclusive-ors of 32 bits.
 *
 * @see Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (SC 2011)
 */
export function createDraws(key: RandomState): Draws {
  const keys = Int32Array.from(key);
  const words = new Int32Array(4);
  const uniform = (word: number, spare: number): number =>
    ((word >>> 0) + ((spare & 1023) + 0.5) / 1024) / 4294967296;
  return {
    at: (item, purpose = 0, block = 0) => {
      threefry(keys, item, purpose, block, item / 4294967296, words);
    },
    first: () => uniform(words[0] as number, words[3] as number),
    second: () => uniform(words[1] as number, (words[3] as number) >>> 10),
    third: () => uniform(words[2] as number, (words[3] as number) >>> 20),
  };
}

/** Scrambles four words of a counter under four words of a key. */
export function threefry(
  keys: Int32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  into: Int32Array,
): void {
  const k0 = keys[0] as number;
  const k1 = keys[1] as number;
  const k2 = keys[2] as number;
  const k3 = keys[3] as number;
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;
  let a = (counter0 + k0) | 0;
  let b = (counter1 + k1) | 0;
  let c = (counter2 + k2) | 0;
  let d = (counter3 + k3) | 0;
  for (let step = 1; step <= 5; step++) {
    // Four rounds, with one half of the rotations after the other.
    if ((step & 1) === 1) {
      a = (a + b) | 0;
      b = ((b << 10) | (b >>> 22)) ^ a;
      c = (c + d) | 0;
      d = ((d << 26) | (d >>> 6)) ^ c;
      a = (a + d) | 0;
      d = ((d << 11) | (d >>> 21)) ^ a;
      c = (c + b) | 0;
      b = ((b << 21) | (b >>> 11)) ^ c;
      a = (a + b) | 0;
      b = ((b << 13) | (b >>> 19)) ^ a;
      c = (c + d) | 0;
      d = ((d << 27) | (d >>> 5)) ^ c;
      a = (a + d) | 0;
      d = ((d << 23) | (d >>> 9)) ^ a;
      c = (c + b) | 0;
      b = ((b << 5) | (b >>> 27)) ^ c;
    } else {
      a = (a + b) | 0;
      b = ((b << 6) | (b >>> 26)) ^ a;
      c = (c + d) | 0;
      d = ((d << 20) | (d >>> 12)) ^ c;
      a = (a + d) | 0;
      d = ((d << 17) | (d >>> 15)) ^ a;
      c = (c + b) | 0;
      b = ((b << 11) | (b >>> 21)) ^ c;
      a = (a + b) | 0;
      b = ((b << 25) | (b >>> 7)) ^ a;
      c = (c + d) | 0;
      d = ((d << 10) | (d >>> 22)) ^ c;
      a = (a + d) | 0;
      d = ((d << 18) | (d >>> 14)) ^ a;
      c = (c + b) | 0;
      b = ((b << 20) | (b >>> 12)) ^ c;
    }
    const first = step === 5 ? k0 : step === 1 ? k1 : step === 2 ? k2 : step === 3 ? k3 : k4;
    const second = step === 5 ? k1 : step === 1 ? k2 : step === 2 ? k3 : step === 3 ? k4 : k0;
    const third = step === 5 ? k2 : step === 1 ? k3 : step === 2 ? k4 : step === 3 ? k0 : k1;
    const fourth = step === 5 ? k3 : step === 1 ? k4 : step === 2 ? k0 : step === 3 ? k1 : k2;
    a = (a + first) | 0;
    b = (b + second) | 0;
    c = (c + third) | 0;
    d = (d + fourth + step) | 0;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
}
