import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../../src/config/config.js";
import { createRouter } from "../../src/engine/create-router.js";
import type { RoutingEvent } from "../../src/engine/event.js";
import { describe } from "../../src/messages/index.js";

const config: RoutingConfig = {
  agents: [{ id: "ani" }, { id: "budi" }, { id: "dewi", queues: [{ queue: "y", delayMs: 5_000 }] }],
  queues: [
    {
      id: "x",
      relax: [{ afterMs: 10_000, raise: 2 }],
      maximumWaitMs: 90_000,
      overflowTo: "y",
      keepPlaceMs: 60_000,
    },
    { id: "y", strategy: "ring-all" },
  ],
};

const until: readonly (readonly [number, RoutingEvent])[] = [
  [0, { type: "agent.updated", agent: { id: "ani", presence: "ready" } }],
  [0, { type: "agent.added", agent: { id: "citra" } }],
  [0, { type: "agent.updated", agent: { id: "budi", presence: "ready" } }],
  [1, { type: "contact.offered", contact: { id: "c1", channel: "phone", queue: "x" } }],
  [2, { type: "contact.offered", contact: { id: "c2", channel: "chat", queue: "y" } }],
  [
    3,
    {
      type: "contact.offered",
      contact: { id: "c3", channel: "phone", queue: "x", customer: "Tono" },
    },
  ],
  [
    4,
    {
      type: "contact.offered",
      contact: { id: "c4", channel: "phone", queue: "x", call: { from: 50_000 } },
    },
  ],
  [5, { type: "reservation.accepted", id: "r6" }],
  [6, { type: "contact.abandoned", id: "c3" }],
  [7, { type: "contact.offered", contact: { id: "c5", channel: "phone", queue: "x" } }],
];

const then: readonly (readonly [number, RoutingEvent])[] = [
  [1_000, { type: "tick" }],
  [16_000, { type: "tick" }],
  [17_000, { type: "contact.completed", id: "c1" }],
  [40_000, { type: "agent.updated", agent: { id: "dewi", presence: "ready" } }],
  [60_000, { type: "tick" }],
  [
    99_000,
    {
      type: "contact.offered",
      contact: { id: "c9", channel: "phone", queue: "x", customer: "Tono" },
    },
  ],
  [200_000, { type: "tick" }],
  [300_000, { type: "agent.updated", agent: { id: "budi", presence: "signed-out" } }],
];

const taken = (): Record<string, unknown> => {
  const router = createRouter(config);
  for (const [at, event] of until) router.apply(at, event);
  return router.snapshot() as unknown as Record<string, unknown>;
};

type Place = readonly (string | number)[];

const placesOf = (value: unknown, path: Place = []): readonly Place[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))
    : []),
];

const nonsense: readonly unknown[] = [
  ...[null, undefined, 0, 1, -1, 99, 1e15, -1e15, 0.5, Number.NaN, "", "x", "ani", "c1"],
  ...["waiting", "connected", "reserved", "scheduled", "__proto__", true, false],
  ...[[], {}, [null], { id: "x" }],
];

const spoilt = (place: Place, value: unknown): unknown => {
  const state = taken();
  let holder = state as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[place.at(-1) as string] = value;
  return state;
};

test("a snapshot with anything in it changed is refused with paths, or gone on with; nothing else is thrown", () => {
  const places = placesOf(taken());
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...nonsense), (place, value) => {
      const restore = spoilt(place, value) as never;
      let router: ReturnType<typeof createRouter>;
      try {
        router = createRouter(config, { restore });
      } catch (error) {
        const { issues } = error as { issues?: readonly { path: Place }[] };
        expect(issues?.every(({ path }) => path.length > 0)).toBe(true);
        for (const issue of issues ?? []) {
          expect(describe(issue as never, "en")).not.toBe(describe(issue as never, "id"));
        }
        refused++;
        return;
      }
      for (const [at, event] of then) router.apply(at, event);
      for (const id of ["c1", "c2", "c5"]) router.explain(id);
      router.snapshot();
    }),
    { numRuns: 3_000 },
  );
  expect(refused).toBeGreaterThan(100);
});

test("the snapshot itself, and as it comes back from a store, is gone on with", () => {
  const one = createRouter(config, { restore: taken() as never });
  const other = createRouter(config, { restore: JSON.parse(JSON.stringify(taken())) });
  for (const [at, event] of then) expect(other.apply(at, event)).toEqual(one.apply(at, event));
});
