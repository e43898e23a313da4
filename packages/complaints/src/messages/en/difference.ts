import type { DayRule, DayUnit } from "@ramah/calendar";
import { holidayText } from "@ramah/calendar/messages";
import type { Catalogue } from "@ramah/core";
import { dateText, durationText, listText } from "@ramah/core/messages";
import type { ChangedDay, DifferenceReasons } from "../../clock/difference.js";

const units: Readonly<Record<DayUnit, readonly [one: string, many: string]>> = {
  hour: ["hour", "hours"],
  day: ["calendar day", "calendar days"],
  businessDay: ["business day", "business days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  businessMinute: ["minute of opening time", "minutes of opening time"],
};
const counted = (n: number, unit: DayUnit): string => `${n} ${units[unit][n === 1 ? 0 : 1]}`;

function ruleText({ n, unit, extension }: DayRule): string {
  if (extension === undefined) return counted(n, unit);
  return extension.mode === "append"
    ? `${counted(n, unit)} and ${extension.n} more`
    : `${counted(n, unit)}, extended to ${extension.n}`;
}

function dayText({ date, isRest, rests }: ChangedDay): string {
  const names = rests.map(({ name }) => holidayText(name, "en"));
  const why = names.length > 0 ? ` (${listText(names, "en")})` : "";
  return `${dateText(date, "en", "day")}${why} ${isRest ? "does not count any more" : "counts again"}`;
}

export const differenceMessages: Catalogue<DifferenceReasons> = {
  "calendar-changed": ({ days }) =>
    `The calendar changed after the planning: ${days.map(dayText).join("; ")}.`,
  "rule-changed": ({ kept, now, validFrom }) => {
    if (now === undefined) {
      return `For that date the regime has no such time limit any more; ${ruleText(kept)} were applied.`;
    }
    const since = validFrom === undefined ? "" : ` in the version of ${dateText(validFrom, "en")}`;
    return ruleText(now) === ruleText(kept)
      ? `The regime counts its ${ruleText(now)} in another way now${since}.`
      : `The regime has ${ruleText(now)} now${since}; ${ruleText(kept)} were applied.`;
  },
  "data-version-changed": ({ kept, now }) =>
    `The holiday list was corrected: it was counted with version ${kept}, and today’s is ${now}.`,
  "start-moved": ({ from, to }) =>
    `It counts from another deadline of the case, which comes out ${durationText(to - from, "en")} ${to > from ? "later" : "earlier"}.`,
  "now-past-horizon": ({ to }) =>
    to === undefined
      ? "Nothing of the holidays of that time is known yet: no date is guessed."
      : `Holidays are known up to ${dateText(to, "en")} only: no date is guessed.`,
  "calendar-missing": ({ calendar }) =>
    `The calendar or the opening hours that it was counted with are not at hand: ${calendar}.`,
  "not-countable": ({ problem }) => `The deadline on record cannot be counted: ${problem}.`,
  "not-reproducible": () =>
    "The same rule, start and calendar give another date than the one on record: check how it came there.",
};
