import type { Instant } from "@ramah/core";
import { release } from "./availability.js";
import { type Choice, choiceOf, compareBy, decidingRule, rankingOf } from "./candidate.js";
import { classOf } from "./classes.js";
import type { Decision, DecisionRule } from "./effect.js";
import type { Floor } from "./floor.js";
import { stageOf, turnOf } from "./line.js";
import { delist, enlist } from "./pending.js";
import type { AgentRecord, ClassRecord, ContactRecord, MemberRecord } from "./records.js";
import { reserve } from "./reserve.js";

const buffer: number[] = [];

/**
 * Brings agents and contacts together until no free agent is left whom a waiting contact may have. The
 * contact whose turn is first goes first; only those who came or became free since the last time are
 * looked at, since between all others there was nothing to do then.
 */
export function matchAll(floor: Floor, at: Instant): void {
  const { freed, arrived } = floor;
  const passed: ContactRecord[] = [];
  while (freed.length > 0 || arrived.length > 0) {
    if (freed.length === 1 && arrived.length === 0) {
      takeAlone(floor, freed[0] as AgentRecord, at);
      continue;
    }
    for (const agent of freed) release(floor, agent);
    const contact = nextContact(floor, at);
    if (contact === undefined) continue;
    const found = choose(floor, contact, at);
    if (found === undefined) {
      // Only possible for an arrival: everybody free is barred from it, or left to those they serve first.
      delist(arrived, contact);
      if (floor.hasRanks) passed.push(contact);
      continue;
    }
    reserve(floor, contact, found.member, found.decision, at);
    // Whom somebody else took leaves an agent free for those who were passed over.
    for (const one of passed.splice(0)) if (one.isInLine) enlist(arrived, one);
  }
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

/** The contact with the earliest turn among the arrivals and what those who came free would take. */
function nextContact(floor: Floor, at: Instant): ContactRecord | undefined {
  let first: ContactRecord | undefined;
  const consider = (contact: ContactRecord): void => {
    if (first === undefined || isTurnBefore(contact, first)) first = contact;
  };
  // From the end, since taking one out moves the last into its place.
  for (let index = floor.freed.length - 1; index >= 0; index--) {
    const agent = floor.freed[index] as AgentRecord;
    const contact = nominated(floor, agent, at);
    if (contact === undefined) delist(floor.freed, agent);
    else consider(contact);
  }
  for (let index = floor.arrived.length - 1; index >= 0; index--) {
    const contact = floor.arrived[index] as ContactRecord;
    const group = classOf(floor, stageOf(contact), contact.contact.channel);
    if (floor.matcher.nextAgent(group.id) < 0) delist(floor.arrived, contact);
    else consider(contact);
  }
  return first;
}

const isTurnBefore = (first: ContactRecord, second: ContactRecord): boolean =>
  first.key < second.key || (first.key === second.key && turnOf(first) < turnOf(second));

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
  if (contact.hands.some((hand) => hand.agent === agent)) return true;
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
    waitedMs: at - (contact.contact.offeredAt as Instant),
  };
}
