import { logarithm } from "./logarithm.js";
import type { Candidate, Strategy, StrategyContext } from "./strategy.js";

/**
 * Anybody, each as likely as their `weight` among the weights of all; a weight of 0 comes after all others.
 * Each candidate runs an own race, so that the absence of one does not change the order of the others.
 *
 * @see Efraimidis and Spirakis, Weighted random sampling with a reservoir, Information Processing Letters 97 (2006)
 * @example
 * import { weightedRandom } from "@ramah/routing";
 *
 * weightedRandom.name; // => "weighted-random"
 */
export const weightedRandom: Strategy = {
  name: "weighted-random",
  offers: "one",
  compare: (first, second, { chance }) => {
    const [one, other] = [arrival(first, chance), arrival(second, chance)];
    return one < other ? -1 : one > other ? 1 : 0;
  },
};

/** Exponentially distributed with the weight as its rate. */
const arrival = (candidate: Candidate, chance: StrategyContext["chance"]): number =>
  candidate.weight > 0
    ? -logarithm(1 - chance(candidate)) / candidate.weight
    : Number.POSITIVE_INFINITY;
