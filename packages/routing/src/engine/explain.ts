import type { Instant, ReasonOf } from "@ramah/core";
import { type StageChange, stageChanges } from "../requirements/stage-changes.js";
import { blocksOf, type RoutingBlock, type RoutingRemedy, remedyOf } from "./blocks.js";
import { choiceOf, compareBy, decidingRule, rankingOf } from "./candidate.js";
import { classOf } from "./classes.js";
import { comingStages } from "./coming.js";
import type { Decision, DecisionRule } from "./effect.js";
import type { Floor } from "./floor.js";
import { stageOf, turnOf } from "./line.js";
import type { AgentRecord, ContactRecord, ContactStatus } from "./records.js";

/** What can be said of a contact as a whole. */
export interface ExplanationReasons {
  chosen: Pick<Decision, "agent" | "rule" | "strategy" | "eligible" | "idleMs" | "runnerUp"> & {
    readonly name: string;
    readonly runnerUpName: string | null;
  };
  /** How many agents each block stands in the way of; an agent may count under several. */
  "nobody-eligible": {
    readonly agents: number;
    readonly blocked: readonly { readonly code: RoutingBlock["code"]; readonly agents: number }[];
  };
  "nearest-agent": { readonly agent: string; readonly blocks: number };
  "next-stage": { readonly inMs: number; readonly changes: readonly StageChange[] };
  "next-opening": { readonly site: string; readonly opensInMs: number };
  "not-to-be-called-yet": { readonly inMs: number };
  /** Could have it too, and came after the chosen one; `byMs` is how much shorter idle. */
  "ranked-after": {
    readonly agent: string;
    readonly chosen: string;
    readonly rule: DecisionRule;
    readonly strategy: string;
    readonly byMs: number;
  };
  /** Free as things stand now; how it was at the choice only the decision tells. */
  "free-now": { readonly agent: string };
  /** The next agent owes an apology before asking for these again. */
  "must-repeat": { readonly facts: readonly string[] };
}

/** What became of an agent for one contact. */
export interface AgentVerdict {
  readonly agent: string;
  readonly name: string;
  /** `eligible` could have it now; who is chosen has it on offer or in hand. */
  readonly outcome: "chosen" | "eligible" | "blocked";
  /** A minimal set: without all of these the agent may have the contact, with any of them not. */
  readonly blocks: readonly RoutingBlock[];
  /** Why an eligible agent is not the chosen one, `null` for all others. */
  readonly rank: ReasonOf<Pick<ExplanationReasons, "ranked-after" | "free-now">> | null;
  /** What would take each block away, in the same order. */
  readonly remedies: readonly RoutingRemedy[];
}

/** Why a contact is where it is. Plain JSON. */
export interface Explanation {
  readonly contact: string;
  readonly at: Instant;
  /** `reserved` while an offer is out, even where others are still asked besides. */
  readonly status: ContactStatus | "reserved";
  readonly queue: string;
  /** Which stage of relaxation, from 0, and how many there are. */
  readonly stage: number;
  readonly stages: number;
  /** How many of its class come first, `null` when it is not in line. */
  readonly ahead: number | null;
  readonly chosen: string | null;
  /** Id of the offer that is out, `null` without one. */
  readonly reservation: string | null;
  /** As it was when the choice was made. */
  readonly decision: Decision | null;
  readonly because: readonly ReasonOf<ExplanationReasons>[];
  /** As it is now: the chosen one, who else could have it in the order of choice, then the fewest blocks first. */
  readonly agents: readonly AgentVerdict[];
}

/** Judges agents by the very rules that give contacts out. */
export function explain(
  floor: Floor,
  contactId: string,
  agentId?: string,
): Explanation | undefined {
  const contact = floor.contacts.get(contactId);
  const agent = agentId === undefined ? undefined : floor.agentOf.get(agentId);
  if (contact === undefined || (agentId !== undefined && agent === undefined)) return undefined;
  const at = floor.now as Instant;
  const agents = ordered(floor, contact, agent === undefined ? floor.agents : [agent], at);
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  const [hand] = contact.hands;
  const because: ReasonOf<ExplanationReasons>[] = [];
  const ahead = contact.isInLine
    ? floor.matcher.countBefore(group.id, contact.key, turnOf(contact))
    : null;
  if (hand !== undefined) because.push(chosenReason(floor, hand.decision));
  else if (agent === undefined) because.push(...waitReasons(floor, contact, agents, at));
  const { mustRepeat = [] } = contact.contact.handover ?? {};
  if (mustRepeat.length > 0) because.push({ code: "must-repeat", data: { facts: mustRepeat } });
  return {
    contact: contactId,
    at,
    status: hand?.status ?? contact.status,
    queue: contact.queue.queue.id,
    stage: contact.stage,
    stages: contact.path.length,
    ahead,
    chosen: hand?.agent.agent.id ?? null,
    reservation: hand?.status === "reserved" ? `r${hand.sequence}` : null,
    decision: hand?.decision ?? null,
    because,
    agents,
  };
}

