import type { Channel, Instant } from "@ramah/core";
import type { Attributes } from "../config/agent.js";
import type { Level } from "../config/skill.js";
import type { RelaxStep, Requirement } from "../requirements/requirement.js";
import type { Handover } from "./handover.js";

/** A call, chat, letter or visit that waits for a person, or a customer to be called. */
export interface Contact {
  /** Unique among the contacts that are here. */
  readonly id: string;
  readonly channel: Channel;
  /** Queue to wait in; chosen by the routes, else the first queue, when left out. */
  readonly queue?: string;
  /** BCP 47 tag of the language the customer speaks; any agent will do when left out. */
  readonly language?: string;
  /** Level asked of that language, the rules' minimum when left out. */
  readonly languageLevel?: Level;
  /** What this contact needs besides what its queue needs; a list means all. */
  readonly needs?: Requirement | readonly Requirement[];
  /** What changes while this contact waits, besides what its queue relaxes: routing criteria of its own. */
  readonly relax?: readonly RelaxStep[];
  /** Whole number from -1000 to 1000, higher is sooner, 0 when left out. */
  readonly priority?: number;
  /** Id of the agent who knows the matter: first when free, waited for as the rules say unless that is in vain. */
  readonly preferredAgent?: string;
  /** Who it is: the same customer comes back to the place kept for them, with what was told. */
  readonly customer?: string;
  /** When the customer came, not after now; the moment of the event when left out. */
  readonly offeredAt?: Instant;
  /** A customer to call: not before this moment, when the way begins, and not dialled from that one on. */
  readonly call?: { readonly from?: Instant; readonly until?: Instant };
  /** What expressions read as `task.`, and routes are chosen by; none when left out. */
  readonly attributes?: Attributes;
  /** What the customer told already; passed on to the agent with the offer. */
  readonly handover?: Handover;
}
