import { evenContact } from "./even.js";
import type { Floor } from "./floor.js";
import { stageOf } from "./line.js";
import type { AgentRecord, ContactRecord, HandRecord } from "./records.js";
import type { AgentState, ContactState, HandState, RouterState } from "./state.js";

/** Everything that the future depends on, copied: what happens next does not change it. */
export function snapshotOf(floor: Floor): RouterState {
  const { seed, origin, now: at, wakeAt, sequence, counts } = floor;
  const contacts = [...floor.contacts.values()].sort((one, other) => one.sequence - other.sequence);
  return structuredCopy({
    version: 2,
    seed,
    origin,
    at,
    wakeAt,
    sequence,
    counts,
    agents: floor.agents.filter(isChanged).map((agent) => agentState(floor, agent)),
    queues: floor.queues.map(({ queue, memory, lastOffered, statistics }) => ({
      id: queue.id,
      memory,
      lastOffered: [...lastOffered]
        .map(([index, number]) => [floor.agents[index]?.agent.id ?? "", number] as const)
        .sort(([, one], [, other]) => one - other),
      statistics,
    })),
    contacts: contacts.map((contact) => contactState(floor, contact)),
    places: [...floor.places.values()]
      .sort((one, other) => one.sequence - other.sequence)
      .map(
        ({ customer, entry, queue, offeredAt, sequence: place, until, exclusions, handover }) => {
          const kept = { customer, entry, queue, offeredAt, sequence: place, until, exclusions };
          return handover === undefined ? kept : { ...kept, handover };
        },
      ),
    sites: [...floor.sites.values()].map(({ id, isOpen, isKnown, askedAt }) => {
      return { id, isOpen, isKnown, askedAt };
    }),
  });
}

/** A snapshot is JSON, and shares nothing with the router. */
const structuredCopy = (state: RouterState): RouterState => JSON.parse(JSON.stringify(state));

const isChanged = (record: AgentRecord): boolean =>
  record.isPatched ||
  record.idleSequence > 0 ||
  record.idleSince !== 0 ||
  record.backOffUntil !== 0 ||
  record.presence !== "signed-out";

function agentState({ config }: Floor, record: AgentRecord): AgentState {
  const { agent, presence, because, idleSince, idleSequence, isPatched } = record;
  const { calls, talkMs, failures, backOffUntil } = record;
  const hasJoined = record.index >= config.agents.length;
  const { name: _name, site: _site, ...told } = agent;
  return {
    id: agent.id,
    presence,
    because,
    idleSince,
    idleSequence,
    calls,
    talkMs,
    failures,
    backOffUntil,
    ...(hasJoined && { agent, hasJoined }),
    ...(isPatched && !hasJoined && { agent: told }),
  };
}

/** Named one by one: the same state must give the same text, wherever it came from. */
function contactState(floor: Floor, record: ContactRecord): ContactState {
  const { contact, sequence, queue, hands } = record;
  const { step, waitedMs: fromMs } = stageOf(record).stage;
  return {
    contact: evenContact(contact, contact.offeredAt as number),
    sequence,
    status: record.status,
    queue: queue.queue.id,
    entry: record.entry,
    stage: record.stage,
    step,
    fromMs,
    ownPriority: record.ownPriority,
    isCounted: record.isCounted,
    stageSince: record.stageSince,
    queuedSince: record.queuedSince,
    waitedMs: record.waitedMs,
    waitsSince: record.waitsSince,
    hasStood: record.hasStood,
    isFallingBack: record.isFallingBack,
    prefers: record.prefers,
    isInLine: record.isInLine,
    staffUntil: record.staffUntil,
    callFrom: record.callFrom,
    ringAt: floor.timers.when("ring", record),
    exclusions: record.exclusions,
    memory: record.memory,
    overdue: record.overdue,
    attempts: record.attempts,
    hands: hands.map(handState),
  };
}

function handState(hand: HandRecord): HandState {
  const { agent, sequence: number, status, since, until, units, decision } = hand;
  return { agent: agent.agent.id, number, status, since, until, units, decision };
}
