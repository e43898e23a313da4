import type { Instant } from "@ramah/core";
import { push, removeAt } from "../matcher/heap.js";
import { release } from "./availability.js";
import { type Choice, choiceOf, compareBy, decidingRule, rankingOf } from "./candidate.js";
import { classOf } from "./classes.js";
import type { Decision, DecisionRule } from "./effect.js";
import type { Floor } from "./floor.js";
import { stageOf, turnOf } from "./line.js";
import { delist, enlist } from "./pending.js";
import type { AgentRecord, ClassRecord, ContactRecord, MemberRecord } from "./records.js";
import { reserve } from "./reserve.js";
import { waitedMsOf } from "./waited.js";

const buffer: number[] = [];

/**
 * Brings agents and contacts together until no free agent is left whom a waiting contact may have. The
 * contact whose turn is first goes first; only those who came or became free since the last time are
 * looked at, since between all others there was nothing to do then.
 */
export function matchAll(floor: Floor, at: Instant): void {
  const { freed, arrived, turns } = floor;
  const passed: ContactRecord[] = [];
  for (;;) {
    if (turns.size === 0 && freed.length === 1 && arrived.length === 0) {
      takeAlone(floor, freed[0] as AgentRecord, at);
      continue;
    }
    lineUp(floor, at);
    if (turns.size === 0) return;
    const turn = turns.ids[0] as number;
    const contact = contactOf(floor, turn, at);
    const isStill =
      contact !== undefined &&
      contact.key === turns.keys[0] &&
      turnOf(contact) === turns.sequences[0];
    removeAt(turns, 0);
    if (contact === undefined) continue;
    if (!isStill) {
      push(turns, turn, contact.key, turnOf(contact));
      continue;
    }
    const found = choose(floor, contact, at);
    if (found === undefined) {
      // Only possible for an arrival: everybody free is barred from it, or left to those they serve first.
      if (floor.hasRanks) passed.push(contact);
      continue;
    }
    reserve(floor, contact, found.member, found.decision, at);
    // Whose turn it was may have another: somebody else took the contact, or it rings with more.
    if (turn >= 0) enlist(freed, floor.agents[turn] as AgentRecord);
    else if (contact.isInLine) enlist(arrived, contact);
    // Whom somebody else took leaves an agent free for those who were passed over.
    for (const one of passed.splice(0)) if (one.isInLine) enlist(arrived, one);
  }
}

/**
 * Puts those who came or became free in the order of whose turn it is: agents under what they would take, by
 * their number, and contacts by their slot, as numbers below zero. Turns of agents only get later while
 * others are served, so that one that is no longer true is put in again.
 */
function lineUp(floor: Floor, at: Instant): void {
  const { freed, arrived, turns } = floor;
  for (const agent of freed) release(floor, agent);
  for (let agent = freed.at(-1); agent !== undefined; agent = freed.at(-1)) {
    delist(freed, agent);
    const contact = nominated(floor, agent, at);
    if (contact !== undefined) push(turns, agent.index, contact.key, turnOf(contact));
  }
  for (let contact = arrived.at(-1); contact !== undefined; contact = arrived.at(-1)) {
    delist(arrived, contact);
    push(turns, -1 - contact.slot, contact.key, turnOf(contact));
  }
}

/** Whose turn it stands for now: what the agent would take, or the arrival while anybody is free for it. */
function contactOf(floor: Floor, turn: number, at: Instant): ContactRecord | undefined {
  if (turn >= 0) return nominated(floor, floor.agents[turn] as AgentRecord, at);
  const contact = floor.slots[-1 - turn];
  if (contact?.isInLine !== true) return undefined;
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  return floor.matcher.nextAgent(group.id) < 0 ? undefined : contact;
}

