import type { Strategy } from "./strategy.js";

/**
 * Anybody, each as likely as the others, by the router's seed.
 *
 * @example
 * import { random } from "@ramah/routing";
 *
 * random.name; // => "random"
 */
export const random: Strategy = {
  name: "random",
  offers: "one",
  compare: (first, second, { chance }) => chance(first) - chance(second),
};
