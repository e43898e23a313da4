import { signatureOf } from "./contact.js";
import type { RouterEvent } from "./event.js";
import {
  type Exclusion,
  findContact,
  findHolding,
  findWaiting,
  type Holding,
  type Queue,
  type RosterEntry,
  type RouterState,
  type Waiting,
} from "./state.js";
import { countBefore } from "./turn.js";

/** Nobody signed in, nobody waiting, nothing counted. */
export const emptyState: RouterState = {
  version: 1,
  at: null,
  sequence: 0,
  counts: { queued: 0, completed: 0, abandoned: 0 },
  roster: [],
  queues: [],
};

/** Folds one event into the state. An event about somebody unknown changes no more than the count. */
export function evolve(state: RouterState, event: RouterEvent): RouterState {
  const next = change(state, event);
  return { ...next, at: event.at, sequence: state.sequence + 1 };
}

function change(state: RouterState, event: RouterEvent): RouterState {
  switch (event.type) {
    case "agent-signed-in":
      return { ...state, roster: [...state.roster, newcomer(state, event.agentId, event.at)] };
    case "agent-signed-out":
      return {
        ...state,
        roster: state.roster.filter(({ agentId }) => agentId !== event.agentId),
      };
    case "agent-ready":
      return withEntry(state, event.agentId, (entry) => ({
        ...entry,
        readiness: { status: "ready" },
      }));
    // Idle time goes on through a break: nobody loses their place for a cup of tea.
    case "agent-not-ready":
      return withEntry(state, event.agentId, (entry) => ({
        ...entry,
        readiness: { status: "not-ready", because: event.because },
      }));
    case "contact-queued":
      return enqueue(counted(state, "queued"), {
        contact: event.contact,
        key: event.key,
        sequence: state.sequence,
        exclusions: [],
      });
    case "contact-abandoned":
      return counted(withoutContact(state, event.contactId), "abandoned");
    case "agent-reserved":
      return reserve(state, event);
    // A talk begins: when it ends the agent goes behind everybody who became idle in the meantime.
    case "contact-accepted":
      return withEntry(state, event.agentId, (entry) => ({
        ...entry,
        idleSince: event.at,
        idleSequence: state.sequence,
        holding: entry.holding.map((holding) =>
          holding.contact.id === event.contactId
            ? { ...holding, status: "connected", since: event.at, until: null }
            : holding,
        ),
      }));
    case "contact-rejected":
      return putBack(state, event, event.at, {
        agentId: event.agentId,
        because: "rejected",
        until: event.holdUntil,
      });
    case "reservation-expired":
      return putBack(state, event, event.endedAt, {
        agentId: event.agentId,
        because: "no-answer",
        until: event.holdUntil,
      });
    // Whoever signs out or takes a break with a call ringing refused nothing, so nothing is held against them.
    case "reservation-released":
      return putBack(state, event, undefined, undefined);
    case "contact-completed":
      return event.wrapUpUntil === null
        ? counted(letGo(state, event, event.at), "completed")
        : wrapUp(state, event, event.wrapUpUntil);
    // Idle since the work ended, not since somebody noticed: late ticks cost nobody a place.
    case "wrap-up-ended":
      return counted(letGo(state, event, event.endedAt), "completed");
    case "contact-transferred":
      return transfer(state, event);
  }
}

type OfPair = { readonly agentId: string; readonly contactId: string };
type EventOf<Type extends RouterEvent["type"]> = Extract<RouterEvent, { readonly type: Type }>;

/** Not ready at first: who has just sat down says so before it rings. */
function newcomer(state: RouterState, agentId: string, at: number): RosterEntry {
  return {
    agentId,
    readiness: { status: "not-ready", because: "just-signed-in" },
    idleSince: at,
    idleSequence: state.sequence,
    holding: [],
  };
}

function counted(state: RouterState, what: keyof RouterState["counts"]): RouterState {
  return { ...state, counts: { ...state.counts, [what]: state.counts[what] + 1 } };
}

/** Changes one signed-in agent; an agent nobody knows leaves the state as it is. */
function withEntry(
  state: RouterState,
  agentId: string,
  update: (entry: RosterEntry) => RosterEntry,
): RouterState {
  const index = state.roster.findIndex((entry) => entry.agentId === agentId);
  const entry = state.roster[index];
  return entry === undefined
    ? state
    : { ...state, roster: state.roster.with(index, update(entry)) };
}

