/** Says "certainly not" or "perhaps" of a hash. */
export type Filter = (hash: number) => boolean;

/** What the hash of an empty word is. */
export const emptyHash = 0x811c9dc5;

/**
 * Adds a unit to a hash (FNV-1a), so that letters of ASCII count the same in both cases. Other
 * characters may collide, which costs time only.
 *
 * @param hash the hash so far
 * @param unit the next UTF-16 unit
 * @returns the new hash
 */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit | 0x20), 0x01000193);
}

/**
 * Hashes part of a text.
 *
 * @param text any text
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit
 * @returns the hash
 */
export function hashOf(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let position = start; position < end; position++) {
    hash = addToHash(hash, text.charCodeAt(position));
  }
  return hash;
}

/**
 * Makes a filter of one hash function: with sixteen slots a word it lets one in seventeen others
 * through, and nearly every word of a text is turned away without a string being made of it.
 *
 * @param words the words to let through, folded
 * @returns the filter
 */
export function createFilter(words: readonly string[]): Filter {
  let size = 1024;
  while (size < words.length * 16) size *= 2;
  const slots = new Uint8Array(size);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
  for (const word of words) slots[slotOf(hashOf(word, 0, word.length))] = 1;
  return (hash) => slots[slotOf(hash)] === 1;
}
