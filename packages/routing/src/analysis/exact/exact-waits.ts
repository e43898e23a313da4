import type { SkillModel } from "../skill-model.js";
import { solve } from "./solve.js";

/** How long the contacts of a class wait. */
export interface ExactWait {
  /** Name of the class. */
  readonly class: string;
  /** Mean over all contacts of the class, those who do not wait included, in the unit of the rates. */
  readonly meanWait: number;
  /** Standard deviation over all contacts of the class, in that unit. */
  readonly sdWait: number;
  /** Share of contacts that find nobody idle who could serve them. */
  readonly probabilityOfWait: number;
  /** Mean number of contacts of the class that wait. */
  readonly meanQueue: number;
}

/**
 * Computes how long each class of contacts waits under a skill matrix, exactly: no simulation, no
 * approximation. A free agent takes the contact that has waited longest of those it can serve; a contact
 * takes the agent who has been idle longest of those who can serve it. Arrivals are Poisson, handling
 * times exponential, nobody hangs up.
 *
 * A class that arrives 0 times is one so rare that it burdens nobody: it gets the wait that one such
 * contact would meet.
 *
 * @param model classes with arrivals and groups with speeds, per the same unit of time (for rates per
 *   hour, waits are in hours); groups that touch, directly or through others, may have 20 million states
 *   together (the product of count + 1 over the groups) in 24 groups; alike groups count as one
 * @returns one line per class, in the order of the model
 * @throws RangeError with `code` and `issues` when the model is not one, nobody serves a class, a set of
 *   classes is overloaded (it is named), there are too many states, or rounding would decide the figures
 * @see Visschers, Adan and Weiss, A product form solution to a system with multi-type jobs and multi-type
 *   servers, Queueing Systems 70 (2012); Adan and Weiss, A skill based parallel service system under
 *   FCFS-ALIS, Stochastic Systems 4 (2014)
 * @example
 * import { exactWaits } from "@ramah/routing";
 *
 * const waits = exactWaits({
 *   classes: [
 *     { name: "Indonesian", arrivalRate: 3 },
 *     { name: "English", arrivalRate: 1 },
 *   ],
 *   groups: [
 *     { count: 3, serviceRate: 1, serves: ["Indonesian"] },
 *     { count: 1, serviceRate: 1, serves: ["English"] },
 *     { count: 2, serviceRate: 1, serves: ["Indonesian", "English"] },
 *   ],
 * });
 * waits.map((line) => [line.class, line.meanWait.toFixed(4)]); // => [["Indonesian", "0.2046"], ["English", "0.2376"]]
 */
export function exactWaits(model: SkillModel): readonly ExactWait[] {
  const { waits } = solve("exactWaits", model);
  return model.classes.map(({ name, arrivalRate }, index) => {
    const { probability = 0, mean = 0, square = 0 } = waits[index] ?? {};
    return {
      class: name,
      meanWait: mean,
      sdWait: Math.sqrt(Math.max(0, square - mean * mean)),
      probabilityOfWait: probability,
      meanQueue: arrivalRate * mean,
    };
  });
}