/** Into the contact's own place, which is not the end for somebody who comes back. */
function enqueue(state: RouterState, waiting: Waiting): RouterState {
  const signature = signatureOf(waiting.contact);
  const index = state.queues.findIndex((queue) => queue.signature === signature);
  const queue = state.queues[index];
  if (queue === undefined) {
    return { ...state, queues: [...state.queues, { signature, waiting: [waiting] }] };
  }
  const line = queue.waiting.toSpliced(countBefore(queue.waiting, waiting), 0, waiting);
  return { ...state, queues: state.queues.with(index, { signature, waiting: line }) };
}

/** A queue that runs empty is dropped, so that the number of queues follows who really waits. */
function dequeue(queues: readonly Queue[], waiting: Waiting): readonly Queue[] {
  const signature = signatureOf(waiting.contact);
  const index = queues.findIndex((queue) => queue.signature === signature);
  const queue = queues[index];
  if (queue === undefined) return queues;
  const line = queue.waiting.toSpliced(countBefore(queue.waiting, waiting), 1);
  return line.length === 0
    ? queues.toSpliced(index, 1)
    : queues.with(index, { signature, waiting: line });
}

/** Out of the queue or out of the hand in which it rings. */
function withoutContact(state: RouterState, contactId: string): RouterState {
  const found = findContact(state, contactId);
  if (found === undefined) return state;
  if (found.entry === undefined) {
    return { ...state, queues: dequeue(state.queues, found.waiting) };
  }
  // A caller who hangs up while it rings costs the agent no place among the idle.
  return withEntry(state, found.entry.agentId, (entry) => dropped(entry, contactId));
}

function dropped(entry: RosterEntry, contactId: string): RosterEntry {
  return { ...entry, holding: entry.holding.filter(({ contact }) => contact.id !== contactId) };
}

/** Out of an agent's hands for good, who from now on counts as idle. */
function letGo(state: RouterState, pair: OfPair, idleSince: number): RouterState {
  return withEntry(state, pair.agentId, (entry) => ({
    ...dropped(entry, pair.contactId),
    idleSince,
    idleSequence: state.sequence,
  }));
}

/** From the queue into an agent's hands, with the reason of the choice kept beside it. */
function reserve(state: RouterState, event: EventOf<"agent-reserved">): RouterState {
  const waiting = findWaiting(state, event.contactId);
  if (waiting === undefined) return state;
  const holding: Holding = {
    ...waiting,
    status: "reserved",
    since: event.at,
    until: event.until,
    decision: event.decision,
    decidedAfter: state.sequence,
  };
  return withEntry(
    { ...state, queues: dequeue(state.queues, waiting) },
    event.agentId,
    (entry) => ({ ...entry, holding: [...entry.holding, holding] }),
  );
}

/** Back to the contact's own place in the queue; with a moment given, the agent goes behind. */
function putBack(
  state: RouterState,
  event: OfPair & { readonly at: number },
  idleSince: number | undefined,
  exclusion: Exclusion | undefined,
): RouterState {
  const holding = findHolding(state, event.agentId, event.contactId);
  if (holding === undefined) return state;
  const without =
    idleSince === undefined
      ? withEntry(state, event.agentId, (entry) => dropped(entry, event.contactId))
      : letGo(state, event, idleSince);
  const { contact, key, sequence } = holding;
  const exclusions = [...stillExcluded(holding, event), ...(exclusion ? [exclusion] : [])];
  return enqueue(without, { contact, key, sequence, exclusions });
}

function transfer(state: RouterState, event: EventOf<"contact-transferred">): RouterState {
  const holding = findHolding(state, event.agentId, event.contactId);
  if (holding === undefined) return state;
  const exclusion: Exclusion = { agentId: event.agentId, because: "transferred", until: null };
  // Only the last giver is left out: an earlier one may well be the one to go back to.
  const others = stillExcluded(holding, event).filter(({ because }) => because !== "transferred");
  return enqueue(letGo(state, event, event.at), {
    contact: event.contact,
    key: event.key,
    sequence: holding.sequence,
    exclusions: [...others, exclusion],
  });
}

/** Drops what is over and what is about to be replaced, so that the list stays short. */
function stillExcluded(
  { exclusions }: Waiting,
  event: { readonly at: number; readonly agentId: string },
): readonly Exclusion[] {
  return exclusions.filter(
    ({ agentId, until }) => agentId !== event.agentId && (until === null || event.at < until),
  );
}

/** After-call work still takes up the agent's units: the contact is over, the work is not. */
function wrapUp(state: RouterState, event: OfPair & { at: number }, until: number): RouterState {
  return withEntry(state, event.agentId, (entry) => ({
    ...entry,
    holding: entry.holding.map((holding) =>
      holding.contact.id === event.contactId
        ? { ...holding, status: "wrapping", since: event.at, until }
        : holding,
    ),
  }));
}
