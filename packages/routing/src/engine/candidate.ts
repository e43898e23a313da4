import type { Channel, Instant } from "@ramah/core";
import type { AttributeValue } from "../config/agent.js";
import { readerOf } from "../expressions/values.js";
import type { Candidate, StrategyContext } from "../strategies/strategy.js";
import type { DecisionRule } from "./effect.js";
import { capacityOf, type Floor, loadOf } from "./floor.js";
import type { ClassRecord, ContactRecord, MemberRecord } from "./records.js";

/** A member of a class who could take a contact now, with what choosing looks at. */
export interface Choice {
  readonly member: MemberRecord;
  readonly candidate: Candidate;
}

export function choiceOf(group: ClassRecord, member: MemberRecord, channel: Channel): Choice {
  const { record, tier, position, order, weight, skill } = member;
  const candidate: Candidate = {
    agent: record.agent.id,
    idleSince: record.idleSince,
    sequence: record.idleSequence,
    tier,
    position,
    order,
    weight,
    calls: record.calls,
    talkMs: record.talkMs,
    load: loadOf(record, channel),
    capacity: capacityOf(record.agent, channel),
    skill,
    lastOffered: group.queue.lastOffered.get(record.index) ?? -1,
  };
  return { member, candidate };
}

/** Compares by one rule after another; the first that tells two apart decides. */
export type Ranking = readonly {
  readonly rule: DecisionRule;
  readonly compare: (first: Choice, second: Choice) => number;
}[];

/** The order in which a contact's candidates are chosen. */
export function rankingOf(floor: Floor, contact: ContactRecord, group: ClassRecord): Ranking {
  const { preferredAgent } = contact.contact;
  const { strategy, memory } = group.queue;
  const context: StrategyContext = {
    queue: memory,
    contact: contact.memory,
    chance: ({ order }) =>
      chanceOf(floor.seedNumber, contact.sequence, contact.memory.offers, order),
  };
  const ownFirst = ({ candidate }: Choice): number => (candidate.agent === preferredAgent ? 0 : 1);
  return [
    { rule: "preferred", compare: (first, second) => ownFirst(first) - ownFirst(second) },
    {
      rule: "tier",
      compare: (first, second) =>
        strategy.acrossTiers === true ? 0 : first.candidate.tier - second.candidate.tier,
    },
    ...(group.stage.orderBy ?? []).map(({ attribute, descending = false }) => ({
      rule: "order-by" as const,
      compare: (first: Choice, second: Choice) =>
        compareAttributes(read(first, attribute), read(second, attribute), descending),
    })),
    {
      rule: "strategy",
      compare: (first, second) => strategy.compare(first.candidate, second.candidate, context),
    },
    { rule: "order", compare: (first, second) => first.candidate.order - second.candidate.order },
  ];
}

export function compareBy(ranking: Ranking, first: Choice, second: Choice): number {
  for (const { compare } of ranking) {
    const order = compare(first, second);
    if (order !== 0) return order;
  }
  return 0;
}

/** The rule that tells the best from the next best. */
export function decidingRule(
  ranking: Ranking,
  best: Choice,
  next: Choice | undefined,
  contact: ContactRecord,
): DecisionRule {
  if (best.candidate.agent === contact.contact.preferredAgent) return "preferred";
  if (next === undefined) return "only-one";
  return ranking.find(({ compare }) => compare(best, next) !== 0)?.rule ?? "order";
}

function read({ member }: Choice, attribute: string): AttributeValue | undefined {
  const { attributes } = member.record.agent;
  return readerOf(attribute.split(".") as [string, ...string[]])(attributes) as
    | AttributeValue
    | undefined;
}

/** Numbers before texts before everything else; what is missing comes last either way. */
function compareAttributes(
  first: AttributeValue | undefined,
  second: AttributeValue | undefined,
  descending: boolean,
): number {
  const kind = (value: AttributeValue | undefined): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  const byKind = kind(first) - kind(second);
  if (byKind !== 0) return byKind;
  if (kind(first) === 2 || first === second) return 0;
  const order = (first as string) < (second as string) ? -1 : 1;
  return descending ? -order : order;
}

/** Chance without memory: the same for the same seed, contact, offer and agent, whoever else is there. */
export function chanceOf(seed: number, contact: Instant, offer: number, order: number): number {
  let hash = seed;
  for (const word of [contact, contact / 4294967296, offer, order]) {
    hash = Math.imul(hash ^ (word >>> 0), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 4294967296;
}
