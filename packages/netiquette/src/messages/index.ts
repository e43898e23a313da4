import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { RuleId } from "../finding.js";
import type { NetiquetteReason, NetiquetteReasons } from "../reasons.js";
import type { RuleText } from "./en.js";
import * as en from "./en.js";
import * as id from "./id.js";

const catalogues: Catalogues<NetiquetteReasons> = { en: en.messages, id: id.messages };
const ruleWords = { en: en.ruleWords, id: id.ruleWords };

export type { RuleText };

/**
 * Says why something was found, or what a fix does. The language is the reader's of the message, not the mail's.
 *
 * @param reason the reason of a finding or the label of a fix
 * @param locale the language to say it in
 * @returns one sentence
 * @example
 * import { checkDraft } from "@ramah/netiquette";
 * import { describe } from "@ramah/netiquette/messages";
 *
 * const [finding] = checkDraft({ body: "Item itu habis." }).findings;
 * finding && describe(finding.reason, "id"); // => "“Item itu habis” hanya menyebut yang tidak ada, bukan apa yang akan tersedia dan kapan."
 */
export function describe(reason: NetiquetteReason, locale: Locale): string {
  return describeWith(reason, locale, catalogues);
}

/**
 * Names a rule and says in one sentence why it exists.
 *
 * @param rule the rule's id
 * @param locale the language to say it in
 * @returns its name, and the sentence
 * @example
 * import { ruleText } from "@ramah/netiquette/messages";
 *
 * ruleText("blame", "id").name; // => "Tidak menyalahkan"
 */
export function ruleText(rule: RuleId, locale: Locale): RuleText {
  return ruleWords[locale][rule];
}
