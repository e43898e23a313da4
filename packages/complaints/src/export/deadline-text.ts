import type { Locale, PlainDate } from "@ramah/core";
import { dateText } from "@ramah/core/messages";

/** What a calendar says of a deadline. */
export interface DeadlineWords {
  readonly summary: string;
  readonly description: string;
}

/** What there is to say. */
export interface DeadlineFacts {
  readonly caseId: string;
  readonly title: string;
  readonly date: PlainDate;
  readonly zone: string;
  /** `HH:MM`, left out for the end of the day. */
  readonly time: string | undefined;
}

/** Says a deadline in one line and in one sentence, with the date and time on the wall there. */
export function deadlineText(
  { caseId, title, date, zone, time }: DeadlineFacts,
  locale: Locale,
): DeadlineWords {
  const day = dateText(date, locale, "day");
  if (locale === "id") {
    const until =
      time === undefined ? `akhir hari ${day}` : `pukul ${time.replace(":", ".")}, ${day}`;
    return {
      summary: `Keluhan ${caseId}: ${title}`,
      description: `Paling lambat ${until} (${zone}).`,
    };
  }
  const until = time === undefined ? `the end of ${day}` : `${time} on ${day}`;
  return { summary: `Complaint ${caseId}: ${title}`, description: `Due by ${until} (${zone}).` };
}
