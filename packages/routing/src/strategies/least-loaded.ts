import { byIdle } from "./longest-idle.js";
import type { Strategy } from "./strategy.js";

/**
 * The agent with the smallest share of capacity in use, which Azure Job Router calls the load ratio, idle
 * longest among equals. Shares are compared by
 * multiplying across, so that no rounding decides.
 *
 * @example
 * import { leastLoaded } from "@ramah/routing";
 *
 * leastLoaded.name; // => "least-loaded"
 */
export const leastLoaded: Strategy = {
  name: "least-loaded",
  offers: "one",
  // Nothing of nothing is no share at all.
  compare: (first, second) =>
    first.load * (second.capacity || 1) - second.load * (first.capacity || 1) ||
    byIdle(first, second),
};
