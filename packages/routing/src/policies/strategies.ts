import { type InputIssue, refuse } from "@ramah/core";
import type { Candidate, Strategy, StrategyContext } from "../strategies/strategy.js";
import { readName } from "./input.js";

type Compare = Strategy["compare"];

function nameOf(name: unknown, asked: string): string {
  const issues: InputIssue[] = [];
  readName(name, ["name"], issues);
  refuse(asked, issues);
  return String(name).toLowerCase();
}

const by =
  (...keys: readonly ((candidate: Candidate, context: StrategyContext) => number)[]): Compare =>
  (one, other, context) => {
    for (const key of keys) {
      const difference = key(one, context) - key(other, context);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const tier = (candidate: Candidate): number => candidate.tier;
const position = (candidate: Candidate): number => candidate.position;
const lastOffered = (candidate: Candidate): number => candidate.lastOffered;

/** Members before the pointer come after the others of the round. */
const afterPointer =
  (which: "queue" | "contact") =>
  (candidate: Candidate, context: StrategyContext): number =>
    candidate.order <= context[which].lastOrder ? 1 : 0;

/** What mod_callcenter's query puts first: the rest of the tier where the pointer stands. */
const restOfTier =
  (which: "queue" | "contact") =>
  (candidate: Candidate, context: StrategyContext): number => {
    const { lastTier, lastPosition } = context[which];
    return candidate.tier === lastTier && candidate.position > lastPosition ? 0 : 1;
  };

/** Tiers and positions before the pointer: not asked at all by mod_callcenter, here they come last. */
const isPast = (candidate: Candidate, context: StrategyContext): number => {
  const isNext = restOfTier("contact")(candidate, context) === 0;
  return isNext || candidate.tier > context.contact.lastTier ? 0 : 1;
};

/**
 * Expresses a strategy of mod_callcenter as one for candidates of a router: the same keys in the same
 * order, over what a candidate shows. What it cannot carry: seconds instead of milliseconds, offers of
 * other queues, breaks that do not begin the idle time anew. For selections to the letter take
 * {@link callcenterPolicy}.
 *
 * @param name as in callcenter.conf; a name the module does not know behaves as sequentially-by-agent-order
 * @returns the strategy
 * @throws Refused, a `RangeError`, when the name is no text
 * @example
 * import { callcenterStrategy } from "@ramah/routing";
 *
 * callcenterStrategy("longest-idle-agent").name; // => "longest-idle"
 * callcenterStrategy("ring-progressively").offers; // => "progressive"
 */
export function callcenterStrategy(name: string): Strategy {
  const known = nameOf(name, "callcenterStrategy");
  const one = "one" as const;
  if (known === "longest-idle-agent") {
    return { name: "longest-idle", offers: one, compare: by((agent) => agent.idleSince, position) };
  }
  if (known === "agent-with-least-talk-time") {
    return { name: "least-talk-time", offers: one, compare: by((agent) => agent.talkMs, position) };
  }
  if (known === "agent-with-fewest-calls") {
    return { name: "fewest-calls", offers: one, compare: by((agent) => agent.calls, position) };
  }
  if (known === "ring-all") return { name: "ring-all", offers: "all", compare: by(position) };
  if (known === "ring-progressively") {
    return { name: "ring-progressively", offers: "progressive", compare: by(position) };
  }
  if (known === "random") {
    return { name: "random", offers: one, compare: by((agent, { chance }) => chance(agent)) };
  }
  if (known === "round-robin") {
    const compare = by(restOfTier("queue"), tier, position, lastOffered);
    return { name: "round-robin", offers: one, acrossTiers: true, compare };
  }
  if (known === "top-down") {
    const compare = by(isPast, restOfTier("contact"), tier, position, lastOffered);
    return { name: "top-down", offers: one, acrossTiers: true, compare };
  }
  return { name: "sequential", offers: one, compare: by(position, lastOffered) };
}

/**
 * Expresses a strategy of app_queue as one for candidates of a router, with its ties: of equals the one
 * who comes last is first. What it cannot carry: metrics that cross a tier, and the hash that orders
 * members. For selections to the letter take {@link queuesPolicy}.
 *
 * @param name as in queues.conf; a name app_queue does not know rings all
 * @returns the strategy; weights of `wrandom` are the candidates' weights, not their penalties
 * @throws Refused, a `RangeError`, when the name is no text
 * @example
 * import { queuesStrategy } from "@ramah/routing";
 *
 * queuesStrategy("roundrobin").name; // => "round-robin"
 * queuesStrategy("leastrecent").name; // => "longest-idle"
 * queuesStrategy("anything").offers; // => "all"
 */
export function queuesStrategy(name: string): Strategy {
  const known = nameOf(name, "queuesStrategy");
  const last = (agent: Candidate): number => -agent.order;
  const order = (agent: Candidate): number => agent.order;
  const one = "one" as const;
  if (known === "leastrecent") {
    return { name: "longest-idle", offers: one, compare: by((agent) => agent.idleSince, last) };
  }
  if (known === "fewestcalls") {
    return { name: "fewest-calls", offers: one, compare: by((agent) => agent.calls, last) };
  }
  if (known === "rrmemory" || known === "roundrobin" || known === "rrordered") {
    return { name: "round-robin", offers: one, compare: by(afterPointer("queue"), order) };
  }
  if (known === "linear") {
    return { name: "top-down", offers: one, compare: by(afterPointer("contact"), order) };
  }
  if (known === "random") {
    return { name: "random", offers: one, compare: by((agent, { chance }) => chance(agent), last) };
  }
  if (known === "wrandom") {
    const compare = by((agent, { chance }) => chance(agent) / Math.max(agent.weight, 1e-9), last);
    return { name: "weighted-random", offers: one, compare };
  }
  return { name: "ring-all", offers: "all", compare: by(last) };
}
