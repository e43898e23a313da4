/**
 * The ways to choose among able agents, by the field's names: what a queue's `strategy` may be.
 *
 * @example
 * import { strategyNames } from "@ramah/routing";
 *
 * strategyNames.includes("round-robin"); // => true
 */
export const strategyNames = [
  "longest-idle",
  "round-robin",
  "fewest-calls",
  "least-talk-time",
  "top-down",
  "sequential",
  "ring-all",
  "ring-progressively",
  "random",
  "weighted-random",
  "best-skill",
  "least-loaded",
] as const;

/** A way to choose among able agents, by the field's name. */
export type StrategyName = (typeof strategyNames)[number];

/** A strategy, with its figures where it has any. */
export type StrategyChoice =
  | StrategyName
  /** One more agent for every so long of ringing, at least 1 ms; 10 seconds for the mere name. */
  | { readonly name: "ring-progressively"; readonly everyMs: number }
  /** At most so many offers at once, at least 1, no limit when left out; the first who accepts gets the contact. */
  | { readonly name: "ring-all"; readonly atMost?: number };

/** The pause of `ring-progressively` for the mere name: mod_callcenter's ring-progressively-delay. */
export const defaultEveryMs = 10_000;

/** An agent who could take the contact now, as far as a strategy looks at it. */
export interface Candidate {
  /** Id of the agent; decides nothing. */
  readonly agent: string;
  /** When the agent last took, finished or passed on a contact, in epoch milliseconds. */
  readonly idleSince: number;
  /** Breaks ties of `idleSince`; unique. */
  readonly sequence: number;
  /** Ring, level or penalty in this queue. */
  readonly tier: number;
  /** Place in the tier. */
  readonly position: number;
  /** Breaks every other tie: place in the configuration, unique in the queue. */
  readonly order: number;
  /** Share in `weighted-random`, 0 or more. */
  readonly weight: number;
  /** Contacts accepted since the agent last became ready after being signed out. */
  readonly calls: number;
  /** Time talked since then. */
  readonly talkMs: number;
  /** What is in use of `capacity`: two whole numbers, so that no rounding decides. */
  readonly load: number;
  /** Units in all, or slots of the contact's channel. */
  readonly capacity: number;
  /** Mean level, 0 to 5, in the skills and languages that are asked for. */
  readonly skill: number;
  /** Number of the event that last offered this agent anything from this queue, -1 for never. */
  readonly lastOffered: number;
}

/** What a queue remembers between decisions. Plain JSON; part of the snapshot. */
export interface StrategyMemory {
  /** `order`, `position` and `tier` of whom the queue chose last, -1 before the first. */
  readonly lastOrder: number;
  readonly lastPosition: number;
  readonly lastTier: number;
}

/** The same of whom this contact was offered to last, for strategies that go down a list. */
export interface ContactMemory extends StrategyMemory {
  /** Offers of this contact so far. */
  readonly offers: number;
}

/** What a strategy may look at besides the two candidates. */
export interface StrategyContext {
  /** What the queue remembers. */
  readonly queue: StrategyMemory;
  /** What the contact remembers. */
  readonly contact: ContactMemory;
  /** A number from 0 to below 1 for this candidate and this decision, the same however often it is asked. */
  readonly chance: (candidate: Candidate) => number;
}

/** A way to choose: an order of candidates, and to how many of them the contact is offered at once. */
export interface Strategy {
  /** One of the twelve, or one of your own: decisions and explanations say it. */
  readonly name: string;
  /**
   * Negative when the first comes before the second within a tier. Need not break every tie: tiers are
   * compared before it and `order` after it (see `compareCandidates`).
   */
  readonly compare: (first: Candidate, second: Candidate, context: StrategyContext) => number;
  /** The strategy compares tiers itself, since it goes through them from where it left off. */
  readonly acrossTiers?: true;
  /** Whether the contact is offered to one agent, to everybody, or to one more every so often. */
  readonly offers: "one" | "all" | "progressive";
}
