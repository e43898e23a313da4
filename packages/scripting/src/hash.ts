import type { Script } from "./script.js";

/**
 * Hashes a text: FNV-1a with 64 bits over its UTF-8 bytes. Tells versions apart; it is no
 * protection against somebody who wants two texts to collide.
 *
 * @param text any text
 * @returns 16 hexadecimal digits
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @example
 * import { textHash } from "@ramah/scripting";
 *
 * textHash("foobar"); // => "85944171f73967e8"
 */
export function textHash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const add = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 435: a product with 435 stays exact in a double, the rest is a shift.
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 4294967296) + ((low << 8) >>> 0)) % 4294967296;
    low = product % 4294967296;
  };
  for (const character of text) addCharacter(character.codePointAt(0) ?? 0, add);
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

function addCharacter(code: number, add: (byte: number) => void): void {
  if (code < 0x80) {
    add(code);
    return;
  }
  if (code < 0x800) {
    add(0xc0 | (code >> 6));
  } else if (code < 0x10000) {
    add(0xe0 | (code >> 12));
    add(0x80 | ((code >> 6) & 0x3f));
  } else {
    add(0xf0 | (code >> 18));
    add(0x80 | ((code >> 12) & 0x3f));
    add(0x80 | ((code >> 6) & 0x3f));
  }
  add(0x80 | (code & 0x3f));
}

/**
 * Hashes the content of a script: everything but the line numbers and the hash itself, as JSON with
 * sorted keys. Moving blank lines about keeps it; changing a word, a guard or a source changes it.
 *
 * @param script the script, with or without a hash
 * @returns 16 hexadecimal digits
 * @example
 * import { contentHashOf, lostTicketScript, parseScript } from "@ramah/scripting";
 *
 * const { script } = parseScript(lostTicketScript);
 * script && contentHashOf(script) === script.contentHash; // => true
 */
export function contentHashOf(script: Omit<Script, "contentHash">): string {
  return textHash(canonical(script));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === "line" || key === "contentHash") return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
