import { byPlaceAfter } from "./after-last.js";
import type { Strategy } from "./strategy.js";

/**
 * Down a fixed list, each contact from where its own last offer was: the rest of that tier, then higher tiers.
 * At the end it begins again at the top, so that an unavailable last agent holds up nobody.
 *
 * @example
 * import { topDown } from "@ramah/routing";
 *
 * topDown.acrossTiers; // => true
 */
export const topDown: Strategy = {
  name: "top-down",
  offers: "one",
  acrossTiers: true,
  compare: (first, second, { contact }) => byPlaceAfter(contact, first, second),
};
