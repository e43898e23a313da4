import type { Instant } from "@ramah/core";
import type { Agent, Attributes, Capacity, Membership } from "../config/agent.js";
import type { Level } from "../config/skill.js";
import type { Contact } from "../contact/contact.js";
import type { Fact } from "../contact/handover.js";
import type { Requirement } from "../requirements/requirement.js";

/** Why an agent takes nothing new. */
export type NotReadyReason = "no-answer" | "break" | "meeting" | "training" | "paperwork" | "other";

/** Whether an agent takes new contacts. */
export type Presence = "ready" | "not-ready" | "signed-out";

/** What changed about an agent; what is left out stays. Everything but presence outlives a sign-out. */
export interface AgentPatch {
  /** Whom it is about: an agent of the configuration, or one who was added. */
  readonly id: string;
  readonly presence?: Presence;
  /** Why the agent is not ready, `other` when left out. */
  readonly because?: NotReadyReason;
  /** Instead of all skills so far: level by skill id. */
  readonly skills?: Readonly<Record<string, Level>>;
  /** Instead of all languages so far: level by BCP 47 tag. */
  readonly languages?: Readonly<Record<string, Level>>;
  /** Instead of all attributes so far. */
  readonly attributes?: Attributes;
  readonly capacity?: Capacity;
  /** Instead of all memberships so far. */
  readonly queues?: readonly Membership[];
}

/** What an agent hands on with a contact. */
export interface TransferNote {
  /** Why, for the next agent. */
  readonly reason: string;
  /** Everything the customer told so far, what came with the contact included. */
  readonly collected: readonly Fact[];
  /** Names of facts that cannot be carried, so that the next agent says sorry instead of pretending. */
  readonly dropped?: readonly string[];
  /** What was promised to the customer, and until when; an earlier promise stays when left out. */
  readonly promise?: { readonly text: string; readonly by?: Instant };
}

/** Where a transfer goes; what is left out stays as it was. */
export interface TransferTarget {
  readonly queue?: string;
  /** Instead of what the contact needed so far. */
  readonly needs?: Requirement | readonly Requirement[];
  /** BCP 47 tag. */
  readonly language?: string;
  /** Whole number from -1000 to 1000, higher is sooner. */
  readonly priority?: number;
  /**
   * The agent to ask first; the earlier preference ends with a transfer. Whoever passes the contact on does not
   * get it back, and is not waited for.
   */
  readonly preferredAgent?: string;
  /** The channel the matter goes on by, when it changes midway. */
  readonly channel?: Contact["channel"];
}

/** What the host tells the router. `tick` lets time pass: ask for it at `wake-at`. */
export type RoutingEvent =
  /** Somebody joins who is not in the configuration, signed out. */
  | { readonly type: "agent.added"; readonly agent: Agent }
  /** An agent signs in or out, is ready or not, or has other skills, queues, capacity. */
  | { readonly type: "agent.updated"; readonly agent: AgentPatch }
  /** A contact comes in. */
  | { readonly type: "contact.offered"; readonly contact: Contact }
  /**
   * What a waiting contact asks for changes; what is left out stays. A new priority keeps the place and what
   * is on offer; new needs or attributes begin a new way, with the time already waited in a queue.
   */
  | {
      readonly type: "contact.updated";
      readonly id: string;
      readonly priority?: number;
      readonly attributes?: Attributes;
      readonly needs?: Requirement | readonly Requirement[];
    }
  /** The customer gives up before anybody answered. */
  | { readonly type: "contact.abandoned"; readonly id: string }
  /**
   * The customer hangs up and keeps the place: the contact waits on as one to be called. Until it may be no
   * time passes on its way. What is asked for again replaces what was asked before.
   */
  | {
      readonly type: "contact.callback-requested";
      readonly id: string;
      readonly from?: Instant;
      readonly until?: Instant;
    }
  /** After `dial-callback`: the customer answers. */
  | { readonly type: "callback.answered"; readonly id: string }
  /** After `dial-callback`: nobody answers; tried again as the rules say. */
  | { readonly type: "callback.failed"; readonly id: string }
  /** The agent takes the offer; `id` is that of the reservation. */
  | { readonly type: "reservation.accepted"; readonly id: string }
  /** The agent does not take it; `rejected` when no cause is told. A pause follows as the rules say. */
  | {
      readonly type: "reservation.rejected";
      readonly id: string;
      readonly cause?: "rejected" | "busy" | "unreachable";
    }
  /** The talk is over. After-call work follows: `wrapUpMs`, else as long as the queue or the rules say. */
  | { readonly type: "contact.completed"; readonly id: string; readonly wrapUpMs?: number }
  /** The after-call work is done before its time. */
  | { readonly type: "contact.wrapped-up"; readonly id: string }
  /** The agent who talks passes it on. It does not come back to them until somebody else passes it on again. */
  | {
      readonly type: "contact.transferred";
      readonly id: string;
      readonly to: TransferTarget;
      readonly note: TransferNote;
    }
  /** Nothing but time has passed. */
  | { readonly type: "tick" };

/** An event and when it happened: a line of the log. */
export type LoggedEvent = RoutingEvent & { readonly at: Instant };
