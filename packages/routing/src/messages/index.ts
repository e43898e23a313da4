import type { CalendarIssue } from "@ramah/calendar";
import { describe as describeCalendar } from "@ramah/calendar/messages";
import { describe as describeWith, type InputIssue, type Locale } from "@ramah/core";
import { describe as describeInput } from "@ramah/core/messages";
import type { RoutingReason } from "../reasons.js";
import { catalogues } from "./catalogues.js";

export { languageText } from "./language-text.js";

/**
 * Says anything that the functions of this package give back: why an agent was chosen or not, why an event is
 * refused, what a configuration or a menu lacks, and what the calendar or a schema has to say about input.
 *
 * @param reason a block, finding, refusal, difference or issue
 * @param locale the language to say it in
 * @returns one or two sentences
 * @throws RangeError for what is no reason of this package, or whose data are not such that its sentence can be made
 * @example
 * import { describe } from "@ramah/routing/messages";
 *
 * describe({ code: "unknown-contact", data: { contact: "c7" } }, "en"); // => "There is no contact c7 here."
 * describe({ code: "unknown-contact", data: { contact: "c7" } }, "id"); // => "Kontak c7 tidak ada di sini."
 */
export function describe(
  reason: RoutingReason | CalendarIssue | InputIssue,
  locale: Locale,
): string {
  if (typeof reason?.code !== "string") throw new RangeError("describe: a reason has a code");
  const { code } = reason;
  try {
    if (isOwn(reason)) return describeWith(reason, locale, catalogues());
    return isInput(reason)
      ? describeInput({ ...reason, path: reason.path ?? [] }, locale)
      : describeCalendar(reason, locale);
  } catch (thrown) {
    if (thrown instanceof RangeError && thrown.message.startsWith("describe: no ")) throw thrown;
    throw new RangeError(`describe: the data of "${code}" does not fit its words`);
  }
}

const isOwn = (reason: RoutingReason | CalendarIssue | InputIssue): reason is RoutingReason =>
  Object.hasOwn(catalogues().en, reason.code);

const isInput = (reason: CalendarIssue | InputIssue): reason is InputIssue =>
  reason.code.startsWith("input-");
