import { type Catalogue, instantText } from "@ramah/core";
import { channelText, listText } from "@ramah/core/messages";
import type { OfferFailure } from "../../config/rules.js";
import type {
  LintFixes,
  NeedAsked,
  PeopleFindings,
  QueueFindings,
  RouteFindings,
  WaitFindings,
} from "../../lint/reasons.js";
import { languageText } from "../language-text.js";
import { shownOf } from "../shown.js";
import { timeText } from "../time-text.js";
import { requirementMessages } from "./requirements.js";

const time = (ms: number): string => timeText(ms, "en");
const list = (items: readonly string[]): string => listText(items, "en");
const moment = (at: number): string => instantText(at).slice(0, 16).replace("T", " ");

const failures: Readonly<Record<OfferFailure, string>> = {
  rejected: "is rejected",
  "no-answer": "is not answered",
  busy: "finds the line busy",
  unreachable: "finds the agent unreachable",
};

const asked = ({ channel, language, skills }: NeedAsked): string =>
  listText(
    [
      channelText(channel, "en"),
      ...(language === null ? [] : [languageText(language, "en")]),
      ...skills.map((skill) => skill.en),
    ],
    "en",
  );

const nameOf = (ability: string, isLanguage: boolean): string =>
  isLanguage ? languageText(ability, "en") : `the skill ${ability}`;

export const peopleMessages: Catalogue<PeopleFindings> = {
  "agent-without-queue": ({ agent }) => `${agent} serves no queue, so gets no contact.`,
  "agent-fits-nothing": ({ agent, units, least }) =>
    units === null
      ? `${agent} has no slot for any channel, so gets no contact.`
      : `${agent} has room for ${units} ${units === 1 ? "unit" : "units"}, but even the smallest contact takes ${least}.`,
  "agent-below-language-minimum": ({ agent, minimum }) =>
    `${agent} reaches level ${minimum} in no language, so gets only contacts that name no language or ask for less.`,
  "membership-twice": ({ agent, queue }) => `${agent} is a member of the queue ${queue} twice.`,
  "skill-nobody-has": ({ skill }) => `Nobody has the skill ${skill}.`,
  "skill-unused": ({ skill }) =>
    `No queue, route or expected need asks for the skill ${skill}; a contact still may.`,
  "level-out-of-reach": ({ ability, isLanguage, level, best }) => {
    const name = isLanguage ? languageText(ability, "en") : `The skill ${ability}`;
    return best === 0
      ? `${name} is asked for at level ${level}, but nobody has it.`
      : `${name} is asked for at level ${level}, but nobody is above level ${best}.`;
  },
  "need-nobody-meets": (need) =>
    `Customers are expected with this (${asked(need)}), but nobody can serve them.`,
  "need-one-person-meets": ({ agent, ...need }) =>
    `Customers are expected with this (${asked(need)}), and only ${agent} can serve them.`,
  "need-without-route": ({ channel }) =>
    `Customers are expected with this (${channelText(channel, "en")}), but no route takes them.`,
  "site-without-agents": ({ site }) => `Nobody works at ${site}.`,
};

export const queueMessages: Catalogue<QueueFindings> = {
  "queue-without-members": ({ queue }) => `Nobody serves the queue ${queue}.`,
  "queue-nobody-able": ({ queue, because }) =>
    because === "tiers"
      ? `Those who could serve the queue ${queue} are in tiers that never open, or come in too late.`
      : `Of those who serve the queue ${queue}, nobody ever meets what it asks for.`,
  "queue-one-able": ({ queue, agent }) =>
    `The queue ${queue} depends on ${agent} alone: nobody else meets what it asks for.`,
  "queue-outranked": ({ queue, by }) =>
    `Everybody who serves the queue ${queue} serves ${list(by)} first: under full load its turn never comes.`,
  "queue-newest-first": ({ queue, ignoresPriority }) =>
    `The queue ${queue} serves the newest contact first, so the oldest may wait for ever${
      ignoresPriority ? ", and priorities count for nothing in it" : ""
    }.`,
  "queue-closed": ({ queue }) =>
    `Throughout the span, every site with somebody who can serve the queue ${queue} is closed.`,
  "queue-hours-gap": ({ queue, gaps, missingMs, from, to }) =>
    `For ${time(missingMs)} in all, in ${gaps} ${
      gaps === 1 ? "stretch" : "stretches"
    }, nobody who can serve the queue ${queue} is at work; the first is from ${moment(from)} to ${moment(to)} UTC.`,
  "overflow-never": ({ queue, to }) =>
    `The queue ${queue} is to overflow to ${to}, but nothing ever ends the wait in it.`,
  "overflow-cannot-serve": ({ queue, to }) =>
    `The queue ${queue} overflows to ${to}, where nobody meets what ${queue} asks for.`,
  "queue-fits-nothing": ({ queue }) =>
    `Nobody who can serve the queue ${queue} has room for a contact of any channel.`,
  "queue-without-channel": ({ queue, channels }) =>
    `Nobody who can serve the queue ${queue} has room for ${
      channels.length === 1 ? "this channel" : "these channels"
    }, though others do: ${list(channels.map((channel) => channelText(channel, "en")))}.`,
  "need-contradicts": (about) => requirementMessages["requirement-contradiction"](about),
};

