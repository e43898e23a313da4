import type { Catalogue } from "@ramah/core";
import { channelText, durationText, listText } from "@ramah/core/messages";
import type { RoutingBlocks, RoutingReasons } from "../reasons.js";
import type { NotReadyReason } from "../state.js";
import { languageText } from "./language-text.js";

const language = (tag: string): string => languageText(tag, "en");
const time = (durationMs: number): string => durationText(durationMs, "en");
const list = (items: readonly string[]): string => listText(items, "en");
const count = (value: number, one: string, many: string): string =>
  `${value} ${value === 1 ? one : many}`;
const agents = (value: number): string => count(value, "agent", "agents");
const contacts = (value: number): string => count(value, "contact", "contacts");

const absences: Readonly<Record<NotReadyReason, string>> = {
  "just-signed-in": "signed in but not ready yet",
  "no-answer": "not ready, did not answer the last offer",
  break: "on a break",
  meeting: "in a meeting",
  training: "in training",
  paperwork: "doing paperwork",
  other: "not ready",
};

const blocked: Readonly<Record<keyof RoutingBlocks, (value: number) => string>> = {
  "skill-missing": (value) => `${agents(value)} without the skill`,
  "skill-level-low": (value) => `${agents(value)} not skilled enough`,
  "language-missing": (value) => `${agents(value)} without the language`,
  "language-level-low": (value) => `${agents(value)} not fluent enough`,
  "capacity-too-small": (value) => `${agents(value)} not taking this channel`,
  "signed-out": (value) => `${agents(value)} signed out`,
  "not-ready": (value) => `${agents(value)} not ready`,
  busy: (value) => `${agents(value)} busy`,
  "site-closed": (value) => `${agents(value)} at a closed site`,
  "excluded-by-rejection": (value) => `${agents(value)} held back after an unanswered offer`,
  "excluded-by-transfer": (value) => `${agents(value)} who passed it on`,
};

const needs = (tag: string, requires: readonly { skill: string; minimumLevel: number }[]): string =>
  list([
    language(tag),
    ...requires.map(({ skill, minimumLevel }) => `${skill} at level ${minimumLevel}`),
  ]);

