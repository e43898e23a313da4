import type { Instant, NoData, ReasonOf } from "@ramah/core";

/** Why a callback is offered, or not. */
export interface CallbackOffers {
  /** The wait is short enough to stay on the line. */
  readonly "callback-not-needed": { readonly waitMs: number };
  /** The customer may hang up and keep the place; the call comes in about this time. */
  readonly "callback-keeps-place": { readonly fromMs: number; readonly untilMs: number };
  /** Nobody can call back before the office closes: the customer chooses a time. */
  readonly "callback-by-appointment": NoData;
  /** Nobody serves the queue, so that nobody can say when the call would come. */
  readonly "callback-without-agents": NoData;
}

/** Why a customer cannot be called. */
export interface CallProblems {
  /** The customer asked not to be called first. */
  readonly "call-refused": NoData;
  /** None of the customer's channels can carry it. */
  readonly "call-no-channel": NoData;
  /** No time that suits the customer and the office is left. */
  readonly "call-no-time": { readonly deadline: Instant | null };
  /** Every time that suits is shorter than the conversation. */
  readonly "call-too-short": { readonly needsMs: number };
}

/** Why a callback is or is not offered, in words by `describe`. */
export type CallbackOfferReason = ReasonOf<CallbackOffers>;

/** Why nobody is called, in words by `describe`. */
export type CallProblem = ReasonOf<CallProblems>;

/** Every code about calling customers. */
export interface CallbackReasons extends CallbackOffers, CallProblems {}
