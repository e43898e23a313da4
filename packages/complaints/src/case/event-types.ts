import { once } from "@ramah/core";
import type { ComplaintCommandType } from "./commands.js";
import type { ComplaintEventType } from "./events.js";

/** The event that each command leads to. */
export const eventTypes: Readonly<Record<ComplaintCommandType, ComplaintEventType>> = {
  receive: "received",
  acknowledge: "acknowledged",
  assess: "assessed",
  apologise: "apologised",
  analyse: "analysed",
  decide: "outcome-decided",
  answer: "answered",
  "follow-up": "followed-up",
  close: "closed",
  reopen: "reopened",
  withdraw: "withdrawn",
  "hand-over": "hand-over-offered",
  "confirm-hand-over": "owner-changed",
  "decline-hand-over": "hand-over-declined",
  plan: "planned",
  "request-documents": "documents-requested",
  "receive-documents": "documents-received",
  extend: "extended",
  hold: "held",
  "record-letter": "letter-sent",
  "note-vulnerability": "vulnerability-noted",
  "name-representative": "representative-named",
  classify: "classified",
  link: "linked",
  absorb: "absorbed",
  redress: "redress-granted",
  goodwill: "goodwill-given",
  "note-acceptance": "acceptance-noted",
  "note-dissatisfaction": "dissatisfaction-noted",
  escalate: "escalated",
  refer: "referred",
  "note-adr-decision": "adr-decided",
  learn: "learned",
  forward: "forwarded",
  merge: "merged",
  "mark-duplicate": "marked-duplicate",
  split: "split",
  "rule-out-of-scope": "ruled-out-of-scope",
};

/** The command that leads to an event; none for an event of another kind of history. */
export function commandTypeOf(event: ComplaintEventType): ComplaintCommandType | undefined {
  return commandTypes().get(event);
}

const commandTypes: () => ReadonlyMap<ComplaintEventType, ComplaintCommandType> =
  /* @__PURE__ */ once(() => {
    const entries = Object.entries(eventTypes) as [ComplaintCommandType, ComplaintEventType][];
    return new Map(entries.map(([command, event]) => [event, command]));
  });
