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

/** The same words once: two rules may say the same of one thing. */
export function withoutRepeats(lines: readonly Line[]): Line[] {
  const texts = lines.map(({ text }) => text);
  return lines.filter(({ text }, index) => texts.indexOf(text) === index);
}