function ordered(
  floor: Floor,
  contact: ContactRecord,
  agents: readonly AgentRecord[],
  at: Instant,
): readonly AgentVerdict[] {
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  const ranking = rankingOf(floor, contact, group);
  const judged = agents.map((record) => {
    const isChosen = contact.hands.some((hand) => hand.agent === record);
    const blocks = isChosen ? [] : blocksOf(floor, record, contact, at);
    const member = group.members.get(record.index);
    const place = isChosen ? 0 : blocks.length === 0 ? 1 : 1 + blocks.length;
    return { record, isChosen, blocks, member, place };
  });
  judged.sort((one, other) => {
    if (one.place !== other.place) return one.place - other.place;
    if (one.place !== 1 || one.member === undefined || other.member === undefined) {
      return one.record.index - other.record.index;
    }
    const { channel } = contact.contact;
    return compareBy(
      ranking,
      choiceOf(group, one.member, channel),
      choiceOf(group, other.member, channel),
    );
  });
  return judged.map(({ record, isChosen, blocks }) => ({
    agent: record.agent.id,
    name: nameOf(record.agent),
    outcome: isChosen ? "chosen" : blocks.length === 0 ? "eligible" : "blocked",
    blocks,
    rank: isChosen || blocks.length > 0 ? null : rankOf(floor, contact, record),
    remedies: blocks.map(remedyOf),
  }));
}

/** The first rule by which an agent came after the chosen one, as long as nothing has happened since. */
function rankOf(floor: Floor, contact: ContactRecord, record: AgentRecord): AgentVerdict["rank"] {
  const [hand] = contact.hands;
  const agent = nameOf(record.agent);
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  const own = group.members.get(record.index);
  const first = hand && group.members.get(hand.agent.index);
  const isFresh = hand?.status === "reserved" && hand.since === floor.now;
  if (!isFresh || own === undefined || first === undefined)
    return { code: "free-now", data: { agent } };
  const { channel } = contact.contact;
  const [best, other] = [choiceOf(group, first, channel), choiceOf(group, own, channel)];
  const rule = decidingRule(rankingOf(floor, contact, group), best, other, contact);
  const byMs = record.idleSince - hand.agent.idleSince;
  const data = {
    agent,
    chosen: nameOf(hand.agent.agent),
    rule,
    strategy: group.queue.strategy.name,
    byMs,
  };
  return { code: "ranked-after", data };
}

const nameOf = ({ id, name }: AgentRecord["agent"]): string => name ?? id;

function chosenReason(floor: Floor, decision: Decision): ReasonOf<ExplanationReasons> {
  const { agent, rule, strategy, eligible, idleMs, runnerUp } = decision;
  const nameOf = (id: string): string => floor.agentOf.get(id)?.agent.name ?? id;
  const runnerUpName = runnerUp === null ? null : nameOf(runnerUp.agent);
  const data = { agent, rule, strategy, eligible, idleMs, runnerUp };
  return { code: "chosen", data: { ...data, name: nameOf(agent), runnerUpName } };
}

/** Why nobody has it, how near somebody comes, and what time alone will change. */
function waitReasons(
  floor: Floor,
  contact: ContactRecord,
  agents: readonly AgentVerdict[],
  at: Instant,
): readonly ReasonOf<ExplanationReasons>[] {
  const reasons: ReasonOf<ExplanationReasons>[] = [];
  if (contact.status === "scheduled" && contact.callFrom !== null) {
    reasons.push({ code: "not-to-be-called-yet", data: { inMs: contact.callFrom - at } });
  }
  const counts = new Map<RoutingBlock["code"], number>();
  for (const { blocks } of agents) {
    for (const { code } of blocks) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (agents.every(({ outcome }) => outcome === "blocked")) {
    const blocked = [...counts].map(([code, count]) => ({ code, agents: count }));
    reasons.push({ code: "nobody-eligible", data: { agents: agents.length, blocked } });
    const [nearest] = agents;
    if (nearest !== undefined) {
      const data = { agent: nearest.name, blocks: nearest.blocks.length };
      reasons.push({ code: "nearest-agent", data });
    }
  }
  const [next] = comingStages(floor, contact);
  if (next !== undefined) {
    const changes = stageChanges(stageOf(contact), next.record);
    reasons.push({ code: "next-stage", data: { inMs: next.at - at, changes } });
  }
  let opening: { readonly site: string; readonly opensInMs: number } | undefined;
  for (const { blocks } of agents) {
    const [block, another] = blocks;
    if (block?.code !== "site-closed" || another !== undefined) continue;
    const { site, opensInMs } = block.data;
    if (opensInMs !== null && opensInMs < (opening?.opensInMs ?? Number.POSITIVE_INFINITY)) {
      opening = { site, opensInMs };
    }
  }
  if (opening !== undefined) reasons.push({ code: "next-opening", data: opening });
  return reasons;
}
