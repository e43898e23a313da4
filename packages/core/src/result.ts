import type { Reason } from "./reason.js";

/** What a function that may fail as expected returns: the value, or every problem that was found. */
export type Result<Value, Problem extends Reason = Reason> =
  | { readonly ok: true; readonly value: Value }
  | Failure<Problem>;

/** The failing half of a {@link Result}: at least one problem. */
export interface Failure<Problem extends Reason = Reason> {
  readonly ok: false;
  readonly issues: readonly [Problem, ...Problem[]];
}

/**
 * Wraps a value as a success.
 *
 * @param value anything
 * @returns a {@link Result} that holds it
 * @example
 * import { succeed } from "@ramah/core";
 *
 * succeed(42); // => { ok: true, value: 42 }
 */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps problems as a failure.
 *
 * @param first the first problem; a failure has at least one
 * @param more all others
 * @returns a {@link Result} that holds them in order
 * @example
 * import { fail } from "@ramah/core";
 *
 * fail({ code: "closed", data: {} }); // => { ok: false, issues: [{ code: "closed", data: {} }] }
 */
export function fail<Problem extends Reason>(
  first: Problem,
  ...more: readonly Problem[]
): Failure<Problem> {
  return { ok: false, issues: [first, ...more] };
}

/**
 * Succeeds with a value unless problems were collected on the way.
 *
 * @param problems what was found; nothing means success
 * @param value what to return when nothing was found; only then called
 * @returns the value, or every problem in the order found
 * @example
 * import { unlessIssues } from "@ramah/core";
 *
 * unlessIssues([], () => "fine"); // => { ok: true, value: "fine" }
 * unlessIssues([{ code: "late", data: {} }], () => "fine").ok; // => false
 */
export function unlessIssues<Value, Problem extends Reason>(
  problems: readonly Problem[],
  value: () => Value,
): Result<Value, Problem> {
  const [first, ...more] = problems;
  return first === undefined ? succeed(value()) : fail(first, ...more);
}
