import type { Weekday } from "@ramah/calendar";
import { holidayText } from "@ramah/calendar/messages";
import type { Catalogue } from "@ramah/core";
import { dateText, listText } from "@ramah/core/messages";
import type { HoursProblems, HoursReasons } from "../../hours/reasons.js";

const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "Mondays",
  tue: "Tuesdays",
  wed: "Wednesdays",
  thu: "Thursdays",
  fri: "Fridays",
  sat: "Saturdays",
  sun: "Sundays",
};

const shapes: Readonly<Record<HoursProblems["hours-shape"]["expected"], string>> = {
  list: "A list is needed here.",
  object: "An object with named fields is needed here.",
  text: "A text that is not empty is needed here.",
  level: "A level from 1 to 5 is needed here.",
  function: "A function is needed here.",
};

export const hoursMessages: Catalogue<HoursReasons> = {
  "hours-horizon": ({ from, to }) =>
    `The calendar of this site covers ${dateText(from, "en")} to ${dateText(to, "en")}; other days are not guessed.`,
  "hours-moment": ({ given }) =>
    `"${given}" is neither a moment with its offset from UTC nor a date of the years 2 to 9998.`,
  "hours-span": ({ mostDays }) =>
    `The span must end after it begins, and last at most ${mostDays} days.`,
  "hours-duplicate": ({ id }) => `There are two sites "${id}".`,
  "hours-shape": ({ expected }) => shapes[expected],
  "closed-hours": ({ site }) => `${site}: outside its hours.`,
  "closed-weekday": ({ site, weekday }) => `${site}: does not open on ${weekdayNames[weekday]}.`,
  "closed-holiday": ({ site, date, names }) =>
    `${site}: closed on ${dateText(date, "en")}, ${listText(
      names.map((name) => holidayText(name, "en")),
      "en",
    )}.`,
  "closed-exception": ({ site, date }) =>
    `${site}: closed by way of exception on ${dateText(date, "en")}.`,
  "closed-nobody-able": ({ site }) =>
    `${site}: open, but nobody who has what is needed is at work.`,
  "closed-no-site": () => "There is no site.",
};
