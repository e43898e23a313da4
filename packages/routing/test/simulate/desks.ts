import { minuteMs } from "@ramah/core";
import fc from "fast-check";
import type { Demand, Distribution, RoutingConfig } from "../../src/index.js";

// Coarse times, so that much happens in the same millisecond.
const coarse = fc.integer({ min: 0, max: 40 }).map((minutes) => minutes * minuteMs);
const someCoarse = fc.integer({ min: 1, max: 8 }).map((minutes) => minutes * minuteMs);

const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  someCoarse.map((ms): Distribution => ({ type: "constant", ms })),
  someCoarse.map((meanMs): Distribution => ({ type: "exponential", meanMs })),
  someCoarse.map((meanMs): Distribution => ({ type: "lognormal", meanMs, sdMs: meanMs / 2 })),
  someCoarse.map((meanMs): Distribution => ({ type: "erlang", stages: 4, meanMs })),
  fc
    .array(coarse, { minLength: 1, maxLength: 4 })
    .map((ms): Distribution => ({ type: "empirical", ms })),
);

const languages = ["id", "en", "jv"] as const;
const queueIds = ["loans", "cards", "claims"] as const;

const agentOf = (index: number): fc.Arbitrary<RoutingConfig["agents"][number]> =>
  fc
    .record({
      spoken: fc.subarray([...languages], { minLength: 1 }),
      units: fc.constantFrom(100, 100, 60, 200),
      served: fc.option(fc.subarray([...queueIds], { minLength: 1 }), { nil: undefined }),
      priority: fc.constantFrom(1, 1, 2),
    })
    .map(({ spoken, units, served, priority }) => ({
      id: `agent-${index}`,
      languages: Object.fromEntries(spoken.map((tag) => [tag, 4 as const])),
      capacity: { units },
      ...(served && {
        queues: served.map((queue, place) => ({ queue, priority: place === 0 ? 1 : priority })),
      }),
    }));

const classOf = (index: number): fc.Arbitrary<Demand["classes"][number]> =>
  fc
    .record({
      arrivals: fc.oneof(
        fc.array(coarse, { maxLength: 12 }).map((at) => ({ at })),
        fc.integer({ min: 0, max: 40 }).map((perHour) => ({ perHour })),
      ),
      handle: distribution,
      wrapUp: fc.option(distribution, { nil: undefined }),
      patience: fc.option(distribution, { nil: undefined }),
      channel: fc.constantFrom("phone" as const, "chat" as const),
      queue: fc.constantFrom(...queueIds, undefined),
      language: fc.constantFrom(...languages, undefined),
      priority: fc.constantFrom(0, 0, 1, -2),
    })
    .map(({ arrivals, handle, wrapUp, patience, channel, queue, language, priority }) => ({
      name: `class ${index}`,
      arrivals,
      handle,
      ...(wrapUp && { wrapUp }),
      ...(patience && { patience }),
      contact: { channel, priority, ...(queue && { queue }), ...(language && { language }) },
    }));

const tuples = <Item>(
  make: (index: number) => fc.Arbitrary<Item>,
  most: number,
): fc.Arbitrary<Item[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(index))));

/** Configurations of what the kernel knows, and demands for them. */
export const desks: fc.Arbitrary<{ readonly config: RoutingConfig; readonly demand: Demand }> = fc
  .record({
    agents: tuples(agentOf, 5),
    classes: tuples(classOf, 4),
    secondsPerPriority: fc.constantFrom(0, 60, "strict" as const),
    wrapUpMs: fc.constantFrom(0, 0, minuteMs),
    order: fc.constantFrom("oldest-first" as const, "newest-first" as const),
    shifts: fc.option(
      fc.array(fc.tuple(fc.nat(4), coarse, someCoarse), { minLength: 1, maxLength: 8 }),
      { nil: undefined },
    ),
    speed: fc.constantFrom(1, 1.25),
  })
  .map(({ agents, classes, secondsPerPriority, wrapUpMs, order, shifts, speed }) => ({
    config: {
      agents,
      queues: [
        { id: "loans" },
        { id: "cards", order },
        { id: "claims", priority: 1, wrapUpMs: 2 * minuteMs },
      ],
      rules: { secondsPerPriority, wrapUpMs },
    },
    demand: {
      classes,
      speed: { "agent-0": speed },
      ...(shifts && { shifts: apart(shifts, agents.length) }),
    },
  }));

const minutes = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most }).map((count) => count * minuteMs);
const constant = (most: number): fc.Arbitrary<Distribution> =>
  minutes(most).map((ms): Distribution => ({ type: "constant", ms }));

/**
 * Desks where nearly everything happens at the same few moments: several after-call works of agents with
 * room for more than one contact end together while others wait.
 */
export const coarseDesks: typeof desks = fc
  .record({
    agents: tuples(agentOf, 3),
    units: fc.array(fc.constantFrom(100, 120, 200, 300), { minLength: 3, maxLength: 3 }),
    classes: tuples(
      (index) =>
        fc.record({
          at: fc.array(
            fc.nat(6).map((count) => count * minuteMs),
            { minLength: 2, maxLength: 12 },
          ),
          handle: constant(2),
          wrapUp: constant(2),
          patience: fc.option(constant(9), { nil: undefined }),
          channel: fc.constantFrom("phone" as const, "chat" as const),
          queue: fc.constantFrom(...queueIds),
          priority: fc.constantFrom(0, 1, 5),
          index: fc.constant(index),
        }),
      4,
    ),
    secondsPerPriority: fc.constantFrom(60, "strict" as const),
    order: fc.constantFrom("oldest-first" as const, "newest-first" as const),
  })
  .map(({ agents, units, classes, secondsPerPriority, order }) => ({
    config: {
      agents: agents.map((agent, index) => ({
        ...agent,
        capacity: { units: units[index] ?? 100 },
      })),
      queues: [{ id: "loans" }, { id: "cards", order }, { id: "claims" }],
      rules: { secondsPerPriority },
    },
    demand: {
      classes: classes.map(({ at, handle, wrapUp, patience, channel, queue, priority, index }) => ({
        name: `class ${index}`,
        arrivals: { at },
        handle,
        wrapUp,
        ...(patience && { patience }),
        contact: { channel, queue, priority },
      })),
    },
  }));

/** Shifts of one agent that do not overlap. */
function apart(
  shifts: readonly (readonly [number, number, number])[],
  agents: number,
): NonNullable<Demand["shifts"]> {
  const free = new Map<string, number>();
  return [...shifts]
    .sort((one, other) => one[1] - other[1])
    .flatMap(([index, start, lastsMs]) => {
      const agent = `agent-${index % agents}`;
      const from = Math.max(start, free.get(agent) ?? 0);
      free.set(agent, from + lastsMs);
      return [{ agent, from, to: from + lastsMs }];
    });
}
