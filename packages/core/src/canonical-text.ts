/**
 * Writes a value as JSON with its keys sorted, so that two equal values read the same, whatever
 * order their keys came in: for comparing, for hashing, as the last key of an order.
 *
 * @param value anything that JSON can hold; what it cannot hold is left out, as `JSON.stringify` does
 * @param leftOut names of keys that do not count, at any depth
 * @returns one line of text
 * @example
 * import { canonicalText } from "@ramah/core";
 *
 * canonicalText({ b: 1, a: [{ d: 2, c: 3 }] }); // => '{"a":[{"c":3,"d":2}],"b":1}'
 * canonicalText({ text: "Sorry", line: 7 }, ["line"]); // => '{"text":"Sorry"}'
 */
export function canonicalText(value: unknown, leftOut: readonly string[] = []): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (leftOut.includes(key)) return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
