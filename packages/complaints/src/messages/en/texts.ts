import type { Catalogue } from "@ramah/core";
import { channelText, dateText, durationText, listText } from "@ramah/core/messages";
import type { TextReasons } from "../../reasons.js";
import { className } from "../class-name.js";
import { momentText } from "../moment.js";
import { promiseStateNames } from "../names.js";

const duration = (ms: number): string => durationText(ms, "en");
const lateness = (ms: number): string => (ms < 1000 ? "less than a second" : duration(ms));
const quoted = (text: string): string => `“${text}”`;
const quotedList = (texts: readonly string[]): string => listText(texts.map(quoted), "en");
const percent = (fraction: number): string => `${Math.round(fraction * 100)}%`;

export const textMessages: Catalogue<TextReasons> = {
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
  "answer-quick": ({ channel }) => `Help is needed at once: ${channelText(channel, "en")}.`,
  "answer-personal": ({ channel }) =>
    `The matter is personal, and a voice is better received than an e-mail: ${channelText(channel, "en")}.`,
  "answer-formal": ({ channel }) =>
    `The occasion asks for a letter: ${channelText(channel, "en")}.`,
  "answer-preferred": ({ channel }) =>
    `The customer asked for this: ${channelText(channel, "en")}.`,
  "answer-as-it-came": ({ channel }) => `As it came in: ${channelText(channel, "en")}.`,
  "answer-reachable": ({ channel }) =>
    `The customer can be reached this way: ${channelText(channel, "en")}.`,
  "answer-in-writing": ({ channel }) =>
    `Put what was said down in writing afterwards: ${channelText(channel, "en")}.`,
  "answer-unreachable": () =>
    "There is no way to reach the customer: find one, or the complaint stays unanswered.",
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
  "model-chose": ({ model, class: name, probability }) =>
    `The model ${quoted(model)} takes it for “${className(name, "en")}” (${percent(probability)}).`,
  "model-abstained": ({ model, probability, minimum }) =>
    `The model ${quoted(model)} is not sure enough (${percent(probability)}; ${percent(minimum)} needed), so the phrases decide.`,
  urgent: ({ phrase }) => `${quoted(phrase)} sounds urgent.`,
  "deadline-named": ({ date, phrase }) =>
    `${quoted(phrase)} is read as ${dateText(date, "en", "day")}: help must come before then.`,
};
