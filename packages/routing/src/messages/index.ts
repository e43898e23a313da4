import { describe as describeWith, type Locale } from "@ramah/core";
import type { RoutingReason } from "../reasons.js";
import { catalogues } from "./catalogues.js";

export { languageText } from "./language-text.js";

/**
 * Says anything the router says: why an agent was chosen or not, why an event is refused, what a
 * configuration or a menu lacks.
 *
 * @param reason a block, finding, refusal, difference or issue
 * @param locale the language to say it in
 * @returns one or two sentences
 * @example
 * import { describe } from "@ramah/routing/messages";
 *
 * describe({ code: "unknown-contact", data: { contact: "c7" } }, "en"); // => "There is no contact c7 here."
 * describe({ code: "unknown-contact", data: { contact: "c7" } }, "id"); // => "Kontak c7 tidak ada di sini."
 */
export function describe(reason: RoutingReason, locale: Locale): string {
  return describeWith(reason, locale, catalogues());
}
