import type { Channel } from "@ramah/core";
import fc from "fast-check";
import type {
  Agent,
  Attributes,
  Level,
  Membership,
  OpeningHours,
  Queue,
  Route,
  RoutingConfig,
  RoutingRules,
  StrategyChoice,
} from "../../src/index.js";
import { level, relaxation, requirement, sometimes, without } from "./needs.js";

// Small worlds, dense in features: few agents, few queues, every rule now and then, so that ten thousand
// short stories meet each other's edges.

export const channelsUsed: readonly Channel[] = ["phone", "chat", "email"];
export const siteIds: readonly string[] = ["jkt", "mks"];

/** Open and closed in turns; the moments lie odd, so that they fall between events. */
export const periodic = (openMs: number, closedMs: number, shiftMs = 0): OpeningHours => {
  const period = openMs + closedMs;
  const phase = (at: number): number => (((at - shiftMs) % period) + period) % period;
  return {
    isOpen: (at) => phase(at) < openMs,
    nextOpening: (at) => (phase(at) < openMs ? at : at + period - phase(at)),
    nextClosing: (at) => (phase(at) < openMs ? at + openMs - phase(at) : at),
  };
};

/** The same hours, told without when they end. */
export const openEnded = ({ isOpen, nextOpening }: OpeningHours): OpeningHours => ({
  isOpen,
  nextOpening,
});

/** The same hours in a calendar that ends: what lies beyond it cannot be asked. */
const knownUntil = (
  { isOpen, nextOpening, nextClosing = () => undefined }: OpeningHours,
  end: number,
): OpeningHours => {
  const known = <Answer>(answer: (at: number) => Answer) => {
    return (at: number): Answer => {
      const told = answer(at);
      if (at > end || Number(told) > end) throw new RangeError("beyond the calendar");
      return told;
    };
  };
  return {
    isOpen: known(isOpen),
    nextOpening: known(nextOpening),
    nextClosing: known(nextClosing),
  };
};

/** Whether its hours say that a site is open; closed where they do not say. */
export function isSiteOpen(
  { hours }: RoutingConfig,
  site: string | undefined,
  at: number,
): boolean {
  const own = hours?.[site ?? ""];
  if (own === undefined) return true;
  try {
    return own.isOpen(at);
  } catch {
    return false;
  }
}

export const strategies: readonly StrategyChoice[] = [
  "longest-idle",
  "round-robin",
  "fewest-calls",
  "least-talk-time",
  "top-down",
  "sequential",
  "best-skill",
  "least-loaded",
  "ring-all",
  { name: "ring-all", atMost: 2 },
  { name: "ring-progressively", everyMs: 4_000 },
];

const withChance: readonly StrategyChoice[] = ["random", "weighted-random"];

/** What a kind of world may have. */
export interface Scope {
  readonly count: number;
  readonly routes: boolean;
  readonly chance: boolean;
  readonly replacing: boolean;
  readonly strategies: readonly StrategyChoice[];
}

export const everything: Scope = {
  count: 3,
  routes: false,
  chance: true,
  replacing: true,
  strategies,
};

const queueOf = (id: string, index: number, ids: readonly string[], scope: Scope) =>
  fc
    .record({
      strategy: sometimes(
        fc.constantFrom(...scope.strategies, ...(scope.chance ? withChance : [])),
        75,
      ),
      needs: sometimes(requirement, 25),
      relax: sometimes(relaxation(ids.slice(index), scope.replacing && !scope.routes)),
      tier: sometimes(fc.constantFrom(0, 1)),
      priority: sometimes(fc.integer({ min: -1, max: 2 }), 20),
      order: sometimes(fc.constantFrom("newest-first" as const, "oldest-first" as const), 20),
      maximumWaiting: sometimes(fc.integer({ min: 1, max: 4 }), 20),
      maximumWaitMs: sometimes(fc.integer({ min: 1_000, max: 60_000 }), 25),
      overflowTo: sometimes(fc.constantFrom(...ids.slice(index + 1), undefined)),
      joinWhen: sometimes(
        fc.constantFrom(
          "always" as const,
          "member" as const,
          "signed-in" as const,
          "ready" as const,
        ),
        30,
      ),
      leaveWithout: sometimes(
        fc.record({
          staffing: fc.constantFrom("member" as const, "signed-in" as const, "ready" as const),
          afterMs: fc.constantFrom(1_000, 8_000, 20_000),
        }),
        30,
      ),
      keepPlaceMs: sometimes(fc.constant(30_000)),
      expectedHandleMs: sometimes(fc.constantFrom(60_000, 240_000), 50),
      reservationMs: sometimes(fc.constant(4_000), 20),
      wrapUpMs: sometimes(fc.constantFrom(0, 5_000, 20_000)),
    })
    .map((fields) => without({ id, ...fields })) as fc.Arbitrary<Queue>;

/** Places in queues, one for each queue at most. */
export const memberships = (ids: readonly string[]): fc.Arbitrary<readonly Membership[]> =>
  fc.uniqueArray(
    fc
      .record({
        queue: fc.constantFrom(...ids),
        tier: sometimes(fc.integer({ min: 0, max: 2 })),
        position: sometimes(fc.integer({ min: 0, max: 3 })),
        priority: sometimes(fc.constantFrom(1, 2)),
        delayMs: sometimes(fc.constantFrom(0, 3_000, 10_000)),
        weight: sometimes(fc.constantFrom(0, 1, 5), 20),
      })
      .map(without),
    { selector: ({ queue: id }) => id, minLength: 1, maxLength: ids.length },
  ) as fc.Arbitrary<readonly Membership[]>;

export const capacities: readonly NonNullable<Agent["capacity"]>[] = [
  { units: 100 },
  { units: 200 },
  { units: 40 },
  { slots: { phone: 1, chat: 2 } },
  { slots: { phone: 0, email: 1, chat: 1 } },
];

