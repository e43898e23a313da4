import type { Instant } from "@ramah/core";
import type { ComplaintCommands } from "./commands.js";

/** The data of each event of a complaint, besides its moment. */
export interface ComplaintEvents {
  readonly received: ComplaintCommands["receive"];
  readonly acknowledged: ComplaintCommands["acknowledge"];
  readonly assessed: ComplaintCommands["assess"];
  readonly apologised: ComplaintCommands["apologise"];
  readonly analysed: ComplaintCommands["analyse"];
  readonly "outcome-decided": ComplaintCommands["decide"];
  readonly answered: ComplaintCommands["answer"];
  readonly "followed-up": ComplaintCommands["follow-up"];
  readonly closed: { readonly by: string; readonly drops?: readonly string[] };
  readonly reopened: ComplaintCommands["reopen"];
  readonly withdrawn: ComplaintCommands["withdraw"];
  readonly "hand-over-offered": ComplaintCommands["hand-over"];
  readonly "owner-changed": { readonly owner: string; readonly previous: string };
  readonly "hand-over-declined": ComplaintCommands["decline-hand-over"];
  readonly planned: ComplaintCommands["plan"];
  readonly "documents-requested": ComplaintCommands["request-documents"];
  readonly "documents-received": ComplaintCommands["receive-documents"];
  readonly extended: ComplaintCommands["extend"];
  readonly held: ComplaintCommands["hold"];
  readonly "letter-sent": ComplaintCommands["record-letter"];
  readonly "vulnerability-noted": ComplaintCommands["note-vulnerability"];
  readonly "representative-named": ComplaintCommands["name-representative"];
  readonly classified: ComplaintCommands["classify"];
  readonly linked: ComplaintCommands["link"];
  readonly absorbed: ComplaintCommands["absorb"];
  readonly "redress-granted": ComplaintCommands["redress"];
  readonly "goodwill-given": ComplaintCommands["goodwill"];
  readonly "acceptance-noted": ComplaintCommands["note-acceptance"];
  readonly "dissatisfaction-noted": ComplaintCommands["note-dissatisfaction"];
  readonly escalated: ComplaintCommands["escalate"];
  readonly referred: ComplaintCommands["refer"];
  readonly "adr-decided": ComplaintCommands["note-adr-decision"];
  readonly learned: ComplaintCommands["learn"];
  readonly forwarded: ComplaintCommands["forward"];
  readonly merged: ComplaintCommands["merge"];
  readonly "marked-duplicate": ComplaintCommands["mark-duplicate"];
  readonly split: ComplaintCommands["split"];
  readonly "ruled-out-of-scope": ComplaintCommands["rule-out-of-scope"];
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

/** An event of one name. */
export type EventOf<Type extends ComplaintEventType> = Extract<
  ComplaintEvent,
  { readonly type: Type }
>;
