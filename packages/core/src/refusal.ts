import { type Path, pathText, type Reason } from "./reason.js";
import { fail, type Result, succeed } from "./result.js";

/**
 * What a function throws that answers with a plain value and was asked something that has no answer: a
 * `RangeError` with a stable code and every problem.
 */
export interface Refused<Problem extends Reason = Reason> extends RangeError {
  /** The code of the first problem. */
  readonly code: Problem["code"];
  readonly issues: readonly [Problem, ...Problem[]];
}

/**
 * Throws a {@link Refused} unless nothing is wrong. Its message is for a log; a person is told by `describe`.
 *
 * @param asked the name of the function that was asked
 * @param issues every problem, the first one names the error
 * @throws Refused, a `RangeError`, when there is a problem
 * @example
 * import { attempt, refuse } from "@ramah/core";
 *
 * attempt(() => refuse("add", [{ code: "no-number", data: {} }])).ok; // => false
 * attempt(() => refuse("add", [])).ok; // => true
 */
export function refuse(
  asked: string,
  issues: readonly (Reason & { readonly path?: Path })[],
): void {
  const [first] = issues;
  if (first === undefined) return;
  const texts = issues.map(({ code, path = [], data }) => {
    const place = path.length > 0 ? ` at ${pathText(path)}` : "";
    return `${code}${place} ${JSON.stringify(data)}`;
  });
  const error = new RangeError(`${asked}: ${texts.join("; ")}`);
  throw Object.assign(error, { code: first.code, issues: [...issues] });
}

/**
 * Asks something that may be refused and gives the refusal back as a value.
 *
 * @param ask calls functions that throw a {@link Refused}
 * @returns what it returned, or the problems
 * @throws whatever else it threw
 * @example
 * import { attempt } from "@ramah/core";
 *
 * attempt(() => 42); // => { ok: true, value: 42 }
 */
export function attempt<Value, Problem extends Reason = Reason>(
  ask: () => Value,
): Result<Value, Problem> {
  try {
    return succeed(ask());
  } catch (thrown) {
    if (!isRefused<Problem>(thrown)) throw thrown;
    return fail(...thrown.issues);
  }
}

const isRefused = <Problem extends Reason>(thrown: unknown): thrown is Refused<Problem> =>
  thrown instanceof RangeError && "issues" in thrown && "code" in thrown;
