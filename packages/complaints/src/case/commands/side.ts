import type { Channel, Instant } from "@ramah/core";
import type { LetterSent } from "../records.js";

/** One part of a complaint that is split. */
export interface CasePart {
  readonly caseId: string;
  readonly summary: string;
}

/** The side tracks on which a complaint leaves the usual way; its deadlines here end with each. */
export interface SideCommands {
  /**
   * It went to the firm that answers for it, and the customer was told in writing why and where to
   * (the FCA's DISP 1.7 asks for that; its time limits are not modelled). To forward a part, split first.
   */
  readonly forward: {
    readonly by: string;
    readonly to: string;
    readonly what: string;
    readonly channel: Channel;
    readonly letter: LetterSent;
  };
  /** It goes on in another case of the same customer, which came no later: no deadline is won by merging. */
  readonly merge: {
    readonly by: string;
    readonly into: string;
    readonly intoReceivedAt: Instant;
    readonly reason: string;
  };
  /** The same complaint was put on record twice. */
  readonly "mark-duplicate": {
    readonly by: string;
    readonly of: string;
    readonly ofReceivedAt: Instant;
  };
  /** A mixed complaint goes on in parts, and the customer was told: see `partsOf`. */
  readonly split: {
    readonly by: string;
    readonly parts: readonly CasePart[];
    readonly reason: string;
    readonly channel: Channel;
    readonly letter: LetterSent;
  };
  /** The house cannot decide about it, and the customer was told why and who can. */
  readonly "rule-out-of-scope": {
    readonly by: string;
    readonly reason: string;
    readonly channel: Channel;
    readonly letter?: LetterSent;
  };
}
