import type { Channel } from "@ramah/core";
import type { Level } from "./skill.js";

/** A value of an attribute, as JSON knows it. */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [name: string]: AttributeValue };

/** Free facts about an agent or a contact, for expressions. */
export type Attributes = { readonly [name: string]: AttributeValue };

/**
 * How much work an agent takes at once, in whole numbers: units shared by all channels, of which a contact
 * takes as many as the rules say, or slots of each channel, of which a contact takes one. A channel that is
 * not listed has no slot.
 */
export type Capacity =
  | { readonly units: number }
  | { readonly slots: Readonly<Partial<Record<Channel, number>>> };

/** Units of an agent whose capacity is left out, and of a contact of a channel that the rules do not name. */
export const wholeCapacity = 100;

/** An agent's place in a queue. Smaller numbers come first throughout; they need not be whole. */
export interface Membership {
  /** Id of the queue. */
  readonly queue: string;
  /** Ring, level, penalty: members of a higher tier come after the lower ones, or later; 0 when left out. */
  readonly tier?: number;
  /** Place within the tier, for strategies with a fixed order; the order of the configuration when left out. */
  readonly position?: number;
  /** Rank of this queue among the agent's own: those of a smaller rank are served first; 1 when left out. */
  readonly priority?: number;
  /** A contact must have waited this long before it comes to this agent; 0 when left out. */
  readonly delayMs?: number;
  /** Share in `weighted-random`, 0 or more; 1 when left out. */
  readonly weight?: number;
}

/** A person who takes contacts. */
export interface Agent {
  /** Unique among the agents. */
  readonly id: string;
  /** What explanations say; the id when left out. */
  readonly name?: string;
  /** Level per skill id; a skill that is not listed is not mastered. */
  readonly skills?: Readonly<Record<string, Level>>;
  /** Level per BCP 47 tag; see `languageLevel` for which tags serve which. */
  readonly languages?: Readonly<Record<string, Level>>;
  /** Id of a site; without one there are no opening hours for this agent. */
  readonly site?: string;
  /** 100 shared units when left out: one call, or five chats. */
  readonly capacity?: Capacity;
  /** Queues this agent serves; every queue when left out. */
  readonly queues?: readonly Membership[];
  /** What expressions read as `worker.`; none when left out. */
  readonly attributes?: Attributes;
}
