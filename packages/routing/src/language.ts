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
 * @example
 * import { languageLevel } from "@ramah/routing";
 *
 * languageLevel({ id: 5, "en-GB": 3 }, "id-ID"); // => 5
 * languageLevel({ id: 5, "en-GB": 3 }, "en"); // => 3
 * languageLevel({ "zh-Hans": 4 }, "zh-Hant"); // => 0
 */
export function languageLevel(languages: Readonly<Record<string, number>>, wanted: string): number {
  const tag = normal(wanted);
  let best = 0;
  for (const [offered, level] of Object.entries(languages)) {
    if (level > best && serves(normal(offered), tag)) best = level;
  }
  return best;
}

function serves(offered: string, wanted: string): boolean {
  return offered.startsWith(wanted) || wanted.startsWith(offered);
}

/**
 * Language, extended language (three letters) and script (four letters) of a tag, lower case; ends in
 * a hyphen so that a prefix ends where a subtag ends. Region, variants and extensions are left out.
 */
function normal(tag: string): string {
  const [primary = "", ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  const current = Object.hasOwn(withdrawn, primary) ? withdrawn[primary] : primary;
  const end = rest.findIndex((subtag) => !divides.test(subtag));
  return [current, ...rest.slice(0, end === -1 ? rest.length : end), ""].join("-");
}