export const waitMessages: Catalogue<WaitFindings> = {
  "step-unasked": ({ queue, afterMs, ability, isLanguage }) =>
    `The step of the queue ${queue} after ${time(afterMs)} relaxes ${nameOf(ability, isLanguage)}, but neither the queue nor a route to it asks for that: it helps only contacts that ask for it themselves.`,
  "step-lowers-nothing": ({ queue, afterMs, ability, isLanguage, level, asked: present }) =>
    `The step of the queue ${queue} after ${time(afterMs)} lowers ${nameOf(ability, isLanguage)} to level ${level}, but no more than level ${present} is asked for by then.`,
  "widen-adds-nobody": ({ queue, afterMs, because }) =>
    because === "members"
      ? `The queue ${queue} widens after ${time(afterMs)}, but to nobody who was not asked before.`
      : `The queue ${queue} widens after ${time(afterMs)}, but none of those added ever meets what it asks for.`,
  "tier-never-opens": ({ queue, tier, agents }) =>
    `No step of the queue ${queue} opens tier ${tier}: ${list(shownOf(agents, (left) => `${left} more`))} never ${
      agents.length === 1 ? "gets" : "get"
    } a contact from it.`,
  "ring-without-members": ({ queue, tier }) =>
    `The queue ${queue} widens to tier ${tier}, but nobody is added by it.`,
  "step-leaves-nobody": ({ queue, afterMs }) =>
    `After ${time(afterMs)} the queue ${queue} leaves out everybody who is able.`,
  "step-changes-nothing": ({ queue, afterMs }) =>
    `The step of the queue ${queue} after ${time(afterMs)} changes nothing.`,
  "step-too-late": ({ queue, afterMs, maximumWaitMs }) =>
    `The queue ${queue} ends the wait after ${time(maximumWaitMs)}, so its step after ${time(afterMs)} never comes, except for those who are to be called back.`,
  "delay-too-long": ({ agent, queue, delayMs, maximumWaitMs }) =>
    `${agent} joins in the queue ${queue} after ${time(delayMs)}, but the wait ends after ${time(maximumWaitMs)}.`,
  "preferred-too-long": ({ queue, preferredAgentMs, maximumWaitMs }) =>
    `A contact waits up to ${time(preferredAgentMs)} for the agent who knows the matter, but in the queue ${queue} only ${time(maximumWaitMs)} in all: nobody else gets to it.`,
  "reservation-too-long": ({ queue, reservationMs, maximumWaitMs }) =>
    `An offer may ring for ${time(reservationMs)}, but the queue ${queue} ends the wait after ${time(maximumWaitMs)}.`,
  "back-off-ping-pong": ({ queue, agent, cause }) =>
    `An offer of the queue ${queue} that ${failures[cause]} goes straight back to ${agent}, who is the only one able.`,
  "ring-empties-team": ({ queue, notReadyAfter }) =>
    `The queue ${queue} rings everybody at once, and ${
      notReadyAfter === 1 ? "one offer" : `${notReadyAfter} offers in a row`
    } that nobody answers would take the whole team for absent.`,
  "ring-too-slow": ({ queue, everyMs, reservationMs }) =>
    `The queue ${queue} rings one more agent every ${time(everyMs)}, but each offer ends after ${time(reservationMs)}: never do two ring at once.`,
  "priority-strict": () =>
    "Priority goes before any wait: as long as contacts of higher priority come, others may wait for ever.",
  "priority-without-effect": () => "Priority has no effect: a step is worth 0 seconds.",
  "starvation-bound": ({ boundMs, pairs }) => {
    const bounds = pairs.map(({ queue, by, byMs }) => `${by} before ${queue}: ${time(byMs)}`);
    const between =
      bounds.length === 0
        ? ""
        : ` Between queues: ${list(shownOf(bounds, (left) => `${left} more`))}.`;
    return `Priority makes nobody wait for ever: for each step of it, a contact is overtaken only by those that come less than ${time(boundMs)} later.${between}`;
  },
};

