import type { InputIssue } from "@ramah/core";
import { endOffer, endTalk, startTalk } from "./call.js";
import { abandon, join } from "./caller.js";
import { type CallcenterChange, type Happened, readChange } from "./happened.js";
import { setState, setStatus } from "./presence.js";
import {
  type CallcenterState,
  type CallcenterTables,
  type CallcenterTablesAfter,
  readTables,
  tablesOf,
} from "./state.js";

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
 * @throws Refused, a `RangeError` with `issues`, when {@link callcenterPolicy} would refuse the tables or the
 *   change has another type or lacks a text of its type
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
