import type { Floor } from "../../src/engine/floor.js";
import type { AgentRecord, ContactRecord } from "../../src/engine/records.js";
import { explanations } from "./explanations.js";
import {
  independence,
  type Law,
  relaxing,
  resuming,
  resumingInTurn,
  rubbish,
  shifting,
  stories,
  turnByTurn,
  waking,
} from "./suite.js";

// Faults, put into our own router one at a time: those that other routers have published, and some of
// our own. A suite that lets one of them pass is not worth much.

/** One fault: what replaces which exports of which module. */
export interface Mutant {
  readonly name: string;
  /** Path of the module below `src`. */
  readonly module: string;
  readonly change: (original: never) => object;
  /** The law that must notice; any of them when left out. */
  readonly by?: Law;
}

type Match = typeof import("../../src/engine/match.js");
type Completion = typeof import("../../src/engine/completion.js");
type Contacts = typeof import("../../src/engine/contacts.js");
type Offers = typeof import("../../src/engine/offers.js");
type FloorModule = typeof import("../../src/engine/floor.js");
type CandidateModule = typeof import("../../src/engine/candidate.js");
type TimersModule = typeof import("../../src/engine/timers.js");
type MatcherModule = typeof import("../../src/matcher/create-matcher.js");
type Relax = typeof import("../../src/requirements/relax.js");

const mutant = <Module>(
  name: string,
  module: string,
  change: (original: Module) => object,
  by?: Law,
): Mutant => ({ name, module, change, ...(by && { by }) });

/** Keeps contacts from agents during matching, for a reason of the mutant's own. */
const withholding =
  (isWithheld: (floor: Floor, contact: ContactRecord, agent: AgentRecord) => boolean) =>
  ({ matchAll }: Match): object => ({
    matchAll: (floor: Floor, at: number): void => {
      const kept = [...floor.contacts.values()].map(
        (contact) => [contact, contact.exclusions] as const,
      );
      for (const [contact, exclusions] of kept) {
        const more = floor.agents
          .filter((agent) => isWithheld(floor, contact, agent))
          .map(({ agent }) => ({ agent: agent.id, because: "rejected" as const, until: null }));
        contact.exclusions = [...exclusions, ...more];
      }
      matchAll(floor, at);
      for (const [contact, exclusions] of kept) contact.exclusions = exclusions;
    },
  });

/** Makes the matcher anew with some of its functions replaced. */
const matcherWith =
  (change: (matcher: ReturnType<MatcherModule["createMatcher"]>) => object) =>
  ({ createMatcher }: MatcherModule): object => ({
    createMatcher: () => {
      const matcher = createMatcher();
      return { ...matcher, ...change(matcher) };
    },
  });

const timersWith =
  (change: (timers: ReturnType<TimersModule["createTimers"]>) => object) =>
  ({ createTimers }: TimersModule): object => ({
    createTimers: () => {
      const timers = createTimers();
      return { ...timers, ...change(timers) };
    },
  });

const withoutAlarm = (kind: string) =>
  timersWith(({ set }) => ({
    set: (...[own, thing, at]: Parameters<typeof set>) => {
      if (own !== kind) set(own, thing, at);
    },
  }));

type Ranking = ReturnType<CandidateModule["rankingOf"]>;

const rankingWith =
  (change: (ranking: Ranking, floor: Floor, contact: ContactRecord) => Ranking) =>
  ({ rankingOf }: CandidateModule): object => ({
    rankingOf: (...[floor, contact, group]: Parameters<typeof rankingOf>) =>
      change(rankingOf(floor, contact, group), floor, contact),
  });

const reversed = (ranking: Ranking): Ranking =>
  ranking.map(({ rule, compare }) => ({
    rule,
    compare: (first, second) => compare(second, first),
  }));

const serves = ({ agent }: AgentRecord, queue: string): boolean =>
  agent.queues === undefined || agent.queues.some((own) => own.queue === queue);

const rankIn = ({ agent }: AgentRecord, queue: string): number =>
  agent.queues?.find((own) => own.queue === queue)?.priority ?? 1;

const longestIdleModule = "strategies/longest-idle";

