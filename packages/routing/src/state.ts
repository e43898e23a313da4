import type { Instant } from "@ramah/core";
import type { Contact } from "./contact.js";
import type { Decision } from "./event.js";

/** Why an agent takes nothing new. */
export type NotReadyReason =
  | "just-signed-in"
  | "no-answer"
  | "break"
  | "meeting"
  | "training"
  | "paperwork"
  | "other";

/** Whether an agent takes new contacts. */
export type Readiness =
  | { readonly status: "ready" }
  | { readonly status: "not-ready"; readonly because: NotReadyReason };

/** An agent who does not get a certain contact, and until when; `null` is for good. */
export interface Exclusion {
  readonly agentId: string;
  readonly because: "rejected" | "no-answer" | "transferred";
  readonly until: Instant | null;
}

/** A contact that waits. */
export interface Waiting {
  readonly contact: Contact;
  /** Smallest first; see `ageingKey`. */
  readonly key: number;
  /** Breaks ties of the key; a contact keeps it for life. */
  readonly sequence: number;
  readonly exclusions: readonly Exclusion[];
}

/** A contact in the hands of an agent. */
export interface Holding extends Waiting {
  readonly status: "reserved" | "connected" | "wrapping";
  readonly since: Instant;
  /** End of the reservation or of the after-call work, `null` while they talk. */
  readonly until: Instant | null;
  /** Why this agent. */
  readonly decision: Decision;
  /** Number of events before the decision; tells whether anything happened since. */
  readonly decidedAfter: number;
}

/** An agent who is signed in. */
export interface RosterEntry {
  readonly agentId: string;
  readonly readiness: Readiness;
  /** When the agent signed in, last took, finished or passed on a contact; breaks do not move it. */
  readonly idleSince: Instant;
  /** Breaks ties of `idleSince`. */
  readonly idleSequence: number;
  readonly holding: readonly Holding[];
}

/** The contacts that the same agents can serve, in the order in which they are served. */
export interface Queue {
  readonly signature: string;
  readonly waiting: readonly Waiting[];
}

/** Where the router stands: plain JSON, and at the same time its snapshot. */
export interface RouterState {
  readonly version: 1;
  /** Moment of the last event, `null` before the first. */
  readonly at: Instant | null;
  /** Number of events so far. */
  readonly sequence: number;
  /** Contacts that ever came and that left; the difference is in the queues and hands below. */
  readonly counts: {
    readonly queued: number;
    readonly completed: number;
    readonly abandoned: number;
  };
  readonly roster: readonly RosterEntry[];
  readonly queues: readonly Queue[];
}

/** Where a contact is: in a queue, or in an agent's hands. */
export type Whereabouts =
  | { readonly waiting: Waiting; readonly entry?: undefined }
  | { readonly waiting: Holding; readonly entry: RosterEntry };

/** The agent, if signed in. */
export function findEntry(state: RouterState, agentId: string): RosterEntry | undefined {
  return state.roster.find((entry) => entry.agentId === agentId);
}

/** The contact, if this agent has it. */
export function findHolding(
  state: RouterState,
  agentId: string,
  contactId: string,
): Holding | undefined {
  return findEntry(state, agentId)?.holding.find(({ contact }) => contact.id === contactId);
}

/** The contact, if it waits in a queue. */
export function findWaiting(state: RouterState, contactId: string): Waiting | undefined {
  // Whoever is asked for is nearly always at the head of a queue.
  for (const { waiting } of state.queues) {
    if (waiting[0]?.contact.id === contactId) return waiting[0];
  }
  for (const { waiting } of state.queues) {
    const found = waiting.find(({ contact }) => contact.id === contactId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The contact wherever it is, hands before queues: there are fewer of them. */
export function findContact(state: RouterState, contactId: string): Whereabouts | undefined {
  for (const entry of state.roster) {
    const holding = entry.holding.find(({ contact }) => contact.id === contactId);
    if (holding !== undefined) return { waiting: holding, entry };
  }
  const waiting = findWaiting(state, contactId);
  return waiting && { waiting };
}

/** The moment itself, or that of the last event when a clock was set back. */
export function notBefore(state: RouterState, at: Instant): Instant {
  return Math.max(at, state.at ?? at);
}
