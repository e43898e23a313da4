import type { Level } from "../config/skill.js";

/**
 * What an agent must be or know to take a contact, as a tree. A list means all of them. `where` is an
 * expression of the TaskRouter grammar over `worker.` (the agent's attributes) and `task.` (the contact's).
 */
export type Requirement =
  | {
      readonly skill: string;
      /** Lowest level that will do; 1 when left out. */
      readonly level?: Level;
      /** Highest level that will do; none when left out. */
      readonly maximum?: Level;
    }
  /** BCP 47 tag, and the lowest level that will do; the rules' minimum when left out. */
  | { readonly language: string; readonly level?: Level }
  /** One of these, by id. */
  | { readonly agents: readonly string[] }
  /** Works at one of these, by id. */
  | { readonly sites: readonly string[] }
  | { readonly where: string }
  /** Every one of these; everybody meets none. */
  | { readonly all: readonly Requirement[] }
  /** At least one of these; nobody meets none. */
  | { readonly any: readonly Requirement[] }
  | { readonly not: Requirement };

/**
 * One step of relaxation: what changes for a contact once it has waited. Steps add up in their order:
 * a later step starts from what the earlier ones left. `drop`, `lower` and `widen` never shrink the set
 * of agents; `fromTier` and `instead` may, since they replace.
 */
export interface RelaxStep {
  /** Time waited in the queue at which the step opens; at exactly this time it holds. */
  readonly afterMs: number;
  /** Skills (by id) and languages (by `language:` and tag) no longer asked for; `*` drops all of both. */
  readonly drop?: readonly string[];
  /** New lowest level by skill id or `language:` and tag; never higher than before. */
  readonly lower?: Readonly<Record<string, Level>>;
  /** More agents: members of further queues, and members up to this tier. */
  readonly widen?: { readonly queues?: readonly string[]; readonly tier?: number };
  /** Added to the contact's priority, a whole number from -1000 to 1000. */
  readonly raise?: number;
  /** Lowest tier from here on: leaves out members of lower tiers, as app_queue's minimum penalty does. */
  readonly fromTier?: number;
  /**
   * Replaces before anything else in this step happens: the queue, with its own needs and tier; everything
   * asked but the contact's language; the highest tier, which `widen` could only make higher.
   */
  readonly instead?: {
    readonly queue?: string;
    readonly needs?: Requirement | null;
    readonly tier?: number | null;
  };
}
