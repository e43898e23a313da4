import type { Bilingual, IssueOf, NoData, PlainDate, ReasonOf } from "@ramah/core";
import type { HolidayName } from "./data/holiday-names.js";
import type { DayUnit } from "./due/day-rule.js";

/** What can be wrong with an iCalendar file, or keep a part of it out of a layer. Paths say the line. */
export interface ICalendarProblems {
  /** There is no calendar in the file. */
  "ical-none": NoData;
  /** Parts do not end where they should, or the file breaks off. */
  "ical-structure": { readonly expected: string; readonly found: string };
  /** A property that is missing or cannot be read. */
  "ical-value": { readonly property: string; readonly value: string };
  /** A part of a repeating rule that is not understood. */
  "ical-rule": { readonly part: string; readonly value: string };
  /** The rules of the file describe more days than anybody rests on. */
  "ical-size": { readonly limit: number };
  /** Left out: a line that is no property. */
  "ical-line": { readonly text: string };
  /** Left out: an event with a time of day. */
  "ical-timed": { readonly name: Bilingual };
  /** Left out: an event that was called off. */
  "ical-cancelled": { readonly name: Bilingual };
  /** Left out: an event of which the file has a newer version. */
  "ical-replaced": { readonly name: Bilingual };
}

/** What can be wrong with a calendar or a question to it: codes and the data of each. */
export interface CalendarProblems extends ICalendarProblems {
  /** Asked for a day or moment that the calendar does not reach: it never guesses. */
  "calendar-horizon": {
    readonly asked: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** When the calendar was asked for what was known on a date. */
    readonly knownAt?: PlainDate;
  };
  /** There is no day that all layers cover, or none that they covered with what was known on a date. */
  "calendar-empty": { readonly knownAt?: PlainDate };
  /** Something else than what belongs in its place: the name of a calendar instead of one, no list, nothing. */
  "calendar-shape": { readonly expected: string; readonly given: string };
  /** No calendar of this package has this name. */
  "calendar-unknown": { readonly id: string; readonly known: readonly string[] };
  /** The last day of a calendar lies before its first. */
  "calendar-range": { readonly from: string; readonly to: string };
  /** No such day, or not written `YYYY-MM-DD`. */
  "calendar-date": { readonly date: string };
  /** The platform's time zone database does not know the zone. */
  "hours-zone": { readonly zone: string };
  /** Not a time of day `HH:MM`, or not a pair of them. */
  "hours-range": { readonly range: string };
  /** Two ranges of one day cover the same time. */
  "hours-overlap": { readonly first: string; readonly second: string };
  /** A key of weekly hours that is not `mon` to `sun`. */
  "hours-weekday": { readonly day: string };
  /** A length of open time that is negative or no number. */
  "hours-length": { readonly length: string };
  /** A number of business days that is not whole. */
  "business-count": { readonly given: string };
  /** A day of the weekend that is not 1 for Monday to 7 for Sunday. */
  "business-weekend": { readonly day: number };
  /** Every day of the week is a weekend day. */
  "business-no-weekday": { readonly weekend: readonly number[] };
  /** Neither a moment nor a date: text without an offset, a time without a zone. */
  "due-start": { readonly given: string };
  /** Not a whole number of at least so many. */
  "due-number": { readonly given: string; readonly least: number };
  /** A field that knows only certain values. */
  "due-value": { readonly given: string; readonly allowed: readonly string[] };
  /** Two parts of a rule, written `field: value`, that mean nothing together. */
  "due-combination": { readonly one: string; readonly other: string };
  /** What a part of a rule cannot be counted without. */
  "due-needs": {
    readonly need: "calendar" | "hours" | "closeOfBusiness" | "moment";
    readonly part: string;
  };
  /** The deadline lies outside the years 0001 to 9999. */
  "due-beyond": { readonly n: number };
}

/** A problem with a calendar, with the path into what was given. */
export type CalendarIssue = IssueOf<CalendarProblems>;

/** A holiday as a step of a count names it. */
export interface StepRest {
  /** Known by name to this package, or in both languages. */
  readonly name: HolidayName | Bilingual;
  /** Expected, not decreed. */
  readonly isProvisional?: boolean;
}

