import type { InputIssue } from "@ramah/core";
import { readList, readSwitch } from "../input.js";
import { type RowRule, readRow } from "../row.js";
import { typeIssue } from "../value.js";
import { type QueuesPenaltyRule, rulesOf } from "./penalty-rules.js";
import { notSet } from "./rules.js";
import { type QueuesTables, readState } from "./state.js";
import type { QueuesCaller } from "./tables.js";

/** A caller's limits: a member outside of them is not called; `null` where none was set. */
export interface QueuesLimits {
  /** The highest penalty that may be called. */
  readonly max_penalty: number | null;
  /** The lowest penalty that may be called. */
  readonly min_penalty: number | null;
  /** Lower penalties count as this one. */
  readonly raise_penalty: number | null;
  /** Whether the raise leaves out members below the lowest penalty. */
  readonly raise_respect_min: boolean;
  /** How many rules have been applied, for the next call. */
  readonly applied: number;
}

/**
 * Applies the rules that are due to a caller's penalty limits, one after the other. A rule changes only
 * limits that were set when the caller came in; no limit falls below 0, and lowest and raised penalty
 * are cut to the highest one.
 *
 * @param tables the caller with its limits and `start`, and the moment; queue and members do not matter
 * @param rules from {@link queuesRules}, or the lines themselves; earlier ones first
 * @param applied how many have been applied already
 * @returns the limits now
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables, a rule is
 *   neither a row nor a line, or `applied` is no whole number from 0
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
  const issues: InputIssue[] = [];
  const read = readRules(rules, issues);
  if (!Number.isInteger(applied) || applied < 0) {
    issues.push(typeIssue("number", applied, ["applied"]));
  }
  let isHead = false;
  const state = readState(tables, "queuesLimits", {
    issues,
    also: ({ head }, reading) => {
      isHead = readSwitch(head, false, ["head"], reading);
    },
  });
  const waited = state.now - state.caller.start;
  const isLate = state.exact && isHead;
  let { caller } = state;
  let next = applied;
  for (; next < read.length; next++) {
    const rule = read[next];
    if (rule === undefined || waited < rule.time + (isLate ? 1 : 0)) break;
    caller = changed(caller, rule);
  }
  return limitsOf(caller, next);
}

/** Rules and lines in any mixture, earliest first. */
function readRules(rules: unknown, issues: InputIssue[]): readonly QueuesPenaltyRule[] {
  return readList(rules, ["rules"], issues)
    .flatMap((rule, index): readonly QueuesPenaltyRule[] => {
      if (typeof rule === "string") return rulesOf([rule]);
      const reading = { issues, notes: [] };
      return [readRow(rule, ["rules", index], penaltyRule, reading)];
    })
    .sort((one, other) => one.time - other.time);
}

const penaltyRule: RowRule<QueuesPenaltyRule> = {
  defaults: {
    time: 0,
    max_value: 0,
    max_relative: true,
    min_value: 0,
    min_relative: true,
    raise_value: 0,
    raise_relative: true,
    raise_respect_min: false,
  },
};

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
