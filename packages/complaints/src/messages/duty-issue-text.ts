import { describe as describeCount } from "@ramah/calendar/messages";
import { describe as describeWith, type Locale } from "@ramah/core";
import type { DutyIssue, RegimeIssue, RegimeReasons } from "../regimes/reasons.js";
import { catalogues } from "./catalogues.js";

/**
 * Says why a duty has no date: what is wrong with its regime, or what the calendar could not count. For the
 * issues of `failed` in a timeline, which are of both packages.
 *
 * @param issue one of them
 * @param locale the language to say it in
 * @returns one or two sentences
 * @example
 * import { defaultRegimes, planCase } from "@ramah/complaints";
 * import { dutyIssueText } from "@ramah/complaints/messages";
 *
 * const bank = { jurisdiction: "GB-ENG", sector: "payments", channel: "post", isOral: false } as const;
 * const late = { ...bank, receivedAt: "2028-12-20T10:00Z", concernsPayment: true } as const;
 * const [failed] = planCase(late, defaultRegimes).failed;
 * failed && dutyIssueText(failed.issues[0], "en").includes("2028"); // => true
 */
export function dutyIssueText(issue: DutyIssue, locale: Locale): string {
  return isOurs(issue)
    ? describeWith<RegimeReasons>(issue, locale, catalogues())
    : describeCount(issue, locale);
}

const isOurs = (issue: DutyIssue): issue is RegimeIssue => /^(regime|plan)-/.test(issue.code);
