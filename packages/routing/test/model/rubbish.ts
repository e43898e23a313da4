import fc from "fast-check";
import type { createRouter, RoutingConfig, RoutingEvent } from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import { eventOf, keepBooks, newHost, tellRouter } from "./host.js";
import { json, type Law, law } from "./law.js";
import { allKinds, type Move, movesOf } from "./moves.js";
import { sometimes } from "./needs.js";
import { configs } from "./world.js";

// What nobody should send, and somebody will.

const oddIds = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "r0", "c0", "a0"];
const oddities: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  0.5,
  1e300,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  [null],
  { not: {} },
  { ["__proto__"]: 3, constructor: 4 },
  JSON.parse('{"__proto__":{"a":1},"constructor":5}'),
  [{ any: [{ not: null }] }],
  ...oddIds,
];

const anything = fc.anything({ maxDepth: 2, withNullPrototype: true });
const odd = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: anything },
);

/** A copy with one value, or one more value, that does not belong there. */
function spoilt(value: unknown, picks: readonly number[], by: unknown): unknown {
  const [pick = 0, ...rest] = picks;
  if (typeof value !== "object" || value === null || picks.length === 0) return by;
  const keys = [...Object.keys(value), "id", "queue", "relax", "offeredAt", "site", "call"];
  const key = keys[pick % keys.length] ?? "id";
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...value };
  const inner = (value as Record<string, unknown>)[key];
  Object.defineProperty(copy, key, {
    value: spoilt(inner, rest, by),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

interface Spoiling {
  readonly at: unknown;
  readonly picks: readonly number[];
  readonly by: unknown;
  readonly whole: unknown;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.oneof({ weight: 9, arbitrary: fc.constant("now") }, { weight: 1, arbitrary: odd }),
  picks: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
  by: odd,
  whole: sometimes(anything, 15),
});

const unthrown = <Value>(act: () => Value): Value => {
  try {
    return act();
  } catch (problem) {
    throw new LawBroken(`(10) threw ${String(problem)}`);
  }
};

function tickAlone(
  make: typeof createRouter,
  config: RoutingConfig,
  before: string,
  at: number,
): string {
  const router = make(config, { restore: JSON.parse(before) });
  router.apply(at, { type: "tick" });
  return json(router.snapshot());
}

/** (10) Nothing that is sent makes it throw, and what it refuses leaves no trace. */
export const rubbish: Law = law<[RoutingConfig, readonly Move[], readonly Spoiling[]]>(
  [
    configs,
    movesOf({ ...allKinds, offer: 9, update: 3, transfer: 3, callback: 3, queues: 2 }, 12),
    fc.array(spoiling, { minLength: 1, maxLength: 6 }),
  ],
  (make, config, story, all) => {
    const router = make(config, { seed: 7 });
    const host = newHost(config);
    let step = 0;
    const look = (): void => undefined;
    for (const move of story) {
      host.at += Math.min(move.afterMs, host.longestPauseMs);
      const event = eventOf(host, move);
      const { at, picks, by, whole } = all[step++ % all.length] as Spoiling;
      // Nothing is due any more, so that time alone changes nothing.
      tellRouter(router, host, { type: "tick" }, look);
      const before = json(router.snapshot());
      const sent = (whole === undefined ? spoilt(event, picks, by) : whole) as RoutingEvent;
      const effects = unthrown(() => router.apply(at === "now" ? host.at : (at as number), sent));
      keepBooks(host, { type: "tick" }, effects);
      const after = json(router.snapshot());
      if (effects.some(({ type }) => type === "refused")) {
        // What ran out by its moment ran out, as a tick would have told; the event itself leaves nothing.
        const expected = before === after ? before : tickAlone(make, config, before, at as number);
        demand(expected === after, () => `(10) refused, and left a trace: ${after}`);
      } else {
        host.at = Math.max(host.at, JSON.parse(after).at);
        const again = unthrown(() => make(config, { restore: JSON.parse(after) }));
        const restored = json(again.snapshot());
        demand(restored === after, () => `(10) taken in, and not stored: ${after}`);
      }
      tellRouter(router, host, eventOf(host, move), look);
    }
  },
);
