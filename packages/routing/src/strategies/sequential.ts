import type { Candidate, Strategy } from "./strategy.js";

/** By place in the tier, which is the place in the configuration unless it says otherwise. */
export const byPlace = (first: Candidate, second: Candidate): number =>
  first.position - second.position || first.order - second.order;

/**
 * Always from the top of a fixed order: the first one who can take it. Loads the first ones most.
 *
 * @example
 * import { sequential } from "@ramah/routing";
 *
 * sequential.offers; // => "one"
 */
export const sequential: Strategy = { name: "sequential", offers: "one", compare: byPlace };
