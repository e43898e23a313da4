import type { Instant } from "@ramah/core";

/** Something the customer already told. */
export interface Fact {
  /** What it is about, such as `order number`. */
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What travels with a contact so that nobody asks twice. */
export interface Handover {
  /** What was told so far, and is not asked again. */
  readonly collected: readonly Fact[];
  /** Why the contact was passed on, for the next agent. */
  readonly reason?: string;
  /** Id of the agent who passed it on. */
  readonly from?: string;
  /** What was promised to the customer, and until when. */
  readonly promise?: { readonly text: string; readonly by?: Instant };
  /** Channels the matter has been on, oldest first, when it changed. */
  readonly channels?: readonly string[];
  /** Names of facts that could not be carried: the next agent says sorry before asking again. */
  readonly mustRepeat?: readonly string[];
}
