import type { Catalogue } from "@ramah/core";
import { channelText, durationText, listText } from "@ramah/core/messages";
import type { DialectProblems, DialectReasons, DialectType } from "../../dialects/reasons.js";

const types: Readonly<Record<DialectType, string>> = {
  text: "a text that is not empty",
  list: "a list",
  object: "an object with fields",
  boolean: "true or false",
  json: "JSON that can be read, with an object in it",
  number: "a moment: ISO text with its offset, a date, or seconds since 1970",
  expression: "an expression, as text",
};

const kinds: Readonly<Record<DialectProblems["dialect-unknown"]["kind"], string>> = {
  queue: "queue",
  activity: "activity",
  profile: "routing profile",
  agent: "agent",
};

const list = (items: readonly string[]): string => listText(items, "en");

export const dialectMessages: Catalogue<DialectReasons> = {
  "dialect-missing": ({ field }) => `${field} is missing.`,
  "dialect-type": ({ expected }) => `Needed here: ${types[expected]}.`,
  "dialect-number": ({ least, most }) => `Must be a whole number from ${least} to ${most}.`,
  "dialect-value": ({ allowed }) => `Must be one of: ${allowed.join(", ")}.`,
  "dialect-duplicate": ({ id }) => `The id "${id}" is given twice.`,
  "dialect-unknown": ({ kind, id }) => `There is no ${kinds[kind]} "${id}" in this file.`,
  "dialect-no-prefix": ({ reference }) =>
    `"${reference}" does not say whose it is: here every name begins with task. or worker. (in skip_if with workers. or task.).`,
  "dialect-no-task-attribute": ({ text }) =>
    `"${text}" is no attribute of the task: write it as in task.agent_sid.`,
  "dialect-both": ({ fields }) => `Only one of ${list(fields)} may be given.`,
  "dialect-order-by": ({ text }) =>
    `"${text}" is no order: write an attribute and ASC or DESC, as in worker.english DESC.`,
  "dialect-condition": ({ found }) =>
    found.length > 1
      ? `An expression has one condition, not ${list(found)} at once.`
      : "An expression needs exactly one of AttributeCondition, AndExpression, OrExpression and NotAttributeCondition, not nested too deep.",

  "dialect-field-ignored": ({ field }) => `${field} was not taken over.`,
  "dialect-queue-assumed": ({ queue }) =>
    `The queue ${queue} is named but not described: here everybody serves it.`,
  "dialect-channel-shared": ({ channel, names }) =>
    `${list(names)} are separate in the other system and one channel here (${channelText(channel, "en")}): their places are added up.`,
  "dialect-channel-unknown": ({ name }) =>
    `There is no channel here for ${name}: say under "channels" which one to take.`,
  "dialect-mixed-and-or": ({ source }) =>
    `"${source}" mixes AND and OR without parentheses. Here AND binds tighter; the other system does not say what it does.`,

  "task-router-no-default": () =>
    "There is no default filter. In TaskRouter, a task that no filter takes is cancelled; here, it is refused with no-route.",
  "task-router-time-to-live": ({ defaultMs }) =>
    `In TaskRouter, a task that nobody takes is cancelled when its time to live is over (${durationText(defaultMs, "en")} unless the task says otherwise); here, a step without a time lasts for ever.`,
  "task-router-early-timeout": () =>
    "The documentation shows a task that moves on to the next target as soon as a reservation runs out, before the target's own time is over; here, it stays for that time and is offered to others. The targets after it end at the same moment either way.",
  "task-router-skipped-time": () =>
    "In TaskRouter, a target's time counts from the creation of the task, so that after a skipped target the next one lasts longer by the time that was skipped; here, each step lasts as long as it says.",
  "task-router-worker-order": () =>
    "Of several free workers, the one who has been idle longest comes first here. One page of the documentation says so, another says round robin.",
  "task-router-rejected": () =>
    "After a rejected or unanswered reservation others are asked first here; when there is nobody else, the same worker is asked again.",
  "task-router-timed-out": ({ activity }) =>
    `In TaskRouter, a worker who lets a reservation run out is moved to the activity ${activity}; here, the worker becomes not ready until you say otherwise.`,
  "task-router-wrapping": () =>
    "In TaskRouter, a worker wraps up until the task is completed; here, give contact.completed the time for after-call work (wrapUpMs), else there is none.",
  "task-router-priorities": ({ mapping }) =>
    `Priorities end at 1,000 here, so they were numbered in their order: ${list(mapping.map(({ from, to }) => `${from} became ${to}`))}. Give tasks their own priorities in the new numbers.`,
  "task-router-capacity-assumed": ({ workers }) =>
    `The channels of ${list(workers)} are not given: here each takes one task of every channel at a time.`,
  "task-router-worker-attribute": ({ source }) =>
    `"${source}" asks for a worker's sid or name. Here these are attributes like any other: agent.updated replaces all attributes, so send sid and friendly_name along with new ones.`,
  "task-router-activity-attribute": ({ source }) =>
    `"${source}" asks for the activity. Here it is an attribute like any other: when a worker changes activity, send the new activity_name and activity_sid with agent.updated.`,
  "task-router-channel-attribute": ({ source }) =>
    `"${source}" asks how busy a worker is on a channel. Here that is an attribute like any other, which nobody keeps up to date but you; that places are free is seen to without it.`,
  "task-router-activity-count": ({ reference }) =>
    `"${reference}" counts workers in one activity. Here it counts those whose attribute activity_sid or activity_name says so, as the last agent.updated left it.`,
  "task-router-order-missing": ({ attributes }) =>
    `Workers are ordered by ${list(attributes)}. A worker who lacks one comes last, in both directions. TaskRouter ignores a value that is no whole number; here, texts are put in alphabetical order after the numbers.`,
  "task-router-order-nested": ({ attributes }) =>
    `Workers are ordered by ${list(attributes)}, inside a list. Here lists are not looked into, so nobody comes first by it: give the value a name of its own.`,
  "task-router-single-tasking": () =>
    "Without multitasking a worker has one task at a time, so here a contact of any channel takes all of an agent.",

  "connect-not-blocking": () =>
    "An agent is never left idle here while somebody waits whom they may serve. The documentation can be read so that contacts of a higher priority whose delay is not over yet hold others up.",
  "connect-contact-priority": ({ usual }) =>
    `In Amazon Connect, a contact's own priority is ${usual} unless changed, and lower numbers come first; here it is 0, and higher numbers come first: take ${usual} minus theirs.`,
  "connect-queue-channels": ({ queue, channels }) =>
    `In Amazon Connect, only contacts on ${list(channels.map((one) => channelText(one, "en")))} come to ${queue}; here, nothing keeps others out, and its agents would take them: offer it no other contacts.`,
  "connect-queue-split": ({ queue, queues }) =>
    `Some agents serve ${queue} for some channels only, or with another priority for each. Here it became a queue for each channel: ${list(queues.map((one) => `${one.queue} for ${channelText(one.channel, "en")}`))}. Offer contacts to these.`,
  "connect-other-channels": ({ profile, channels }) =>
    `In ${profile || "this profile"}, agents on ${list(channels.map((one) => channelText(one, "en")))} get no contact of another channel meanwhile; here, each channel has places of its own.`,
  "connect-fewest-contacts": () =>
    "Where several channels may be served at once, Amazon Connect chooses the agent with the fewest contacts, and here it is the one with the smallest share of places taken.",
  "connect-missed": ({ reservationMs }) =>
    `Here a contact rings for ${durationText(reservationMs, "en")}, assumed for every channel. As in Amazon Connect, whoever misses or rejects it gets nothing new until they are ready again.`,
  "connect-after-contact-work": () =>
    "In Amazon Connect, after-contact work lasts until the agent ends it; here, give contact.completed its time (wrapUpMs), else there is none.",
  "connect-hours": ({ names }) =>
    `Opening hours (${list(names)}) were not taken over: in Amazon Connect, the flow asks for them before a contact enters the queue. Here, agents have hours by their site.`,
  "connect-criteria-on-queue": ({ queues }) =>
    `In Amazon Connect, routing criteria stand on each contact; here, they were put on ${list(queues)}, for every contact. For a single contact take connectCriteria.`,
  "connect-step-unreachable": ({ step, after }) =>
    `Step ${step} is never reached: step ${after} before it does not expire.`,
  "connect-last-inbound": ({ profile }) =>
    `In ${profile || "this profile"}, only inbound contacts count for who has been free longest; here, every contact counts.`,
};
