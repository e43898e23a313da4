import type { Locale } from "@ramah/core";
import type { TextDraft } from "./draft.js";
import type { Report } from "./report.js";
import { placesOf } from "./template.js";

/** Checks that every text is there in every language and fills in the same facts in each. */
export function checkTexts(
  texts: readonly TextDraft[],
  locales: readonly Locale[],
  report: Report,
): void {
  for (const text of texts) {
    const isHeading = text.kind === "title" || text.kind === "step";
    const written: Readonly<Partial<Record<Locale, unknown>>> = isHeading ? text.names : text.words;
    for (const language of Object.keys(written) as Locale[]) {
      if (!locales.includes(language)) report.error("unknown-language", text.span, { language });
    }
    for (const language of locales) {
      if (Object.hasOwn(written, language)) continue;
      // What nobody hears can be lived with for a while; what the customer hears cannot, nor can a text that
      // is only a translation of nothing.
      const isQuiet = isHeading || text.kind === "guide";
      const tell = isQuiet && language !== locales[0] ? report.warning : report.error;
      tell("missing-translation", text.span, { language, kind: text.kind });
    }
    if (!isHeading) checkPlaces(text, locales, report);
  }
}

/** A figure that one language tells and the other leaves out is a different promise. */
function checkPlaces(text: TextDraft, locales: readonly Locale[], report: Report): void {
  const all = new Set(Object.values(text.words).flatMap(placesOf));
  for (const language of locales) {
    const template = text.words[language];
    if (template === undefined) continue;
    const own = placesOf(template);
    const missing = [...all].filter((place) => !own.includes(place));
    if (missing.length > 0) {
      report.error("placeholders-differ", text.span, { language, missing });
    }
  }
}
