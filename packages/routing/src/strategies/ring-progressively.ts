import { byPlace } from "./sequential.js";
import type { Strategy } from "./strategy.js";

/**
 * Rings the first in a fixed order, and one more every so often, until somebody accepts.
 *
 * @example
 * import { ringProgressively } from "@ramah/routing";
 *
 * ringProgressively.offers; // => "progressive"
 */
export const ringProgressively: Strategy = {
  name: "ring-progressively",
  offers: "progressive",
  compare: byPlace,
};
