import type { Locale } from "@ramah/core";
import { explain, type Glossary, type Matcher } from "@ramah/glossary";

/** A term of the trade in plain words. */
export interface ShownTerm {
  readonly concept: string;
  /** As it stands in the text. */
  readonly surface: string;
  /** Its full form, where the text has a short one. */
  readonly fullForm?: string;
  readonly plain: string;
  /** What customers call it. */
  readonly customerTerm?: string;
  readonly places: readonly Place[];
}

type Place = "mail" | "reply";

/** Finds the terms that not every customer knows, each concept once, in the order of mail and reply. */
export function jargonIn(
  texts: Readonly<Record<Place, string>>,
  glossary: Glossary,
  matcher: Matcher,
  locale: Locale,
): readonly ShownTerm[] {
  const found = new Map<string, ShownTerm>();
  for (const place of ["mail", "reply"] as const) {
    for (const hit of matcher.find(texts[place])) {
      const before = found.get(hit.concept);
      const concept = glossary.concepts.find(({ id }) => id === hit.concept);
      if (hit.audience === "customer" || concept === undefined) continue;
      const { fullForm, plain } = explain(concept, locale);
      found.set(hit.concept, {
        concept: hit.concept,
        surface: before?.surface ?? hit.surface,
        ...(fullForm === undefined ? {} : { fullForm }),
        plain,
        ...(hit.replacement === undefined ? {} : { customerTerm: hit.replacement[locale] }),
        places: [...new Set([...(before?.places ?? []), place])],
      });
    }
  }
  return [...found.values()];
}
