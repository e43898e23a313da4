import type { Catalogue, Channel, PlainDate } from "@ramah/core";
import { channelText, dateText } from "@ramah/core/messages";
import type { Duty, Looser, RegimeReasons } from "../../regimes/reasons.js";
import { momentNames } from "../regime-names.js";
import {
  factWord,
  jurisdictionWord,
  milestoneWord,
  regimeWord,
  sectorWord,
} from "../regime-words.js";

const of = (regime: string): string => regimeWord(regime, "en");
const duty = ({ regime, milestone }: Duty): string =>
  `${of(regime)}, ${milestoneWord(milestone, "en")}`;
const on = (date: PlainDate): string => dateText(date, "en");
const quoted = (text: string): string => `“${text}”`;
const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
const channel = (id: string): string => channelText(id as Channel, "en");
const binding = ({ bindingRegime, bindingMilestone }: Looser): string =>
  duty({ regime: bindingRegime, milestone: bindingMilestone });
const days = (count: number): string => (count === 1 ? "one day" : `${count} days`);

export const regimeMessages: Catalogue<RegimeReasons> = {
  "binds-all": ({ regime }) => `${of(regime)}: it is for every complaint.`,
  "jurisdiction-fits": ({ regime, found }) =>
    `${of(regime)}: it is for ${jurisdictionWord(found, "en")}, where the complaint belongs.`,
  "jurisdiction-differs": ({ regime, asked, found }) =>
    `${of(regime)}: not for this complaint, which belongs to ${jurisdictionWord(found, "en")}; it is for ${either(asked.map((id) => jurisdictionWord(id, "en")))}.`,
  "sector-fits": ({ regime, found }) =>
    `${of(regime)}: it is for ${sectorWord(found, "en")}, which the complaint is about.`,
  "sector-differs": ({ regime, asked, found }) =>
    `${of(regime)}: not for this complaint, which is about ${sectorWord(found, "en")}; it is for ${either(asked.map((id) => sectorWord(id, "en")))}.`,
  "channel-fits": ({ regime, found }) =>
    `${of(regime)}: it is for the way in which the complaint came, ${channel(found)}.`,
  "channel-differs": ({ regime, asked, found }) =>
    `${of(regime)}: not for this complaint, which came by another way, ${channel(found)}; it is for ${either(asked.map(channel))}.`,
  "fact-fits": ({ regime, fact, found }) =>
    `${of(regime)}: what it asks for is given: ${factWord(fact, found, "en")}.`,
  "fact-differs": ({ regime, fact, asked, found }) =>
    `${of(regime)}: not for this complaint, because ${factWord(fact, found, "en")}; what it asks for: ${either(asked.map((value) => factWord(fact, value, "en")))}.`,
  "held-then": ({ regime, on: date, validFrom, validTo }) =>
    validTo === undefined
      ? `${of(regime)}: this version holds since ${on(validFrom)}; the complaint is dated ${on(date)}.`
      : `${of(regime)}: this version held from ${on(validFrom)} to ${on(validTo)}; the complaint is dated ${on(date)}.`,
  "not-yet-held": ({ regime, on: date, validFrom }) =>
    `${of(regime)}: this version holds only since ${on(validFrom)}; the complaint is dated ${on(date)}.`,
  "no-longer-held": ({ regime, on: date, validTo }) =>
    `${of(regime)}: this version ended on ${on(validTo)}; the complaint is dated ${on(date)}.`,
  "no-number": (data) =>
    `${duty(data)}: the source names no number of days. Do it promptly; the house may set itself a limit.`,
  "start-unknown": ({ from, ...data }) =>
    `${duty(data)}: it counts from ${momentNames[from].en}, which is not known yet.`,
  "start-is-milestone": ({ from, ...data }) =>
    `${duty(data)}: it counts from another step, ${milestoneWord(from, "en")}, which has no date yet.`,
  "rules-new": ({ regime, on: date, since }) =>
    `${of(regime)}: the rules changed on ${on(since)}; the complaint is dated ${on(date)} and falls under the new ones.`,
  "rules-change": ({ regime, on: date, from }) =>
    `${of(regime)}: the rules change on ${on(from)}; the complaint is dated ${on(date)} and stays under the old ones.`,
  "source-secondary": ({ regime, document }) =>
    `${of(regime)}: known from texts about ${quoted(document)}, not from the document itself. Check it before you rely on it.`,
  "source-unverified": ({ regime, document }) =>
    `${of(regime)}: nobody here could look it up in ${quoted(document)}. Do not rely on it.`,
  "close-assumed": ({ time }) => `No close of business was given; ${time} is assumed.`,
  "start-planned": ({ after, date, ...data }) =>
    `${duty(data)}: counted from the last day for the step before it, ${milestoneWord(after, "en")}, ${on(date)}; the date moves when that is done earlier.`,
  "looser-later": ({ days: count, ...data }) =>
    `${duty(data)}, ${on(data.date)}: ${days(count)} later than ${binding(data)}, ${on(data.bindingDate)}, which binds.`,
  "looser-same-day": (data) =>
    `${duty(data)}, ${on(data.date)}: later on the same day than ${binding(data)}, which binds.`,
  "looser-equal": (data) =>
    `${duty(data)}, ${on(data.date)}: ends at the same moment as ${binding(data)}.`,
  "plan-moment": ({ given }) =>
    `${quoted(given)} is not a moment. Write a date with time and offset, such as 2026-11-21T09:00+07:00.`,
  "plan-future": ({ given, at }) =>
    `${given} lies after the moment of planning, ${at}: what has not happened cannot be planned from.`,
  "plan-before-receipt": ({ given, receivedAt }) =>
    `${given} lies before the complaint was received, ${receivedAt}.`,
  "plan-after-receipt": ({ given, receivedAt }) =>
    `${given} lies after the complaint was received, ${receivedAt}: it cannot have been raised first then.`,
  "plan-value": ({ given, known }) =>
    `${quoted(given)} is unknown. Known are: ${known.join(", ")}.`,
  "plan-zone": ({ jurisdiction }) =>
    `There are several time zones in ${jurisdictionWord(jurisdiction, "en")}: say in which one the complaint was received.`,
  "plan-zone-unknown": ({ zone }) =>
    `The time zone ${quoted(zone)} is unknown here. Write an IANA name such as Asia/Jakarta.`,
  "plan-date": ({ given }) => `${quoted(given)} is not a date that exists. Write YYYY-MM-DD.`,
  "plan-time": ({ given }) => `${quoted(given)} is not a time of day. Write HH:MM, such as 17:00.`,
  "plan-milestone-unknown": ({ key }) =>
    `None of these regimes has the step ${quoted(key)}. Write regime/milestone.`,
  "regime-unknown": ({ regime }) => `No regime ${quoted(regime)} is among those given.`,
  "regime-not-valid": ({ regime, on: date, validFrom, validTo }) =>
    validTo === undefined
      ? `${of(regime)}: it holds since ${on(validFrom)} and does not bind a complaint of ${on(date)}.`
      : `${of(regime)}: it held from ${on(validFrom)} to ${on(validTo)} and does not bind a complaint of ${on(date)}.`,
  "regime-not-binding": ({ regime }) => `${of(regime)}: it does not bind this complaint.`,
  "regime-overlap": ({ regime, first, second }) =>
    `${of(regime)}: the versions of ${on(first)} and of ${on(second)} hold on the same day.`,
  "regime-range": ({ regime, validFrom, validTo }) =>
    `${of(regime)}: it ends, ${validTo}, before it begins, ${validFrom}.`,
  "regime-number": ({ regime, given }) =>
    `${of(regime)}: ${quoted(given)} cannot be counted. Write a whole number, not negative.`,
  "regime-milestone-twice": ({ regime, milestone }) =>
    `${of(regime)}: the step ${quoted(milestone)} is there twice.`,
  "regime-start-unknown": ({ regime, milestone, from }) =>
    `${of(regime)}: ${quoted(milestone)} counts from ${quoted(from)}, which it does not have.`,
  "regime-circle": ({ regime, milestone }) =>
    `${of(regime)}: ${quoted(milestone)} counts, over others, from itself.`,
  "regime-calendar": ({ regime, calendar }) =>
    `${of(regime)}: its business days need the calendar ${quoted(calendar)}, which this package does not have. Give it with the context.`,
};
