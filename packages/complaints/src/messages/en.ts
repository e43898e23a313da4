import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText, listText } from "@ramah/core/messages";
import type { ComplaintsReasons } from "../reasons.js";
import { className } from "./class-name.js";
import { momentText } from "./moment.js";
import { commandNames, promiseStateNames, statusNames } from "./names.js";

const duration = (ms: number): string => durationText(ms, "en");
const lateness = (ms: number): string => (ms < 1000 ? "less than a second" : duration(ms));
const quoted = (text: string): string => `“${text}”`;
const quotedList = (texts: readonly string[]): string => listText(texts.map(quoted), "en");
const percent = (fraction: number): string => `${Math.round(fraction * 100)}%`;

export const messages: Catalogue<ComplaintsReasons> = {
  "blank-field": ({ field }) => `The field ${quoted(field)} must say something.`,
  "time-backwards": () =>
    "The moment lies before the last event or is no moment: time does not run backwards.",
  "wrong-status": ({ command, status, allowed }) =>
    `One cannot ${commandNames[command].en} a complaint that is ${statusNames[status].en}; it must be: ${allowed.map((one) => statusNames[one].en).join(", ")}.`,
  "severity-out-of-range": ({ severity }) =>
    `The severity is a whole number from 1 to 5, not ${severity}.`,
  "hand-over-pending": ({ to }) => `The hand-over to ${to} waits for an answer.`,
  "no-hand-over-pending": () => "No hand-over is waiting.",
  "not-offered-to": ({ by, to }) =>
    `The complaint was offered to ${to}; ${by} cannot answer for them.`,
  "already-owner": ({ owner }) => `${owner} owns the complaint already.`,
  "customer-accused": ({ word }) =>
    `The word ${quoted(word)} accuses the customer. Say what was found, not what the customer is.`,
  "outcome-missing": () => "Decide the outcome before you answer.",
  "channel-not-written": ({ channel }) =>
    `A follow-up is in writing; this channel is not: ${channelText(channel, "en")}.`,
  "follow-up-open": () => "A phone call has not been followed up in writing.",
  "promises-open": ({ count }) =>
    count === 1
      ? "One promise to the customer is still open."
      : `${count} promises to the customer are still open.`,
  "promises-unknown": () => "Ask the ledger how many promises are open.",
  "promise-without-owner": () => "A promise needs somebody who answers for it.",
  "promise-without-due-time": () => "A promise needs a time by which it is kept.",
  "due-in-past": () => "The due time must lie ahead.",
  "double-id": ({ id }) => `A promise with the id ${quoted(id)} is on record already.`,
  "unknown-promise": ({ id }) => `No promise with the id ${quoted(id)} is on record.`,
  "promise-settled": ({ how }) => `The promise has ended already: ${promiseStateNames[how].en}.`,
  "promise-broken-already": () =>
    "The due time has passed, so the promise is broken; make a new one with the customer.",
  "customer-not-agreed": ({ to }) => `Only ${to} can agree to another time.`,
  "customer-not-released": ({ to }) => `Only ${to} can release you from the promise.`,
  "not-due-yet": () => "The promise can still be kept.",
  "clock-idle": () => "The clock has not started.",
  "clock-running": ({ remainingMs }) => `${duration(remainingMs)} left to answer.`,
  "clock-paused": ({ remainingMs }) => `The clock is paused with ${duration(remainingMs)} left.`,
  "clock-met": ({ elapsedMs, targetMs }) =>
    `Done after ${duration(elapsedMs)}, within ${duration(targetMs)}.`,
  "clock-late": ({ lateMs, targetMs }) =>
    `Late by ${lateness(lateMs)}; the limit is ${duration(targetMs)}.`,
  "clock-cancelled": () => "The complaint was withdrawn before the time ran out.",
  "clock-warning": ({ fraction }) => `${percent(fraction)} of the time has gone.`,
  "acknowledgement-is-no-answer": () =>
    "The complaint was acknowledged, which does not answer it: the clock runs on.",
  "unanswered-too-long": ({ elapsedMs, limitMs }) =>
    `Unanswered for ${duration(elapsedMs)}. More than ${duration(limitMs)} is the failure to prevent.`,
  "follow-up-due": ({ channel, remainingMs }) =>
    `Follow up in writing on the contact by ${channelText(channel, "en")} within ${duration(remainingMs)}.`,
  "follow-up-late": ({ channel, lateMs }) =>
    `The contact by ${channelText(channel, "en")} should have been followed up in writing ${lateness(lateMs)} ago.`,
  "anticipated-by-assessment": ({ by }) => `${by} weighed the complaint.`,
  "not-assessed": () => "Nobody has weighed yet what this means to the customer.",
  "apology-given": ({ by }) => `${by} said sorry, which admits no liability.`,
  "apology-after-answer": () => "The apology came after the answer; say it early.",
  "no-apology": () => "Nobody has said sorry yet.",
  "cause-analysed": ({ cause }) => `The cause is known: ${cause}.`,
  "not-analysed": () => "The cause is not known yet.",
  "answered-personally": ({ by, givenName }) =>
    `The owner, ${by}, answered in person; the customer was given the name ${givenName}.`,
  "answered-by-another": ({ by, owner }) =>
    `${by} answered, but the complaint belonged to ${owner}.`,
  "name-not-given": () => "The customer was not given a name first.",
  "not-answered": () => "The customer has no answer yet.",
  "promise-open": ({ remainingMs }) => `${duration(remainingMs)} left to keep it.`,
  "promise-due-soon": ({ remainingMs }) => `Due soon: ${duration(remainingMs)} left to keep it.`,
  "promise-kept": ({ earlyMs }) =>
    earlyMs === 0 ? "Kept on time." : `Kept with ${duration(earlyMs)} to spare.`,
  "promise-cancelled": ({ by }) => `${by} released us from it.`,
  "promise-broken": ({ lateMs }) => `Broken: overdue by ${lateness(lateMs)}.`,
  "promise-kept-late": ({ lateMs }) => `Broken: done, but late by ${lateness(lateMs)}.`,
  "promise-released-late": ({ by }) => `Broken: ${by} released us only after the due time.`,
  "promise-broken-noted": ({ by }) => `Broken, and put on record by ${by}.`,
  "promise-renegotiated": ({ times }) =>
    times === 1
      ? "Another time was agreed once; the first one stays on record."
      : `Another time was agreed ${times} times; every one stays on record.`,
  "promise-cue": ({ phrase }) => `${quoted(phrase)} commits the writer.`,
  hedged: ({ phrase }) =>
    `${quoted(phrase)} makes it an attempt, not a promise; the customer may hear a promise.`,
  conditional: ({ phrase }) => `It depends on a condition: ${quoted(phrase)}.`,
  "time-read": ({ phrase, dueAt, offsetMinutes }) =>
    `${quoted(phrase)} is read as ${momentText(dueAt, offsetMinutes, "en")} at the latest.`,
  "no-time": () => "It names no time: say by when.",
  "vague-time": ({ phrase }) => `${quoted(phrase)} is no time that can be kept: say by when.`,
  "needs-calendar": ({ phrase }) =>
    `${quoted(phrase)} depends on working days or opening hours: only a calendar can tell the date.`,
  "ambiguous-time": ({ phrase }) =>
    `${quoted(phrase)} may be morning or evening: use the 24-hour clock.`,
  "ambiguous-day": ({ phrase }) => `${quoted(phrase)} may be more than one day: name the date.`,
  "no-such-date": ({ phrase }) => `There is no such date: ${quoted(phrase)}.`,
  "time-passed": ({ phrase }) => `${quoted(phrase)} has passed.`,
  "several-times": ({ phrases }) =>
    `Several times are named, and they differ: ${quotedList(phrases)}.`,
  "starts-with-condition": ({ phrase }) =>
    `${quoted(phrase)} begins only once the condition has come true.`,
  dissatisfied: ({ phrases }) => `Dissatisfaction is heard in ${quotedList(phrases)}.`,
  "no-dissatisfaction": () => "No dissatisfaction is heard.",
  "no-response-wanted": ({ phrase }) => `${quoted(phrase)}: no answer is expected.`,
  "class-chosen": ({ class: id, score }) => `${className(id, "en")}, with ${score} points.`,
  "class-tied": ({ classes, score }) =>
    `${listText(
      classes.map((id) => className(id, "en")),
      "en",
    )} weigh the same, about ${score} points: a person should decide.`,
  "class-uncertain": ({ score, needed }) =>
    `Too little was said for any class: ${score} points of ${needed}.`,
  urgent: ({ phrase }) => `${quoted(phrase)} sounds urgent.`,
  "deadline-named": ({ date, phrase }) =>
    `${quoted(phrase)} is read as ${dateText(date, "en", "day")}: help must come before then.`,
};
