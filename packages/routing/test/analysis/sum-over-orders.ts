import type { SkillModel } from "../../src/analysis/skill-model.js";

/**
 * Adds up the product form order by order, agent by agent, as the papers print it: every set of busy
 * agents, every order in which they became busy, every order in which the others became idle.
 */
export function sumOverOrders({ classes, groups }: SkillModel): {
  readonly meanWait: readonly number[];
  readonly probabilityOfWait: readonly number[];
} {
  const agents = groups.flatMap(({ count, serviceRate, serves }) =>
    Array.from({ length: count }, () => ({ serviceRate, serves })),
  );
  const everybody = agents.map((_, at) => at);
  const only = (busy: readonly number[]): readonly boolean[] =>
    classes.map(({ name }) =>
      agents.every(({ serves }, at) => busy.includes(at) || !serves.includes(name)),
    );
  const rateOf = (which: readonly boolean[]): number =>
    classes.reduce((sum, { arrivalRate }, one) => (which[one] ? sum + arrivalRate : sum), 0);
  const arrivals = rateOf(classes.map(() => true));
  const waits = classes.map(() => 0);
  const finds = classes.map(() => 0);
  let total = 0;
  for (const order of permutations(everybody)) {
    for (let busy = 0; busy <= order.length; busy++) {
      let weight = 1;
      const delays = classes.map(() => 0);
      for (let at = 1; at <= order.length; at++) {
        if (at > busy) {
          weight /= arrivals - rateOf(only(order.slice(0, at - 1)));
          continue;
        }
        const first = order.slice(0, at);
        const closed = only(first);
        const speed = first.reduce((sum, agent) => sum + (agents[agent]?.serviceRate ?? 0), 0);
        const spare = speed - rateOf(closed);
        weight /= spare;
        for (const [one, is] of closed.entries())
          if (is) delays[one] = (delays[one] ?? 0) + 1 / spare;
      }
      total += weight;
      for (const [one, is] of only(order.slice(0, busy)).entries()) {
        if (is) finds[one] = (finds[one] ?? 0) + weight;
        waits[one] = (waits[one] ?? 0) + weight * (delays[one] ?? 0);
      }
    }
  }
  return {
    meanWait: waits.map((wait) => wait / total),
    probabilityOfWait: finds.map((found) => found / total),
  };
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
