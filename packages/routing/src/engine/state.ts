import type { Instant } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import type { OfferFailure } from "../config/rules.js";
import type { Contact } from "../contact/contact.js";
import type { ContactMemory, StrategyMemory } from "../strategies/strategy.js";
import type { Decision } from "./effect.js";
import type { NotReadyReason, Presence } from "./event.js";
import type {
  ContactRecord,
  Exclusion,
  HandRecord,
  KeptPlace,
  QueueStatistics,
} from "./records.js";

/** An agent in a snapshot. Those who never signed in and are as configured are left out. */
export interface AgentState {
  readonly id: string;
  readonly presence: Presence;
  readonly because: NotReadyReason;
  readonly idleSince: Instant;
  readonly idleSequence: number;
  readonly calls: number;
  readonly talkMs: number;
  readonly failures: Readonly<Partial<Record<OfferFailure, number>>>;
  readonly backOffUntil: Instant;
  /** For those whom events have changed: everything that events can change. Name and site are as configured. */
  readonly agent?: Agent;
  /** Came by an event and stands in no configuration, so that `agent` tells everything. */
  readonly hasJoined?: true;
}

/** A queue in a snapshot. */
export interface QueueState {
  readonly id: string;
  readonly memory: StrategyMemory;
  /** Agent and number of the last offer, for strategies that ask. */
  readonly lastOffered: readonly (readonly [agent: string, number: number])[];
  readonly statistics: Readonly<QueueStatistics>;
}

/** A contact in an agent's hands, in a snapshot. */
export interface HandState {
  readonly agent: string;
  readonly number: number;
  readonly status: HandRecord["status"];
  readonly since: Instant;
  readonly until: Instant | null;
  readonly units: number;
  readonly decision: Decision;
}

/** A contact in a snapshot. */
export interface ContactState {
  readonly contact: Contact;
  readonly sequence: number;
  readonly status: ContactRecord["status"];
  readonly queue: string;
  readonly entry: string;
  /** Stage of its way, from 0; the stop the stage belongs to; and the time waited when the stage began. */
  readonly stage: number;
  readonly step: number;
  readonly fromMs: number;
  readonly ownPriority: number;
  readonly isCounted: boolean;
  readonly stageSince: Instant;
  readonly queuedSince: Instant;
  readonly waitedMs: number;
  readonly waitsSince: Instant | null;
  readonly hasStood: boolean;
  readonly isFallingBack: boolean;
  readonly prefers: boolean;
  readonly isInLine: boolean;
  readonly staffUntil: Instant | null;
  readonly callFrom: Instant | null;
  readonly ringAt: Instant | null;
  readonly exclusions: readonly Exclusion[];
  readonly memory: ContactMemory;
  readonly overdue: ContactRecord["overdue"];
  readonly attempts: number | null;
  readonly hands: readonly HandState[];
}

/** A site in a snapshot. */
export interface SiteState {
  readonly id: string;
  readonly isOpen: boolean;
  /** Whether its hours could say so. */
  readonly isKnown: boolean;
  /** When its hours were asked last, `null` before that. */
  readonly askedAt: Instant | null;
}

/** Where a router stands: plain JSON. */
export interface RouterState {
  readonly version: 2;
  readonly seed: number;
  /** Moments of the first and of the last event, `null` before the first. */
  readonly origin: Instant | null;
  readonly at: Instant | null;
  readonly wakeAt: Instant | null;
  readonly sequence: number;
  /** Contacts that ever came and that left; the difference is in `contacts`. */
  readonly counts: {
    readonly offered: number;
    readonly completed: number;
    readonly abandoned: number;
    readonly timedOut: number;
  };
  readonly agents: readonly AgentState[];
  readonly queues: readonly QueueState[];
  /** In the order in which they came. */
  readonly contacts: readonly ContactState[];
  readonly places: readonly KeptPlace[];
  readonly sites: readonly SiteState[];
}
