import type { ReasonOf } from "@ramah/core";

/** Why app_queue does not ring a member, or does not let a caller in. Times in seconds. */
export interface QueuesReasons {
  /** The penalty is outside of the caller's limits. */
  "queues-penalty": { readonly member: string; readonly penalty: number };
  "queues-paused": { readonly member: string };
  "queues-device": { readonly member: string; readonly state: string };
  "queues-wrapping-up": { readonly member: string; readonly seconds: number };
  /** A queue of greater weight has the first call on this member. */
  "queues-heavier": { readonly member: string; readonly queue: string };
  "queues-longer-wait": { readonly member: string; readonly queue: string };
  /** Another caller's attempt rings already. */
  "queues-tried": { readonly member: string };
  "queues-unreachable": { readonly member: string };
  "queues-not-your-turn": { readonly ahead: number; readonly available: number };
  "queues-nobody": { readonly queue: string };
  "queues-full": { readonly queue: string; readonly callers: number };
}

/** One of {@link QueuesReasons}. */
export type QueuesReason = ReasonOf<QueuesReasons>;
