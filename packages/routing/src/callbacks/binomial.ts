import { betaFactor } from "../waiting/numerics/loader.js";

/** The chances of 0 .. size successes, each exact on its own. */
export function binomialChances(size: number, chance: number): readonly number[] {
  return Array.from({ length: size + 1 }, (_, count) => binomialChance(count, size, chance));
}

/** The chance of so many successes. */
export function binomialChance(count: number, size: number, chance: number): number {
  if (chance === 0) return count === 0 ? 1 : 0;
  if (chance === 1) return count === size ? 1 : 0;
  if (count === 0) return Math.exp(size * Math.log1p(-chance));
  if (count === size) return chance ** size;
  // x^a y^b / B(a, b) is the binomial chance times a b / (a + b).
  const others = size - count;
  return (betaFactor(count, others, chance, 1 - chance) * size) / (count * others);
}
