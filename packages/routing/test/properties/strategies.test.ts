import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Candidate,
  compareCandidates,
  orderCandidates,
  type Strategy,
  type StrategyContext,
  type StrategyMemory,
  type StrategyName,
  strategyOf,
} from "../../src/index.js";
import { strategyNames } from "../../src/strategies/strategy.js";
import { plain } from "../candidate.js";

const strategy = fc.constantFrom(...strategyNames).map((name) => strategyOf(name));

// Small numbers, so that ties are many; and idle times beyond twelve days, where a peer's count ends.
const small = fc.nat(2);
const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(
    fc.record({
      idleSince: fc.constantFrom(-2_000_000_000, -1_000_000_000, 0, 1),
      tier: small,
      position: small,
      weight: fc.constantFrom(0, 1, 1, 3),
      calls: small,
      talkMs: small,
      load: small,
      capacity: fc.integer({ min: 1, max: 3 }),
      skill: fc.constantFrom(0, 1.5, 5),
      lastOffered: fc.integer({ min: -1, max: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map((part, order) => ({ ...part, agent: `agent ${order}`, order, sequence: 9 - order })),
  );

/** Chance without memory, by place only. */
const chanceOf =
  (seed: number) =>
  ({ order }: Candidate): number => {
    let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(order + 1, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
    return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
  };

const place = fc.integer({ min: -1, max: 3 });
const memory = fc.record({ lastOrder: place, lastPosition: place, lastTier: place });
const context: fc.Arbitrary<StrategyContext> = fc
  .tuple(memory, memory, fc.nat())
  .map(([queue, contact, seed]) => ({
    queue,
    contact: { ...contact, offers: 0 },
    chance: chanceOf(seed),
  }));

test("every strategy gives a total order: no two candidates are equal, and no three go in a circle", () => {
  fc.assert(
    fc.property(strategy, candidates, context, (chosen, list, memories) => {
      const compare = compareCandidates(chosen, memories);
      for (const a of list) {
        expect(compare(a, a)).toBe(0);
        for (const b of list) {
          if (a !== b) expect(compare(a, b)).not.toBe(0);
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
          for (const c of list) {
            if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
          }
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

test("who is not chosen may as well not be there: the order of the others stays", () => {
  fc.assert(
    fc.property(strategy, candidates, context, fc.nat(), (chosen, list, memories, at) => {
      const ordered = orderCandidates(list, chosen, memories);
      const gone = ordered[at % (ordered.length || 1)];
      const left = list.filter((candidate) => candidate !== gone);
      expect(orderCandidates(left, chosen, memories)).toEqual(
        ordered.filter((candidate) => candidate !== gone),
      );
    }),
    { numRuns: 3_000 },
  );
});

test("names of agents and the order in which candidates are given decide nothing", () => {
  fc.assert(
    fc.property(strategy, candidates, context, (chosen, list, memories) => {
      const renamed = [...list].reverse().map((one) => ({ ...one, agent: `z${9 - one.order}` }));
      expect(orderCandidates(renamed, chosen, memories).map(({ order }) => order)).toEqual(
        orderCandidates(list, chosen, memories).map(({ order }) => order),
      );
    }),
    { numRuns: 2_000 },
  );
});

test("when all events happened so much earlier, the choice is the same", () => {
  fc.assert(
    fc.property(
      strategy,
      candidates,
      context,
      fc.nat(2_000_000_000),
      (chosen, list, memories, by) => {
        const shifted = list.map((one) => ({ ...one, idleSince: one.idleSince - by }));
        expect(orderCandidates(shifted, chosen, memories).map(({ order }) => order)).toEqual(
          orderCandidates(list, chosen, memories).map(({ order }) => order),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a lower tier comes first whatever the strategy, but for the one that goes on from where it was", () => {
  fc.assert(
    fc.property(strategy, candidates, context, (chosen, list, memories) => {
      fc.pre(chosen.name !== "top-down");
      const tiers = orderCandidates(list, chosen, memories).map(({ tier }) => tier);
      expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
    }),
  );
});

test("what a strategy is named for comes first: idle, talk, calls, level, share of capacity", () => {
  const measures: readonly (readonly [StrategyName, (one: Candidate) => number])[] = [
    ["longest-idle", (one) => one.idleSince],
    ["fewest-calls", (one) => one.calls],
    ["least-talk-time", (one) => one.talkMs],
    ["best-skill", (one) => -one.skill],
    ["least-loaded", (one) => one.load / one.capacity],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...measures), candidates, context, ([name, of], list, memories) => {
      const equal = list.map((one) => ({ ...one, tier: 0 }));
      const [best] = orderCandidates(equal, strategyOf(name), memories);
      if (best === undefined) return;
      const least = Math.min(...equal.map(of));
      expect(of(best)).toBe(least);
      // Among equals the one idle longest, first come first.
      const ties = equal.filter((one) => of(one) === least);
      expect(best.idleSince).toBe(Math.min(...ties.map(({ idleSince }) => idleSince)));
    }),
    { numRuns: 2_000 },
  );
});

const start: StrategyMemory = { lastOrder: -1, lastPosition: -1, lastTier: -1 };

/** Lets a strategy choose again and again among those who are there, as a queue would. */
function choices(
  chosen: Strategy,
  agents: readonly Candidate[],
  there: readonly ReadonlySet<number>[],
): readonly (number | undefined)[] {
  const asked = new Map<number, number>();
  let memories = start;
  return there.map((present, event) => {
    const list = agents
      .filter(({ order }) => present.has(order))
      .map((one) => ({ ...one, lastOffered: asked.get(one.order) ?? -1 }));
    const [best] = orderCandidates(list, chosen, {
      queue: memories,
      contact: { ...memories, offers: event },
      chance: () => 0,
    });
    if (best === undefined) return undefined;
    asked.set(best.order, event);
    memories = { lastOrder: best.order, lastPosition: best.position, lastTier: best.tier };
    return best.order;
  });
}

const crew = (size: number): readonly Candidate[] =>
  Array.from({ length: size }, (_, order) => ({
    ...plain,
    agent: `agent ${order}`,
    order,
    sequence: order,
  }));

test("round robin: between two turns of one agent, each other who could have had the second had one", () => {
  const size = 5;
  const present = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
  fc.assert(
    fc.property(fc.array(present, { minLength: 10, maxLength: 40 }), (shifts) => {
      const there = shifts.map((orders) => new Set(orders));
      const turns = choices(strategyOf("round-robin"), crew(size), there);
      turns.forEach((who, second) => {
        const first = turns.lastIndexOf(who, second - 1);
        if (who === undefined || second === 0 || first === -1) return;
        for (const other of there[second] ?? []) {
          if (other !== who) expect(turns.slice(first + 1, second)).toContain(other);
        }
      });
    }),
    { numRuns: 1_000 },
  );
});

test("round robin goes around the fixed order while everybody is there, 1,200 agents or three", () => {
  for (const size of [3, 1_200]) {
    const everybody = new Set(Array.from({ length: size }, (_, order) => order));
    const turns = choices(
      strategyOf("round-robin"),
      crew(size),
      Array.from({ length: size === 3 ? 9 : 1_300 }, () => everybody),
    );
    expect(turns).toEqual(turns.map((_, event) => event % size));
  }
});

test("top down never stalls: whoever is there is asked within one round, tiers in order", () => {
  const agents = crew(5).map((one) => ({ ...one, tier: one.order < 2 ? 0 : 1 }));
  const there = fc.uniqueArray(fc.nat(4), { minLength: 1 });
  fc.assert(
    fc.property(there, (orders) => {
      const present = new Set(orders);
      const turns = choices(
        strategyOf("top-down"),
        agents,
        Array.from({ length: 10 }, () => present),
      );
      const round = [...present].sort((a, b) => a - b);
      expect(turns).toEqual(turns.map((_, event) => round[event % round.length]));
    }),
  );
});

test("random: each of six comes first as often as the others", () => {
  const firsts = new Map<number, number>();
  for (let seed = 0; seed < 60_000; seed++) {
    const [best] = orderCandidates(crew(6), strategyOf("random"), {
      queue: start,
      contact: { ...start, offers: 0 },
      chance: chanceOf(seed),
    });
    firsts.set(best?.order ?? -1, (firsts.get(best?.order ?? -1) ?? 0) + 1);
  }
  const chiSquare = [...firsts.values()].reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
  // 5 degrees of freedom: 20.5 is passed once in a thousand times; the seeds are fixed.
  expect(firsts.size).toBe(6);
  expect(chiSquare).toBeLessThan(20.5);
});

test("weighted random: each comes first as often as their share of all weights says, and nobody with none", () => {
  const weights = [1, 2, 3, 4, 0];
  const agents = crew(5).map((one) => ({ ...one, weight: weights[one.order] ?? 0 }));
  const firsts = [0, 0, 0, 0, 0];
  const seconds = [0, 0, 0, 0, 0];
  const draws = 50_000;
  for (let seed = 0; seed < draws; seed++) {
    const [best, next] = orderCandidates(agents, strategyOf("weighted-random"), {
      queue: start,
      contact: { ...start, offers: 0 },
      chance: chanceOf(seed),
    });
    firsts[best?.order ?? 4] = (firsts[best?.order ?? 4] ?? 0) + 1;
    if (best?.order === 3) seconds[next?.order ?? 4] = (seconds[next?.order ?? 4] ?? 0) + 1;
  }
  const chiSquare = (seen: readonly number[], shares: readonly number[]): number => {
    const all = seen.reduce((sum, n) => sum + n, 0);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return shares.reduce((sum, share, at) => {
      const expected = (all * share) / whole;
      return sum + ((seen[at] ?? 0) - expected) ** 2 / expected;
    }, 0);
  };
  expect(firsts[4]).toBe(0);
  // 3 and 2 degrees of freedom at one in a thousand.
  expect(chiSquare(firsts, [1, 2, 3, 4])).toBeLessThan(16.3);
  // Without the first one, the others share by their weights again.
  expect(chiSquare(seconds, [1, 2, 3])).toBeLessThan(13.8);
});
