import type { Catalogue } from "@ramah/core";
import { channelText, listText } from "@ramah/core/messages";
import type { Staffing } from "../../config/queue.js";
import type { OfferFailure } from "../../config/rules.js";
import type { EngineReasons } from "../../engine/all-reasons.js";
import type { RoutingBlock } from "../../engine/blocks.js";
import type { NotReadyReason } from "../../engine/event.js";
import type { StageChange } from "../../requirements/stage-changes.js";
import { timeText } from "../time-text.js";

const time = (durationMs: number): string => timeText(durationMs, "en");
const list = (items: readonly string[]): string => listText(items, "en");
const count = (value: number, one: string, many: string): string =>
  `${value} ${value === 1 ? one : many}`;
const agents = (value: number): string => count(value, "agent", "agents");
const soon = (opensInMs: number | null): string =>
  opensInMs === null ? "and will not be" : `but will be in ${time(opensInMs)}`;

const absences: Readonly<Record<NotReadyReason, string>> = {
  "no-answer": "not ready, did not answer the last offer",
  break: "on a break",
  meeting: "in a meeting",
  training: "in training",
  paperwork: "doing paperwork",
  other: "not ready",
};

const failures: Readonly<Record<OfferFailure, string>> = {
  rejected: "rejected this contact",
  "no-answer": "did not answer this contact",
  busy: "was busy when this contact was offered",
  unreachable: "could not be reached for this contact",
};

const presences: Readonly<Record<Staffing, string>> = {
  member: "works",
  "signed-in": "is signed in",
  ready: "is ready",
};

const strategies: Readonly<Record<string, string>> = {
  "longest-idle": "idle longest",
  "round-robin": "next in the round",
  "fewest-calls": "with the fewest contacts so far",
  "least-talk-time": "with the least talk time so far",
  "top-down": "next from the top of the list",
  sequential: "first on the list",
  "ring-all": "one of all who ring",
  "ring-progressively": "next to ring as well",
  random: "drawn by lot",
  "weighted-random": "drawn by weighted lot",
  "best-skill": "best qualified",
  "least-loaded": "with the least in hand",
};

/** One of the twelve, or a strategy of one's own by its name. */
const byStrategy = (name: string): string =>
  (Object.hasOwn(strategies, name) ? strategies[name] : undefined) ?? `first according to ${name}`;

const stageChanges: Readonly<Record<StageChange, string>> = {
  queues: "whose members are asked",
  tiers: "which tiers are asked",
  needs: "what is asked for",
  priority: "how urgent the contact is",
  members: "which members take part",
};

const blocked: Readonly<Record<RoutingBlock["code"], (value: number) => string>> = {
  "skill-missing": (value) => `${agents(value)} without the skill`,
  "skill-level-low": (value) => `${agents(value)} not skilled enough`,
  "skill-level-high": (value) => `${agents(value)} above the level asked for`,
  "skill-unwanted": (value) => `${agents(value)} with a skill that is ruled out`,
  "language-missing": (value) => `${agents(value)} without the language`,
  "language-level-low": (value) => `${agents(value)} not fluent enough`,
  "language-unwanted": (value) => `${agents(value)} with a language that is ruled out`,
  "not-among-agents": (value) => `${agents(value)} not asked for`,
  "agent-unwanted": (value) => `${agents(value)} who must not take it`,
  "site-not-asked": (value) => `${agents(value)} at other sites`,
  "site-unwanted": (value) => `${agents(value)} at a site that must not take it`,
  "expression-false": (value) => `${agents(value)} who fail a condition`,
  "expression-true": (value) => `${agents(value)} who meet a condition that must not hold`,
  "no-alternative": (value) => `${agents(value)} with no alternative to meet`,
  "not-a-member": (value) => `${agents(value)} serving other queues`,
  "tier-closed": (value) => `${agents(value)} in a tier that is not open`,
  "delay-not-over": (value) => `${agents(value)} who come in later`,
  "capacity-too-small": (value) => `${agents(value)} not taking this channel`,
  "signed-out": (value) => `${agents(value)} signed out`,
  "not-ready": (value) => `${agents(value)} not ready`,
  busy: (value) => `${agents(value)} busy`,
  "site-closed": (value) => `${agents(value)} at a closed site`,
  "backing-off": (value) => `${agents(value)} pausing after a failed offer`,
  "excluded-by-failure": (value) => `${agents(value)} held back after a failed offer`,
  "excluded-by-transfer": (value) => `${agents(value)} who passed it on`,
};

