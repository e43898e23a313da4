import { readFileSync } from "node:fs";

/** The families of layers that are packed together, in the order of their bits. */
export const families = {
  unitedKingdom: ["GB-ENG", "GB-SCT", "GB-NIR"],
  indonesia: ["ID", "ID-cuti-bersama"],
};

/**
 * Reads the list of a layer: `2020 published 2018-12-06` for a year, and for a day its date, its name,
 * `known` with the date on which it was announced, `until` with the one on which it was taken back.
 *
 * @param {string} layer
 */
export function readFacts(layer) {
  const lines = readFileSync(new URL(`../../facts/${layer}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const published = [];
  const days = [];
  for (const line of lines) {
    const [first, name, ...rest] = line.split(" ");
    if (name === "published") published.push({ year: first, knownFrom: rest[0] });
    else days.push({ date: first, name, ...knowledge(rest) });
  }
  return { published, days };
}

/** @param {string[]} words */
function knowledge(words) {
  const after = (word) => words[words.indexOf(word) + 1];
  return {
    ...(words.includes("known") ? { knownFrom: after("known") } : {}),
    ...(words.includes("until") ? { knownUntil: after("until") } : {}),
  };
}
