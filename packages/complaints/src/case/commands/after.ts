import type { Channel, Instant } from "@ramah/core";
import type { Fulfilling } from "./handling.js";

/** What follows the answer. */
export interface AfterCommands {
  /** The customer said that it is settled; it need not be in writing (DISP 1.5.2A). */
  readonly "note-acceptance": { readonly by: string; readonly channel: Channel };
  /** The customer said that the answer does not settle it. */
  readonly "note-dissatisfaction": {
    readonly by: string;
    readonly channel: Channel;
    readonly reason: string;
  };
  /** Somebody else looks at it again: a second stage, with deadlines of its own. */
  readonly escalate: { readonly by: string; readonly channel: Channel; readonly reason: string };
  /** It goes to a scheme outside the house. */
  readonly refer: Fulfilling & {
    readonly by: string;
    readonly channel: Channel;
    readonly scheme: string;
    /** Until when the customer may go there. */
    readonly deadline?: Instant;
    readonly reference?: string;
  };
  /** The scheme decided, settled it or would not take it. */
  readonly "note-adr-decision": {
    readonly by: string;
    readonly outcome: "upheld" | "partly-upheld" | "not-upheld" | "settled" | "declined";
  };
  /** What the house changes because of it. It needs the root cause as a code, so that it can be counted. */
  readonly learn: { readonly by: string; readonly change: string; readonly isSystemic: boolean };
}