/** English, as a supervisor would say it. */
export const engineMessages: Catalogue<EngineReasons> = {
  "unknown-event": ({ type }) =>
    type === "" ? "This is no event: it has no type." : `There is no event "${type}".`,
  "time-backwards": ({ byMs }) =>
    `Time runs backwards: this is ${time(byMs)} before the last event.`,
  "unknown-agent": ({ agent }) => `There is no agent "${agent}".`,
  "duplicate-agent": ({ agent }) => `There is an agent "${agent}" already.`,
  "unknown-contact": ({ contact }) => `There is no contact ${contact} here.`,
  "duplicate-contact": ({ contact }) => `Contact ${contact} is here already.`,
  "unknown-queue": ({ queue }) => `There is no queue "${queue}".`,
  "unknown-reservation": ({ reservation }) => `There never was an offer ${reservation}.`,
  "reservation-over": ({ reservation }) =>
    `Offer ${reservation} is over: it was answered, taken back or ran out.`,
  "offered-in-future": ({ contact, byMs }) =>
    `Contact ${contact} is said to come only in ${time(byMs)}.`,
  "nobody-qualified": ({ contact }) =>
    `No agent at all can ever serve contact ${contact}. Offer another way instead of a wait in vain.`,
  "nobody-there": ({ queue, staffing }) =>
    `Nobody ${presences[staffing]} for the queue "${queue}" at the moment.`,
  "queue-full": ({ queue, waiting }) =>
    `The queue "${queue}" is full: ${count(waiting, "contact waits", "contacts wait")} already.`,
  "no-route": ({ contact }) => `No route fits contact ${contact}.`,
  "not-connected": ({ contact }) => `Nobody is talking with contact ${contact}.`,
  "not-wrapping": ({ contact }) => `There is no after-call work for contact ${contact}.`,
  "not-waiting": ({ contact }) => `Contact ${contact} is being called at this moment.`,
  "not-dialling": ({ contact }) => `Contact ${contact} is not being called.`,
  "already-answered": ({ contact, agent }) =>
    `Contact ${contact} was answered by ${agent}: complete or transfer it instead.`,
  "holds-contacts": ({ agent, contacts }) =>
    `${agent} cannot sign out while talking with ${list(contacts)}: complete or transfer first.`,
  "facts-dropped": ({ contact, facts }) =>
    `Contact ${contact} already told ${list(facts)}: pass it on, or name what cannot be passed on.`,
  "window-over": ({ contact }) => `The time in which contact ${contact} may be called is over.`,
  "hands-unlike-status": ({ contact, status }) =>
    `In the snapshot, contact ${contact} is ${status}, but whoever holds it does not fit that status.`,
  "stage-unknown": ({ contact, stage, queue }) =>
    `In the snapshot, contact ${contact} is in the queue "${queue}", at stage ${stage + 1}; its way does not lead there: the snapshot is of another configuration.`,
  "contacts-lost": ({ lost }) =>
    lost > 0
      ? `The snapshot has lost ${count(lost, "contact", "contacts")}.`
      : `The snapshot has ${count(-lost, "contact", "contacts")} too many.`,

  "not-a-member": ({ agent, queues }) => `${agent}: does not serve ${list(queues)}.`,
  "tier-closed": ({ agent, tier, opensInMs }) =>
    `${agent}: tier ${tier} is not asked yet, ${soon(opensInMs)}.`,
  "delay-not-over": ({ agent, delayMs, opensInMs }) =>
    `${agent}: comes in after ${time(delayMs)} of waiting${opensInMs === null ? "" : `, in ${time(opensInMs)}`}.`,
  "capacity-too-small": ({ agent, channel, needs, capacity }) =>
    `${agent}: cannot take this channel (${channelText(channel, "en")}), which takes ${needs} of a capacity of ${capacity}.`,
  "signed-out": ({ agent }) => `${agent}: is not signed in.`,
  "not-ready": ({ agent, because }) => `${agent}: ${absences[because]}.`,
  busy: ({ agent, contacts }) => `${agent}: is busy with ${list(contacts)}.`,
  "site-closed": ({ agent, site, opensInMs }) =>
    opensInMs === null
      ? `${agent}: ${site} is closed, and no opening is planned.`
      : `${agent}: ${site} is closed and opens in ${time(opensInMs)}.`,
  "backing-off": ({ agent, againInMs }) =>
    `${agent}: has a pause after a failed offer, for another ${time(againInMs)}.`,
  "excluded-by-failure": ({ agent, because, againInMs }) =>
    `${agent}: ${failures[because]} and is asked again in ${time(againInMs)} at the earliest.`,
  "excluded-by-transfer": ({ agent }) => `${agent}: passed this contact on.`,

  "join-queue": ({ agent, queues }) => `${agent} could take it when serving ${list(queues)}.`,
  "open-tier": ({ agent, tier }) => `${agent} could take it when tier ${tier} is open.`,
  "wait-delay": ({ agent, delayMs }) => `${agent} could take it after ${time(delayMs)} of waiting.`,
  "enlarge-capacity": ({ agent, channel, toCapacity }) =>
    `${agent} could take it with a capacity of ${toCapacity} for this channel (${channelText(channel, "en")}).`,
  "sign-in-and-be-ready": ({ agent }) => `${agent} could take it when signed in and ready.`,
  "be-ready": ({ agent }) => `${agent} could take it when ready.`,
  "free-units": ({ agent, units }) =>
    `${agent} could take it with ${count(units, "unit", "units")} of work less in hand.`,
  "open-site": ({ agent, site }) => `${agent} could take it if ${site} were open.`,
  "wait-out": ({ agent, ms }) => `${agent} could take it in ${time(ms)}.`,
  "lift-exclusion": ({ agent }) => `${agent} could take it if asked again.`,

  chosen: ({ name, rule, strategy, eligible, idleMs, runnerUp, runnerUpName }) => {
    const of = `out of ${agents(eligible)}`;
    if (rule === "preferred") return `${name} was chosen as the customer's own contact person.`;
    if (rule === "only-one" || runnerUp === null) {
      return `${name} was chosen as the only one who could take it.`;
    }
    if (rule === "tier") return `${name} was chosen ${of}, in a tier before ${runnerUpName}.`;
    if (rule === "order-by") {
      return `${name} was chosen ${of} by the order that the route asks for, before ${runnerUpName}.`;
    }
    if (rule === "order")
      return `${name} was chosen ${of} as the first on the list, all else equal.`;
    if (strategy === "longest-idle") {
      return `${name} was chosen ${of} as the one idle longest (${time(idleMs)}), ${runnerUp.byMs < 1000 ? "just" : time(runnerUp.byMs)} ahead of ${runnerUpName}.`;
    }
    return `${name} was chosen ${of} as the one ${byStrategy(strategy)}, before ${runnerUpName}.`;
  },
  "nobody-eligible": ({ agents: all, blocked: counts }) =>
    all === 0
      ? "There are no agents at all."
      : `Nobody can take it: ${list(counts.map(({ code, agents: value }) => blocked[code](value)))}, of ${all}.`,
  "nearest-agent": ({ agent, blocks }) =>
    `${agent} comes nearest, with ${count(blocks, "obstacle", "obstacles")}.`,
  "next-stage": ({ inMs, changes }) =>
    `In ${time(inMs)} this changes: ${list(changes.map((change) => stageChanges[change]))}.`,
  "next-opening": ({ site, opensInMs }) =>
    `The next site with somebody able is ${site}; it opens in ${time(opensInMs)}.`,
  "not-to-be-called-yet": ({ inMs }) =>
    `The customer is not to be called for another ${time(inMs)}.`,
  "ranked-after": ({ agent, chosen, rule, strategy, byMs }) => {
    if (rule === "preferred") {
      return `${agent}: could have taken it, but the customer's own contact person is ${chosen}.`;
    }
    if (rule === "strategy" && strategy === "longest-idle") {
      return `${agent}: could have taken it, but ${chosen} was idle ${byMs < 1000 ? "just longer" : `${time(byMs)} longer`}.`;
    }
    if (rule === "tier")
      return `${agent}: could have taken it, but ${chosen} is in an earlier tier.`;
    if (rule === "strategy") {
      return `${agent}: could have taken it, but ${chosen} was the one ${byStrategy(strategy)}.`;
    }
    return `${agent}: could have taken it, but ${chosen} comes first on the list.`;
  },
  "free-now": ({ agent }) => `${agent}: could take it now.`,
  "must-repeat": ({ facts }) =>
    `Say sorry before asking again: ${list(facts)} could not be passed on.`,
};
