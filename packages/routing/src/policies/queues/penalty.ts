import { type InputIssue, refuse } from "@ramah/core";
import { leadingNumber, typeIssue } from "../row.js";
import type { QueuesTables } from "./state.js";
import { type QueuesState, readState } from "./state.js";
import { notSet, type QueuesCaller } from "./tables.js";

/** A timed change of a caller's penalty limits, as a line of queuerules.conf says it. */
export interface QueuesPenaltyRule {
  /** Seconds waited from which it holds. */
  readonly time: number;
  readonly max_value: number;
  readonly max_relative: boolean;
  readonly min_value: number;
  readonly min_relative: boolean;
  readonly raise_value: number;
  readonly raise_relative: boolean;
  readonly raise_respect_min: boolean;
}

/** A caller's limits: a member outside of them is not called; `null` where none was set. */
export interface QueuesLimits {
  readonly max_penalty: number | null;
  readonly min_penalty: number | null;
  readonly raise_penalty: number | null;
  readonly raise_respect_min: boolean;
  /** How many rules have been applied. */
  readonly applied: number;
}

/**
 * Reads `penaltychange` lines of queuerules.conf: time, highest, lowest and raised penalty, set or
 * changed by `+` and `-`; what is left out stays. A line without a comma or with a negative time is left
 * out, as app_queue does. Lines of equal time keep their order.
 *
 * @param lines each as `30,+5,1,r2`, `penaltychange => ` before it allowed
 * @returns the rules, earliest first
 * @example
 * import { queuesRules } from "@ramah/routing";
 *
 * queuesRules(["60,10", "30,+5,1"]).map(({ time }) => time); // => [30, 60]
 * queuesRules(["60,10", "30,+5,1"])[0]?.max_relative; // => true
 */
export function queuesRules(lines: readonly string[]): readonly QueuesPenaltyRule[] {
  return lines
    .flatMap((line) => ruleOf(line.replace(/^\s*penaltychange\s*=>?\s*/i, "")))
    .sort((one, other) => one.time - other.time);
}

function ruleOf(line: string): QueuesPenaltyRule[] {
  const comma = line.indexOf(",");
  const time = leadingNumber(line.slice(0, comma));
  if (comma === -1 || time < 0) return [];
  const [max = "", min = "", ...more] = line.slice(comma + 1).split(",");
  const raise = more.join(",");
  const isRespecting = raise.startsWith("r");
  const raised = isRespecting ? raise.slice(1) : raise;
  return [
    {
      time,
      max_value: leadingNumber(max),
      max_relative: isRelative(max),
      min_value: leadingNumber(min),
      min_relative: isRelative(min),
      raise_value: leadingNumber(raised),
      // A bare `r` sets the raise to 0: only an empty field means no change.
      raise_relative: raise === "" || /^[+-]/.test(raised),
      raise_respect_min: isRespecting,
    },
  ];
}

const isRelative = (text: string): boolean => text === "" || /^[+-]/.test(text);

/**
 * Applies the rules that are due to a caller's penalty limits, one after the other. A rule changes only
 * limits that were set when the caller came in; no limit falls below 0, and lowest and raised penalty
 * are cut to the highest one.
 *
 * @param tables the caller with its limits and `start`, and the moment; queue and members do not matter
 * @param rules from {@link queuesRules}, or the lines themselves; earlier ones first
 * @param applied how many have been applied already
 * @returns the limits now
 * @throws Refused, a `RangeError`, when the caller or the rules are not what they should be
 * @example
 * import { queuesLimits } from "@ramah/routing";
 *
 * const caller = { start: 1000, max_penalty: 5, min_penalty: 0 };
 * const tables = { queue: {}, members: [], caller, now: 1030 };
 * queuesLimits(tables, ["30,+5,8", "60,+5"]).max_penalty; // => 10
 * queuesLimits(tables, ["30,+5,8", "60,+5"]).min_penalty; // => 8
 * queuesLimits({ ...tables, now: 1060 }, ["30,+5,8", "60,+5"]).max_penalty; // => 15
 */
export function queuesLimits(
  tables: QueuesTables & {
    /** The caller's turn has come: app_queue then looks for rules one second later (mended). */
    readonly head?: boolean;
  },
  rules: readonly (QueuesPenaltyRule | string)[],
  applied = 0,
): QueuesLimits {
  const state = readState(tables, "queuesLimits");
  const read = readRules(rules);
  const waited = state.now - state.caller.start;
  const isLate = state.exact && state.given["head"] === true;
  let { caller } = state;
  let next = applied;
  for (; next < read.length; next++) {
    const rule = read[next];
    if (rule === undefined || waited < rule.time + (isLate ? 1 : 0)) break;
    caller = changed(caller, rule);
  }
  return limitsOf(caller, next);
}

function readRules(rules: readonly (QueuesPenaltyRule | string)[]): readonly QueuesPenaltyRule[] {
  const issues: InputIssue[] = [];
  if (!Array.isArray(rules)) issues.push(typeIssue("array", rules, ["rules"]));
  refuse("queuesLimits", issues);
  const lines = rules.flatMap((rule) => (typeof rule === "string" ? [rule] : []));
  return lines.length > 0 ? queuesRules(lines) : (rules as readonly QueuesPenaltyRule[]);
}

/** One rule. The highest penalty bounds the others only where one was set. */
function changed(caller: QueuesCaller, rule: QueuesPenaltyRule): QueuesCaller {
  const next = (before: number, relative: boolean, value: number, bound: number): number =>
    before === notSet ? before : Math.min(bound, Math.max(0, (relative ? before : 0) + value));
  const max = next(caller.max_penalty, rule.max_relative, rule.max_value, notSet);
  return {
    ...caller,
    max_penalty: max,
    min_penalty: next(caller.min_penalty, rule.min_relative, rule.min_value, max),
    raise_penalty: next(caller.raise_penalty, rule.raise_relative, rule.raise_value, max),
    raise_respect_min:
      caller.raise_penalty === notSet ? caller.raise_respect_min : rule.raise_respect_min,
  };
}

function limitsOf(caller: QueuesCaller, applied: number): QueuesLimits {
  const limit = (value: number): number | null => (value === notSet ? null : value);
  return {
    max_penalty: limit(caller.max_penalty),
    min_penalty: limit(caller.min_penalty),
    raise_penalty: limit(caller.raise_penalty),
    raise_respect_min: caller.raise_respect_min,
    applied,
  };
}

/** A member's penalty for a caller after raising, `null` outside of the caller's limits. */
export function penaltyFor(caller: QueuesCaller, penalty: number): number | null {
  const { max_penalty: max, min_penalty: min, raise_penalty: raise } = caller;
  const isKept = caller.raise_respect_min && min !== notSet && penalty < min;
  const raised = raise !== notSet && penalty < raise && !isKept ? raise : penalty;
  if (max !== notSet && raised > max) return null;
  return min !== notSet && raised < min ? null : raised;
}

/** Whether penalties count at all: not with few members. */
export const countsPenalty = ({
  queue,
  members,
}: Pick<QueuesState, "queue" | "members">): boolean => members.length > queue.penalty_members_limit;
