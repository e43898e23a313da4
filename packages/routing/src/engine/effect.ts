import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import type { Handover } from "../contact/handover.js";
import type { RouterRefusal } from "./reasons.js";

/** An offer of one contact to one agent. */
export interface Reservation {
  /** To be named when it is accepted or rejected. */
  readonly id: string;
  readonly contact: string;
  readonly agent: string;
  readonly queue: string;
  /** When it was made. */
  readonly at: Instant;
  /** When it ends unless somebody answers: for a call, no later than the customer may be dialled. */
  readonly until: Instant;
}

/**
 * What singled the agent out: the contact's preferred agent, nobody else able, an earlier tier, the step's
 * own order, the queue's strategy, or the order of the configuration among equals.
 */
export type DecisionRule = "preferred" | "only-one" | "tier" | "order-by" | "strategy" | "order";

/** Why an agent got a contact, as it was at the moment of the choice. Plain JSON. */
export interface Decision {
  readonly at: Instant;
  readonly agent: string;
  readonly queue: string;
  readonly rule: DecisionRule;
  /** Name of the queue's strategy. */
  readonly strategy: string;
  /** Which stage of relaxation the contact was at, from 0. */
  readonly stage: number;
  /** Agents who could have taken it, the chosen one included. */
  readonly eligible: number;
  /** How long the agent had been idle. */
  readonly idleMs: number;
  /** Who would have been next, and how much longer the chosen one was idle (negative when another rule decided). */
  readonly runnerUp: { readonly agent: string; readonly byMs: number } | null;
  /** How long the contact had waited, since it came or was passed on, without an hour that it asked for. */
  readonly waitedMs: number;
}

/** What the host is asked to do, or told. */
export type RoutingEffect =
  /** Let it ring: offered to this agent until its end. */
  | {
      readonly type: "reserve";
      readonly reservation: Reservation;
      readonly because: Decision;
      readonly handover?: Handover;
    }
  /** Stop ringing: the offer is over. */
  | {
      readonly type: "rescind";
      readonly id: string;
      readonly contact: string;
      readonly agent: string;
      readonly because: RescindReason;
    }
  /** Put customer and agent through. */
  | {
      readonly type: "connect";
      readonly contact: string;
      readonly agent: string;
      readonly handover?: Handover;
    }
  /** Call the customer for this agent, and tell with `callback.answered` or `callback.failed` how it went. */
  | {
      readonly type: "dial-callback";
      readonly contact: string;
      readonly agent: string;
      /** From 1. */
      readonly attempt: number;
    }
  /** The agent let so many ring that nothing more is offered until they say they are ready. */
  | { readonly type: "not-ready"; readonly agent: string; readonly because: "no-answer" }
  /** After-call work is over, by time or by word: the contact is done with. */
  | { readonly type: "wrapped-up"; readonly contact: string; readonly agent: string }
  /** The contact stands in line: first time, next stage, other queue. */
  | {
      readonly type: "queued";
      readonly contact: string;
      readonly queue: string;
      readonly stage: number;
      readonly because: "offered" | "relaxed" | "overflow" | "transferred" | "resumed" | "updated";
    }
  /** Its time ran out and no queue takes over: the contact is gone. */
  | {
      readonly type: "timed-out";
      readonly contact: string;
      readonly because:
        | "maximum-wait"
        | "no-staff"
        | "last-step"
        | "callback-attempts"
        | "callback-window";
      /** How long it had waited, as in {@link Decision}. */
      readonly waitedMs: number;
    }
  /** Its calendar does not reach so far: taken for closed. */
  | { readonly type: "hours-unknown"; readonly site: string }
  /** Send an event, at least a `tick`, at this moment. Replaces what was said before. */
  | { readonly type: "wake-at"; readonly at: Instant }
  /** The event cannot be, and changed nothing. */
  | ({ readonly type: "refused" } & RouterRefusal);

/** Why an offer is taken back. */
export type RescindReason =
  | OfferFailure
  | "answered-elsewhere"
  | "abandoned"
  | "signed-out"
  | "not-ready"
  | "relaxed"
  | "updated"
  | "timed-out";
