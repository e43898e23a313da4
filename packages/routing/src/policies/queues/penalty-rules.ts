import { type InputIssue, refuse } from "@ramah/core";
import { readNames } from "../input.js";
import { leadingNumber } from "../value.js";

/** A timed change of a caller's penalty limits, as a line of queuerules.conf says it. */
export interface QueuesPenaltyRule {
  /** Seconds waited from which it holds. */
  readonly time: number;
  /** The highest penalty, or what is added to it. */
  readonly max_value: number;
  /** Whether it is added; so it is with nothing or a sign before it. */
  readonly max_relative: boolean;
  /** The lowest penalty, or what is added to it. */
  readonly min_value: number;
  /** Whether it is added. */
  readonly min_relative: boolean;
  /** The penalty that lower ones count as, or what is added to it. */
  readonly raise_value: number;
  /** Whether it is added. */
  readonly raise_relative: boolean;
  /** Whether the raise has the form `rN`. */
  readonly raise_respect_min: boolean;
}

/**
 * Reads `penaltychange` lines of queuerules.conf: time, highest, lowest and raised penalty, set or
 * changed by `+` and `-`; what is left out stays. A line without a comma or with a negative time is left
 * out, as app_queue does. Lines of equal time keep their order.
 *
 * @param lines each as `30,+5,1,r2`, `penaltychange => ` before it allowed
 * @returns the rules, earliest first
 * @throws Refused, a `RangeError` with `issues`, when it is no list or a line is no text
 * @example
 * import { queuesRules } from "@ramah/routing";
 *
 * queuesRules(["60,10", "30,+5,1"]).map(({ time }) => time); // => [30, 60]
 * queuesRules(["60,10", "30,+5,1"])[0]?.max_relative; // => true
 */
export function queuesRules(lines: readonly string[]): readonly QueuesPenaltyRule[] {
  const issues: InputIssue[] = [];
  readNames(lines, ["lines"], issues);
  refuse("queuesRules", issues);
  return rulesOf(lines);
}

/** The rules of lines, earliest first; equal times keep their order. */
export const rulesOf = (lines: readonly string[]): readonly QueuesPenaltyRule[] =>
  lines
    .flatMap((line) => ruleOf(line.replace(/^\s*penaltychange\s*=>?\s*/i, "")))
    .sort((one, other) => one.time - other.time);

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
