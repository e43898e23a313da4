import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText } from "@ramah/core/messages";
import type { ClockProblems, ClockReasons, CountedOn } from "../../clock/reasons.js";

const length = (ms: number): string => durationText(ms, "en");
const lateness = (ms: number): string => (ms < 1000 ? "less than a second" : length(ms));
/** Three hours of opening time may be a whole night and a morning: the reader must know which are meant. */
const counted = (ms: number, { on }: CountedOn): string =>
  on === "open" ? `${length(ms)} of opening time` : length(ms);
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export const clockMessages: Catalogue<ClockReasons & ClockProblems> = {
  "clock-idle": () => "The clock has not started.",
  "clock-running": (data) => `${counted(data.remainingMs, data)} left.`,
  "clock-paused": (data) => `The clock is paused with ${counted(data.remainingMs, data)} left.`,
  "clock-met": (data) =>
    `Done after ${counted(data.elapsedMs, data)}, within ${counted(data.targetMs, data)}.`,
  "clock-missed": (data) =>
    `Missed: ${lateness(data.lateMs)} past the deadline; the limit is ${counted(data.targetMs, data)}.`,
  "clock-met-late": (data) =>
    `Missed: done, but ${lateness(data.lateMs)} past the deadline; the limit is ${counted(data.targetMs, data)}.`,
  "clock-cancelled": () =>
    "The clock was dropped before its time ran out: nothing is due any more.",
  "clock-last-day": ({ date }) => `The last day is ${dateText(date, "en", "day")}.`,
  "clock-warning": ({ fraction }) => `${Math.round(fraction * 100)}% of the time has gone.`,
  "clock-warning-before": (data) => `No more than ${counted(data.beforeMs, data)} is left.`,
  "clock-extended": ({ times: count }) =>
    `The time was extended ${times(count)}; the deadlines before that stay on record.`,
  "clock-extended-too-late": () =>
    "More time was given when the deadline had passed: it stays missed.",
  "clock-missed-before": ({ times: count }) =>
    `The clock began anew; before that its deadline was missed ${times(count)}.`,
  "acknowledgement-is-no-answer": () =>
    "The complaint was acknowledged, which does not answer it: the clock runs on.",
  "unanswered-too-long": ({ elapsedMs, limitMs }) =>
    `Unanswered for ${length(elapsedMs)}. More than ${length(limitMs)} is the failure to prevent.`,
  "follow-up-due": ({ channel, remainingMs }) =>
    `Follow up in writing on the contact by ${channelText(channel, "en")} within ${length(remainingMs)}.`,
  "follow-up-missed": ({ channel, lateMs }) =>
    `The contact by ${channelText(channel, "en")} should have been followed up in writing ${lateness(lateMs)} ago.`,
  "clock-moment": ({ given }) => `${given} is no moment that exists.`,
  "clock-target": ({ given }) =>
    `A target of ${given} is none: give whole milliseconds above zero.`,
  "clock-warn-at": ({ given }) =>
    `${given} is no warning: give a share above 0 and below 1, or milliseconds before the end.`,
  "clock-extension-number": ({ given, least }) =>
    `“${given}” gives no more time: write a whole number, ${least} or more.`,
  "clock-extension-mode": ({ given }) =>
    `“${given}” is no way to extend: write fromStart or append.`,
  "clock-extension-rule": ({ part }) => `A rule with “${part}” cannot be extended like this.`,
};
