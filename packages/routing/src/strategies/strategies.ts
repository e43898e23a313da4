import { bestSkill } from "./best-skill.js";
import { fewestCalls } from "./fewest-calls.js";
import { leastLoaded } from "./least-loaded.js";
import { leastTalkTime } from "./least-talk-time.js";
import { longestIdle } from "./longest-idle.js";
import { random } from "./random.js";
import { ringAll } from "./ring-all.js";
import { ringProgressively } from "./ring-progressively.js";
import { roundRobin } from "./round-robin.js";
import { sequential } from "./sequential.js";
import type { Strategy, StrategyChoice, StrategyName } from "./strategy.js";
import { topDown } from "./top-down.js";
import { weightedRandom } from "./weighted-random.js";

/**
 * Finds a strategy by the name that a queue gives. Whoever needs but one imports that one.
 *
 * @param choice the name, or an object with the name and its figures; `longest-idle` when left out
 * @returns the strategy
 * @throws RangeError for a name that there is not
 * @example
 * import { strategyOf } from "@ramah/routing";
 *
 * strategyOf({ name: "ring-all", atMost: 3 }).offers; // => "all"
 * strategyOf().name; // => "longest-idle"
 */
export function strategyOf(choice: StrategyChoice = "longest-idle"): Strategy {
  const name = typeof choice === "string" ? choice : choice.name;
  const byName: Readonly<Record<StrategyName, Strategy>> = {
    "longest-idle": longestIdle,
    "round-robin": roundRobin,
    "fewest-calls": fewestCalls,
    "least-talk-time": leastTalkTime,
    "top-down": topDown,
    sequential,
    "ring-all": ringAll,
    "ring-progressively": ringProgressively,
    random,
    "weighted-random": weightedRandom,
    "best-skill": bestSkill,
    "least-loaded": leastLoaded,
  };
  if (!Object.hasOwn(byName, name)) throw new RangeError(`strategyOf: no strategy "${name}"`);
  return byName[name];
}
