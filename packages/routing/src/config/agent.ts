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

/** How much work an agent takes at once: units shared by all channels, or slots of each channel. */
export type Capacity =
  | { readonly units: number }
  | { readonly slots: Readonly<Partial<Record<Channel, number>>> };

/** An agent's place in a queue. Smaller numbers come first throughout. */
export interface Membership {
  readonly queue: string;
  /** Ring, level, penalty: members of a higher tier come after the lower ones, or later; 0 when left out. */
  readonly tier?: number;
  /** Place within the tier, for strategies with a fixed order; the order of the configuration when left out. */
  readonly position?: number;
  /** Which queue this agent serves first; 1 when left out. */
  readonly priority?: number;
  /** A contact must have waited this long before it comes to this agent; 0 when left out. */
  readonly delayMs?: number;
  /** Share in `weighted-random`; 1 when left out. */
  readonly weight?: number;
}

/** A person who takes contacts. */
export interface Agent {
  readonly id: string;
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
  readonly attributes?: Attributes;
}
