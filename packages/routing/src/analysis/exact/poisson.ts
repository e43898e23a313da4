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
