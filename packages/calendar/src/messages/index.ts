import { type Catalogues, describe as describeWith, type Locale } from "@ramah/core";
import type { Due } from "../due/due-date.js";
import type { CalendarIssue, CalendarProblems, DueSteps, Step } from "../reasons.js";
import { messages as en } from "./en/problems.js";
import { stepMessages as stepsEn } from "./en/steps.js";
import { messages as id } from "./id/problems.js";
import { stepMessages as stepsId } from "./id/steps.js";

export { holidayText } from "./holiday-text.js";

const problems: Catalogues<CalendarProblems> = { en, id };
const steps: Catalogues<DueSteps> = { en: stepsEn, id: stepsId };

/**
 * Says a problem of a calendar, or one line of how a deadline came about.
 *
 * @param reason an issue, or a step of `explain`
 * @param locale the language to say it in
 * @returns one or two sentences
 * @throws RangeError for a code or language that this package does not have, which types rule out
 * @example
 * import { describe } from "@ramah/calendar/messages";
 *
 * describe({ code: "step-rest", data: { date: "2026-11-21", rests: [] } }, "id"); // => "Sabtu, 21 November 2026: akhir pekan, tidak dihitung."
 */
export function describe(reason: CalendarIssue | Step, locale: Locale): string {
  return isStep(reason) ? stepText(reason, locale) : describeWith(reason, locale, problems);
}

/**
 * Says how a deadline came about, a line for every day. Whoever reads it can count it again by hand.
 *
 * @param due what `dueDate` returned
 * @param locale the language to say it in
 * @returns lines parted by line breaks: first what was received, last when it is due
 * @throws RangeError for a language that this package does not have, which types rule out
 * @example
 * import { dueDate } from "@ramah/calendar";
 * import { explainText } from "@ramah/calendar/messages";
 *
 * const due = dueDate("2026-11-20T16:30+07:00", { n: 24, unit: "hour" }, { zone: "Asia/Jakarta" });
 * explainText(due, "en").split("\n").at(-1); // => "Due on Saturday 21 November 2026: 16:30 in Asia/Jakarta (UTC+07:00)."
 */
export function explainText(due: Pick<Due, "explain">, locale: Locale): string {
  return due.explain.map((step) => stepText(step, locale)).join("\n");
}

const stepText = (step: Step, locale: Locale): string => describeWith(step, locale, steps);

const isStep = (reason: CalendarIssue | Step): reason is Step => reason.code.startsWith("step-");
