import type { ReasonOf } from "@ramah/core";

/** Why mod_callcenter's dispatcher passes over an agent, or leaves a caller waiting. Times in seconds. */
export interface CallcenterReasons {
  /** The tier is neither Ready nor No Answer. */
  "callcenter-tier-state": { readonly agent: string; readonly state: string };
  /** The agent is not Waiting. */
  "callcenter-agent-state": { readonly agent: string; readonly state: string };
  /** So many seconds of after-call work are left. */
  "callcenter-wrapping-up": { readonly agent: string; readonly seconds: number };
  /** So many seconds of the delay after an offer that failed are left. */
  "callcenter-backing-off": { readonly agent: string; readonly seconds: number };
  /** Found by the query, and passed over. */
  "callcenter-on-break": { readonly agent: string };
  /** In so many calls outside the queues. */
  "callcenter-external-call": { readonly agent: string; readonly calls: number };
  /** The agent belongs to another machine than `single_box`. */
  "callcenter-other-machine": { readonly agent: string; readonly machine: string };
  /** The next level of tiers is not open yet for this caller. */
  "callcenter-level-closed": {
    readonly level: number;
    readonly waitedSeconds: number;
    readonly neededSeconds: number;
  };
  /** The status of these agents keeps them out of the query; in other letters than its own, too. */
  "callcenter-not-served": {
    readonly agents: readonly { readonly agent: string; readonly status: string }[];
  };
  /** The query found no row. */
  "callcenter-nobody": { readonly queue: string };
  /** The caller hung up, and the place is kept for a while. */
  "callcenter-abandoned": { readonly member: string };
  /** The caller hung up too long ago, and is taken out. */
  "callcenter-discarded": { readonly member: string };
  /** The caller has no channel any more; only with `exact: false`. */
  "callcenter-gone": { readonly member: string };
  /** Somebody else was given the caller in the meantime. */
  "callcenter-taken": { readonly member: string };
  /** With `reserve_agents`: the agent changed state during this pass. */
  "callcenter-not-reserved": { readonly agent: string };
  /** Ring-progressively adds the next agent in so many seconds. */
  "callcenter-ringing": { readonly member: string; readonly seconds: number };
  /** The caller's queue does not exist: the caller is taken out. */
  "callcenter-unknown-queue": { readonly member: string; readonly queue: string };
  /** Top-down has come to the end: the next pass begins anew. */
  "callcenter-end-of-list": { readonly member: string };
}

/** One of {@link CallcenterReasons}. */
export type CallcenterReason = ReasonOf<CallcenterReasons>;
