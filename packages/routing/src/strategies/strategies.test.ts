import { expect, test } from "vitest";
import { plain } from "../../test/candidate.js";
import { compareCandidates, orderCandidates } from "./compare-candidates.js";
import { leastLoaded } from "./least-loaded.js";
import { logarithm } from "./logarithm.js";
import { longestIdle } from "./longest-idle.js";
import { offerCount } from "./offer-count.js";
import { roundRobin } from "./round-robin.js";
import { sequential } from "./sequential.js";
import { strategyOf } from "./strategies.js";
import {
  type Candidate,
  type Strategy,
  type StrategyContext,
  type StrategyName,
  strategyNames,
} from "./strategy.js";
import { topDown } from "./top-down.js";
import { weightedRandom } from "./weighted-random.js";

const start = { lastOrder: -1, lastPosition: -1, lastTier: -1 };
const context: StrategyContext = {
  queue: start,
  contact: { ...start, offers: 0 },
  chance: () => 0.5,
};
const orderOf = (
  parts: readonly Partial<Candidate>[],
  strategy: Strategy,
  memories: StrategyContext = context,
): readonly number[] =>
  orderCandidates(
    parts.map((part, order) => ({ ...plain, sequence: order, order, ...part })),
    strategy,
    memories,
  ).map(({ order }) => order);

test("every strategy is found by its name, and no other", () => {
  expect(new Set(strategyNames).size).toBe(12);
  expect(strategyNames.map((name) => strategyOf(name).name)).toEqual(strategyNames);
  expect(strategyOf()).toBe(longestIdle);
  expect(() => strategyOf("constructor" as StrategyName)).toThrow("strategyOf");
});

test("longest idle counts beyond twelve days, and the tier before it", () => {
  const day = 86_400_000;
  expect(
    orderOf(
      [{ idleSince: -24 * day, tier: 1 }, { idleSince: -12 * day }, { idleSince: -13 * day }],
      longestIdle,
    ),
  ).toEqual([2, 1, 0]);
});

test("idle since the same moment: first come, first served, before the order of the configuration", () => {
  expect(orderOf([{ sequence: 9 }, { sequence: 7 }, { sequence: 8 }], longestIdle)).toEqual([
    1, 2, 0,
  ]);
});

test("who may ring is by idle time with all at once, by the fixed order with one after another", () => {
  const crew = [
    { idleSince: 3, position: 1 },
    { idleSince: 1, position: 2 },
    { idleSince: 2, position: 0 },
  ];
  expect(orderOf(crew, strategyOf("ring-all"))).toEqual([1, 2, 0]);
  expect(orderOf(crew, strategyOf("ring-progressively"))).toEqual([2, 0, 1]);
});

test("least loaded compares thirds and halves without rounding; nothing of nothing is no load", () => {
  expect(
    orderOf(
      [
        { load: 1, capacity: 2 },
        { load: 1, capacity: 3 },
      ],
      leastLoaded,
    ),
  ).toEqual([1, 0]);
  const third = { load: 1, capacity: 3, idleSince: 5 };
  expect(orderOf([third, { load: 33, capacity: 99, idleSince: 1 }], leastLoaded)).toEqual([1, 0]);
  expect(
    orderOf(
      [
        { load: 1, capacity: 9 },
        { load: 0, capacity: 0 },
      ],
      leastLoaded,
    ),
  ).toEqual([1, 0]);
});

test("a fixed order is by position, then by place in the configuration", () => {
  expect(orderOf([{ position: 2 }, { position: 1 }, { position: 1 }], sequential)).toEqual([
    1, 2, 0,
  ]);
});

test("round robin goes on after the last chosen of its tier, by position", () => {
  const crew = [{ position: 3 }, { position: 1 }, { position: 2 }, { position: 2 }];
  const after = (order: number, position: number, tier = 0): StrategyContext => ({
    ...context,
    queue: { lastOrder: order, lastPosition: position, lastTier: tier },
  });
  expect(orderOf(crew, roundRobin)).toEqual([1, 2, 3, 0]);
  expect(orderOf(crew, roundRobin, after(2, 2))).toEqual([3, 0, 1, 2]);
  expect(orderOf(crew, roundRobin, after(0, 3))).toEqual([1, 2, 3, 0]);
  // Chosen in another tier last: this tier's order is whole.
  expect(orderOf(crew, roundRobin, after(2, 2, 1))).toEqual([1, 2, 3, 0]);
});

