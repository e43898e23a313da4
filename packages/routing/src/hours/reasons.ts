import type { HolidayName, Weekday } from "@ramah/calendar";
import type { Bilingual, Instant, IssueOf, NoData, PlainDate, ReasonOf } from "@ramah/core";

/** Why a question about opening hours has no answer. */
export interface HoursProblems {
  /** The calendar of a site does not reach that far; nothing is guessed. */
  "hours-horizon": { readonly at: Instant; readonly from: PlainDate; readonly to: PlainDate };
  /** Neither a moment nor a date of the years 2 to 9998. */
  "hours-moment": { readonly given: string };
  /** A span of time that ends before it begins, or is longer than anybody plans. */
  "hours-span": { readonly mostDays: number };
  /** Two sites of one id. */
  "hours-duplicate": { readonly id: string };
  /** Something of another type stands there. */
  "hours-shape": { readonly expected: "list" | "object" | "text" | "level" | "function" };
}

/** A problem of a question about opening hours, with the path into what was given. */
export type HoursIssue = IssueOf<HoursProblems>;

/** Why a site is closed during a gap in the cover. */
export interface ClosedReasons {
  /** Outside its hours of that day: night, a break. */
  "closed-hours": { readonly site: string };
  /** It does not open on this day of the week. */
  "closed-weekday": { readonly site: string; readonly weekday: Weekday };
  /** A holiday by the date at the site. */
  "closed-holiday": {
    readonly site: string;
    readonly date: PlainDate;
    readonly names: readonly (HolidayName | Bilingual)[];
  };
  /** Its exceptions say that it is closed on this date. */
  "closed-exception": { readonly site: string; readonly date: PlainDate };
  /** Open, but nobody is there who has what is needed. */
  "closed-nobody-able": { readonly site: string };
  /** There is no site at all. */
  "closed-no-site": NoData;
}

/** One reason why a site is closed. */
export type ClosedReason = ReasonOf<ClosedReasons>;

/** Everything that is said about opening hours, by code. */
export interface HoursReasons extends HoursProblems, ClosedReasons {}
