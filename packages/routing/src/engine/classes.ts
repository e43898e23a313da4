import type { Channel } from "@ramah/core";
import type { Membership } from "../config/agent.js";
import { capacityOf, type Floor, fewClasses, laneOf, unitsOf } from "./floor.js";
import type { AgentRecord, ClassRecord, MemberRecord, StageRecord } from "./records.js";

/** The class of those who wait at a stage for a channel; made when it is new. */
export function classOf(floor: Floor, record: StageRecord, channel: Channel): ClassRecord {
  const known = record.group;
  if (known !== undefined && !known.isGone && known.channel === channel) return known;
  const { stage, requirements, queue } = record;
  const { queues, fromTier, toTier, waitedMs } = stage;
  const order = stage.orderBy ?? [];
  const key = JSON.stringify([
    channel,
    queues,
    fromTier,
    toTier,
    waitedMs ?? null,
    order,
    requirements.signature,
  ]);
  let group = floor.classes.get(key);
  if (group === undefined) {
    if (floor.classes.size >= floor.mostClasses) forgetEmpty(floor);
    const id = floor.matcher.addClass(laneOf(channel));
    const members = new Map<number, MemberRecord>();
    group = { id, key, queue, stage, requirements, channel, members, uses: 0, isGone: false };
    floor.classes.set(key, group);
    for (const agent of poolOf(floor, group)) join(floor, group, agent);
  }
  record.group = group;
  return group;
}

/** Those of whom any can be a member: when the stage names agents, nobody else is looked at. */
function poolOf(floor: Floor, { stage }: ClassRecord): Iterable<AgentRecord> {
  for (const need of stage.needs) {
    if ("agents" in need) {
      return need.agents.flatMap((id) => floor.agentOf.get(id) ?? []);
    }
  }
  const [first, ...more] = stage.queues.map((id) => floor.queueOf.get(id)?.members ?? []);
  if (more.length === 0) return first ?? [];
  return new Set([first ?? [], ...more].flatMap((members) => [...members]));
}

function join(floor: Floor, group: ClassRecord, agent: AgentRecord): void {
  const member = memberOf(floor, group, agent);
  if (member === undefined || group.members.has(agent.index)) return;
  group.members.set(agent.index, member);
  agent.classes.push(group);
  floor.matcher.addMember(group.id, agent.index, member.rank);
}

/** The agent's place in a class, if it has one. */
function memberOf(floor: Floor, group: ClassRecord, record: AgentRecord): MemberRecord | undefined {
  const { requirements, channel } = group;
  const { agent, index } = record;
  if (capacityOf(agent, channel) < unitsOf(floor, agent, channel)) return undefined;
  const membership = membershipOf(record, group);
  if (membership === undefined || !requirements.test(agent)) return undefined;
  const { tier = 0, position = index, weight = 1, priority = 1 } = membership;
  const rank = priority;
  const skill = requirements.score(agent);
  return { record, tier, position, order: index, weight, rank, skill };
}

/** The first of the stage's queues that the agent serves and that is open to it by now. */
export function membershipOf(
  { agent }: AgentRecord,
  { stage }: Pick<ClassRecord, "stage">,
): Membership | undefined {
  const { queues, fromTier, toTier, waitedMs = 0 } = stage;
  for (const queue of queues) {
    const membership =
      agent.queues === undefined ? { queue } : agent.queues.find((own) => own.queue === queue);
    if (membership === undefined) continue;
    const { tier = 0, delayMs = 0 } = membership;
    const isOpen = tier >= fromTier && (toTier === null || tier <= toTier) && delayMs <= waitedMs;
    if (isOpen) return membership;
  }
  return undefined;
}

/** After something about an agent changed: into the classes it serves now, out of the others. */
export function rejoin(floor: Floor, agent: AgentRecord): void {
  for (const group of agent.classes) {
    group.members.delete(agent.index);
    floor.matcher.removeMember(group.id, agent.index);
  }
  agent.classes.length = 0;
  for (const group of floor.classes.values()) join(floor, group, agent);
}

/** Classes that nobody waits in go, before there are twice as many as are in use. */
function forgetEmpty(floor: Floor): void {
  for (const group of floor.classes.values()) {
    if (group.uses > 0) continue;
    group.isGone = true;
    floor.classes.delete(group.key);
    floor.matcher.removeClass(group.id);
    for (const { record } of group.members.values()) {
      record.classes.splice(record.classes.indexOf(group), 1);
    }
  }
  floor.mostClasses = 2 * floor.classes.size + fewClasses;
}