/** Nobody else is free for what this agent can take, or they would have it: no need to ask around. */
function takeAlone(floor: Floor, agent: AgentRecord, at: Instant): void {
  const contact = nominated(floor, agent, at);
  if (contact === undefined) {
    release(floor, agent);
    delist(floor.freed, agent);
    return;
  }
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  const member = group.members.get(agent.index) as MemberRecord;
  const isWished = contact.contact.preferredAgent === agent.agent.id;
  const rule = isWished ? "preferred" : "only-one";
  const decision = decisionOf(contact, group, member, undefined, rule, 1, at);
  reserve(floor, contact, member, decision, at);
}

/** The contact an agent would take: by the agent's own ranks, then by turn. */
function nominated(floor: Floor, agent: AgentRecord, at: Instant): ContactRecord | undefined {
  if (agent.lanes === 0) return undefined;
  const slot = floor.matcher.nextContact(agent.index, agent.lanes);
  if (slot < 0) return undefined;
  const contact = floor.slots[slot] as ContactRecord;
  if (!isBarred(floor, contact, agent, at)) return contact;
  const other = floor.matcher.nextContact(agent.index, agent.lanes, (one) =>
    isBarred(floor, floor.slots[one] as ContactRecord, agent, at),
  );
  return other < 0 ? undefined : floor.slots[other];
}

/** Whether an able and free agent is kept from a contact in line. */
export function isBarred(
  floor: Floor,
  contact: ContactRecord,
  agent: AgentRecord,
  at: Instant,
): boolean {
  if (isExcluded(contact, agent, at)) return true;
  const [ringing] = contact.hands;
  if (ringing === undefined) return false;
  if (agent.hands.some((hand) => hand.contact === contact)) return true;
  if (contact.queue.strategy.offers !== "all") return false;
  // Rings with others: only those of the same tier join in.
  const { members } = classOf(floor, stageOf(contact), contact.contact.channel);
  return members.get(agent.index)?.tier !== contact.memory.lastTier;
}

/** A hold ends at its moment, not after it. */
export function isExcluded(
  { exclusions }: ContactRecord,
  { agent }: AgentRecord,
  at: Instant,
): boolean {
  if (exclusions.length === 0) return false;
  return exclusions.some((one) => one.agent === agent.id && (one.until === null || at < one.until));
}

/** Who of those who could take the contact now gets it, and why. */
export function choose(
  floor: Floor,
  contact: ContactRecord,
  at: Instant,
): { readonly member: MemberRecord; readonly decision: Decision } | undefined {
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  const count = floor.matcher.agentsOf(group.id, buffer);
  const ranking = rankingOf(floor, contact, group);
  let best: Choice | undefined;
  let next: Choice | undefined;
  let eligible = 0;
  for (let index = 0; index < count; index++) {
    const member = group.members.get(buffer[index] as number);
    if (member === undefined || isBarred(floor, contact, member.record, at)) continue;
    // Whoever serves another queue first is left to it.
    if (floor.hasRanks && contact.isInLine && nominated(floor, member.record, at) !== contact)
      continue;
    eligible++;
    const choice = choiceOf(group, member, contact.contact.channel);
    if (best === undefined || compareBy(ranking, choice, best) < 0) {
      next = best;
      best = choice;
    } else if (next === undefined || compareBy(ranking, choice, next) < 0) {
      next = choice;
    }
  }
  if (best === undefined) return undefined;
  const rule = decidingRule(ranking, best, next, contact);
  return {
    member: best.member,
    decision: decisionOf(contact, group, best.member, next, rule, eligible, at),
  };
}

/** What is kept of a choice: enough to say it in a sentence years later, without the state of then. */
function decisionOf(
  contact: ContactRecord,
  { queue }: ClassRecord,
  { record }: MemberRecord,
  next: Choice | undefined,
  rule: DecisionRule,
  eligible: number,
  at: Instant,
): Decision {
  const byMs = next === undefined ? 0 : next.candidate.idleSince - record.idleSince;
  return {
    at,
    agent: record.agent.id,
    queue: queue.queue.id,
    rule,
    strategy: queue.strategy.name,
    stage: contact.stage,
    eligible,
    idleMs: at - record.idleSince,
    runnerUp: next === undefined ? null : { agent: next.candidate.agent, byMs },
    waitedMs: waitedMsOf(contact, at),
  };
}
