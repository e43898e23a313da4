import { attempt as attemptWith, type Refused, type Result } from "@ramah/core";
import type { ComplaintsReason } from "./reasons.js";

/**
 * What the functions of this package throw when they are asked something that has no answer: a regime
 * outside its validity, a count below zero. `code` is stable, `issues` lists every problem.
 */
export type ComplaintsError = Refused<ComplaintsReason>;

/**
 * Asks something that may be refused and gives the refusal back as a value.
 *
 * @param ask calls functions of this package
 * @returns what it returned, or the issues of the {@link ComplaintsError} that it threw
 * @throws whatever else it threw
 * @example
 * import { attempt, promiseBy } from "@ramah/complaints";
 *
 * attempt(() => promiseBy([], { quantile: 0.9, factor: 2 })).ok; // => false
 */
export function attempt<Value>(ask: () => Value): Result<Value, ComplaintsReason> {
  return attemptWith<Value, ComplaintsReason>(ask);
}
