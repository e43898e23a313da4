import type { Locale } from "@ramah/core";
import type { LetterKind } from "../letters/letter.js";
import type { Jurisdiction, Sector } from "../regimes/facts.js";
import type { Milestone, Purpose, Regime } from "../regimes/regime.js";
import { letterNames, purposeNames } from "./regime-names.js";
import { jurisdictionWord, milestoneWord, regimeWord, sectorWord } from "./regime-words.js";

/**
 * Names a regime.
 *
 * @param regime the regime, or its id; an id that this package does not know is its own name
 * @param locale the language to name it in
 * @returns the name as a heading
 * @example
 * import { regimeText } from "@ramah/complaints/messages";
 *
 * regimeText("id-ojk-written", "id"); // => "OJK, pengaduan tertulis"
 */
export function regimeText(regime: Regime | string, locale: Locale): string {
  if (typeof regime === "string") return regimeWord(regime, locale);
  return regime.name?.[locale] ?? regimeWord(regime.id, locale);
}

/**
 * Names a step of a regime that has a time limit.
 *
 * @param milestone the milestone, or its key; a key that this package does not know is its own name
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { milestoneText } from "@ramah/complaints/messages";
 *
 * milestoneText("final-response", "id"); // => "tanggapan akhir"
 */
export function milestoneText(milestone: Milestone | string, locale: Locale): string {
  if (typeof milestone === "string") return milestoneWord(milestone, locale);
  return milestone.name?.[locale] ?? milestoneWord(milestone.key, locale);
}

/**
 * Names a kind of letter.
 *
 * @param kind the kind
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { letterText } from "@ramah/complaints/messages";
 *
 * letterText("holding-response", "en"); // => "holding response"
 */
export function letterText(kind: LetterKind, locale: Locale): string {
  return letterNames[kind][locale];
}

/**
 * Names what a time limit is for.
 *
 * @param purpose what it is for
 * @param locale the language to name it in
 * @returns the words as a heading in lower case
 * @example
 * import { purposeText } from "@ramah/complaints/messages";
 *
 * purposeText("refund", "en"); // => "to refund"
 */
export function purposeText(purpose: Purpose, locale: Locale): string {
  return purposeNames[purpose][locale];
}

/**
 * Names a jurisdiction.
 *
 * @param jurisdiction a country or part of one
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { jurisdictionText } from "@ramah/complaints/messages";
 *
 * jurisdictionText("GB-SCT", "id"); // => "Skotlandia"
 */
export function jurisdictionText(jurisdiction: Jurisdiction, locale: Locale): string {
  return jurisdictionWord(jurisdiction, locale);
}

/**
 * Names a trade.
 *
 * @param sector the trade
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { sectorText } from "@ramah/complaints/messages";
 *
 * sectorText("telecoms", "id"); // => "telekomunikasi"
 */
export function sectorText(sector: Sector, locale: Locale): string {
  return sectorWord(sector, locale);
}
