import type { SkillModel } from "../skill-model.js";
import { solve } from "./solve.js";

/** How busy a group of agents is. */
export interface ExactLoad {
  /** Number of the group in the model. */
  readonly group: number;
  /** Mean number of its agents who are with a contact. */
  readonly meanBusy: number;
  /** Share of time that each of its agents is with a contact, 0 to 1; 0 for a group without agents. */
  readonly occupancy: number;
  /** Contacts that the group takes per unit of time. */
  readonly throughput: number;
}

/**
 * Computes how busy each group of agents is under a skill matrix, exactly, under the same rules and with
 * the same refusals as `exactWaits`: who can serve many classes is found less often idle.
 *
 * @param model classes with arrivals and groups with speeds, per the same unit of time
 * @returns one line per group, in the order of the model
 * @throws RangeError with `code` and `issues`, as `exactWaits` does
 * @example
 * import { exactLoads } from "@ramah/routing";
 *
 * const loads = exactLoads({
 *   classes: [{ name: "call", arrivalRate: 4 }],
 *   groups: [{ count: 5, serviceRate: 1, serves: ["call"] }],
 * });
 * loads.map(({ occupancy }) => occupancy.toFixed(6)); // => ["0.800000"]
 */
export function exactLoads(model: SkillModel): readonly ExactLoad[] {
  const { busy } = solve("exactLoads", model);
  return model.groups.map(({ count, serviceRate }, group) => {
    const meanBusy = busy[group] ?? 0;
    return {
      group,
      meanBusy,
      occupancy: count === 0 ? 0 : meanBusy / count,
      throughput: meanBusy * serviceRate,
    };
  });
}
