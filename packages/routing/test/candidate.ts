import type { Candidate } from "../src/strategies/strategy.js";

/** A candidate of whom there is nothing to say: first of all, never busy, never asked. */
export const plain: Candidate = {
  agent: "a",
  order: 0,
  position: 0,
  tier: 0,
  sequence: 0,
  idleSince: 0,
  weight: 1,
  calls: 0,
  talkMs: 0,
  load: 0,
  capacity: 1,
  skill: 0,
  lastOffered: -1,
};
