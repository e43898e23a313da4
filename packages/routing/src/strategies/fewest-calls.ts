import { byIdle } from "./longest-idle.js";
import type { Strategy } from "./strategy.js";

/**
 * The agent who accepted the fewest contacts since signing in, idle longest among equals. It gives slow,
 * thorough people more work than the others: see `least-talk-time`.
 *
 * @example
 * import { fewestCalls } from "@ramah/routing";
 *
 * fewestCalls.name; // => "fewest-calls"
 */
export const fewestCalls: Strategy = {
  name: "fewest-calls",
  offers: "one",
  compare: (first, second) => first.calls - second.calls || byIdle(first, second),
};
