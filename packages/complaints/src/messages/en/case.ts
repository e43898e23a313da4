import type { Catalogue } from "@ramah/core";
import { channelText, listText } from "@ramah/core/messages";
import type { CaseRefusals, DefinitionReasons } from "../../case/reasons.js";
import { commandNames, elementNames, linkNames, redressNames, statusNames } from "../case-names.js";
import { outcomeNames } from "../names.js";

const quoted = (text: string): string => `“${text}”`;
const anyOf = (texts: readonly string[]): string => texts.join(", ");

export const caseMessages: Catalogue<CaseRefusals> = {
  "blank-field": ({ field }) => `The field ${quoted(field)} must say something.`,
  "empty-list": ({ field }) => `The list ${quoted(field)} must name at least one.`,
  "time-backwards": () =>
    "The moment lies before the last event or is no moment: time does not run backwards.",
  "no-moment": ({ field }) =>
    `The field ${quoted(field)} is no moment: give whole milliseconds of the years 0001 to 9999.`,
  "no-date": ({ field }) => `The field ${quoted(field)} is no date that exists: write YYYY-MM-DD.`,
  "unknown-value": ({ field, given, known }) =>
    `${quoted(given)} is no value of the field ${quoted(field)}; these are: ${anyOf(known)}.`,
  "received-in-future": () =>
    "It cannot be put on record before it comes in: the moment of receipt is now or earlier.",
  "sent-in-future": () =>
    "A letter goes on record once it has gone out: the moment of sending is now or earlier.",
  "before-receipt": ({ field }) =>
    `The moment in ${quoted(field)} lies before the complaint came in; it must be then or later.`,
  "deemed-too-early": () =>
    "A complaint is deemed received when it came in or later, never before that.",
  "wrong-status": ({ command, status, allowed }) =>
    `One cannot ${commandNames[command].en} a complaint that is ${statusNames[status].en}; it must be: ${anyOf(allowed.map((one) => statusNames[one].en))}.`,
  "severity-out-of-range": ({ severity }) =>
    `The severity is a whole number from 1 to 5, not ${severity}.`,
  "hand-over-pending": ({ to }) => `The hand-over to ${to} waits for an answer.`,
  "no-hand-over-pending": () => "No hand-over is waiting.",
  "not-offered-to": ({ by, to }) =>
    `The complaint was offered to ${to}; ${by} cannot answer for them.`,
  "already-owner": ({ owner }) => `${owner} owns the complaint already.`,
  "customer-accused": ({ word }) =>
    `The word ${quoted(word)} accuses the customer. Say what was found, not what the customer is.`,
  "channel-not-written": ({ channel }) =>
    `This goes out in writing; this channel is not: ${channelText(channel, "en")}.`,
  "follow-up-open": () => "A phone call has not been followed up in writing.",
  "promises-open": ({ count }) =>
    count === 1
      ? "One promise to the customer is still open."
      : `${count} promises to the customer are still open.`,
  "promises-unknown": () => "Ask the ledger how many promises are open.",
  "clocks-open": ({ clocks }) =>
    `Still to be met: ${listText(clocks.map(quoted), "en")}. Name the deed that met them, or say that they fall away.`,
  "recourse-not-told": () =>
    "The customer is not satisfied: send a final response or a letter that says where else to go, then close.",
  "second-stage-used": () =>
    "The second stage has been used; what is left is a dispute resolution scheme.",
  "adr-undecided": ({ scheme }) =>
    `${scheme} has not decided yet; note its decision first, or that it would not take the complaint.`,
  "adr-decided-already": ({ scheme }) => `The decision of ${scheme} is on record already.`,
  "cause-code-missing": () => "Give the root cause a code first, so that it can be counted.",
  "plan-unexplained": () =>
    "The deadlines were planned before. That plan stays; say why there is another.",
  "plan-double-clock": ({ clock }) => `The deadline ${quoted(clock)} stands in the plan twice.`,
  "unknown-clock": ({ clock, known }) =>
    known.length === 0
      ? `No deadline ${quoted(clock)} is planned; nothing is planned yet.`
      : `No deadline ${quoted(clock)} is planned; these are: ${listText(known.map(quoted), "en")}.`,
  "clock-fulfilled": ({ clock }) => `The deadline ${quoted(clock)} was met already.`,
  "extended-already": ({ clock }) =>
    `The deadline ${quoted(clock)} was extended once; it cannot be extended again.`,
  "extension-too-late": ({ clock }) =>
    `The deadline ${quoted(clock)} has passed: an extension is told before the first limit or not at all.`,
  "extension-not-later": ({ clock }) =>
    `The new date of ${quoted(clock)} must lie after the first one.`,
  "letter-double": ({ id }) => `A letter with the number ${quoted(id)} is on record already.`,
  "consent-missing": () =>
    "What makes somebody vulnerable is kept only with their consent; without it, note only that care is needed.",
  "representative-missing": () => "Nobody speaks for the customer: write to the customer.",
  "authority-missing": ({ name }) =>
    `${name} has shown no authority yet: write to the customer, or record the authority first.`,
  "linked-to-itself": ({ caseId }) => `The case ${quoted(caseId)} cannot be linked with itself.`,
  "linked-already": ({ caseId, kind }) =>
    `The case is already noted as ${linkNames[kind].en} ${quoted(caseId)}.`,
  "no-money": ({ currency, amount }) =>
    `${quoted(`${currency} ${amount}`)} is no amount: give a currency of three capital letters and a decimal above zero.`,
  "amount-missing": ({ kind }) => `Redress for ${redressNames[kind].en} needs an amount.`,
  "amount-unexpected": () =>
    "Redress in something other than money has no amount; record money as another kind.",
  "redress-not-owed": ({ outcome }) =>
    outcome === undefined
      ? "Nothing has been decided: uphold the complaint first, or record a gesture as goodwill."
      : `The outcome is “${outcomeNames[outcome].en}”, so that no redress is owed: record a gesture as goodwill.`,
  "merge-into-later": ({ into }) =>
    `The case ${quoted(into)} came in later: merge that one into this, so that no deadline moves back.`,
  "too-few-parts": ({ count }) => `A split needs two parts or more, not ${count}.`,
  "double-part": ({ caseId }) =>
    `The number ${quoted(caseId)} is taken: each part needs one of its own.`,
};

export const definitionMessages: Catalogue<DefinitionReasons> = {
  "element-met": ({ element }) => `Given: ${elementNames[element].en}.`,
  "element-not-met": ({ element }) => `Not given: ${elementNames[element].en}.`,
  "element-unknown": ({ element }) => `Not known yet, ask whether ${elementNames[element].en}.`,
};
