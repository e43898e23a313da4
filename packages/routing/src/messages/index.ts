import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { RoutingReason, RoutingReasons } from "../reasons.js";
import * as en from "./en.js";
import * as id from "./id.js";

export { languageText } from "./language-text.js";

const catalogues: Catalogues<RoutingReasons> = { en: en.messages, id: id.messages };

/**
 * Says anything the router says: why an agent was chosen or not, why a command is refused, what a
 * configuration lacks.
 *
 * @param reason a block, rank, remedy, finding, refusal or issue
 * @param locale the language to say it in
 * @returns one or two sentences
 * @example
 * import { describe } from "@ramah/routing/messages";
 *
 * const reason = { code: "language-missing", data: { agent: "Budi", language: "en", needs: 3 } } as const;
 * describe(reason, "id"); // => "Budi: tidak menguasai bahasa Inggris (perlu tingkat 3)."
 * describe(reason, "en"); // => "Budi: does not speak English (level 3 is needed)."
 */
export function describe(reason: RoutingReason, locale: Locale): string {
  return describeWith(reason, locale, catalogues);
}
