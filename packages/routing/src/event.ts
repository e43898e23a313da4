import type { Instant } from "@ramah/core";
import type { Contact } from "./contact.js";
import type { NotReadyReason } from "./state.js";

/** Which rule singled the agent out. */
export type DecisionRule = "preferred" | "only-one" | "least-loaded" | "longest-idle";

/** Why an agent got a contact, as far as it is kept; `explainDecision` tells the rest. */
export interface Decision {
  readonly at: Instant;
  readonly agentId: string;
  readonly rule: DecisionRule;
  /** Agents who could have taken it, the chosen one included. */
  readonly eligible: number;
  /** How long the agent had been idle. */
  readonly idleMs: number;
  /** Who would have been next, and how much longer the chosen one was idle (negative when another rule decided). */
  readonly runnerUp: { readonly agentId: string; readonly byMs: number } | null;
  /** How long the contact had waited. */
  readonly waitedMs: number;
  /** Contacts with an earlier turn that nobody free could serve and that wait on. */
  readonly passedOver: number;
}

/** What happened. */
export type RouterEvent =
  | { readonly at: Instant; readonly agentId: string; readonly type: "agent-signed-in" }
  | { readonly at: Instant; readonly agentId: string; readonly type: "agent-signed-out" }
  | { readonly at: Instant; readonly agentId: string; readonly type: "agent-ready" }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly type: "agent-not-ready";
      readonly because: NotReadyReason;
    }
  | {
      readonly at: Instant;
      readonly type: "contact-queued";
      readonly contact: Contact;
      readonly key: number;
    }
  | {
      readonly at: Instant;
      readonly type: "contact-abandoned";
      readonly contactId: string;
      readonly waitedMs: number;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "agent-reserved";
      readonly until: Instant;
      readonly decision: Decision;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "contact-accepted";
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "contact-rejected";
      readonly holdUntil: Instant;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "reservation-expired";
      /** When it ended; the event itself may be noticed later. */
      readonly endedAt: Instant;
      readonly holdUntil: Instant;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "reservation-released";
      readonly because: "signed-out" | "not-ready";
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "contact-completed";
      readonly wrapUpUntil: Instant | null;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "wrap-up-ended";
      readonly endedAt: Instant;
    }
  | {
      readonly at: Instant;
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "contact-transferred";
      /** The contact as it waits on, with its hand-over. */
      readonly contact: Contact;
      readonly key: number;
    };
