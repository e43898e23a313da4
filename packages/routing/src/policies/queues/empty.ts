import { type InputIssue, refuse } from "@ramah/core";
import { readName } from "../input.js";
import { deviceState } from "./device.js";
import { penaltyFor } from "./penalty.js";
import { isWrappingUp } from "./ring.js";
import { isFalse, isTrue, notSet } from "./rules.js";
import { type QueuesState, type QueuesTables, readState } from "./state.js";
import type { QueuesMember } from "./tables.js";

/** What makes a member count as not there, for `joinempty` and `leavewhenempty`. */
export type QueuesEmptyCondition =
  | "penalty"
  | "paused"
  | "inuse"
  | "ringing"
  | "unavailable"
  | "invalid"
  | "unknown"
  | "wrapup";

const conditions: readonly QueuesEmptyCondition[] = [
  "penalty",
  "paused",
  "inuse",
  "ringing",
  "unavailable",
  "invalid",
  "unknown",
  "wrapup",
];

/**
 * Reads `joinempty` or `leavewhenempty` of queues.conf. The words `loose`, `strict`, `yes` and `no`
 * replace what stands before them; a single condition adds to it; unknown words are passed over.
 * `yes` lets everybody join, but makes them leave; `no` is the reverse.
 *
 * @param text words separated by commas, without spaces
 * @param setting which of the two settings it is
 * @returns the conditions, in a fixed order; none means that members do not matter
 * @throws Refused, a `RangeError` with `issues`, when the text is none or the setting another
 * @example
 * import { queuesEmptyConditions } from "@ramah/routing";
 *
 * queuesEmptyConditions("loose,inuse", "joinempty"); // => ["penalty", "inuse", "invalid"]
 * queuesEmptyConditions("yes", "joinempty"); // => []
 * queuesEmptyConditions("yes", "leavewhenempty"); // => ["penalty", "paused", "invalid"]
 */
export function queuesEmptyConditions(
  text: string,
  setting: "joinempty" | "leavewhenempty",
): readonly QueuesEmptyCondition[] {
  const issues: InputIssue[] = [];
  readName(text, ["text"], issues);
  checkSetting(setting, issues);
  refuse("queuesEmptyConditions", issues);
  return conditionsOf(text, setting);
}

type Setting = "joinempty" | "leavewhenempty";

function checkSetting(setting: unknown, issues: InputIssue[]): void {
  const allowed: readonly unknown[] = ["joinempty", "leavewhenempty"];
  if (allowed.includes(setting)) return;
  issues.push({ code: "input-value", data: { allowed: allowed.map(String) }, path: ["setting"] });
}

function conditionsOf(text: string, setting: Setting): readonly QueuesEmptyCondition[] {
  let found = new Set<string>();
  for (const word of text.split(",").map((part) => part.toLowerCase())) {
    const flag = isTrue(word) ? true : isFalse(word) ? false : undefined;
    if (conditions.some((condition) => condition === word)) found.add(word);
    else if (word === "loose") found = new Set(["penalty", "invalid"]);
    else if (word === "strict") found = new Set(["penalty", "invalid", "paused", "unavailable"]);
    else if (flag === (setting === "leavewhenempty")) {
      found = new Set(["penalty", "invalid", "paused"]);
    } else if (flag !== undefined) found = new Set();
  }
  return conditions.filter((condition) => found.has(condition));
}

/**
 * Finds out whether a queue counts as empty for a caller: no member is there by the conditions of
 * `joinempty` or `leavewhenempty`. With `joinempty` the caller is refused, with `leavewhenempty` sent away.
 *
 * @param tables queue, members, the caller with its limits, and the moment
 * @param setting which of the two settings decides
 * @returns true when nobody is there; false when the setting does not ask
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables
 * @example
 * import { queuesEmpty } from "@ramah/routing";
 *
 * const members = [{ interface: "PJSIP/ani", status: "UNAVAILABLE" }];
 * queuesEmpty({ queue: { joinempty: "strict" }, members, now: 1000 }, "joinempty"); // => true
 * queuesEmpty({ queue: { joinempty: "loose" }, members, now: 1000 }, "joinempty"); // => false
 */
export function queuesEmpty(
  tables: QueuesTables,
  setting: "joinempty" | "leavewhenempty",
): boolean {
  const issues: InputIssue[] = [];
  checkSetting(setting, issues);
  return isEmpty(readState(tables, "queuesEmpty", { issues }), setting);
}

export function isEmpty(state: QueuesState, setting: Setting): boolean {
  const { queue } = state;
  const text = setting === "joinempty" ? queue.join_empty : queue.leave_when_empty;
  const asked = conditionsOf(text, setting);
  if (asked.length === 0) return false;
  return !state.members.some((member) => isThere(state, member, asked));
}

const stateConditions: Readonly<Record<string, QueuesEmptyCondition>> = {
  INVALID: "invalid",
  UNAVAILABLE: "unavailable",
  INUSE: "inuse",
  RINGING: "ringing",
  UNKNOWN: "unknown",
};

function isThere(
  state: QueuesState,
  member: QueuesMember,
  asked: readonly QueuesEmptyCondition[],
): boolean {
  if (asked.includes("penalty") && !isWithin(state, member.penalty)) return false;
  const condition = stateConditions[deviceState(member)];
  if (condition !== undefined && asked.includes(condition)) return false;
  if (member.paused && asked.includes("paused")) return false;
  return !(asked.includes("wrapup") && isWrappingUp(state.queue, member, state.now));
}

/**
 * Here penalties count however few the members are, and a raise `rN` without a lowest penalty raises
 * nobody, while the choice of a member raises them all (mended).
 */
function isWithin({ caller, exact }: QueuesState, penalty: number): boolean {
  const raisesNobody = exact && caller.raise_respect_min && caller.min_penalty === notSet;
  const asked = raisesNobody ? { ...caller, raise_penalty: notSet } : caller;
  return penaltyFor(asked, penalty) !== null;
}
