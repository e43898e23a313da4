import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import type { Handover } from "../contact/handover.js";
import type { RouterRefusal } from "./reasons.js";

/** An offer of one contact to one agent. */
export interface Reservation {
  readonly id: string;
  readonly contact: string;
  readonly agent: string;
  readonly queue: string;
  readonly at: Instant;
  /** When it ends unless somebody answers: for a call, no later than the customer may be dialled. */
  readonly until: Instant;
}

/** What singled the agent out. */
export type DecisionRule = "preferred" | "only-one" | "tier" | "order-by" | "strategy" | "order";

/** Why an agent got a contact, as it was at the moment of the choice. Plain JSON. */
export interface Decision {
  readonly at: Instant;
  readonly agent: string;
  readonly queue: string;
  readonly rule: DecisionRule;
  readonly strategy: string;
  /** Which stage of relaxation the contact was at, from 0. */
  readonly stage: number;
  /** Agents who could have taken it, the chosen one included. */
  readonly eligible: number;
  readonly idleMs: number;
  /** Who would have been next, and how much longer the chosen one was idle (negative when another rule decided). */
  readonly runnerUp: { readonly agent: string; readonly byMs: number } | null;
  /** How long the contact had waited, since it came or was passed on, without an hour that it asked for. */
  readonly waitedMs: number;
}

/** What the host is asked to do, or told. */
export type RoutingEffect =
  | {
      readonly type: "reserve";
      readonly reservation: Reservation;
      readonly because: Decision;
      readonly handover?: Handover;
    }
  | {
      readonly type: "rescind";
      readonly id: string;
      readonly contact: string;
      readonly agent: string;
      readonly because: RescindReason;
    }
  | {
      readonly type: "connect";
      readonly contact: string;
      readonly agent: string;
      readonly handover?: Handover;
    }
  | {
      readonly type: "dial-callback";
      readonly contact: string;
      readonly agent: string;
      readonly attempt: number;
    }
  | { readonly type: "not-ready"; readonly agent: string; readonly because: "no-answer" }
  | { readonly type: "wrapped-up"; readonly contact: string; readonly agent: string }
  /** The contact stands in line: first time, next stage, other queue. */
  | {
      readonly type: "queued";
      readonly contact: string;
      readonly queue: string;
      readonly stage: number;
      readonly because: "offered" | "relaxed" | "overflow" | "transferred" | "resumed" | "updated";
    }
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
  | { readonly type: "wake-at"; readonly at: Instant }
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
