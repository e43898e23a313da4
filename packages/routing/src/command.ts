import type { Contact, Fact, Requirement } from "./contact.js";
import type { NotReadyReason } from "./state.js";

/** What an agent hands on with a contact. */
export interface TransferNote {
  /** Why, for the next agent. */
  readonly reason: string;
  /** Everything the customer told so far, what came with the contact included. */
  readonly collected: readonly Fact[];
  /** Names of facts that cannot be carried, so that the next agent says sorry instead of pretending. */
  readonly dropped?: readonly string[];
}

/** What can be asked of a router. `tick` lets time pass: ask for it at `wakeAt`. */
export type RouterCommand =
  | { readonly agentId: string; readonly type: "sign-in" }
  | { readonly agentId: string; readonly type: "sign-out" }
  | { readonly agentId: string; readonly type: "ready" }
  | { readonly agentId: string; readonly type: "not-ready"; readonly because: NotReadyReason }
  | { readonly type: "offer-contact"; readonly contact: Contact }
  | { readonly type: "abandon"; readonly contactId: string }
  | { readonly agentId: string; readonly contactId: string; readonly type: "accept" }
  | { readonly agentId: string; readonly contactId: string; readonly type: "reject" }
  | { readonly agentId: string; readonly contactId: string; readonly type: "complete" }
  | { readonly agentId: string; readonly contactId: string; readonly type: "wrap-up-done" }
  | {
      readonly agentId: string;
      readonly contactId: string;
      readonly type: "transfer";
      readonly note: TransferNote;
      /** New needs; what is left out stays as it was. */
      readonly requires?: readonly Requirement[];
      readonly language?: string;
      readonly priority?: number;
      /** The agent to ask first; the earlier preference ends with a transfer. */
      readonly preferredAgent?: string;
    }
  | { readonly type: "tick" };
