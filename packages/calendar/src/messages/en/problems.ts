import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { CalendarProblems } from "../../reasons.js";

export const messages: Catalogue<CalendarProblems> = {
  "calendar-horizon": ({ asked, from, to, knownAt }) =>
    [
      `The question (${asked}) reaches outside this calendar, which covers ${dateText(from, "en")} to ${dateText(to, "en")}.`,
      knownAt === undefined
        ? "Give it a wider horizon, with the holidays of those years."
        : `No more than that had been published on ${dateText(knownAt, "en")}.`,
    ].join(" "),
  "calendar-empty": ({ knownAt }) =>
    `There is no day that all layers cover${knownAt === undefined ? "" : ` with what was known on ${dateText(knownAt, "en")}`}.`,
  "calendar-shape": ({ expected, given }) => `Here belongs ${expected}, not ${given}.`,
  "calendar-unknown": ({ id, known }) =>
    `No calendar is called "${id}". Take one of: ${known.join(", ")}.`,
  "calendar-range": ({ from, to }) => `The last day, ${to}, lies before the first, ${from}.`,
  "calendar-date": ({ date }) => `"${date}" is not a date that exists. Write YYYY-MM-DD.`,
  "hours-zone": ({ zone }) =>
    `The time zone "${zone}" is unknown here. Write an IANA name such as Asia/Jakarta.`,
  "hours-range": ({ range }) =>
    `"${range}" is not a time or a range of times. Write HH:MM, such as 09:00, and a range as a pair, such as ["09:00", "17:00"].`,
  "hours-overlap": ({ first, second }) => `${first} and ${second} cover the same time.`,
  "hours-weekday": ({ day }) =>
    `"${day}" is not a day of the week. Write mon, tue, wed, thu, fri, sat or sun.`,
  "hours-length": ({ length }) =>
    `${length} is not a length of time: write milliseconds, 0 or more.`,
  "business-count": ({ given }) => `${given} is not a whole number of days.`,
  "business-weekend": ({ day }) =>
    `${day} is not a day of the week. Write 1 for Monday to 7 for Sunday.`,
  "business-no-weekday": () => "Every day of the week is a weekend day: nothing is left to count.",
  "ical-none": () => "There is no calendar in this file: it should begin with BEGIN:VCALENDAR.",
  "ical-structure": ({ expected, found }) =>
    found === ""
      ? `The file breaks off: ${expected} is missing, and holidays may be missing with it.`
      : `Here should be ${expected}, but it says ${found}.`,
  "ical-value": ({ property, value }) =>
    value === ""
      ? `${property} is missing or cannot be read.`
      : `${property} cannot be read: "${value}".`,
  "ical-rule": ({ part, value }) =>
    `This repetition is not understood: ${part}${value === "" ? "" : ` with "${value}"`}. Only yearly rules on days, months and weekdays are.`,
  "ical-size": ({ limit }) =>
    `The rules of this file describe more than ${limit} days. Take a shorter horizon, or look into the file.`,
  "ical-line": ({ text }) => `Not taken over: "${text}" is no line of a calendar.`,
  "ical-timed": ({ name }) => `Not taken over: "${name.en}" is not a whole day.`,
  "ical-cancelled": ({ name }) => `Not taken over: "${name.en}" was cancelled.`,
  "ical-replaced": ({ name }) => `Not taken over: of "${name.en}" the file has a newer version.`,
  "due-start": ({ given }) =>
    `${given} is neither a date nor a moment. Write YYYY-MM-DD, or a time with its offset, such as 2026-11-21T16:00+07:00.`,
  "due-number": ({ given, least }) => `${given} is not a whole number of at least ${least}.`,
  "due-value": ({ given, allowed }) =>
    `"${given}" is unknown here. Take one of: ${allowed.join(", ")}.`,
  "due-combination": ({ one, other }) => `"${one}" and "${other}" mean nothing together.`,
  "due-needs": ({ need, part }) => `"${part}" cannot be counted without ${needs[need]}.`,
  "due-beyond": ({ n }) => `A limit of ${n} ends outside the years 0001 to 9999.`,
};

const needs = {
  calendar: "a calendar that says which days are business days",
  hours: "opening hours",
  closeOfBusiness: "the hour at which business closes",
  moment: "the time of day; only a date was given",
};
