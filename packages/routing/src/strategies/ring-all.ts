import { byIdle } from "./longest-idle.js";
import type { Strategy } from "./strategy.js";

/**
 * Rings everybody of the lowest open tier at once, those idle longest first where only so many may ring; the
 * first who accepts gets the contact.
 *
 * @example
 * import { ringAll } from "@ramah/routing";
 *
 * ringAll.offers; // => "all"
 */
export const ringAll: Strategy = { name: "ring-all", offers: "all", compare: byIdle };