/** What other routers have been reported for, by their issue. */
export const published: readonly Mutant[] = [
  mutant(
    "top-down stalls when the last agent of the list is away (signalwire/freeswitch 1216)",
    "engine/match",
    withholding((_, { queue, memory }) => {
      if (queue.strategy.name !== "top-down" || memory.offers === 0) return false;
      const rest = [...queue.members].filter(({ index }) => index > memory.lastOrder);
      return rest.length > 0 && rest.every(({ presence }) => presence !== "ready");
    }),
  ),
  mutant(
    "the eighth score is served before the first (signalwire/freeswitch 2511)",
    "matcher/create-matcher",
    matcherWith(({ enqueue }) => ({
      enqueue: (...[contact, group, key, sequence]: Parameters<typeof enqueue>) =>
        enqueue(contact, group, Math.floor(key / 60_000) * 60_000, -sequence),
    })),
  ),
  mutant(
    "idle time saturates after 11.6 days and overruns penalties (app_queue, leastrecent)",
    "engine/candidate",
    rankingWith((ranking, floor, { queue }) => {
      if (queue.strategy.name !== "longest-idle") return ranking;
      const metric = (tier: number, idleSince: number): number =>
        tier * 1e6 + Math.max(0, 1e6 - ((floor.now ?? 0) - idleSince) / 1000);
      return [
        {
          rule: "strategy",
          compare: ({ candidate: one }, { candidate: other }) =>
            metric(one.tier, one.idleSince) - metric(other.tier, other.idleSince),
        },
        ...ranking.slice(-1),
      ];
    }),
  ),
  mutant(
    "weight withholds an agent who is out of the other queue's range (asterisk 1561)",
    "engine/match",
    withholding((floor, contact, agent) =>
      floor.queues.some(
        (other) =>
          other !== contact.queue &&
          other.waiting > 0 &&
          serves(agent, other.queue.id) &&
          rankIn(agent, other.queue.id) < rankIn(agent, contact.queue.queue.id),
      ),
    ),
  ),
  mutant(
    "the longest waiting of another queue stops all offers (asterisk 1691)",
    "engine/match",
    withholding((floor, contact, agent) =>
      [...floor.contacts.values()].some(
        (other) =>
          other.isInLine &&
          other.queue !== contact.queue &&
          other.sequence < contact.sequence &&
          serves(agent, other.queue.queue.id),
      ),
    ),
  ),
  mutant(
    "after-call work ends early with several queues (asterisk 1006)",
    "engine/completion",
    ({ complete }: Completion) => ({
      complete: (...[floor, hand, wrapUpMs, at]: Parameters<typeof complete>) => {
        const other = floor.queues.find((queue) => queue !== hand.contact.queue);
        complete(floor, hand, wrapUpMs ?? other?.queue.wrapUpMs, at);
      },
    }),
  ),
  mutant(
    "a transfer resets when the last call was (asterisk 607)",
    "engine/transfer",
    ({ transfer }: typeof import("../../src/engine/transfer.js")) => ({
      transfer: (...[floor, hand, event, at]: Parameters<typeof transfer>) => {
        transfer(floor, hand, event, at);
        hand.agent.idleSince = 0;
      },
    }),
  ),
  mutant(
    "a raised penalty ignores the minimum (asterisk 1702, 1901)",
    "requirements/relax",
    ({ stagesOf }: Relax) => ({
      stagesOf: (input: Parameters<typeof stagesOf>[0]) =>
        stagesOf(input).map((stage) => ({ ...stage, fromTier: 0 })),
    }),
  ),
  mutant(
    "who is called back jumps the queue (FreePBX 621)",
    "engine/contacts",
    ({ requestCallback }: Contacts) => ({
      requestCallback: (...[floor, record, ...rest]: Parameters<typeof requestCallback>) => {
        record.ownPriority += 1000;
        requestCallback(floor, record, ...rest);
      },
    }),
  ),
  mutant(
    "who is called back loses the place (twilio-labs plugin-queued-callbacks-and-voicemail 9)",
    "engine/contacts",
    ({ requestCallback }: Contacts) => ({
      requestCallback: (
        ...[floor, record, from, until, at]: Parameters<typeof requestCallback>
      ) => {
        record.contact = { ...record.contact, offeredAt: at };
        requestCallback(floor, record, from, until, at);
      },
    }),
  ),
  mutant(
    "whoever was rung last is rung again (FreePBX 40)",
    longestIdleModule,
    ({ longestIdle, byIdle }: typeof import("../../src/strategies/longest-idle.js")) => ({
      longestIdle: {
        ...longestIdle,
        compare: (...[one, other]: Parameters<typeof byIdle>) => byIdle(other, one),
      },
    }),
  ),
  mutant(
    "simultaneous calls all pick the same agent (OpenACD 5)",
    "engine/floor",
    ({ loadOf }: FloorModule) => ({
      loadOf: (record: AgentRecord, channel: Parameters<typeof loadOf>[1]) =>
        loadOf(
          { ...record, hands: record.hands.filter(({ status }) => status !== "reserved") },
          channel,
        ),
    }),
  ),
  mutant(
    "a freed agent does not get the oldest waiting (chatwoot 10583)",
    "engine/completion",
    ({ finish, complete }: Completion) => {
      const forget = (floor: Floor, agent: AgentRecord): void => {
        const index = floor.freed.indexOf(agent);
        if (index >= 0) floor.freed.splice(index, 1);
        agent.isPending = false;
      };
      return {
        finish: (...[floor, hand, endedAt]: Parameters<typeof finish>) => {
          finish(floor, hand, endedAt);
          forget(floor, hand.agent);
        },
        complete: (...[floor, hand, wrapUpMs, at]: Parameters<typeof complete>) => {
          complete(floor, hand, wrapUpMs, at);
          forget(floor, hand.agent);
        },
      };
    },
  ),
  mutant(
    "always the first agent (OpenSIPS 2974)",
    longestIdleModule,
    ({ longestIdle }: typeof import("../../src/strategies/longest-idle.js")) => ({
      longestIdle: { ...longestIdle, compare: () => 0 },
    }),
  ),
  mutant(
    "priority is strict although it should age (TaskRouter)",
    "engine/floor",
    ({ createFloor }: FloorModule) => ({
      createFloor: (...[config, seed]: Parameters<typeof createFloor>) =>
        createFloor({ ...config, rules: { ...config.rules, secondsPerPriority: "strict" } }, seed),
    }),
  ),
];

