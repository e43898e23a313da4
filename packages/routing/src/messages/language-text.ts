import type { Locale } from "@ramah/core";
import { languageNames } from "./languages.js";

// A second subtag of three or four letters is a language within the language, or a script.
const divided = /^[a-z]+[-_][a-z]{3,4}(?:[-_]|$)/i;

/**
 * Names a language, with its tag when that says more than language and region.
 *
 * @param tag a BCP 47 tag
 * @param locale the language to name it in
 * @returns the name inside a sentence; the tag itself for a language that is not on the list
 * @example
 * import { languageText } from "@ramah/routing/messages";
 *
 * languageText("en", "id"); // => "bahasa Inggris"
 * languageText("en-GB", "en"); // => "English"
 * languageText("zh-Hant", "en"); // => "Chinese (zh-Hant)"
 * languageText("xx", "en"); // => "xx"
 */
export function languageText(tag: string, locale: Locale): string {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  const name = Object.hasOwn(languageNames, primary) ? languageNames[primary] : undefined;
  if (name === undefined) return tag;
  return divided.test(tag) ? `${name[locale]} (${tag})` : name[locale];
}
