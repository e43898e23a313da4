import type { Channel, Instant } from "@ramah/core";
import type { CallWindow } from "./interval.js";
import type { CallProblem } from "./reasons.js";

/** What gives a reason to tell customers something before they ask. */
export interface Occasion {
  readonly id: string;
  /** Something went wrong, an answer was promised, or there is news about a matter of theirs. */
  readonly kind: "incident" | "promise" | "news";
  readonly customers: readonly string[];
  /** When it has to be told at the latest: the moment promised. */
  readonly deadline?: Instant;
  /** How long a conversation about it takes; 0 when left out. */
  readonly needsMs?: number;
}

/** How a customer likes to be reached. */
export interface Reachable {
  readonly id: string;
  /** The channels the customer likes, the best one first. */
  readonly channels: readonly Channel[];
  /** When the customer likes to be called, as moments; any time when left out. */
  readonly preferred?: readonly CallWindow[];
  /** The customer does not want to be contacted first. A promise is kept even so: it was asked for. */
  readonly isOptedOut?: boolean;
}

/** One contact to make. */
export interface ProactiveContact {
  readonly customer: string;
  /** Everything to be told in it: nobody is called twice. */
  readonly occasions: readonly string[];
  readonly channel: Channel;
  /** When to begin: at once where it is written. */
  readonly window: CallWindow;
}

/** Whom to contact first, and whom not. */
export interface ProactivePlan {
  /** In the order of their latest moment, then of their first. */
  readonly contacts: readonly ProactiveContact[];
  /** Nobody is dropped in silence. */
  readonly left: readonly {
    readonly customer: string;
    readonly occasions: readonly string[];
    readonly because: CallProblem;
  }[];
}

/** What is possible on the centre's side. */
export interface ProactiveOptions {
  /** Now. */
  readonly at: Instant;
  /** Channels the centre can use for this. */
  readonly channels: readonly Channel[];
  /** When somebody is there to call; any time when left out. */
  readonly open?: readonly CallWindow[];
}
