import type { Floor } from "../../src/engine/floor.js";
import { explanations } from "./explanations.js";
import { independence, shifting } from "./likeness.js";
import {
  type Completion,
  type Contacts,
  type Failure,
  type Match,
  type Mutant,
  matcherWith,
  mutant,
  type Offers,
  type Relax,
  rankingWith,
  reversed,
  timersWith,
  withoutAlarm,
} from "./mutant.js";
import { resuming, resumingInTurn, waking } from "./resuming.js";
import { rubbish } from "./rubbish.js";
import { relaxing, stories, turnByTurn } from "./suite.js";

type Line = typeof import("../../src/engine/line.js");

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
    "staff",
    "call-until",
    "place",
  ].map((kind) => mutant(`the alarm "${kind}" never rings`, "engine/timers", withoutAlarm(kind))),
  mutant("the spare route is open to everybody", "engine/line", (_: Line) => ({
    stageAfter: ({ path }: Parameters<Line["stageAfter"]>[0], index: number) => path[index + 1],
  })),
  mutant("there is no after-call work", "engine/completion", ({ complete }: Completion) => ({
    complete: (...[floor, hand, , at]: Parameters<typeof complete>) => complete(floor, hand, 0, at),
  })),
  mutant("delays of members open nothing", "requirements/relax", ({ stagesInQueue }: Relax) => ({
    stagesInQueue: ({ delaysOf: _, ...input }: Parameters<typeof stagesInQueue>[0]) =>
      stagesInQueue(input),
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
  mutant("a busy line costs no pause", "engine/failure", ({ fail }: Failure) => ({
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
    refreshSites: () => [],
  })),
  mutant(
    "a little of a language will do",
    "requirements/compile",
    ({ compiledRequirements }: typeof import("../../src/requirements/compile.js")) => ({
      compiledRequirements: (
        ...[needs, contact, options]: Parameters<typeof compiledRequirements>
      ) => {
        const weaker = needs.map((need) =>
          "language" in need ? ({ ...need, level: 1 } as const) : need,
        );
        return compiledRequirements(weaker, contact, options);
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
    ({ stagesInQueue }: Relax) => ({
      stagesInQueue: (input: Parameters<typeof stagesInQueue>[0]) =>
        stagesInQueue(input).map((stage, index) =>
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
