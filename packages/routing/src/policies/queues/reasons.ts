import type { ReasonOf } from "@ramah/core";

/** Why app_queue does not ring a member, or does not let a caller in. Times in seconds. */
export interface QueuesReasons {
  /** The penalty is outside of the caller's limits. */
  "queues-penalty": { readonly member: string; readonly penalty: number };
  /** The member takes no calls for now. */
  "queues-paused": { readonly member: string };
  /** The device is in a state in which this member is not rung. */
  "queues-device": { readonly member: string; readonly state: string };
  /** So many seconds of after-call work are left. */
  "queues-wrapping-up": { readonly member: string; readonly seconds: number };
  /** A queue of greater weight has the first call on this member. */
  "queues-heavier": { readonly member: string; readonly queue: string };
  /** In a queue of equal weight somebody comes first by `force_longest_waiting_caller`. */
  "queues-longer-wait": { readonly member: string; readonly queue: string };
  /** Another caller's attempt rings already. */
  "queues-tried": { readonly member: string };
  /** The telephone cannot be called at all. */
  "queues-unreachable": { readonly member: string };
  /** Callers ahead who are not being offered, and members who could take a call. */
  "queues-not-your-turn": { readonly ahead: number; readonly available: number };
  /** Nobody is there by `joinempty`. */
  "queues-nobody": { readonly queue: string };
  /** So many callers wait already. */
  "queues-full": { readonly queue: string; readonly callers: number };
}

/** One of {@link QueuesReasons}. */
export type QueuesReason = ReasonOf<QueuesReasons>;
