import { classText, describe as sayComplaints } from "@ramah/complaints/messages";
import type { Locale } from "@ramah/core";
import type { Matter } from "../case/matter.js";
import type { MatterView } from "../desk/view.js";
import { label, sayDesk } from "../words/words.js";
import { linesOf, withoutRepeats } from "./lines.js";

/** What kind of matter a mail is, and the words that it was told by. */
export function matterView(
  matter: Matter,
  follows: string | undefined,
  locale: Locale,
): MatterView {
  const { language, classification } = matter;
  const { reasons, isComplaint } = classification;
  const isUrgency = (code: string): boolean => code === "urgent" || code === "deadline-named";
  return {
    language,
    classText: matterText(matter, locale),
    isComplaint,
    lines: [
      ...(follows === undefined
        ? []
        : [
            {
              code: "follows-case",
              text: sayDesk({ code: "follows-case", data: { caseId: follows } }, locale),
            },
          ]),
      ...linesOf(
        reasons.filter(({ code }) => !isUrgency(code)),
        (reason) => sayComplaints(reason, locale),
      ),
    ],
    urgency: withoutRepeats(
      linesOf(
        reasons.filter(({ code }) => isUrgency(code)),
        (reason) => sayComplaints(reason, locale),
        "attention",
      ),
    ),
  };
}

/** The kind of a matter in a few words. */
export function matterText({ classification, isAutomatic }: Matter, locale: Locale): string {
  if (isAutomatic) return label("automatic", locale);
  if (!classification.isComplaint) return label("no-complaint", locale);
  const kind = classification.class;
  return kind === undefined || kind === "none" ? label("unclear", locale) : classText(kind, locale);
}
