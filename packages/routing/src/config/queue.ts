import type { Bilingual } from "@ramah/core";
import type { RelaxStep, Requirement } from "../requirements/requirement.js";
import type { StrategyChoice } from "../strategies/strategy.js";

/** The queue of a configuration that names none. */
export const mainQueue = "main";

/**
 * Who must be there for a contact to come in, and not to have to leave: to come in, somebody who is able to
 * serve it; to stay, any member of the queue.
 */
export type Staffing =
  /** Signed in or not. */
  | "member"
  /** Signed in. */
  | "signed-in"
  /** Ready, busy or not. */
  | "ready";

/** A line of contacts and the rules of serving it. */
export interface Queue {
  /** Unique among the queues. */
  readonly id: string;
  readonly name?: Bilingual;
  /** What every contact of this queue needs, besides what it needs itself. */
  readonly needs?: Requirement | readonly Requirement[];
  /** What changes while somebody waits; by time waited in this queue, earliest first. */
  readonly relax?: readonly RelaxStep[];
  /** Highest tier that is open from the beginning, 0 or more; every tier when left out. */
  readonly tier?: number;
  /** Who of the able agents gets the contact; `longest-idle` when left out. */
  readonly strategy?: StrategyChoice;
  /** Added to the priority of each contact, a whole number from -1000 to 1000; 0 when left out. */
  readonly priority?: number;
  /** `oldest-first` when left out. `newest-first` serves the last one first, whatever its priority. */
  readonly order?: "oldest-first" | "newest-first";
  /**
   * Refuses a contact when so many wait already, those who ring included; 0 for a queue that is shut, no limit
   * when left out. Whoever is to be called later does not wait yet. Whoever comes from another queue, is passed
   * on, or comes back to a place that was kept is let in.
   */
  readonly maximumWaiting?: number;
  /**
   * Refuses a contact when nobody like this is there; `member` when left out. `always` lets somebody wait for
   * whom there is nobody at all, as some other routers do.
   */
  readonly joinWhen?: Staffing | "always";
  /** Ends the wait when nobody like this has been there for `afterMs`. */
  readonly leaveWithout?: { readonly staffing: Staffing; readonly afterMs: number };
  /** Ends the wait: the contact goes on to `overflowTo`, or leaves as timed out. No maximum when left out. */
  readonly maximumWaitMs?: number;
  /**
   * Queue that takes over after `maximumWaitMs` or without staff; it keeps the time waited for the turn, and counts
   * its own `maximumWaitMs` from when it takes over.
   */
  readonly overflowTo?: string;
  /**
   * A customer who hung up in this queue and comes back within this time keeps the turn, what was told, and whom
   * the contact is kept from. Where this queue had taken over, it is come back to. 0 when left out.
   */
  readonly keepPlaceMs?: number;
  /** How long an agent may let an offer of this queue ring, at least 1; as the rules say when left out. */
  readonly reservationMs?: number;
  /** Time for after-call work in this queue, 0 for none; as the rules say when left out. */
  readonly wrapUpMs?: number;
  /** Mean time of a contact with an agent, at least 1, until the router has measured; not known when left out. */
  readonly expectedHandleMs?: number;
}

/** A way through the queues, chosen by the contact's attributes: the filters and targets of a workflow. */
export interface Route {
  /** Unique among the routes. */
  readonly id: string;
  /** Expression over the contact's attributes; every contact when left out. */
  readonly when?: string;
  /** At least one stop, in order. */
  readonly steps: readonly RouteStep[];
  /** Taken only when no other route matched, or all steps of those that did were skipped. */
  readonly isFallback?: boolean;
}

/** One stop of a {@link Route}. */
export interface RouteStep {
  /** Id of the queue to wait in. */
  readonly queue: string;
  /** What is asked at this stop, besides what the queue and the contact ask. */
  readonly needs?: Requirement | readonly Requirement[];
  /** Replaces the contact's priority from here on, a whole number from -1000 to 1000. */
  readonly priority?: number;
  /**
   * How long the contact stays at this step; for ever when left out, and at the last step for somebody who is
   * to be called.
   */
  readonly lastsMs?: number;
  /** Expression over `workers.` (counts) and `task.`: true, and no agent found at once, leaves the step out. */
  readonly skipIf?: string;
  /**
   * Attributes of agents, `a.b` for one inside another, that decide within a tier before the strategy does,
   * first one first: from the smallest unless `descending`; who does not have it comes last.
   */
  readonly orderBy?: readonly { readonly attribute: string; readonly descending?: boolean }[];
}
