import { refuse } from "@ramah/core";
import { fieldIssues, figureIssues, whereGiven } from "./waiting/figures.js";

// Codes that ISO 639 withdrew in 1989 and that old Java and Android systems still send.
const withdrawn: Readonly<Record<string, string>> = { in: "id", iw: "he", ji: "yi" };

const divides = /^[a-z]{3,4}$/;

/**
 * Finds how well somebody speaks a language. Regions do not divide people (`en-GB` and `en-US` serve
 * each other); scripts and languages within a language do (`zh-Hans` and `zh-Hant` do not, `zh`
 * serves both and both serve `zh`).
 *
 * @param languages level per BCP 47 tag
 * @param wanted the tag of the customer; case and `_` for `-` do not matter
 * @returns the highest level among the tags that serve it, 0 when none does
 * @throws RangeError with `code` and `issues` for levels that are no numbers from 0 and for an empty tag
 * @example
 * import { languageLevel } from "@ramah/routing";
 *
 * languageLevel({ id: 5, "en-GB": 3 }, "id-ID"); // => 5
 * languageLevel({ id: 5, "en-GB": 3 }, "en"); // => 3
 * languageLevel({ "zh-Hans": 4 }, "zh-Hant"); // => 0
 */
export function languageLevel(languages: Readonly<Record<string, number>>, wanted: string): number {
  refuse("languageLevel", [
    ...fieldIssues(["languages"], languages, (levels) =>
      figureIssues(
        whereGiven(
          Object.entries(levels).map(([tag, level]) => ["from-zero", ["languages", tag], level]),
        ),
      ),
    ),
    ...figureIssues([["text", ["wanted"], wanted]]),
  ]);
  return languageReader(languageKey(wanted))(languages);
}

/**
 * Prepares to ask many people for one language: each way of writing a tag is taken apart once.
 *
 * @param key what {@link languageKey} makes of the wanted tag
 */
export function languageReader(
  key: string,
): (languages: Readonly<Record<string, number>> | undefined) => number {
  const known = new Map<string, boolean>();
  const serves = (tag: string): boolean => {
    const offered = languageKey(tag);
    const isServed = offered.startsWith(key) || key.startsWith(offered);
    known.set(tag, isServed);
    return isServed;
  };
  return (languages) => {
    let best = 0;
    for (const tag in languages) {
      const level = Object.hasOwn(languages, tag) ? (languages[tag] ?? 0) : 0;
      if (level > best && (known.get(tag) ?? serves(tag))) best = level;
    }
    return best;
  };
}

/**
 * Language, extended language (three letters) and script (four letters) of a tag, lower case; ends in
 * a hyphen so that a prefix ends where a subtag ends. Region, variants and extensions are left out.
 */
export function languageKey(tag: string): string {
  const [primary = "", ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  const current = Object.hasOwn(withdrawn, primary) ? withdrawn[primary] : primary;
  const end = rest.findIndex((subtag) => !divides.test(subtag));
  return [current, ...rest.slice(0, end === -1 ? rest.length : end), ""].join("-");
}
