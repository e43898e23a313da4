import fc from "fast-check";
import type { Agent, Queue, RelaxStep, RoutingConfig } from "../../src/index.js";
import { sometimes, without } from "./needs.js";
import { configsOf } from "./world.js";

// Another configuration: somebody has learnt a skill, somebody has left, a queue asks for something else, or
// asks for it at another time.

/** What becomes of the steps of relaxation of all queues. */
type Steps = "kept" | "later" | "earlier" | "first gone" | "one before";

/** What is taken from another configuration of the same kind, field by field, and what changes besides. */
export interface Change {
  readonly other: RoutingConfig;
  readonly mask: readonly number[];
  readonly steps: Steps;
  readonly left: readonly number[];
  readonly hasNewcomer: boolean;
}

export const changeOf = (routes: boolean): fc.Arbitrary<Change> =>
  fc.record({
    other: configsOf({ routes }),
    // One field in so many.
    mask: fc.array(fc.nat(5), { minLength: 7, maxLength: 60 }),
    steps: fc.constantFrom<Steps>("kept", "later", "earlier", "first gone", "one before"),
    left: sometimes(fc.subarray([0, 1, 2]), 20).map((left) => left ?? []),
    hasNewcomer: fc.boolean(),
  });

function mixed<Value extends object>(
  own: Value,
  other: Partial<Value>,
  take: () => boolean,
): Value {
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  for (const name of ["id", "sites", "rules"]) names.delete(name);
  const fields = [...names].filter(take).map((name) => [name, other[name as keyof Value]]);
  return without({ ...own, ...Object.fromEntries(fields) });
}

const retimed: Readonly<Record<Steps, (steps: readonly RelaxStep[]) => readonly RelaxStep[]>> = {
  kept: (steps) => steps,
  later: (steps) => steps.map((step) => ({ ...step, afterMs: step.afterMs * 2 + 3_000 })),
  earlier: (steps) => steps.map((step) => ({ ...step, afterMs: Math.floor(step.afterMs / 3) })),
  "first gone": (steps) => steps.slice(1),
  "one before": (steps) => [{ afterMs: 0, raise: 1 }, ...steps],
};

export function changed(config: RoutingConfig, change: Change): RoutingConfig {
  const { other, mask, steps, left, hasNewcomer } = change;
  let field = 0;
  const take = (): boolean => mask[field++ % mask.length] === 0;
  const { queues = [], agents, rules = {}, ...rest } = config;
  const others = other.queues ?? [];
  const mine = queues.map((queue, index): Queue => {
    const { relax, ...own } = mixed(queue, others[index] ?? {}, take);
    return relax === undefined ? own : { ...own, relax: retimed[steps](relax) };
  });
  const people = agents
    .map((agent, index): Agent => mixed(agent, other.agents[index] ?? {}, take))
    .filter((_, index) => !left.includes(index));
  return without({
    ...mixed(rest, { routes: other.routes, hours: other.hours } as object, take),
    queues: [...mine, ...others.slice(mine.length)],
    agents: hasNewcomer ? [...people, { id: "newcomer", skills: { loans: 5 } }] : people,
    rules: mixed(rules, other.rules ?? {}, take),
  }) as RoutingConfig;
}
