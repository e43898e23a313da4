import type { Channel } from "@ramah/core";
import type { Level } from "./skill.js";

/** Why an offer came to nothing. */
export type OfferFailure = "rejected" | "no-answer" | "busy" | "unreachable";

/** What happens after an offer that came to nothing. */
export interface BackOff {
  /** How long this contact is kept from this agent. */
  readonly contactMs: number;
  /** How long every contact is kept from this agent; 0 when left out. */
  readonly agentMs?: number;
  /** Takes the agent for absent after so many failures of this kind in a row; never when left out. */
  readonly notReadyAfter?: number;
}

/** Rules that differ from the defaults; what is left out stays, inside of a rule as well. */
export interface GivenRules extends Partial<Omit<RoutingRules, "backOff" | "callback">> {
  readonly backOff?: Partial<RoutingRules["backOff"]>;
  readonly callback?: Partial<RoutingRules["callback"]>;
}

/** The figures that the router decides by. */
export interface RoutingRules {
  /**
   * Head start that one step of priority gives, in whole seconds up to a day (86,400); `strict` puts priority
   * before any wait.
   */
  readonly secondsPerPriority: number | "strict";
  /** How long an agent may let an offered contact ring, at least 1. */
  readonly reservationMs: number;
  /** What happens after an offer that came to nothing, by why. */
  readonly backOff: Readonly<Record<OfferFailure, BackOff>>;
  /** Time for after-call work, 0 for none; `contact.wrapped-up` ends it sooner. */
  readonly wrapUpMs: number;
  /** Level at which an agent may serve the contact's language, unless the contact asks for another. */
  readonly minimumLanguageLevel: Level;
  /** Units that a contact of a channel takes of an agent whose capacity is in units, at least 1. */
  readonly units: Readonly<Partial<Record<Channel, number>>>;
  /**
   * How long a contact waits for its preferred agent before anybody may take it. Not at all for whoever cannot
   * have it in that time: signed out, at a closed site, kept from it for longer after a failed offer, or
   * the one who passed it on.
   */
  readonly preferredAgentMs: number;
  /** Attempts to reach somebody who asked for a callback, at least 1, and the time between them. */
  readonly callback: { readonly attempts: number; readonly retryMs: number };
}