export const agentAttributes: fc.Arbitrary<Attributes> = fc.record(
  { years: fc.integer({ min: 0, max: 5 }), region: fc.constantFrom("east", "west") },
  { requiredKeys: [] },
) as fc.Arbitrary<Attributes>;

export const levels = (names: readonly string[]): fc.Arbitrary<Readonly<Record<string, Level>>> =>
  fc.dictionary(fc.constantFrom(...names), level, { maxKeys: 2 });

export const agentOf = (id: string, queues: readonly string[]): fc.Arbitrary<Agent> =>
  fc
    .record({
      skills: levels(["loans", "cards"]),
      languages: sometimes(levels(["id", "en", "en-GB"]), 75),
      site: sometimes(fc.constantFrom(...siteIds)),
      capacity: sometimes(fc.constantFrom(...capacities)),
      queues: sometimes(memberships(queues)),
      attributes: sometimes(agentAttributes, 60),
    })
    .map((fields) => without({ id, ...fields })) as fc.Arbitrary<Agent>;

const rules: fc.Arbitrary<Partial<RoutingRules>> = fc
  .record({
    secondsPerPriority: sometimes(
      fc.constantFrom<RoutingRules["secondsPerPriority"]>(0, 10, 60, "strict"),
      75,
    ),
    reservationMs: sometimes(fc.constantFrom(5_000, 15_000), 75),
    wrapUpMs: sometimes(fc.constantFrom(0, 3_000), 75),
    preferredAgentMs: sometimes(fc.constantFrom(0, 8_000), 75),
    minimumLanguageLevel: sometimes(level, 20),
    units: sometimes(fc.constant({ chat: 50, phone: 100 }), 20),
    backOff: sometimes(
      fc.constant({
        rejected: { contactMs: 20_000 },
        "no-answer": { contactMs: 20_000, notReadyAfter: 2 },
        busy: { contactMs: 5_000, agentMs: 12_000 },
        unreachable: { contactMs: 0, agentMs: 2_000 },
      }),
      75,
    ),
    callback: fc.constantFrom({ attempts: 2, retryMs: 1_000 }, { attempts: 1, retryMs: 6_000 }),
  })
  .map(without) as fc.Arbitrary<Partial<RoutingRules>>;

export const skips: Readonly<Record<string, (task: Attributes) => boolean>> = {
  "1 == 1": () => true,
  "task.vip == true": (task) => task["vip"] === true,
};

export const whens: typeof skips = {
  "vip == true": ({ vip }) => vip === true,
  "vip == false": ({ vip }) => vip === false,
};

// Every stop has a queue of its own, so that whoever waits there is at that stop.
const routes = (ids: readonly string[]): fc.Arbitrary<readonly Route[]> => {
  const step = (queue: string) =>
    fc
      .record({
        needs: sometimes(requirement),
        priority: sometimes(fc.integer({ min: -1, max: 3 })),
        lastsMs: sometimes(fc.integer({ min: 1_000, max: 40_000 }), 75),
        skipIf: sometimes(fc.constantFrom(...Object.keys(skips))),
        orderBy: sometimes(
          fc.constantFrom(
            [{ attribute: "years", descending: true }],
            [{ attribute: "region" }, { attribute: "years" }],
          ),
          60,
        ),
      })
      .map((fields) => without({ queue, ...fields }));
  const [first = "", second = "", third = ""] = ids;
  return fc
    .record({
      main: fc.tuple(step(first), step(second)),
      spare: sometimes(fc.tuple(step(third)), 75),
      when: sometimes(fc.constantFrom(...Object.keys(whens))),
    })
    .map(({ main, spare, when }) => [
      without({ id: "way", when, steps: main }),
      ...(spare === undefined ? [] : [{ id: "spare", steps: spare, isFallback: true }]),
    ]) as fc.Arbitrary<readonly Route[]>;
};

const hours: readonly NonNullable<RoutingConfig["hours"]>[] = [
  {},
  {},
  {},
  {},
  { mks: periodic(50_001, 20_003) },
  // A minute after a host begins.
  { mks: knownUntil(periodic(20_001, 5_003), 1_700_000_060_000) },
  { mks: periodic(50_001, 20_003), jkt: openEnded(periodic(80_007, 9_001)) },
];

const configOf = (scope: Scope): fc.Arbitrary<RoutingConfig> =>
  fc.integer({ min: scope.routes ? 3 : 1, max: scope.count }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `q${index}`);
    return fc
      .record({
        queues: fc.tuple(...ids.map((id, index) => queueOf(id, index, ids, scope))),
        agents: fc
          .integer({ min: 1, max: 5 })
          .chain((many) =>
            fc.tuple(...Array.from({ length: many }, (_, index) => agentOf(`a${index}`, ids))),
          ),
        rules,
        routes: scope.routes ? routes(ids) : fc.constant(undefined),
        sites: fc.constant([
          { id: "jkt", name: "Jakarta" },
          { id: "mks", name: "Makassar" },
        ]),
        hours: fc.constantFrom(...hours),
      })
      .map(without) as fc.Arbitrary<RoutingConfig>;
  });

/** Configurations with the features of a scope. */
export const configsOf = (scope: Partial<Scope> = {}): fc.Arbitrary<RoutingConfig> =>
  configOf({ ...everything, ...scope });

/** Configurations with everything, now and then with routes, or with one queue, where more are asked for the same. */
export const configs: fc.Arbitrary<RoutingConfig> = fc.oneof(
  { weight: 5, arbitrary: configsOf() },
  { weight: 2, arbitrary: configsOf({ routes: true }) },
  { weight: 2, arbitrary: configsOf({ count: 1 }) },
);