/** English, as a supervisor would say it. */
export const messages: Catalogue<RoutingReasons> = {
  "skill-missing": ({ agent, skillName, needs: level }) =>
    `${agent}: has no skill in ${skillName.en} (level ${level} is needed).`,
  "skill-level-low": ({ agent, skillName, has, needs: level }) =>
    `${agent}: is at level ${has} in ${skillName.en}, but level ${level} is needed.`,
  "language-missing": ({ agent, language: tag, needs: level }) =>
    `${agent}: does not speak ${language(tag)} (level ${level} is needed).`,
  "language-level-low": ({ agent, language: tag, has, needs: level }) =>
    `${agent}: speaks ${language(tag)} at level ${has}, but level ${level} is needed.`,
  "capacity-too-small": ({ agent, channel, needs: units, capacity }) =>
    `${agent}: cannot take this channel (${channelText(channel, "en")}), which takes ${units} units of work; the capacity is ${capacity}.`,
  "signed-out": ({ agent }) => `${agent}: is not signed in.`,
  "not-ready": ({ agent, because }) => `${agent}: ${absences[because]}.`,
  busy: ({ agent, contacts: held }) => `${agent}: is busy with ${list(held)}.`,
  "site-closed": ({ agent, site, opensInMs }) =>
    opensInMs === null
      ? `${agent}: ${site} is closed, and no opening is planned.`
      : `${agent}: ${site} is closed and opens in ${time(opensInMs)}.`,
  "excluded-by-rejection": ({ agent, because, againInMs }) =>
    `${agent}: ${because === "rejected" ? "rejected this contact" : "did not answer this contact"} and is asked again in ${time(againInMs)} at the earliest.`,
  "excluded-by-transfer": ({ agent }) => `${agent}: passed this contact on.`,

  "not-preferred": ({ agent, chosen }) =>
    `${agent}: could have taken it, but the customer's own contact person is ${chosen}.`,
  "more-loaded": ({ agent, chosen, load, capacity, chosenLoad, chosenCapacity }) =>
    `${agent}: has more in hand (${load} of ${capacity}) than ${chosen} (${chosenLoad} of ${chosenCapacity}).`,
  "less-idle": ({ agent, chosen, byMs }) =>
    byMs === 0
      ? `${agent}: has been idle just as long as ${chosen}, who was first in line.`
      : byMs < 1000
        ? `${agent}: has been idle a little less long than ${chosen}.`
        : `${agent}: has been idle ${time(byMs)} less than ${chosen}.`,
  "free-now": ({ agent }) => `${agent}: could take it now; the log tells how it was back then.`,

  "learn-skill": ({ agent, skillName, toLevel }) =>
    `${agent} could take it with level ${toLevel} in ${skillName.en}.`,
  "learn-language": ({ agent, language: tag, toLevel }) =>
    `${agent} could take it with level ${toLevel} in ${language(tag)}.`,
  "enlarge-capacity": ({ agent, channel, toCapacity }) =>
    `${agent} could take it with a capacity of ${toCapacity} for this channel (${channelText(channel, "en")}).`,
  "sign-in-and-be-ready": ({ agent }) => `${agent} could take it when signed in and ready.`,
  "be-ready": ({ agent }) => `${agent} could take it when ready.`,
  "free-units": ({ agent, units }) =>
    `${agent} could take it after freeing ${count(units, "unit", "units")} of work.`,
  "open-site": ({ agent, site }) => `${agent} could take it if ${site} were open.`,
  "lift-exclusion": ({ agent }) => `${agent} could take it if asked again.`,

  "chosen-preferred": ({ agent, eligible }) =>
    `${agent} was chosen as the customer's own contact person (${agents(eligible)} could have taken it).`,
  "chosen-only-one": ({ agent }) => `${agent} was chosen as the only one who could take it.`,
  "chosen-least-loaded": ({ agent, eligible, runnerUp }) =>
    `${agent} was chosen out of ${agents(eligible)} as the one with least in hand, before ${runnerUp}.`,
  "chosen-longest-idle": ({ agent, eligible, idleMs, runnerUp, byMs }) =>
    `${agent} was chosen out of ${agents(eligible)} as the one idle longest (${time(idleMs)}), ${byMs < 1000 ? "just" : time(byMs)} ahead of ${runnerUp}.`,
  "passed-over": ({ contacts: value }) =>
    `${contacts(value)} had an earlier turn and ${value === 1 ? "waits" : "wait"} on, since nobody free can serve ${value === 1 ? "it" : "them"}.`,
  "nobody-eligible": ({ agents: all, blocked: counts }) =>
    all === 0
      ? "There are no agents at all."
      : `Nobody can take it: ${list(counts.map(({ code, agents: value }) => blocked[code](value)))}, of ${all}.`,
  "nearest-agent": ({ agent, blocks }) =>
    `${agent} comes nearest, with ${count(blocks, "obstacle", "obstacles")}.`,
  "next-opening": ({ site, opensInMs }) =>
    `The next site with somebody able is ${site}; it opens in ${time(opensInMs)}.`,
  "must-repeat": ({ facts }) =>
    `Say sorry before asking again: ${list(facts)} could not be passed on.`,

  "unknown-agent": ({ agentId }) => `There is no agent "${agentId}".`,
  "already-signed-in": ({ agent }) => `${agent} is signed in already.`,
  "not-signed-in": ({ agent }) => `${agent} is not signed in.`,
  "holds-contacts": ({ agent, contacts: held }) =>
    `${agent} cannot sign out while talking with ${list(held)}: complete or transfer first.`,
  "duplicate-contact": ({ contactId }) => `Contact ${contactId} is here already.`,
  "unknown-contact": ({ contactId }) => `There is no contact ${contactId} here.`,
  "unknown-skill": ({ skill }) => `There is no skill "${skill}".`,
  "offered-in-future": ({ contactId, byMs }) =>
    byMs < 1000
      ? `Contact ${contactId} claims to have come slightly later than now.`
      : `Contact ${contactId} claims to come only in ${time(byMs)}.`,
  "nobody-qualified": ({ language: tag, requires }) =>
    `No agent at all can serve this: ${needs(tag, requires)}. Offer another way instead of a wait in vain.`,
  "not-reserved": ({ agent, contactId }) => `Contact ${contactId} is not on offer to ${agent}.`,
  "reservation-over": ({ agent, contactId, byMs }) =>
    `The offer of contact ${contactId} to ${agent} ended ${byMs < 1000 ? "just now" : `${time(byMs)} ago`}.`,
  "not-connected": ({ agent, contactId }) => `${agent} is not talking with contact ${contactId}.`,
  "not-wrapping": ({ agent, contactId }) =>
    `${agent} has no after-call work for contact ${contactId}.`,
  "already-answered": ({ contactId, agent }) =>
    `Contact ${contactId} was answered by ${agent}: complete it instead.`,
  "facts-dropped": ({ contactId, facts }) =>
    `Contact ${contactId} already told ${list(facts)}: pass it on, or name what cannot be passed on.`,

  "duplicate-id": ({ id }) => `The id "${id}" is given twice.`,
  "unknown-site": ({ site }) => `There is no site "${site}".`,
  "skill-not-listed": ({ skill }) => `The skill "${skill}" is not on the list of skills.`,
  "agent-without-languages": ({ agent }) => `${agent} speaks no language, so gets no contact.`,
  "agent-below-language-minimum": ({ agent, minimum }) =>
    `${agent} reaches level ${minimum} in no language, so gets only contacts that ask for less.`,
  "channel-exceeds-capacity": ({ agent, channel, weight, capacity }) =>
    `${agent} never gets this channel (${channelText(channel, "en")}): it takes ${weight} units of a capacity of ${capacity}.`,
  "skill-nobody-has": ({ skill }) => `Nobody has the skill ${skill.en}.`,
  "skill-one-person": ({ skill, agent }) => `Only ${agent} has the skill ${skill.en}.`,
  "requirement-nobody-meets": ({ language: tag, requires }) =>
    `Nobody can serve this: ${needs(tag, requires)}.`,
  "site-without-agents": ({ site }) => `No agent works at ${site}.`,
  "hours-of-unknown-site": ({ site }) => `There are opening hours for "${site}", but no such site.`,
  "priority-without-effect": () => "Priority has no effect: a step is worth 0 seconds.",
  "starvation-bound": ({ boundMs }) =>
    `Nobody starves: per step of priority, a contact is overtaken only by those who come less than ${time(boundMs)} later.`,
};