test("round robin passes nobody by where contacts need different people", () => {
  // 0 and 1 can take the one kind, only 2 the other; after 2 a pointer would begin again at 0 each time.
  const chosen: number[] = [];
  const asked = [-1, -1, -1];
  let memory = start;
  for (let event = 0; event < 8; event++) {
    const able = event % 2 === 0 ? [0, 1] : [2];
    const list = able.map((order) => ({ ...plain, order, lastOffered: asked[order] ?? -1 }));
    const [best] = orderCandidates(list, roundRobin, { ...context, queue: memory });
    const order = best?.order ?? -1;
    asked[order] = event;
    memory = { lastOrder: order, lastPosition: 0, lastTier: 0 };
    chosen.push(order);
  }
  expect(chosen).toEqual([0, 2, 1, 2, 0, 2, 1, 2]);
});

test("top down goes on in the last tier, then in higher ones, then from the top", () => {
  const crew = [{ tier: 0 }, { tier: 0 }, { tier: 1 }, { tier: 1 }, { tier: 2 }];
  const after = (order: number, tier: number): StrategyContext => ({
    ...context,
    contact: { lastOrder: order, lastPosition: 0, lastTier: tier, offers: 1 },
  });
  expect(orderOf(crew, topDown)).toEqual([0, 1, 2, 3, 4]);
  expect(orderOf(crew, topDown, after(2, 1))).toEqual([3, 4, 0, 1, 2]);
  expect(orderOf(crew, topDown, after(4, 2))).toEqual([0, 1, 2, 3, 4]);
  expect(orderOf(crew.slice(0, 1), topDown, after(4, 2))).toEqual([0]);
  const places = [
    { tier: 1, position: 0 },
    { tier: 0, position: 9 },
    { tier: 0, position: 8 },
  ];
  expect(orderOf(places, topDown)).toEqual([2, 1, 0]);
});

test("weighted random takes a weight of nothing last, even where chance is nothing", () => {
  const memories = { ...context, chance: () => 0 };
  expect(orderOf([{ weight: 0 }, { weight: 1 }, { weight: 0 }], weightedRandom, memories)).toEqual([
    1, 0, 2,
  ]);
});

test("the logarithm is the platform's, to the last digits", () => {
  for (const value of [1, 0.999999, 0.75, 0.5, 0.4999, 0.1, 1e-9, 2 ** -53]) {
    expect(Math.abs(logarithm(value) - Math.log(value))).toBeLessThanOrEqual(
      4e-16 * Math.max(1, -Math.log(value)),
    );
  }
});

test("ring all is for the lowest tier that has somebody, at most so many", () => {
  const tiers = [{ tier: 1 }, { tier: 1 }, { tier: 1 }, { tier: 2 }];
  expect(offerCount("ring-all", tiers, 0)).toBe(3);
  expect(offerCount({ name: "ring-all", atMost: 2 }, tiers, 0)).toBe(2);
  expect(offerCount({ name: "ring-all" }, [], 0)).toBe(0);
});

test("ringing progressively adds one at exactly each period, up to everybody", () => {
  const tiers = [{ tier: 0 }, { tier: 0 }, { tier: 1 }];
  const choice = { name: "ring-progressively", everyMs: 5_000 } as const;
  expect([0, 4_999, 5_000, 99_000].map((ms) => offerCount(choice, tiers, ms))).toEqual([
    1, 1, 2, 3,
  ]);
  expect(offerCount("ring-progressively", tiers, 10_000)).toBe(2);
  expect(offerCount("longest-idle", tiers, 99_000)).toBe(1);
  expect(offerCount("longest-idle", [], 0)).toBe(0);
});

test("two candidates that a strategy cannot tell apart come in the order of the configuration", () => {
  const compare = compareCandidates(strategyOf("random"), context);
  expect(compare(plain, { ...plain, order: 1 })).toBeLessThan(0);
  expect(compare({ ...plain, order: 1 }, plain)).toBeGreaterThan(0);
});