export const routeMessages: Catalogue<RouteFindings> = {
  "route-never": ({ route }) => `The condition of the route ${route} is never true.`,
  "route-shadowed": ({ route, by }) =>
    `Whoever the route ${route} is meant for takes ${list(by)} before and stays there: nobody ever comes to it.`,
  "fallback-unreachable": ({ route, by }) =>
    `The fallback ${route} is never taken: ${list(by)} ${by.length === 1 ? "takes" : "together take"} everybody in.`,
  "stop-unreachable": ({ route, stop, after }) =>
    `Stop ${stop + 1} of the route ${route} is never reached: stop ${after + 1} lasts for ever.`,
  "stop-too-late": ({ route, stop, queue, maximumWaitMs }) =>
    `Stop ${stop + 1} of the route ${route} comes too late: the queue ${queue} before it ends the wait ${time(maximumWaitMs)} after it began.`,
  "routes-without-fallback": () =>
    "Not every contact finds a route: one without attributes, for example, is refused unless it names a queue.",
  "stop-nobody-able": ({ route, stop, queue }) =>
    `Stop ${stop + 1} of the route ${route} asks for what nobody in the queue ${queue} has.`,
  "filter-nobody-passes": ({ source }) => `No agent ever passes "${source}".`,
  "reference-without-scope": ({ reference }) =>
    `"${reference}" does not say whose it is, while other names do: it is looked for in vain.`,
};

export const fixMessages: Catalogue<LintFixes> = {
  "fix-mistake": () => "Put this right first; until then there is no router.",
  "fix-nothing": () => "Nothing needs to be done.",
  "fix-remove": () => "Remove it.",
  "fix-set": ({ value }) => `Set it to ${value}.`,
  "fix-give-queue": ({ agent }) => `Give ${agent} a queue, or leave the list out for every queue.`,
  "fix-teach": ({ ability }) => `Train or hire somebody for ${ability}, or stop asking for it.`,
  "fix-teach-or-ask-less": () => "Add or train people who meet this, or ask for less.",
  "fix-second-person": () =>
    "Train a second person, so that breaks and illness do not stop everything.",
  "fix-add-members": ({ queue }) => `Make somebody a member of the queue ${queue}.`,
  "fix-rank": ({ queue }) => `Let at least one agent serve the queue ${queue} first.`,
  "fix-open-tier": ({ queue, tier }) =>
    `Add a step to the queue ${queue} that widens to tier ${tier}, or give these members a lower tier.`,
  "fix-fill-tier": ({ tier }) => `Put somebody into tier ${tier}, or remove the step.`,
  "fix-below": ({ limitMs }) => `Choose less than ${time(limitMs)}, or let the queue wait longer.`,
  "fix-set-maximum-wait": ({ queue }) =>
    `Give the queue ${queue} a longest wait, or say when contacts leave it for lack of staff.`,
  "fix-other-overflow": ({ queue }) =>
    `Let ${queue} overflow to a queue whose members meet the same needs.`,
  "fix-ring-fewer": ({ queue }) =>
    `Limit how many the queue ${queue} rings at once, or do not take people for absent so soon.`,
  "fix-open-hours": ({ queue }) =>
    `Add hours, a site or an overflow for the queue ${queue}, or tell customers when it is closed.`,
  "fix-move-before": ({ route, before }) =>
    `Move the route ${route} before ${before}, or end the last stop of ${before}.`,
  "fix-narrow": ({ routes }) => `Narrow the conditions of ${list(routes)}, or remove the fallback.`,
  "fix-end-stop": ({ stop }) =>
    `Say how long stop ${stop + 1} lasts, or remove what comes after it.`,
  "fix-condition": () => "Correct the condition, or remove it.",
  "fix-parentheses": ({ source }) => `Write it with parentheses: ${source}`,
  "fix-scope": ({ reference }) => `Write worker.${reference} or task.${reference}.`,
  "fix-add-route": () => "Add a route for them, or a fallback.",
  "fix-room": ({ queue }) =>
    `Give somebody who serves the queue ${queue} more capacity, or keep such contacts out of it.`,
  "fix-contradiction": () => "Remove one side of the contradiction, or name what will do.",
  "fix-asked": ({ ability, isLanguage }) =>
    `Check how ${nameOf(ability, isLanguage)} is written, ask for it in the queue, or remove it from the step.`,
  "fix-lower-below": ({ level }) =>
    level > 1
      ? `Lower it to less than level ${level}, or remove it from the step.`
      : "Drop it instead, or remove it from the step.",
};
