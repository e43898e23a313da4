import { expect, test } from "vitest";
import { textHash } from "./hash.js";

// Vectors of the reference implementation (isthe.com/chongo/tech/comp/fnv).
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])('the hash of "%s" is that of the reference', (text, hash) => {
  expect(textHash(text)).toBe(hash);
});

test("letters outside ASCII are hashed as UTF-8", () => {
  const reference = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text, "utf8")) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
    return hash.toString(16).padStart(16, "0");
  };
  for (const text of ["é", "Rp\u00a01", "ꦫꦩꦃ", "🙂 halo", "a".repeat(999)]) {
    expect(textHash(text)).toBe(reference(text));
  }
});
