import type { ReasonOf } from "@ramah/core";

/** Why mod_callcenter's dispatcher passes over an agent, or leaves a caller waiting. Times in seconds. */
export interface CallcenterReasons {
  "callcenter-tier-state": { readonly agent: string; readonly state: string };
  "callcenter-agent-state": { readonly agent: string; readonly state: string };
  "callcenter-wrapping-up": { readonly agent: string; readonly seconds: number };
  "callcenter-backing-off": { readonly agent: string; readonly seconds: number };
  "callcenter-on-break": { readonly agent: string };
  "callcenter-external-call": { readonly agent: string; readonly calls: number };
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
  "callcenter-nobody": { readonly queue: string };
  "callcenter-abandoned": { readonly member: string };
  "callcenter-discarded": { readonly member: string };
  "callcenter-gone": { readonly member: string };
  "callcenter-taken": { readonly member: string };
  "callcenter-not-reserved": { readonly agent: string };
  "callcenter-ringing": { readonly member: string; readonly seconds: number };
  "callcenter-unknown-queue": { readonly member: string; readonly queue: string };
  "callcenter-end-of-list": { readonly member: string };
}

/** One of {@link CallcenterReasons}. */
export type CallcenterReason = ReasonOf<CallcenterReasons>;
