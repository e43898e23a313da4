import { durationMs, tier } from "../config/figures.js";
import { strategy } from "../config/queue-problems.js";
import { refuseUnless } from "../config/refuse-unless.js";
import { fieldsOf, listOf } from "../config/shape.js";
import { type Candidate, defaultEveryMs, type StrategyChoice } from "./strategy.js";

/**
 * To how many candidates a contact should be on offer at once: one; everybody of the first one's tier, at most
 * `atMost`; or one more for every `everyMs` of ringing, 10 seconds when left out, as mod_callcenter has it.
 *
 * @param choice the queue's strategy
 * @param ordered the candidates, best first, those who ring already included
 * @param ringingMs how long the contact has been ringing somewhere; 0 when it does not ring
 * @returns how many from the beginning of the list, 0 of an empty one
 * @throws RangeError with `code` and `issues`, each with its path, for arguments that are none of these
 * @example
 * import { offerCount } from "@ramah/routing";
 *
 * const candidates = [{ tier: 0 }, { tier: 0 }, { tier: 1 }];
 * offerCount("longest-idle", candidates, 0); // => 1
 * offerCount("ring-all", candidates, 0); // => 2
 * offerCount({ name: "ring-progressively", everyMs: 5_000 }, candidates, 10_000); // => 3
 */
export function offerCount(
  choice: StrategyChoice,
  ordered: readonly Pick<Candidate, "tier">[],
  ringingMs: number,
): number {
  const given = { choice, ordered, ringingMs };
  const checks = fieldsOf({
    choice: strategy,
    ordered: listOf(fieldsOf({ tier })),
    ringingMs: durationMs,
  });
  refuseUnless(checks, given, "offerCount");
  const figures: { name: string; atMost?: number; everyMs?: number } =
    typeof choice === "string" ? { name: choice } : choice;
  const { name, atMost = Number.POSITIVE_INFINITY, everyMs = defaultEveryMs } = figures;
  if (name === "ring-all") {
    const first = ordered[0]?.tier;
    return Math.min(atMost, ordered.filter((candidate) => candidate.tier === first).length);
  }
  const due = name === "ring-progressively" ? 1 + Math.floor(ringingMs / everyMs) : 1;
  return Math.min(due, ordered.length);
}
