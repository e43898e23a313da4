import { refuse } from "@ramah/core";
import { expectedAt, isCount, isRate } from "../model-problems.js";

/**
 * Computes the share of contacts that find all agents busy and are turned away: Erlang's loss formula.
 * It holds for every distribution of handling times.
 *
 * @param agents how many, 0 to 1,000,000
 * @param load contacts per mean handling time, in erlangs, 0 or more
 * @returns a share, 0 to 1
 * @throws RangeError with `code` and `issues` when either is not what it should be
 * @see Erlang, Solution of some problems in the theory of probabilities of significance in automatic
 *   telephone exchanges (1917)
 * @example
 * import { erlangB } from "@ramah/routing";
 *
 * erlangB(2, 1).toFixed(6); // => "0.200000"
 */
export function erlangB(agents: number, load: number): number {
  refuse("erlangB", [
    ...(isCount(agents) ? [] : [expectedAt(["agents"], "count" as const)]),
    ...(isRate(load) ? [] : [expectedAt(["load"], "rate" as const)]),
  ]);
  return lossOf(agents, load);
}

/** Erlang's recurrence, which neither overflows nor cancels. */
export function lossOf(agents: number, load: number): number {
  let loss = 1;
  for (let agent = 1; agent <= agents; agent++) loss = (load * loss) / (agent + load * loss);
  return loss;
}
