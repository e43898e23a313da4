import { chooseLocale, type Locale } from "@ramah/core";

/** Where a person is: in a language, at the start or in a case. */
export interface Place {
  readonly locale: Locale;
  readonly caseId?: string;
}

/**
 * Reads a place from an address. What it leaves open comes from what the person chose before, else
 * from the languages that the browser asks for.
 */
export function placeOf(search: string, wanted: readonly string[]): Place {
  const asked = new URLSearchParams(search);
  const locale = chooseLocale([asked.get("lang") ?? "", ...wanted]);
  const caseId = asked.get("case");
  return caseId === null || caseId === "" ? { locale } : { locale, caseId };
}

/** Writes the address of a place. */
export function addressOf({ locale, caseId }: Place): string {
  const asked = new URLSearchParams({ lang: locale });
  if (caseId !== undefined) asked.set("case", caseId);
  return `/?${asked.toString()}`;
}
