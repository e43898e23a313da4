import type { Bilingual, IssueOf, PlainDate, ReasonOf } from "@ramah/core";

/** What can be wrong with a calendar or a question to it: codes and the data of each. */
export interface CalendarProblems {
  /** Asked for a day or moment that the calendar does not reach: it never guesses. */
  "calendar-horizon": {
    readonly asked: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
  };
  /** The last day of a calendar lies before its first. */
  "calendar-range": { readonly from: string; readonly to: string };
  /** No such day, or not written `YYYY-MM-DD`. */
  "calendar-date": { readonly date: string };
  /** The platform's time zone database does not know the zone. */
  "hours-zone": { readonly zone: string };
  /** Not written `HH:MM-HH:MM`, or not a time of day. */
  "hours-range": { readonly range: string };
  /** Two ranges of one day cover the same time. */
  "hours-overlap": { readonly first: string; readonly second: string };
  /** A day of the weekend that is not 1 for Monday to 7 for Sunday. */
  "business-weekend": { readonly day: number };
  /** Every day of the week is a weekend day. */
  "business-no-weekday": { readonly weekend: readonly number[] };
}

/** A problem with a calendar, with the path into what was given. */
export type CalendarIssue = IssueOf<CalendarProblems>;

/** What became of each day of a count: codes and the data of each. */
export interface DayReasons {
  /** The day from which counting starts; it is never counted itself. */
  "day-start": { readonly date: PlainDate };
  /** A business day, and which in the count: 1 is the first. */
  "day-counted": { readonly date: PlainDate; readonly number: number };
  "day-weekend": { readonly date: PlainDate };
  "day-holiday": { readonly date: PlainDate; readonly names: readonly Bilingual[] };
}

/** What became of one day of a count. */
export type DayReason = ReasonOf<DayReasons>;
