import type { Instant } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import type { Queue } from "../config/queue.js";
import type { OfferFailure } from "../config/rules.js";
import type { OpeningHours } from "../config/site.js";
import type { Contact } from "../contact/contact.js";
import type { Handover } from "../contact/handover.js";
import type { CompiledRequirements } from "../requirements/compile.js";
import type { Stage } from "../requirements/stage.js";
import type { ContactMemory, Strategy, StrategyMemory } from "../strategies/strategy.js";
import type { Decision } from "./effect.js";
import type { NotReadyReason, Presence } from "./event.js";
import type { Pending } from "./pending.js";
import type { Alarmed } from "./timers.js";

// The engine's own memory. It is changed in place, for speed; nobody outside ever sees it: what leaves is
// effects and snapshots, plain and new.

/** A person at the desk. */
export interface AgentRecord extends Alarmed, Pending {
  readonly index: number;
  /** As it is now, patches included. */
  agent: Agent;
  /** Whether it differs from the configuration, and goes into snapshots. */
  isPatched: boolean;
  presence: Presence;
  because: NotReadyReason;
  idleSince: Instant;
  idleSequence: number;
  calls: number;
  talkMs: number;
  /** Failures in a row, by cause. */
  failures: Partial<Record<OfferFailure, number>>;
  /** Nothing new before this moment. */
  backOffUntil: Instant;
  readonly site: SiteRecord | undefined;
  /** Contacts in hand: ringing, dialling, talking, wrapping up. */
  readonly hands: HandRecord[];
  readonly classes: ClassRecord[];
  /** What there is room for, as bits, 0 for nothing. */
  lanes: number;
  /** Whether the matcher knows. */
  isReleased: boolean;
}

/** A contact in an agent's hands. */
export interface HandRecord extends Alarmed {
  readonly contact: ContactRecord;
  readonly agent: AgentRecord;
  /** The reservation it began with: `r` and this number. */
  readonly sequence: number;
  status: "reserved" | "dialling" | "connected" | "wrapping";
  since: Instant;
  /** End of the reservation or of the after-call work, `null` without one. */
  until: Instant | null;
  /** What it takes of the agent. */
  units: number;
  readonly decision: Decision;
}

/** An agent who does not get a certain contact, and until when; `null` is for good. */
export interface Exclusion {
  readonly agent: string;
  readonly because: OfferFailure | "transferred";
  readonly until: Instant | null;
}

/** Where a contact is. */
export type ContactStatus =
  /** In line, or with offers out. */
  | "waiting"
  /** In line for a call that may not be made yet. */
  | "scheduled"
  /** In one agent's hands. */
  | "dialling"
  | "connected"
  | "wrapping";

/** Somebody who waits or is served. */
export interface ContactRecord extends Alarmed, Pending {
  readonly slot: number;
  contact: Contact;
  status: ContactStatus;
  queue: QueueRecord;
  /** The first queue that it ever stood in. */
  readonly entry: string;
  path: readonly StageRecord[];
  stage: number;
  /** Priority of its own, as stages have changed it. */
  ownPriority: number;
  /** Whether the class of its stage counts it. */
  isAtStage: boolean;
  /** When the stage, and when the stay in the queue began; the time in which nobody may call is left out. */
  stageSince: Instant;
  queuedSince: Instant;
  /** Time waited before, since it came or was passed on, and since when it waits now, `null` while it does not. */
  waitedMs: number;
  waitsSince: Instant | null;
  /** Whether any stage was really stood in, so that a fallback no longer applies. */
  hasStood: boolean;
  /** Whether its stage belongs to a fallback. */
  isFallingBack: boolean;
  /** Whether its way begins with the wait for its preferred agent. */
  prefers: boolean;
  isInLine: boolean;
  /** Its place in line while it is in line. */
  key: number;
  /** Whether it stands in its queue, to be called later or not. */
  isCounted: boolean;
  /** When it leaves because nobody is there, `null` as long as somebody is. */
  staffUntil: Instant | null;
  /** When it may be called again, `null` for now. */
  callFrom: Instant | null;
  hands: readonly HandRecord[];
  exclusions: readonly Exclusion[];
  memory: ContactMemory;
  /** Set when time ran out while an offer was out: leaves if that comes to nothing. */
  overdue: "maximum-wait" | "no-staff" | "last-step" | null;
  /** Attempts so far, for somebody to be called. */
  attempts: number | null;
}

/** A stage of somebody's way, prepared. */
export interface StageRecord {
  readonly stage: Stage;
  readonly queue: QueueRecord;
  readonly requirements: CompiledRequirements;
  /** The class it was found to be last time. */
  group: ClassRecord | undefined;
}

/** Contacts that the same agents can serve, and those agents. */
export interface ClassRecord {
  readonly id: number;
  readonly key: string;
  readonly queue: QueueRecord;
  readonly stage: Stage;
  readonly requirements: CompiledRequirements;
  readonly channel: Contact["channel"];
  readonly members: Map<number, MemberRecord>;
  /** Contacts whose stage it is, in line or not. */
  uses: number;
  isGone: boolean;
}

/** An agent's place in a class. */
export interface MemberRecord {
  readonly record: AgentRecord;
  readonly tier: number;
  readonly position: number;
  readonly order: number;
  readonly weight: number;
  readonly rank: number;
  readonly skill: number;
}

/** A queue and what it remembers. */
export interface QueueRecord {
  readonly index: number;
  readonly queue: Queue;
  readonly strategy: Strategy;
  /** Whether the strategy asks when somebody was offered anything last. */
  readonly readsOffers: boolean;
  /** Agents that serve it, as far as membership says. */
  readonly members: Set<AgentRecord>;
  memory: StrategyMemory;
  /** Sequence of the last offer by agent index, for the strategies that ask. */
  readonly lastOffered: Map<number, number>;
  waiting: number;
  /** The way of those who ask for nothing else, once it was laid out. */
  path: readonly StageRecord[] | undefined;
  /** Whether somebody is there as `leaveWithout` asks for. */
  isStaffed: boolean;
  statistics: QueueStatistics;
}

/** What a queue has seen, for estimates. */
export interface QueueStatistics {
  /** Contacts that agents are done with, passed on or not, and the time that they took. */
  handled: number;
  handleMs: number;
  /** When the last of them was done, and the mean time between two lately. */
  handledAt: Instant | null;
  gapMs: number;
  /** Customers who hung up, and time waited on the line by all, however it ended. */
  abandoned: number;
  waitedMs: number;
}

/** A site and whether it is open now. */
export interface SiteRecord extends Alarmed {
  readonly id: string;
  readonly name: string;
  readonly hours: OpeningHours | undefined;
  isOpen: boolean;
  /** Whether its hours could say so; if not, it is taken for closed. */
  isKnown: boolean;
  /** When its hours were asked last, `null` before that. */
  askedAt: Instant | null;
  /** When that may change. */
  until: Instant;
  readonly agents: AgentRecord[];
}

/** Somebody who hung up and may come back to the same place. */
export interface KeptPlace {
  readonly customer: string;
  /** The first queue the customer stood in, and the one to come back to. */
  readonly entry: string;
  readonly queue: string;
  readonly offeredAt: Instant;
  readonly sequence: number;
  readonly until: Instant;
  /** Whom the contact was kept from, and what was told. */
  readonly exclusions: readonly Exclusion[];
  readonly handover?: Handover;
}