/** What we could have got wrong ourselves. */
export const own: readonly Mutant[] = [
  mutant("nobody is kept from a contact any more", "engine/match", ({ matchAll }: Match) => ({
    matchAll: (floor: Floor, at: number): void => {
      const kept = [...floor.contacts.values()].map(
        (contact) => [contact, contact.exclusions] as const,
      );
      for (const [contact] of kept) contact.exclusions = [];
      matchAll(floor, at);
      for (const [contact, exclusions] of kept) contact.exclusions = exclusions;
    },
  })),
  mutant(
    "who is busy is still thought free",
    "matcher/create-matcher",
    matcherWith(() => ({ withdraw: () => undefined })),
  ),
  mutant(
    "of the same moment the last is served first",
    "matcher/create-matcher",
    matcherWith(({ enqueue }) => ({
      enqueue: (...[contact, group, key, sequence]: Parameters<typeof enqueue>) =>
        enqueue(contact, group, key, -sequence),
    })),
  ),
  mutant(
    "an agent's own order of queues is forgotten",
    "matcher/create-matcher",
    matcherWith(({ addMember }) => ({
      addMember: (group: number, agent: number) => addMember(group, agent, 0),
    })),
  ),
  ...[
    "stage",
    "reservation",
    "wrap-up",
    "exclusion",
    "back-off",
    "ring",
    "call",
    "maximum-wait",
  ].map((kind) => mutant(`the alarm "${kind}" never rings`, "engine/timers", withoutAlarm(kind))),
  ...["staff", "call-until", "place"].map((kind) =>
    mutant(`the alarm "${kind}" never rings`, "engine/timers", withoutAlarm(kind)),
  ),
  mutant("there is no after-call work", "engine/completion", ({ complete }: Completion) => ({
    complete: (...[floor, hand, , at]: Parameters<typeof complete>) => complete(floor, hand, 0, at),
  })),
  mutant("delays of members open nothing", "requirements/relax", ({ stagesOf }: Relax) => ({
    stagesOf: ({ delaysOf: _, ...input }: Parameters<typeof stagesOf>[0]) => stagesOf(input),
  })),
  mutant(
    "the preferred agent is one among others",
    "engine/candidate",
    rankingWith((ranking) => ranking.slice(1)),
  ),
  mutant(
    "tiers do not come before the strategy",
    "engine/candidate",
    rankingWith((ranking) => ranking.filter(({ rule }) => rule !== "tier")),
  ),
  mutant(
    "nobody waits for the preferred agent",
    "engine/path",
    ({ pathOf }: typeof import("../../src/engine/path.js")) => ({
      pathOf: (...[floor, contact]: Parameters<typeof pathOf>) => pathOf(floor, contact),
    }),
  ),
  mutant("a busy line costs no pause", "engine/offers", ({ fail }: Offers) => ({
    fail: (...[floor, hand, cause, at, endedAt]: Parameters<typeof fail>) =>
      fail(floor, hand, cause === "busy" ? "rejected" : cause, at, endedAt),
  })),
  mutant("the place is not kept", "engine/contacts", ({ abandon }: Contacts) => ({
    abandon: (...[floor, record, at]: Parameters<typeof abandon>) => {
      abandon(floor, record, at);
      floor.places.clear();
    },
  })),
  mutant("sites are always open", "engine/availability", () => ({
    refreshSites: () => undefined,
  })),
  mutant(
    "a little of a language will do",
    "requirements/compile",
    ({ compileRequirements }: typeof import("../../src/requirements/compile.js")) => ({
      compileRequirements: (
        ...[needs, contact, options]: Parameters<typeof compileRequirements>
      ) => {
        const weaker = needs.map((need) =>
          "language" in need ? ({ ...need, level: 1 } as const) : need,
        );
        return compileRequirements(weaker, contact, options);
      },
    }),
  ),
  mutant("who rang elsewhere rings on", "engine/offers", ({ accept }: Offers) => ({
    accept: (...[floor, hand, at]: Parameters<typeof accept>) => {
      hand.contact.hands = [hand];
      accept(floor, hand, at);
    },
  })),
  mutant("a transferred call was no talk", "engine/completion", () => ({ count: () => undefined })),
  mutant("every call takes one unit", "engine/floor", () => ({ unitsOf: () => 1 })),
  mutant(
    "who was asked last is not noted",
    "strategies/round-robin",
    ({ roundRobin }: typeof import("../../src/strategies/round-robin.js")) => ({
      roundRobin: {
        ...roundRobin,
        compare: (...[one, other, context]: Parameters<typeof roundRobin.compare>) =>
          roundRobin.compare({ ...one, lastOffered: -1 }, { ...other, lastOffered: -1 }, context),
      },
    }),
    turnByTurn,
  ),
  mutant("a kept reason counts too few", "engine/match", ({ matchAll }: Match) => ({
    matchAll: (floor: Floor, at: number): void => {
      const before = floor.effects.length;
      matchAll(floor, at);
      for (const [index, effect] of floor.effects.entries()) {
        if (index < before || effect.type !== "reserve") continue;
        const because = { ...effect.because, eligible: Math.max(1, effect.because.eligible - 1) };
        floor.effects[index] = { ...effect, because };
      }
    },
  })),
  mutant(
    "relaxation asks for more",
    "requirements/relax",
    ({ stagesOf }: Relax) => ({
      stagesOf: (input: Parameters<typeof stagesOf>[0]) =>
        stagesOf(input).map((stage, index) =>
          index === 0 ? stage : { ...stage, needs: [...stage.needs, { skill: "loans", level: 5 }] },
        ),
    }),
    relaxing,
  ),
  mutant(
    "the order depends on who else is there",
    "engine/candidate",
    rankingWith((ranking, floor) => {
      const ready = floor.agents.filter(({ presence }) => presence === "ready");
      return ready.length % 2 === 1 ? reversed(ranking) : ranking;
    }),
    independence,
  ),
  mutant(
    "a snapshot forgets who was asked last",
    "engine/snapshot",
    ({ snapshotOf }: typeof import("../../src/engine/snapshot.js")) => ({
      snapshotOf: (floor: Floor) => {
        const state = snapshotOf(floor);
        const memory = { lastOrder: -1, lastPosition: -1, lastTier: -1 };
        return {
          ...state,
          queues: state.queues.map((queue) => ({ ...queue, lastOffered: [], memory })),
        };
      },
    }),
    resumingInTurn,
  ),
  mutant(
    "a router that goes on forgets who was kept",
    "engine/restore",
    ({ restoreFloor }: typeof import("../../src/engine/restore.js")) => ({
      restoreFloor: (...[floor, state]: Parameters<typeof restoreFloor>) => {
        restoreFloor(floor, state);
        for (const contact of floor.contacts.values()) floor.timers.clear("exclusion", contact);
      },
    }),
    resuming,
  ),
  mutant(
    "chance is drawn anew each time",
    "engine/candidate",
    rankingWith((ranking, _, { queue }) => {
      if (queue.strategy.name !== "random") return ranking;
      let last = performance.now() % 1;
      const draw = (): number => {
        last = (last * 9301 + 0.49297) % 1;
        return last - 0.5;
      };
      return [{ rule: "strategy", compare: draw }];
    }),
    resuming,
  ),
  mutant(
    "it asks to be woken a moment too late",
    "engine/timers",
    timersWith(({ next }) => ({ next: () => next() + 1 })),
    stories,
  ),
  mutant(
    "something happens by time alone",
    "engine/match",
    ({ matchAll }: Match) => ({
      matchAll: (floor: Floor, at: number): void => {
        for (const { hands } of floor.contacts.values()) {
          for (const hand of hands) {
            if (hand.status === "reserved" && at - hand.since > 2_000 && hand.until !== null) {
              hand.until -= 1;
              floor.timers.set("reservation", hand, hand.until);
            }
          }
        }
        matchAll(floor, at);
      },
    }),
    waking,
  ),
  mutant(
    "what is sent is not looked at",
    "engine/check-event",
    () => ({ eventProblems: () => [] }),
    rubbish,
  ),
  mutant(
    "what is refused leaves a trace",
    "engine/handle",
    ({ handle }: typeof import("../../src/engine/handle.js")) => ({
      handle: (...[floor, event, at, isTrial]: Parameters<typeof handle>) => {
        const refusals = handle(floor, event, at, isTrial);
        if (refusals.length > 0) floor.sequence++;
        return refusals;
      },
    }),
    rubbish,
  ),
  mutant(
    "an explanation forgets who is kept from a contact",
    "engine/blocks",
    ({ blocksOf }: typeof import("../../src/engine/blocks.js")) => ({
      blocksOf: (...[floor, record, contact, at]: Parameters<typeof blocksOf>) =>
        blocksOf(floor, record, contact, at).filter(({ code }) => !code.startsWith("excluded")),
    }),
    explanations,
  ),
  mutant(
    "an explanation names one thing too much",
    "engine/blocks",
    ({ blocksOf }: typeof import("../../src/engine/blocks.js")) => ({
      blocksOf: (...[floor, record, contact, at]: Parameters<typeof blocksOf>) => {
        const blocks = blocksOf(floor, record, contact, at);
        const data = { agent: record.agent.id };
        return blocks.length === 1 ? [...blocks, { code: "excluded-by-transfer", data }] : blocks;
      },
    }),
    explanations,
  ),
  mutant(
    "an explanation tells a wait that is too short",
    "engine/blocks",
    ({ blocksOf }: typeof import("../../src/engine/blocks.js")) => ({
      blocksOf: (...[floor, record, contact, at]: Parameters<typeof blocksOf>) =>
        blocksOf(floor, record, contact, at).map((block) =>
          block.code === "excluded-by-failure"
            ? { ...block, data: { ...block.data, againInMs: block.data.againInMs - 1 } }
            : block,
        ),
    }),
    explanations,
  ),
  mutant(
    "to explain moves something",
    "engine/explain",
    ({ explain }: typeof import("../../src/engine/explain.js")) => ({
      explain: (...[floor, contact, agent]: Parameters<typeof explain>) => {
        floor.sequence++;
        return explain(floor, contact, agent);
      },
    }),
    explanations,
  ),
  mutant(
    "the order depends on the time of day",
    "engine/candidate",
    rankingWith((ranking, floor) => ((floor.now ?? 0) % 3 === 1 ? reversed(ranking) : ranking)),
    shifting,
  ),
  mutant(
    "the order depends on names",
    "engine/candidate",
    rankingWith((ranking) => [
      {
        rule: "order",
        compare: ({ candidate: one }, { candidate: other }) =>
          Number(one.agent.startsWith("za1")) - Number(other.agent.startsWith("za1")),
      },
      ...ranking,
    ]),
    shifting,
  ),
];
