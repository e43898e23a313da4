import { fail, type Reason, type Result } from "@ramah/core";
import type { Refusal } from "../desk/desk.js";
import type { Line } from "../desk/view.js";

/** Turns reasons into a refusal in words. */
export function refuse(
  lines: readonly Line[],
  kind: "invalid" | "missing" | "stale" = "invalid",
): Result<never, Refusal> {
  return fail({ code: `desk-${kind}`, data: { kind, lines } });
}

/** The value, or a refusal whose lines say every reason. */
export function orRefuse<Value, Problem extends Reason>(
  result: Result<Value, Problem>,
  say: (problem: Problem) => string,
): Result<Value, Refusal> {
  if (result.ok) return result;
  return refuse(
    result.issues.map((issue) => ({ code: issue.code, text: say(issue), tone: "bad" })),
  );
}
