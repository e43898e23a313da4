import type { Bilingual, Locale } from "@ramah/core";
import {
  factClauses,
  jurisdictionNames,
  milestoneNames,
  regimeNames,
  sectorNames,
} from "./regime-names.js";

/** The name in a table, else the id itself: a user's own regimes have ids that nobody here knows. */
const named = (names: Readonly<Record<string, Bilingual>>, id: string, locale: Locale): string =>
  Object.hasOwn(names, id) ? (names[id]?.[locale] ?? id) : id;

export const regimeWord = (id: string, locale: Locale): string => named(regimeNames, id, locale);

export const milestoneWord = (key: string, locale: Locale): string =>
  named(milestoneNames, key, locale);

export const jurisdictionWord = (id: string, locale: Locale): string =>
  named(jurisdictionNames, id, locale);

export const sectorWord = (id: string, locale: Locale): string => named(sectorNames, id, locale);

/** A clause such as "it was made orally". */
export const factWord = (fact: keyof typeof factClauses, value: string, locale: Locale): string =>
  named(factClauses[fact], value, locale);
