import type { Instant } from "@ramah/core";
import type { ComplaintCommands } from "./commands.js";

/** The data of each event of a complaint, besides its moment. */
export interface ComplaintEvents {
  readonly received: ComplaintCommands["receive"];
  readonly acknowledged: ComplaintCommands["acknowledge"];
  readonly "hand-over-offered": ComplaintCommands["hand-over"];
  readonly "owner-changed": { readonly owner: string; readonly previous: string };
  readonly "hand-over-declined": ComplaintCommands["decline-hand-over"];
  readonly assessed: ComplaintCommands["assess"];
  readonly apologised: ComplaintCommands["apologise"];
  readonly analysed: ComplaintCommands["analyse"];
  readonly "outcome-decided": ComplaintCommands["decide"];
  readonly answered: ComplaintCommands["answer"];
  readonly "followed-up": ComplaintCommands["follow-up"];
  readonly closed: { readonly by: string };
  readonly reopened: ComplaintCommands["reopen"];
  readonly withdrawn: ComplaintCommands["withdraw"];
}

/** The name of an event. */
export type ComplaintEventType = keyof ComplaintEvents;

/** What happened to a complaint, and when. Plain JSON: store it. */
export type ComplaintEvent = {
  readonly [Type in ComplaintEventType]: {
    readonly type: Type;
    readonly at: Instant;
  } & ComplaintEvents[Type];
}[ComplaintEventType];
