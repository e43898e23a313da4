import { byIdle } from "./longest-idle.js";
import type { Strategy } from "./strategy.js";

/**
 * The agent whose levels suit best what is asked (the mean over skills and languages), idle longest among
 * equals.
 *
 * @example
 * import { bestSkill } from "@ramah/routing";
 *
 * bestSkill.name; // => "best-skill"
 */
export const bestSkill: Strategy = {
  name: "best-skill",
  offers: "one",
  compare: (first, second) => second.skill - first.skill || byIdle(first, second),
};
