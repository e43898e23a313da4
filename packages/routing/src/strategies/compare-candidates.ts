import { refuseUnless } from "../config/refuse-unless.js";
import { type Check, callable, fieldsOf, listOf, number, text } from "../config/shape.js";
import type { Candidate, Strategy, StrategyContext } from "./strategy.js";

/**
 * The total order of candidates: smaller tier, then the strategy, then place in the configuration. Two
 * candidates of one queue are never equal.
 *
 * @param strategy how to choose within a tier
 * @param context what queue and contact remember, and chance
 * @returns a comparison: negative when the first comes before the second
 * @throws RangeError with `code` and `issues`, each with its path, for a strategy or a context that is none
 * @example
 * import { compareCandidates, longestIdle } from "@ramah/routing";
 *
 * const candidate = {
 *   agent: "ani", idleSince: 5, sequence: 1, tier: 1, position: 0, order: 0, weight: 1, calls: 0,
 *   talkMs: 0, load: 0, capacity: 100, skill: 0, lastOffered: -1,
 * };
 * const none = { lastOrder: -1, lastPosition: -1, lastTier: -1 };
 * const context = { queue: none, contact: { ...none, offers: 0 }, chance: () => 0 };
 * const compare = compareCandidates(longestIdle, context);
 * compare(candidate, { ...candidate, agent: "budi", order: 1, idleSince: 9 }) < 0; // => true
 * compare(candidate, { ...candidate, agent: "budi", order: 1, idleSince: 9, tier: 0 }) < 0; // => false
 */
export function compareCandidates(
  strategy: Strategy,
  context: StrategyContext,
): (first: Candidate, second: Candidate) => number {
  const given = { strategy, context };
  refuseUnless(fieldsOf(choosing()), given, "compareCandidates");
  return comparisonBy(strategy, context);
}

function comparisonBy(
  strategy: Strategy,
  context: StrategyContext,
): (first: Candidate, second: Candidate) => number {
  const { compare, acrossTiers } = strategy;
  return (first, second) =>
    (acrossTiers === true ? 0 : first.tier - second.tier) ||
    compare(first, second, context) ||
    first.order - second.order;
}

/**
 * Puts candidates in the order in which a strategy would ask them.
 *
 * @param candidates of one queue, in any order; the list is left alone
 * @param strategy how to choose within a tier
 * @param context what queue and contact remember, and chance
 * @returns the same candidates, best first
 * @throws RangeError with `code` and `issues`, each with its path, for arguments that are none of these
 * @example
 * import { fewestCalls, orderCandidates } from "@ramah/routing";
 *
 * const ani = {
 *   agent: "ani", idleSince: 5, sequence: 1, tier: 0, position: 0, order: 0, weight: 1, calls: 7,
 *   talkMs: 0, load: 0, capacity: 100, skill: 0, lastOffered: -1,
 * };
 * const budi = { ...ani, agent: "budi", sequence: 2, order: 1, calls: 3 };
 * const none = { lastOrder: -1, lastPosition: -1, lastTier: -1 };
 * const context = { queue: none, contact: { ...none, offers: 0 }, chance: () => 0 };
 * orderCandidates([ani, budi], fewestCalls, context).map(({ agent }) => agent); // => ["budi", "ani"]
 */
export function orderCandidates(
  candidates: readonly Candidate[],
  strategy: Strategy,
  context: StrategyContext,
): readonly Candidate[] {
  const given = { candidates, strategy, context };
  const checks = fieldsOf({ candidates: listOf(candidate()), ...choosing() });
  refuseUnless(checks, given, "orderCandidates");
  return [...candidates].sort(comparisonBy(strategy, context));
}

function figures(names: readonly string[]): Readonly<Record<string, Check>> {
  const figure = number(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, false);
  return Object.fromEntries(names.map((name) => [name, figure]));
}

const lastChosen: readonly string[] = ["lastOrder", "lastPosition", "lastTier"];

const choosing = (): Readonly<Record<string, Check>> => ({
  strategy: fieldsOf({ compare: callable }),
  context: fieldsOf({
    queue: fieldsOf(figures(lastChosen)),
    contact: fieldsOf(figures([...lastChosen, "offers"])),
    chance: callable,
  }),
});

const candidate = (): Check =>
  fieldsOf({
    agent: text,
    ...figures(["idleSince", "sequence", "tier", "position", "order", "weight", "calls"]),
    ...figures(["talkMs", "load", "capacity", "skill", "lastOffered"]),
  });
