import { strategy as strategyCheck } from "../config/queue-problems.js";
import { refuseUnless } from "../config/refuse-unless.js";
import { fieldsOf } from "../config/shape.js";
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
import type { Strategy, StrategyChoice } from "./strategy.js";
import { topDown } from "./top-down.js";
import { weightedRandom } from "./weighted-random.js";

/**
 * Finds a strategy by the name that a queue gives. Whoever needs but one imports that one.
 *
 * @param choice the name, or an object with the name and its figures; `longest-idle` when left out
 * @returns the strategy
 * @throws RangeError with `code` and `issues`, each with its path, for a choice that there is not
 * @example
 * import { strategyOf } from "@ramah/routing";
 *
 * strategyOf({ name: "ring-all", atMost: 3 }).offers; // => "all"
 * strategyOf().name; // => "longest-idle"
 */
export function strategyOf(choice: StrategyChoice = "longest-idle"): Strategy {
  refuseUnless(fieldsOf({ choice: strategyCheck }), { choice }, "strategyOf");
  return strategyFor(choice);
}

/** The same for a choice that was found to be sound. */
export function strategyFor(choice: StrategyChoice = "longest-idle"): Strategy {
  const name = typeof choice === "string" ? choice : choice.name;
  const all: readonly Strategy[] = [
    longestIdle,
    roundRobin,
    fewestCalls,
    leastTalkTime,
    topDown,
    sequential,
    ringAll,
    ringProgressively,
    random,
    weightedRandom,
    bestSkill,
    leastLoaded,
  ];
  return all.find((strategy) => strategy.name === name) as Strategy;
}
