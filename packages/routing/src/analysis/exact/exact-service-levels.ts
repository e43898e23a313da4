import { refuse } from "@ramah/core";
import { expectedAt, isRate } from "../model-problems.js";
import type { SkillModel } from "../skill-model.js";
import { invert } from "./invert.js";
import { solve } from "./solve.js";
import { createTailTransform } from "./tail-transform.js";

/** How many contacts of a class are answered in time. */
export interface ExactServiceLevel {
  /** Name of the class. */
  readonly class: string;
  /** Share of contacts that wait no longer, 0 to 1. */
  readonly serviceLevel: number;
}

/**
 * Computes the share of each class that is answered within a time under a skill matrix: the whole
 * distribution of the wait, not only its mean, under the same rules and with the same refusals as
 * `exactWaits`. The Laplace transform is exact; going back from it leaves an error below 1e-7.
 *
 * @param model classes with arrivals and groups with speeds, per the same unit of time
 * @param within the time, in that unit, 0 or more
 * @returns one line per class, in the order of the model
 * @throws RangeError with `code` and `issues`, as `exactWaits` does, or when the time is not one
 * @see Abate and Whitt, Numerical inversion of Laplace transforms of probability distributions, ORSA
 *   Journal on Computing 7 (1995)
 * @example
 * import { exactServiceLevels } from "@ramah/routing";
 *
 * // 84 calls a minute, a minute each, 90 agents: answered within a third of a minute?
 * const levels = exactServiceLevels(
 *   {
 *     classes: [{ name: "call", arrivalRate: 84 }],
 *     groups: [{ count: 90, serviceRate: 1, serves: ["call"] }],
 *   },
 *   1 / 3,
 * );
 * levels.map(({ serviceLevel }) => serviceLevel.toFixed(5)); // => ["0.94425"]
 */
export function exactServiceLevels(
  model: SkillModel,
  within: number,
): readonly ExactServiceLevel[] {
  refuse("exactServiceLevels", isRate(within) ? [] : [expectedAt(["within"], "time")]);
  const { components, waits } = solve("exactServiceLevels", model);
  const late = waits.map(({ probability }) => (within === 0 ? probability : 0));
  for (const { steady, tallies } of within === 0 ? [] : components) {
    const tails = invert(createTailTransform(steady, tallies), within);
    const isExact = tails.every((tail) => Number.isFinite(tail));
    refuse("exactServiceLevels", isExact ? [] : [{ code: "beyond-precision", path: [], data: {} }]);
    for (const [at, { parts }] of steady.component.classes.entries()) {
      const highest = tallies.waits[at]?.probability ?? 0;
      for (const one of parts) late[one] = Math.min(highest, Math.max(0, tails[at] ?? 0));
    }
  }
  return model.classes.map(({ name }, one) => ({
    class: name,
    serviceLevel: 1 - (late[one] ?? 0),
  }));
}
