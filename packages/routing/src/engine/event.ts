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
  readonly id: string;
  readonly presence?: Presence;
  readonly because?: NotReadyReason;
  readonly skills?: Readonly<Record<string, Level>>;
  readonly languages?: Readonly<Record<string, Level>>;
  readonly attributes?: Attributes;
  readonly capacity?: Capacity;
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
  readonly promise?: { readonly text: string; readonly by?: Instant };
}

/** Where a transfer goes; what is left out stays as it was. */
export interface TransferTarget {
  readonly queue?: string;
  readonly needs?: Requirement | readonly Requirement[];
  readonly language?: string;
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
  | { readonly type: "agent.added"; readonly agent: Agent }
  | { readonly type: "agent.updated"; readonly agent: AgentPatch }
  | { readonly type: "contact.offered"; readonly contact: Contact }
  | {
      readonly type: "contact.updated";
      readonly id: string;
      readonly priority?: number;
      readonly attributes?: Attributes;
      readonly needs?: Requirement | readonly Requirement[];
    }
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
  | { readonly type: "callback.answered"; readonly id: string }
  | { readonly type: "callback.failed"; readonly id: string }
  | { readonly type: "reservation.accepted"; readonly id: string }
  | {
      readonly type: "reservation.rejected";
      readonly id: string;
      readonly cause?: "rejected" | "busy" | "unreachable";
    }
  | { readonly type: "contact.completed"; readonly id: string; readonly wrapUpMs?: number }
  | { readonly type: "contact.wrapped-up"; readonly id: string }
  | {
      /** Does not come back to the agent who passes it on, until somebody else passes it on again. */
      readonly type: "contact.transferred";
      readonly id: string;
      readonly to: TransferTarget;
      readonly note: TransferNote;
    }
  | { readonly type: "tick" };

/** An event and when it happened: a line of the log. */
export type LoggedEvent = RoutingEvent & { readonly at: Instant };
