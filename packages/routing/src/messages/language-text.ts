import type { Locale } from "@ramah/core";
import { languageNames } from "./languages.js";

/**
 * Names a language, with its tag when the tag says more than the language.
 *
 * @param tag a BCP 47 tag
 * @param locale the language to name it in
 * @returns the name inside a sentence; the tag itself for a language that is not on the list
 * @example
 * import { languageText } from "@ramah/routing/messages";
 *
 * languageText("en", "id"); // => "bahasa Inggris"
 * languageText("en-GB", "en"); // => "English (en-GB)"
 * languageText("xx", "en"); // => "xx"
 */
export function languageText(tag: string, locale: Locale): string {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  const name = Object.hasOwn(languageNames, primary) ? languageNames[primary] : undefined;
  if (name === undefined) return tag;
  return primary === tag.toLowerCase() ? name[locale] : `${name[locale]} (${tag})`;
}
