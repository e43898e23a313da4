import { byPlaceAfter } from "./after-last.js";
import type { Strategy } from "./strategy.js";

/**
 * Everybody in turn: who was asked longest ago in this queue; among those never asked, or asked at the same
 * moment, the next after whom the queue chose last, around to the beginning. While everybody can take
 * everything this goes around the fixed order. Where contacts need different people a mere pointer would
 * pass some of them by for ever; this does not: between two turns of anybody, everybody else who could
 * have taken the second has had one.
 *
 * @example
 * import { roundRobin } from "@ramah/routing";
 *
 * roundRobin.name; // => "round-robin"
 */
export const roundRobin: Strategy = {
  name: "round-robin",
  offers: "one",
  compare: (first, second, { queue }) =>
    first.lastOffered - second.lastOffered || byPlaceAfter(queue, first, second),
};
