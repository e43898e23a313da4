import type { InputIssue } from "@ramah/core";
import type { Spelled } from "../spelled.js";
import { endOffer, endTalk, startTalk } from "./call.js";
import { abandon, join } from "./caller.js";
import { type Happened, readChange } from "./happened.js";
import { setState, setStatus } from "./presence.js";
import {
  type CallcenterState,
  type CallcenterTables,
  type CallcenterTablesAfter,
  readTables,
  tablesOf,
} from "./state.js";
import type { CallcenterMember } from "./tables.js";

/** What can happen between two passes. Causes are FreeSWITCH's hang-up causes; any it does not list is no answer. */
export type CallcenterChange =
  | { readonly type: "status"; readonly agent: string; readonly status: string }
  | { readonly type: "state"; readonly agent: string; readonly state: string }
  /** The offer came to nothing: busy, rejected, not registered, no answer, somebody else was faster. */
  | {
      readonly type: "failed";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
      readonly cause: CallcenterCause;
    }
  | {
      readonly type: "answered";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
    }
  | {
      readonly type: "ended";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
    }
  /** A caller comes in; an abandoned caller with the same number takes up the old place where the queue allows it. */
  | {
      readonly type: "joined";
      readonly member: Spelled<CallcenterMember>;
      /** When the channel was answered: counts with `time-base-score` `system`. */
      readonly answered_epoch?: number;
    }
  | { readonly type: "left"; readonly member: string };

/** Hang-up causes that mod_callcenter tells apart. */
export type CallcenterCause =
  | "USER_BUSY"
  | "NORMAL_CIRCUIT_CONGESTION"
  | "CALL_REJECTED"
  | "USER_NOT_REGISTERED"
  | "NO_ANSWER"
  | "LOSE_RACE"
  | "ORIGINATOR_CANCEL"
  | (string & {});

/** The tables after a change. */
export interface CallcenterChanged extends CallcenterTablesAfter {
  /** False when it was refused or came too late: an unknown status, a caller somebody else answered first. */
  readonly done: boolean;
  /** The caller of `joined`: a new row, or the old one that was taken up. */
  readonly member: string | null;
}

/**
 * Applies to mod_callcenter's tables what happens between two passes of its dispatcher: an agent comes,
 * goes or lets it ring, a call is answered or ends, a caller joins, resumes or leaves. Going `Available`
 * from any other status zeroes talk time, calls and missed calls; an offer that failed keeps the agent
 * back for the delay of its cause; after `max_no_answer` misses the agent gets the queue's status.
 *
 * @param tables the tables, as for `callcenterPolicy`, with the moment in `now`
 * @param change what happened
 * @returns the tables afterwards
 * @throws Refused, a `RangeError`, when a table is not the module's or the change is none of these
 * @example
 * import { callcenterChange } from "@ramah/routing";
 *
 * const tables = {
 *   queue: { name: "help" },
 *   agents: [{ name: "ani", status: "Available", state: "Receiving", max_no_answer: 3, reject_delay_time: 10 }],
 *   tiers: [{ queue: "help", agent: "ani", state: "Offering" }],
 *   members: [{ uuid: "m1", queue: "help", state: "Trying", serving_agent: "ani", serving_system: "single_box" }],
 *   now: 1000,
 * };
 * const failed = { type: "failed", agent: "ani", queue: "help", member: "m1" } as const;
 * callcenterChange(tables, { ...failed, cause: "CALL_REJECTED" }).agents[0]?.ready_time; // => 1010
 * callcenterChange(tables, { ...failed, cause: "NO_ANSWER" }).tiers[0]?.state; // => "No Answer"
 */
export function callcenterChange(
  tables: CallcenterTables,
  change: CallcenterChange,
): CallcenterChanged {
  const issues: InputIssue[] = [];
  const happened = readChange(change, issues);
  const state = readTables(tables, "callcenterChange", { issues });
  const member =
    happened?.type === "joined" ? join(state, happened.member, happened.answered_epoch) : null;
  const done = happened?.type === "joined" ? member !== null : apply(state, happened);
  return { ...tablesOf(state), done, member };
}

/** False for a change that was refused or came too late. */
function apply(
  state: CallcenterState,
  change: Exclude<Happened, { readonly type: "joined" }> | undefined,
): boolean {
  if (change === undefined) return false;
  if (change.type === "status") return setStatus(state, change.agent, change.status);
  if (change.type === "state") return setState(state, change.agent, change.state);
  if (change.type === "answered") return startTalk(state, change);
  if (change.type === "left") return abandon(state, change.member);
  if (change.type === "failed") endOffer(state, change, change.cause);
  else endTalk(state, change);
  return true;
}