/** A date with the time that the wall clock of a zone shows, `HH:MM`, with seconds where there are any. */
export interface StepTime {
  readonly date: PlainDate;
  readonly time: string;
  readonly zone: string;
  /** Distance from UTC, positive in the east. */
  readonly offsetMinutes: number;
}

/** What is counted: `n` of a unit. */
export interface StepCount {
  readonly n: number;
  readonly unit: DayUnit;
}

/** What happens from receipt to deadline, a line for every day: codes and the data of each. */
export interface DueSteps {
  /** The first line: what the count begins with, where, and when if a time was given. */
  "step-start": {
    readonly role: "receipt" | "event" | "link";
    readonly date: PlainDate;
    readonly zone: string;
    readonly moment?: StepTime;
  };
  /** What came after the cut-off counts as received on the next day, `date`. */
  "step-cut-off": { readonly time: string; readonly cutoff: string; readonly date: PlainDate };
  "step-before-cut-off": { readonly time: string; readonly cutoff: string };
  /** A day on which nothing counts as received; no holiday means a weekend. */
  "step-not-received": { readonly date: PlainDate; readonly rests: readonly StepRest[] };
  /** The business day on which it counts as received. */
  "step-deemed": { readonly date: PlainDate };
  /** What the rule says is to be counted. */
  "step-count": StepCount & {
    readonly isBack: boolean;
    readonly isInclusive: boolean;
    readonly clear?: "businessDays" | "allDays";
    /** The calendar that says which days are business days, where that is asked. */
    readonly calendar?: string;
    /** The date, when it is the calendar as it was known then. */
    readonly knownAt?: PlainDate;
  };
  /** More time, counted from the same start. */
  "step-extended": StepCount & { readonly instead: number };
  /** More time, counted from the end so far. */
  "step-appended": StepCount & { readonly date?: PlainDate };
  "step-day-zero": { readonly date: PlainDate };
  /** A day that counts, and which it is in the count: 1 is the first. */
  "step-day": { readonly date: PlainDate; readonly number: number; readonly isBusiness: boolean };
  /** A day that does not count; no holiday means a weekend. */
  "step-rest": { readonly date: PlainDate; readonly rests: readonly StepRest[] };
  /** The first day after the clear days, or the last before them. */
  "step-clear": { readonly date: PlainDate; readonly isBack: boolean };
  /** The day after receipt, whose corresponding date is looked for. */
  "step-month-from": { readonly date: PlainDate };
  /** The day that corresponds to a date some months away. */
  "step-corresponding": {
    readonly n: number;
    readonly isBack: boolean;
    readonly from: PlainDate;
    readonly date: PlainDate;
  };
  /** There is no corresponding date: the last day of the month stands in for it. */
  "step-clamp": {
    readonly n: number;
    readonly isBack: boolean;
    readonly from: PlainDate;
    readonly missing: number;
    readonly date: PlainDate;
  };
  /** Months that begin with the day of receipt end before the corresponding date, or begin after it. */
  "step-month-day-before": { readonly date: PlainDate; readonly isBack: boolean };
  /** Hours from moment to moment. */
  "step-hours": {
    readonly n: number;
    readonly isBack: boolean;
    readonly end: StepTime;
  };
  /** The clocks change while hours are counted, which changes nothing about their number. */
  "step-clock-change": {
    readonly date: PlainDate;
    readonly fromOffsetMinutes: number;
    readonly toOffsetMinutes: number;
  };
  /** Business time of one day, as shown on the wall, and how much it makes with what came before. */
  "step-open": {
    readonly date: PlainDate;
    readonly from: string;
    readonly to: string;
    readonly openMs: number;
    readonly totalMs: number;
  };
  /** A day without business hours, or with none left. */
  "step-closed": { readonly date: PlainDate };
  /** A last day that is no business day; no holiday means a weekend. */
  "step-not-end": { readonly date: PlainDate; readonly rests: readonly StepRest[] };
  "step-rolled": { readonly date: PlainDate; readonly to: "next" | "previous" };
  /** The clocks skip the time at which it would end: the moment shows as another. */
  "step-skipped": { readonly date: PlainDate; readonly time: string; readonly shown: StepTime };
  /** The last line: the first moment that is too late, for hours the last in time. */
  "step-due": StepTime & { readonly end: "endOfDay" | "closeOfBusiness" | "instant" };
}

/** One line of the explanation of a deadline. */
export type Step = ReasonOf<DueSteps>;
