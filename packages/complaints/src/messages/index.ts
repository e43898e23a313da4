import { describe as describeWith, type Locale } from "@ramah/core";
import type { Outcome } from "../case/outcome.js";
import type { CaseStatus } from "../case/transitions.js";
import type { ComplaintClass } from "../data/classes.js";
import type { Principle } from "../principles/principles-of.js";
import type { PromiseState } from "../promises/promise-states.js";
import type { ComplaintsReason, ComplaintsReasons } from "../reasons.js";
import { statusNames } from "./case-names.js";
import { catalogues } from "./catalogues.js";
import { className } from "./class-name.js";
import { outcomeNames, principleNames, promiseStateNames } from "./names.js";

export { dutyIssueText } from "./duty-issue-text.js";
export {
  jurisdictionText,
  letterText,
  milestoneText,
  purposeText,
  regimeText,
  sectorText,
} from "./regime-texts.js";

/**
 * Says a reason of this package: a refusal, a verdict of a clock, a finding in a text.
 *
 * @param reason a code of this package with its data
 * @param locale the language to say it in
 * @returns one or two sentences
 * @throws RangeError when the code is none of this package
 * @example
 * import { describe } from "@ramah/complaints/messages";
 *
 * describe({ code: "promises-open", data: { count: 1 } }, "en"); // => "One promise to the customer is still open."
 */
export function describe(reason: ComplaintsReason, locale: Locale): string {
  return describeWith<ComplaintsReasons>(reason, locale, catalogues());
}

/**
 * Names the status of a complaint.
 *
 * @param status where the complaint stands; `none` before it came in
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { statusText } from "@ramah/complaints/messages";
 *
 * statusText("reopened", "id"); // => "dibuka kembali"
 */
export function statusText(status: CaseStatus, locale: Locale): string {
  return statusNames[status][locale];
}

/**
 * Names a class of complaint.
 *
 * @param complaintClass the class
 * @param locale the language to name it in
 * @returns the name as a heading
 * @example
 * import { classText } from "@ramah/complaints/messages";
 *
 * classText("damaged", "id"); // => "Rusak"
 */
export function classText(complaintClass: ComplaintClass, locale: Locale): string {
  return className(complaintClass, locale);
}

/**
 * Names one of the four principles.
 *
 * @param principle the principle
 * @param locale the language to name it in
 * @returns the name as a heading
 * @example
 * import { principleText } from "@ramah/complaints/messages";
 *
 * principleText("apologise", "id"); // => "Meminta maaf"
 */
export function principleText(principle: Principle, locale: Locale): string {
  return principleNames[principle][locale];
}

/**
 * Says an outcome in words that judge the case and never the customer.
 *
 * @param outcome what was decided
 * @param locale the language to say it in
 * @returns the words inside a sentence
 * @example
 * import { outcomeText } from "@ramah/complaints/messages";
 *
 * outcomeText("upheld", "en"); // => "upheld: we put it right"
 */
export function outcomeText(outcome: Outcome, locale: Locale): string {
  return outcomeNames[outcome][locale];
}

/**
 * Names how a promise stands.
 *
 * @param state how it stands
 * @param locale the language to name it in
 * @returns the name inside a sentence
 * @example
 * import { promiseStateText } from "@ramah/complaints/messages";
 *
 * promiseStateText("kept", "id"); // => "ditepati"
 */
export function promiseStateText(state: PromiseState, locale: Locale): string {
  return promiseStateNames[state][locale];
}
