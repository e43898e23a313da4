import type { Catalogue, PlainDate } from "@ramah/core";
import { dateText } from "@ramah/core/messages";
import type { DueSteps, StepCount, StepRest } from "../../reasons.js";
import { holidayText } from "../holiday-text.js";
import { minutesText, offsetText, zoneText } from "../zone-text.js";

const on = (date: PlainDate): string => dateText(date, "en", "day");

export const stepMessages: Catalogue<DueSteps> = {
  "step-start": ({ role, date, zone, moment }) =>
    `${starts[role]} ${on(date)} ${moment === undefined ? `in ${zone}; no time of day was given` : `at ${moment.time} in ${zoneText(moment)}`}.`,
  "step-cut-off": ({ time, cutoff, date }) =>
    `${time} is after the cut-off at ${cutoff}, so that it counts as received on ${on(date)}.`,
  "step-before-cut-off": ({ time, cutoff }) =>
    `${time} is not after the cut-off at ${cutoff}, so that it counts as received that day.`,
  "step-not-received": ({ date, rests }) =>
    `${on(date)}: ${restText(rests)}, so that nothing counts as received on it.`,
  "step-deemed": ({ date }) => `${on(date)}: the business day on which it counts as received.`,
  "step-count": ({ isBack, isInclusive, clear, calendar, knownAt, ...count }) =>
    [
      `To be counted${isBack ? " backwards" : ""}: `,
      countText(count, clear === undefined ? "" : "clear "),
      clear === undefined ? "" : clears[clear],
      isInclusive && isDays(count) ? ", the first day included" : "",
      calendar === undefined ? "" : `; business days by the calendar ${calendar}`,
      knownAt === undefined ? "" : ` as known on ${dateText(knownAt, "en")}`,
      ".",
    ].join(""),
  "step-extended": ({ instead, ...count }) =>
    `Extended: ${countText(count)} from the same start, instead of ${instead}.`,
  "step-appended": ({ date, ...count }) =>
    `Extended: ${countText(count, "more ")}${date === undefined ? "" : ` after ${on(date)}`}.`,
  "step-day-zero": ({ date }) => `${on(date)}: day 0, not counted.`,
  "step-day": ({ date, number, isBusiness }) =>
    `${on(date)}: ${isBusiness ? "business day" : "day"} ${number}.`,
  "step-rest": ({ date, rests }) => `${on(date)}: ${restText(rests)}, not counted.`,
  "step-clear": ({ date, isBack }) =>
    `${on(date)}: the ${isBack ? "last day before" : "first day after"} the clear days.`,
  "step-month-from": ({ date }) => `${on(date)}: the months are counted from this day.`,
  "step-corresponding": ({ n, isBack, from, date }) =>
    `${on(date)}: the date corresponding to ${dateText(from, "en")}, ${plural(n, "month")} ${way(isBack)}.`,
  "step-clamp": ({ n, isBack, from, missing, date }) =>
    `${on(date)}: the last day of its month, which has no day ${missing} to correspond to ${dateText(from, "en")}, ${plural(n, "month")} ${way(isBack)}.`,
  "step-month-day-before": ({ date, isBack }) =>
    `${on(date)}: the day ${isBack ? "after" : "before"}, since the first day is part of the months.`,
  "step-hours": ({ n, isBack, end }) =>
    `${on(end.date)} at ${end.time} (${offsetText(end.offsetMinutes)}): ${plural(n, "hour")} ${way(isBack)}.`,
  "step-clock-change": ({ date, fromOffsetMinutes, toOffsetMinutes }) =>
    `${on(date)}: the clocks change from ${offsetText(fromOffsetMinutes)} to ${offsetText(toOffsetMinutes)}; every hour that passes still counts.`,
  "step-open": ({ date, from, to, openMs, totalMs }) =>
    `${on(date)}: business hours from ${from} to ${to}, ${openText(openMs)}; ${openText(totalMs)} in all.`,
  "step-closed": ({ date }) => `${on(date)}: no business hours, nothing counted.`,
  "step-not-end": ({ date, rests }) =>
    `${on(date)}: ${restText(rests)}, so that the limit does not end on it.`,
  "step-rolled": ({ date, to }) =>
    `${on(date)}: the ${to} business day, on which the limit ends instead.`,
  "step-skipped": ({ date, time, shown }) =>
    `The clocks skip ${time} on ${on(date)}: at that moment they show ${shown.time} on ${on(shown.date)}.`,
  "step-due": ({ end, ...time }) =>
    `${ends[end]} ${on(time.date)}: ${time.time} in ${zoneText(time)}.`,
};

const starts = {
  receipt: "Received on",
  event: "Counted back from",
  link: "Counted from the end of the limit before, on",
};

const clears = {
  businessDays: ", first and last day excluded; being 5 at most, business days only",
  allDays: ", first and last day excluded",
};

const ends = {
  endOfDay: "Due by the end of",
  closeOfBusiness: "Due by the close of business on",
  instant: "Due on",
};

const isDays = ({ unit }: StepCount): boolean =>
  unit === "day" || unit === "businessDay" || unit === "week";

const way = (isBack: boolean): string => (isBack ? "earlier" : "later");

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
const openText = (openMs: number): string => minutesText(openMs, "min", "s");

function countText({ n, unit }: StepCount, adjective: "" | "clear " | "more " = ""): string {
  switch (unit) {
    case "hour":
      return `${plural(n, `${adjective}hour`)} of elapsed time`;
    case "day":
      return plural(n, adjective === "clear " ? "clear day" : `${adjective}calendar day`);
    case "businessDay":
      return plural(n, `${adjective}business day`);
    case "week":
      return `${plural(n, `${adjective}week`)} of 7 calendar days`;
    case "month":
      return `${plural(n, `${adjective}month`)}, to the corresponding date`;
    case "businessMinute":
      return plural(n, `${adjective}business minute`);
  }
}

const restText = (rests: readonly StepRest[]): string =>
  rests.length === 0 ? "weekend" : `holiday (${rests.map(nameText).join("; ")})`;

const nameText = ({ name, isProvisional }: StepRest): string =>
  `${holidayText(name, "en")}${isProvisional === true ? ", expected but not decreed" : ""}`;
