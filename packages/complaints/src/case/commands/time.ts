import type { Channel, Instant, PlainDate } from "@ramah/core";
import type { PlannedClock } from "../../regimes/timeline.js";
import type { LetterSent } from "../records.js";
import type { Fulfilling } from "./handling.js";

/** Deadlines of a complaint and what moves them. */
export interface TimeCommands {
  /**
   * Keeps the deadlines of this round with the rules and calendars that made them. Planning again
   * needs a reason and adds a plan; the earlier ones stay as they were.
   */
  readonly plan: {
    readonly by: string;
    readonly clocks: readonly PlannedClock[];
    readonly reason?: string;
  };
  /** The customer was asked for documents. */
  readonly "request-documents": {
    readonly by: string;
    readonly channel: Channel;
    readonly documents: readonly string[];
    readonly until?: Instant;
  };
  /** Documents came in. Some rules count from the moment at which nothing is missing any more. */
  readonly "receive-documents": {
    readonly by: string;
    readonly documents: readonly string[];
    readonly isComplete: boolean;
    /** When they came, if that was earlier than it was put on record. */
    readonly receivedAt?: Instant;
  };
  /** The customer was told in writing, before the first limit, that one deadline takes longer. */
  readonly extend: {
    readonly by: string;
    readonly clock: string;
    /** The first moment that is then too late, and its date: see `TimelineEntry.extended`. */
    readonly due: Instant;
    readonly date: PlainDate;
    readonly reason: string;
    readonly channel: Channel;
    readonly letter: LetterSent;
  };
  /** The customer was told that the answer is not ready, and why. It meets only the deadlines it names. */
  readonly hold: Omit<Fulfilling, "letter"> & {
    readonly by: string;
    readonly channel: Channel;
    readonly reason: string;
    readonly letter: LetterSent;
  };
}
