import type { Catalogue } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { CalendarProblems, DayReasons } from "../reasons.js";

const on = (date: Parameters<typeof dateText>[0]): string => dateText(date, "en", "day");

export const messages: Catalogue<CalendarProblems & DayReasons> = {
  "calendar-horizon": ({ asked, from, to }) =>
    `The question (${asked}) reaches outside this calendar, which covers ${dateText(from, "en")} to ${dateText(to, "en")}. Give it a wider horizon, with the holidays of those years.`,
  "calendar-range": ({ from, to }) => `The last day, ${to}, lies before the first, ${from}.`,
  "calendar-date": ({ date }) => `"${date}" is not a date that exists. Write YYYY-MM-DD.`,
  "hours-zone": ({ zone }) =>
    `The time zone "${zone}" is unknown here. Write an IANA name such as Asia/Jakarta.`,
  "hours-range": ({ range }) =>
    `"${range}" is not a time or a range of times. Write HH:MM, such as 09:00, or HH:MM-HH:MM, such as 09:00-17:00.`,
  "hours-overlap": ({ first, second }) => `${first} and ${second} cover the same time.`,
  "business-weekend": ({ day }) =>
    `${day} is not a day of the week. Write 1 for Monday to 7 for Sunday.`,
  "business-no-weekday": () => "Every day of the week is a weekend day: nothing is left to count.",
  "day-start": ({ date }) => `${on(date)}: start, not counted.`,
  "day-counted": ({ date, number }) => `${on(date)}: business day ${number}.`,
  "day-weekend": ({ date }) => `${on(date)}: weekend, not counted.`,
  "day-holiday": ({ date, names }) =>
    `${on(date)}: ${names.map(({ en }) => en).join(", ")}, not counted.`,
};
