import type { Decider, Instant } from "@ramah/core";
import { checkConfig } from "./check-config.js";
import type { RouterCommand } from "./command.js";
import type { RoutingConfig } from "./config.js";
import { decide } from "./decide.js";
import type { RouterEvent } from "./event.js";
import { emptyState, evolve } from "./evolve.js";
import { type Explanation, explain, explainDecision } from "./explain.js";
import { createPlan } from "./plan.js";
import { type QueueView, queueView } from "./queue-view.js";
import type { RouterRefusal } from "./reasons.js";
import { notBefore, type RouterState } from "./state.js";
import { wakeAt } from "./wake.js";

/** A router: a decider whose state is its snapshot, and that can tell why it decided as it did. */
export interface Router extends Decider<RouterState, RouterCommand, RouterEvent, RouterRefusal> {
  /** Why a contact goes where it goes; `undefined` when it is not, or no longer, with the router. */
  readonly explain: (state: RouterState, contactId: string, at: Instant) => Explanation | undefined;
  /**
   * Why a contact was given to whom it was last given, told from the log, exactly as things stood then;
   * `from` is the snapshot that the events go on from. `undefined` when the events do not give it to anybody.
   */
  readonly explainDecision: (
    events: readonly RouterEvent[],
    contactId: string,
    from?: RouterState,
  ) => Explanation | undefined;
  /** Who waits, for how long, who is free, and why nobody comes. */
  readonly queueView: (state: RouterState, at: Instant) => QueueView;
  /** When to ask for the next `tick`; `undefined` when only a command can change anything. */
  readonly wakeAt: (state: RouterState, at: Instant) => Instant | undefined;
}

/**
 * Makes a router for a set of agents, skills, sites and rules.
 *
 * @param config agents, skills, sites, rules and opening hours; `checkConfig` tells what is wrong with it
 * @returns a decider with explanations; it keeps nothing but what it looks up in the configuration
 * @throws RangeError when `checkConfig` finds an error: an id given twice, a site or skill that is not listed
 * @example
 * import { execute } from "@ramah/core";
 * import { createRouter, type RouterState } from "@ramah/routing";
 *
 * const router = createRouter({
 *   skills: [],
 *   sites: [{ id: "jkt", name: "Jakarta" }],
 *   agents: [{ id: "sari", name: "Sari", skills: {}, languages: { id: 5 }, site: "jkt", capacity: 1 }],
 *   rules: {
 *     secondsPerPriority: 60, reservationMs: 15_000, rejectionHoldMs: 30_000, wrapUpMs: 0,
 *     minimumLanguageLevel: 3, noAnswer: "not-ready",
 *   },
 * });
 * let state: RouterState = router.initial;
 * const told: string[] = [];
 * const contact = { id: "c1", channel: "phone", language: "id-ID", requires: [], offeredAt: 2000 } as const;
 * for (const command of [
 *   { type: "sign-in", agentId: "sari" },
 *   { type: "ready", agentId: "sari" },
 *   { type: "offer-contact", contact },
 * ] as const) {
 *   const done = execute(router, state, command, 2000);
 *   if (done.ok) state = done.value.state;
 *   if (done.ok) told.push(...done.value.events.map(({ type }) => type));
 * }
 * told; // => ["agent-signed-in", "agent-ready", "contact-queued", "agent-reserved"]
 * router.explain(state, "c1", 2000)?.because; // => [{ code: "chosen-only-one", data: { agent: "Sari" } }]
 */
export function createRouter(config: RoutingConfig): Router {
  const error = checkConfig(config).find(({ severity }) => severity === "error");
  if (error !== undefined) {
    throw new RangeError(`createRouter: ${error.code} ${JSON.stringify(error.data)}`);
  }
  const plan = createPlan(config);
  return {
    initial: emptyState,
    decide: (command, state, at) => decide(plan, command, state, at),
    evolve,
    explain: (state, contactId, at) => explain(plan, state, contactId, notBefore(state, at)),
    explainDecision: (events, contactId, from) => explainDecision(plan, events, contactId, from),
    queueView: (state, at) => queueView(plan, state, notBefore(state, at)),
    wakeAt: (state, at) => wakeAt(plan, state, at),
  };
}
