import { canonicalText } from "@ramah/core";
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
  const bytes = new Uint8Array(text.length * 3);
  const length = writeUtf8(text, bytes);
  // Four words of 16 bits: every product stays a small integer, exact without doubles or BigInt.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let at = 0; at < length; at++) {
    a ^= bytes[at] ?? 0;
    // The prime is 2^40 + 435: multiply by 435, and add the number shifted by two and a half words.
    const lowest = a * 435;
    const low = b * 435 + (lowest >>> 16);
    const high = c * 435 + (a << 8) + (low >>> 16);
    const highest = d * 435 + (b << 8) + (high >>> 16);
    a = lowest & 0xffff;
    b = low & 0xffff;
    c = high & 0xffff;
    d = highest & 0xffff;
  }
  return [d, c, b, a].map((word) => word.toString(16).padStart(4, "0")).join("");
}

/** Writes a text as UTF-8; half of a surrogate pair is written as if it were a character. */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (code & 0x3f);
  }
  return length;
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
  return textHash(canonicalText(script, ["line", "contentHash"]));
}
