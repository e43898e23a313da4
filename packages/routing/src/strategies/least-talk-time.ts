import { byIdle } from "./longest-idle.js";
import type { Strategy } from "./strategy.js";

/**
 * The agent who talked least since signing in, idle longest among equals: makes work times equal.
 *
 * @example
 * import { leastTalkTime } from "@ramah/routing";
 *
 * leastTalkTime.name; // => "least-talk-time"
 */
export const leastTalkTime: Strategy = {
  name: "least-talk-time",
  offers: "one",
  compare: (first, second) => first.talkMs - second.talkMs || byIdle(first, second),
};
