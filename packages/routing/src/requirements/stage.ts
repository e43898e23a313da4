import type { Requirement } from "./requirement.js";

/**
 * What a contact asks for during one stretch of its wait: the normal form that relaxation steps, routes,
 * rings, tiers, criteria and penalties all come down to. A contact goes through its stages in order.
 */
export interface Stage {
  /** Whose members may take the contact; the first one's strategy chooses. */
  readonly queues: readonly [string, ...string[]];
  /** Lowest tier. */
  readonly fromTier: number;
  /** Highest tier, `null` for no bound. */
  readonly toTier: number | null;
  /**
   * Time waited in the queue when the stage begins. Members whose `delayMs` is at most this take part;
   * each delay among the members begins a stage, so that nothing else has to look at the clock.
   */
  readonly waitedMs: number;
  /** All of these, the contact's language included. */
  readonly needs: readonly Requirement[];
  /** Priority of the contact during this stage, its queue's share included, when no stage before it was skipped. */
  readonly priority: number;
  /** The contact's own priority from here on, without the queue's share; `null` keeps what it was. */
  readonly ownPriority: number | null;
  /** The queue's share of the priority: its `priority`, and what its relaxation has added so far. */
  readonly queuePriority: number;
  /** Number of the stop this stage belongs to, from 0: stages of one stop are skipped together. */
  readonly step: number;
  /** How long it lasts, `null` for ever. */
  readonly lastsMs: number | null;
  /** As its {@link RouteStep} says. */
  readonly skipIf?: string;
  /** As its {@link RouteStep} says. */
  readonly orderBy?: readonly { readonly attribute: string; readonly descending?: boolean }[];
  /** Entered only when every stage before it was skipped, or there was none. */
  readonly isFallback?: boolean;
}
