/** A language that every message, script, term and guide of Ramah is written in. */
export type Locale = "en" | "id";

/** A text in every language of the project: a missing one does not compile. */
export type Bilingual<Text = string> = { readonly [Language in Locale]: Text };

/**
 * Every {@link Locale}, in the order in which they are shown.
 *
 * @example
 * import { locales } from "@ramah/core";
 *
 * locales; // => ["en", "id"]
 */
export const locales: readonly Locale[] = ["en", "id"];

// "in" was the code of Indonesian until ISO 639:1989 and still arrives from old Java and Android systems.
const languages: Readonly<Record<string, Locale>> = { en: "en", id: "id", in: "id" };

/**
 * Finds the language to speak for a BCP 47 tag, or for several in order of preference.
 *
 * @param wanted one tag such as `id-ID`, or tags with the most wanted first; case and region do not matter
 * @param fallback what to speak when none of them is spoken here
 * @returns the first language that is spoken here, else `fallback`
 * @example
 * import { chooseLocale } from "@ramah/core";
 *
 * chooseLocale("id-ID"); // => "id"
 * chooseLocale(["fr-CA", "en-GB"]); // => "en"
 * chooseLocale("zh-Hant", "id"); // => "id"
 */
export function chooseLocale(wanted: string | readonly string[], fallback: Locale = "en"): Locale {
  for (const tag of typeof wanted === "string" ? [wanted] : wanted) {
    const language = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
    if (Object.hasOwn(languages, language)) return languages[language] ?? fallback;
  }
  return fallback;
}
