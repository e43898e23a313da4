import type { Channel, Instant } from "@ramah/core";

/** What can happen to a contact, as far as standards are measured by it. */
export type ServiceFactType =
  /** The customer is there: the call comes in, the letter arrives, the visitor enters. */
  | "offered"
  /** A person took it; for a letter, opened it. */
  | "answered"
  /** A visitor was greeted. */
  | "greeted"
  /** An answer in writing went out. */
  | "replied"
  | "hold-started"
  /** Somebody came back to say that the customer is not forgotten. */
  | "hold-acknowledged"
  | "hold-ended"
  /** The telephone system ended the hold by itself: the call is lost, or the customer hears what was not meant for them. */
  | "hold-dropped"
  | "transferred"
  /** The customer gave up, or the wait ran out. */
  | "left"
  /** The customer hung up on a promise to be called: nobody waits on the line any longer. */
  | "callback-requested"
  | "completed";

/** Every {@link ServiceFactType}. */
export const factTypes: readonly ServiceFactType[] = [
  "offered",
  "answered",
  "greeted",
  "replied",
  "hold-started",
  "hold-acknowledged",
  "hold-ended",
  "hold-dropped",
  "transferred",
  "left",
  "callback-requested",
  "completed",
];

/** One line of a log: what happened to a contact, and when. Plain JSON. */
export interface ServiceFact {
  readonly type: ServiceFactType;
  readonly at: Instant;
  /** Id of the contact, the same on all its facts. */
  readonly contact: string;
  /** On `offered`. */
  readonly channel?: Channel;
  /** On `offered`: who it is, for first-contact resolution. */
  readonly customer?: string;
  /** On `offered`: what it is about, for first-contact resolution. */
  readonly matter?: string;
  /** On `answered`: how often it had rung, a whole number from 0. */
  readonly rings?: number;
  /** On `completed`: whether the matter was settled, where somebody says so. */
  readonly isResolved?: boolean;
}
