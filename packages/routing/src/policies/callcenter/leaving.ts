import type { InputIssue } from "@ramah/core";
import { readName, readSwitch } from "../input.js";
import { isRinging } from "./order.js";
import { type CallcenterTables, readTables } from "./state.js";

/** Why mod_callcenter sends a caller away; a caller may also break out or press an exit key. */
export type CallcenterCancelReason =
  | "NONE"
  | "TIMEOUT"
  | "NO_AGENT_TIMEOUT"
  | "BREAK_OUT"
  | "EXIT_WITH_KEY";

/**
 * Finds out whether mod_callcenter sends a caller away now: after `max-wait-time`, unless an agent is
 * being connected at this moment; or when no pass saw the row of any agent for
 * `max-wait-time-with-no-agent`, and the caller has been there for that and the grace period.
 *
 * @param tables the tables, and the memory of the last pass
 * @param member uuid of the caller
 * @param connecting whether an agent's telephone rings for this caller; told by the table when left out,
 *   except where several are rung
 * @returns the reason of cancelling, `NONE` when the caller stays
 * @throws Refused, a `RangeError` with `issues`, when {@link callcenterPolicy} would refuse the tables, `member`
 *   is no text or `connecting` is neither true nor false
 * @example
 * import { callcenterLeaving } from "@ramah/routing";
 *
 * const queue = { name: "help", "max-wait-time": 60 };
 * const members = [{ uuid: "m1", queue: "help", joined_epoch: 940 }];
 * callcenterLeaving({ queue, agents: [], tiers: [], members, now: 999 }, "m1"); // => "NONE"
 * callcenterLeaving({ queue, agents: [], tiers: [], members, now: 1000 }, "m1"); // => "TIMEOUT"
 */
export function callcenterLeaving(
  tables: CallcenterTables,
  member: string,
  connecting?: boolean,
): CallcenterCancelReason {
  const issues: InputIssue[] = [];
  readName(member, ["member"], issues);
  const told = readSwitch(connecting, null, ["connecting"], { issues });
  const state = readTables(tables, "callcenterLeaving", { issues });
  const row = state.members.find(({ uuid }) => uuid === member);
  const queue = row && state.queues.get(row.queue);
  if (row === undefined || queue === undefined) return "NONE";
  if (row.state !== "Waiting" && row.state !== "Trying") return "NONE";
  // Counted from this call, not from the one whose place was taken up.
  const since = row.rejoined_epoch || row.joined_epoch;
  const isConnecting = told ?? (row.state === "Trying" && !isRinging(row.serving_agent));
  const isOver = queue.max_wait_time > 0 && state.now - since >= queue.max_wait_time;
  const staff = state.memory.queues.get(queue.name);
  const limit = queue.max_wait_time_with_no_agent;
  // The second rule overrules the first, and does not ask whether somebody is being connected.
  if (limit > 0 && staff !== undefined && staff.last_agent_exist_check > staff.last_agent_exist) {
    const { last_agent_exist_check: checked, last_agent_exist: seen } = staff;
    const grace = queue.max_wait_time_with_no_agent_time_reached;
    const isPatient = grace > 0 && checked - since < grace + limit;
    if (since <= checked && checked - seen >= limit && !isPatient) return "NO_AGENT_TIMEOUT";
  }
  return isOver && !isConnecting ? "TIMEOUT" : "NONE";
}
