import type { Block, Lattice } from "./lattice.js";

/** Weights of 0 to `count` busy agents under a load, the highest 1: no factorial overflows. */
export function poissonWeights(count: number, load: number): Float64Array {
  const weights = new Float64Array(count + 1);
  const peak = Math.min(count, Math.floor(load));
  weights[peak] = 1;
  for (let busy = peak; busy < count; busy++) {
    weights[busy + 1] = ((weights[busy] as number) * load) / (busy + 1);
  }
  for (let busy = peak; busy > 0; busy--) {
    weights[busy - 1] = ((weights[busy] as number) * busy) / load;
  }
  return weights;
}

/** Weight of the groups that are fully busy. */
export function fullWeight({ counts, poisson }: Lattice, mask: number): number {
  let weight = 1;
  for (let group = 0; group < counts.length; group++) {
    if (mask & (1 << group)) weight *= poisson[group]?.[counts[group] as number] as number;
  }
  return weight;
}

/** The same times the weight of the groups that all states of the present row share. */
export function rowWeight({ poisson }: Lattice, block: Block, fixed: number): number {
  const { groups, busy, dimensions } = block;
  let weight = fixed;
  for (let at = 0; at < dimensions - 1; at++) {
    weight *= poisson[groups[at] as number]?.[busy[at] as number] as number;
  }
  return weight;
}
