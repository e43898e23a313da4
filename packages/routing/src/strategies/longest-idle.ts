import type { Candidate, Strategy } from "./strategy.js";

/** Whoever is idle longest comes first, whoever began to be so in an earlier event among equals. */
export const byIdle = (first: Candidate, second: Candidate): number =>
  first.idleSince - second.idleSince || first.sequence - second.sequence;

/**
 * The agent who has been idle longest: the field's default, and fair to agents of different speed. Idle time
 * has no bound at which it would begin to count for nothing.
 *
 * @example
 * import { longestIdle } from "@ramah/routing";
 *
 * longestIdle.offers; // => "one"
 */
export const longestIdle: Strategy = { name: "longest-idle", offers: "one", compare: byIdle };
