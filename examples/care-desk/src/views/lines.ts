import type { Reason } from "@ramah/core";
import type { Line } from "../desk/view.js";

/** Reasons as lines in words. */
export function linesOf<Each extends Reason>(
  reasons: readonly Each[],
  say: (reason: Each) => string,
  tone?: Line["tone"],
): Line[] {
  return reasons.map((reason) => ({
    code: reason.code,
    text: say(reason),
    ...(tone === undefined ? {} : { tone }),
  }));
}
