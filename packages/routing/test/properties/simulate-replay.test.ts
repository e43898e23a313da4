import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createRouter,
  type Demand,
  type Distribution,
  type LoggedEvent,
  type Replay,
  type RoutingConfig,
  rehearse,
  replay,
} from "../../src/index.js";
import { replayFrom } from "../../src/simulate/replay/replay.js";
import { firstMoment, type Manner, manners, newHost, play } from "../model/host.js";
import { storiesOf } from "../model/law.js";
import { type Move, moves } from "../model/moves.js";
import { configs } from "../model/world.js";

const runs = storiesOf(100);

/** What a host told a router, refusals and nonsense included. */
function logOf(
  config: RoutingConfig,
  story: readonly Move[],
  manner: Manner,
  seed: number,
): readonly LoggedEvent[] {
  const log: LoggedEvent[] = [];
  const router = createRouter(config, { seed });
  play(router, newHost(config), story, (event, _, at) => log.push({ at, ...event }), manner);
  return log;
}

function expectTheSame({ contacts, before, after, unknown }: Replay): void {
  for (const contact of contacts) expect(contact.after).toEqual(contact.before);
  expect(after).toEqual(before);
  expect(unknown.map(({ code }) => code)).not.toContain("events-left-out");
}

test("under the configuration it was written with, a log of any router and any host comes again", () => {
  fc.assert(
    fc.property(configs, moves, manners, fc.constantFrom(1, 7), (config, story, manner, seed) => {
      const log = logOf(config, story, manner, seed);
      expectTheSame(replay(log, config, { recordedSeed: seed }));
    }),
    runs,
  );
});

// A host that wakes the router late shows what nobody does by themselves.
test("left at any event, what customers and agents of a punctual host do by themselves is what they did", () => {
  fc.assert(
    fc.property(configs, moves, fc.nat(30), (config, story, most) => {
      const log = logOf(config, story, "punctual", 7);
      expectTheSame(replayFrom(log, config, { recordedSeed: 7 }, most));
    }),
    runs,
  );
});

const seconds = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most }).map((count) => count * 1_000);
const lasting = (most: number): fc.Arbitrary<Distribution> =>
  fc.oneof(
    seconds(most).map((ms): Distribution => ({ type: "constant", ms })),
    seconds(most).map((meanMs): Distribution => ({ type: "exponential", meanMs })),
  );
const sometimes = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(one, { nil: undefined });

/** Some seconds of a small floor, where customers hang up while they wait and while it rings. */
const demands: fc.Arbitrary<Demand> = fc
  .record({
    classes: fc.array(
      fc.record({
        at: fc.array(seconds(120), { minLength: 1, maxLength: 8 }),
        handle: lasting(40),
        wrapUp: sometimes(lasting(10)),
        patience: sometimes(lasting(20)),
        channel: fc.constantFrom("phone" as const, "chat" as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    answer: sometimes(lasting(20)),
    shift: sometimes(fc.tuple(seconds(60), seconds(60))),
  })
  .map(({ classes, answer, shift }) => ({
    classes: classes.map(({ at, handle, wrapUp, patience, channel }, index) => ({
      name: `class ${index}`,
      arrivals: { at: at.map((ms) => firstMoment + ms) },
      handle,
      ...(wrapUp && { wrapUp }),
      ...(patience && { patience }),
      contact: { channel },
    })),
    ...(answer && { answer }),
    ...(shift && {
      shifts: [
        {
          agent: "a0",
          from: firstMoment + shift[0],
          to: firstMoment + 1_000 + shift[0] + shift[1],
        },
      ],
    }),
    absentMs: 5_000,
  }));

test("what was rehearsed comes again, whenever the log is left", () => {
  fc.assert(
    fc.property(configs, demands, fc.nat(), fc.nat(60), (config, demand, seed, most) => {
      const until = firstMoment + 200_000;
      const log = rehearse(config, demand, { seed, from: firstMoment, until });
      expectTheSame(replayFrom(log, config, { recordedSeed: seed }, most));
    }),
    runs,
  );
});

test("under any other configuration every contact has a fate, the counts agree, and it repeats itself", () => {
  fc.assert(
    fc.property(configs, configs, moves, manners, (recorded, policy, story, manner) => {
      const log = logOf(recorded, story, manner, 1);
      const result = replay(log, policy, { recorded });
      for (const side of ["before", "after"] as const) {
        const { overall } = result[side];
        for (const outcome of ["answered", "abandoned", "timedOut", "refused"] as const) {
          const seen = result.contacts.filter((one) => one[side].outcome === outcome);
          expect(seen).toHaveLength(overall[outcome]);
        }
        expect(overall.offered).toBe(result.contacts.length);
        for (const one of result.contacts) {
          expect(one[side].waitedMs).toBeGreaterThanOrEqual(0);
          expect(one[side].agent === null).toBe(one[side].outcome !== "answered");
        }
      }
      expect(replay(log, policy, { recorded })).toEqual(result);
    }),
    runs,
  );
});
