import type { Floor } from "../../src/engine/floor.js";
import type { AgentRecord, ContactRecord } from "../../src/engine/records.js";
import type { Law } from "./law.js";

// Faults, put into our own router one at a time: those that other routers have published, and some of
// our own. A suite that lets one of them pass is not worth much.

/** One fault: what replaces which exports of which module. */
export interface Mutant {
  readonly name: string;
  /** Path of the module below `src`. */
  readonly module: string;
  readonly change: (original: never) => object;
  /** The law that must notice, that of all stories when left out. */
  readonly by?: Law;
}

/** One that others have published, and the number of what it breaks. */
export interface Published extends Mutant {
  readonly breaks: string;
}

export type Match = typeof import("../../src/engine/match.js");
export type Completion = typeof import("../../src/engine/completion.js");
export type CallBack = typeof import("../../src/engine/call-back.js");
export type Contacts = typeof import("../../src/engine/contacts.js");
export type Offers = typeof import("../../src/engine/offers.js");
export type Failure = typeof import("../../src/engine/failure.js");
export type FloorModule = typeof import("../../src/engine/floor.js");
export type CandidateModule = typeof import("../../src/engine/candidate.js");
export type TimersModule = typeof import("../../src/engine/timers.js");
export type MatcherModule = typeof import("../../src/matcher/create-matcher.js");
export type Relax = typeof import("../../src/requirements/relax.js");

export const mutant = <Module>(
  name: string,
  module: string,
  change: (original: Module) => object,
  by?: Law,
): Mutant => ({ name, module, change, ...(by && { by }) });

/** Keeps contacts from agents during matching, for a reason of the mutant's own. */
export const withholding =
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
export const matcherWith =
  (change: (matcher: ReturnType<MatcherModule["createMatcher"]>) => object) =>
  ({ createMatcher }: MatcherModule): object => ({
    createMatcher: () => {
      const matcher = createMatcher();
      return { ...matcher, ...change(matcher) };
    },
  });

export const timersWith =
  (change: (timers: ReturnType<TimersModule["createTimers"]>) => object) =>
  ({ createTimers }: TimersModule): object => ({
    createTimers: () => {
      const timers = createTimers();
      return { ...timers, ...change(timers) };
    },
  });

export const withoutAlarm = (kind: string) =>
  timersWith(({ set }) => ({
    set: (...[own, thing, at]: Parameters<typeof set>) => {
      if (own !== kind) set(own, thing, at);
    },
  }));

type Ranking = ReturnType<CandidateModule["rankingOf"]>;

export const rankingWith =
  (change: (ranking: Ranking, floor: Floor, contact: ContactRecord) => Ranking) =>
  ({ rankingOf }: CandidateModule): object => ({
    rankingOf: (...[floor, contact, group]: Parameters<typeof rankingOf>) =>
      change(rankingOf(floor, contact, group), floor, contact),
  });

export const reversed = (ranking: Ranking): Ranking =>
  ranking.map(({ rule, compare }) => ({
    rule,
    compare: (first, second) => compare(second, first),
  }));
