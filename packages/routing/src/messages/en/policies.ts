import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { PolicyReasons } from "../../policies/reasons.js";

const time = (seconds: number): string => durationText(seconds * 1000, "en");
const callers = (count: number): string => `${count} ${count === 1 ? "caller" : "callers"}`;

// The states of the two systems, by their own names.
const tierStates: Readonly<Record<string, string>> = {
  offering: "a call is being offered",
  "active inbound": "in a call from it",
  standby: "serving another queue",
};
const agentStates: Readonly<Record<string, string>> = {
  receiving: "being rung",
  "in a queue call": "in a call from a queue",
  idle: "idle, taking no calls",
  reserved: "reserved for another caller",
};
const deviceStates: Readonly<Record<string, string>> = {
  INUSE: "in use",
  BUSY: "busy",
  INVALID: "not valid",
  UNAVAILABLE: "unavailable",
  RINGING: "ringing",
  RINGINUSE: "in use and ringing",
  ONHOLD: "holding a call",
};

// Only own words: a state is a text from outside.
const stateText = (words: Readonly<Record<string, string>>, state: string): string | undefined =>
  Object.hasOwn(words, state) ? words[state] : undefined;

// A peer's own word or number, or what a flag comes to.
const takenText = (taken: string | number | boolean): string => {
  if (typeof taken === "string") return `"${taken}"`;
  return typeof taken === "number" ? String(taken) : taken ? "yes" : "no";
};

export const policyMessages: Catalogue<PolicyReasons> = {
  "policy-taken-for": ({ given, taken }) =>
    taken === null
      ? `The system does not know "${given}" and passes over it.`
      : `The system does not know "${given}" and takes it for ${takenText(taken)}.`,
  "policy-unknown-columns": ({ columns }) =>
    `The system has no such column, so it decides nothing: ${listText(columns, "en")}.`,
  "policy-duplicate": ({ name }) =>
    `There are two rows of ${name}; the system itself never has two.`,
  "policy-unknown-name": ({ kind, name }) =>
    `No ${kind} ${name} is in these tables, so this row leads nowhere.`,
  "callcenter-status-letters": ({ agent, status }) =>
    `The system accepts the status "${status}" of ${agent}, but never serves it in this spelling.`,
  "callcenter-tier-state": ({ agent, state }) =>
    `${agent} is not ready in this queue: ${stateText(tierStates, state.toLowerCase()) ?? `the tier is ${state}`}.`,
  "callcenter-agent-state": ({ agent, state }) =>
    `${agent} is not waiting for calls: ${stateText(agentStates, state.toLowerCase()) ?? state}.`,
  "callcenter-wrapping-up": ({ agent, seconds }) =>
    `${agent} is still wrapping up the last call, for ${time(seconds)} more.`,
  "callcenter-backing-off": ({ agent, seconds }) =>
    `${agent} is kept back after an offer that failed, for ${time(seconds)} more.`,
  "callcenter-on-break": ({ agent }) => `${agent} is on a break.`,
  "callcenter-external-call": ({ agent, calls }) =>
    `${agent} is in ${calls === 1 ? "a call" : `${calls} calls`} outside the queues.`,
  "callcenter-other-machine": ({ agent, machine }) =>
    `${agent} belongs to another machine, ${machine}.`,
  "callcenter-level-closed": ({ level, waitedSeconds, neededSeconds }) =>
    `Level ${level} opens after a wait of ${time(neededSeconds)}; so far it is ${time(waitedSeconds)}.`,
  "callcenter-not-served": ({ agents }) =>
    `Not asked at all because of their status: ${listText(
      agents.map(({ agent, status }) => `${agent} (${status})`),
      "en",
    )}.`,
  "callcenter-nobody": ({ queue }) => `There is nobody in the tiers of ${queue} to ask.`,
  "callcenter-abandoned": ({ member }) => `${member} has hung up; the place is kept for a while.`,
  "callcenter-discarded": ({ member }) =>
    `${member} hung up too long ago; the place is given away.`,
  "callcenter-gone": ({ member }) => `${member} has no channel any more.`,
  "callcenter-taken": ({ member }) => `${member} was given to somebody else in the meantime.`,
  "callcenter-not-reserved": ({ agent }) =>
    `${agent} changed state at this moment and could not be reserved.`,
  "callcenter-ringing": ({ member, seconds }) =>
    `Agents are being rung for ${member}; the next one is added in ${time(seconds)}.`,
  "callcenter-unknown-queue": ({ member, queue }) =>
    `There is no queue ${queue}; ${member} is taken out.`,
  "callcenter-end-of-list": ({ member }) =>
    `The list of agents is at its end for ${member}; the next pass begins it anew.`,
  "queues-penalty": ({ member, penalty }) =>
    `${member} has penalty ${penalty}, outside of the caller's limits.`,
  "queues-paused": ({ member }) => `${member} is paused.`,
  "queues-device": ({ member, state }) =>
    `The telephone of ${member} is not free: ${stateText(deviceStates, state) ?? state}.`,
  "queues-wrapping-up": ({ member, seconds }) =>
    `${member} is still wrapping up the last call, for ${time(seconds)} more.`,
  "queues-heavier": ({ member, queue }) =>
    `${queue} has the greater weight and the first call on ${member}.`,
  "queues-longer-wait": ({ member, queue }) => `Somebody in ${queue} comes first for ${member}.`,
  "queues-tried": ({ member }) => `${member} is being rung for another caller already.`,
  "queues-unreachable": ({ member }) => `The telephone of ${member} cannot be called.`,
  "queues-not-your-turn": ({ ahead, available }) =>
    available === 0
      ? "It is not this caller's turn: no member is free."
      : `It is not this caller's turn: ${callers(ahead)} ahead, ${available} free ${available === 1 ? "member" : "members"} to be counted.`,
  "queues-nobody": ({ queue }) => `Nobody is there in ${queue || "the queue"} to take a call.`,
  "queues-full": ({ queue, callers: count }) =>
    `${queue || "The queue"} is full: ${callers(count)} ${count === 1 ? "waits" : "wait"} already.`,
};
