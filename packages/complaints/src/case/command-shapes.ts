import { once } from "@ramah/core";
import type { ComplaintCommands, ComplaintCommandType } from "./commands.js";
import type { FieldShape } from "./shape.js";

/** The fields of each command. */
export type CommandShapes = {
  readonly [Type in ComplaintCommandType]: {
    readonly [Field in keyof ComplaintCommands[Type]]-?: FieldShape;
  };
};

const note: FieldShape = { optional: "text" };
const moment: FieldShape = { optional: "moment" };
const any: FieldShape = { optional: "value" };
const sent: FieldShape = { fields: { id: "text", kind: "value", to: any } };
const letter: FieldShape = { optional: sent };
const fulfils: FieldShape = { optional: { list: "text" } };
const amount: FieldShape = { optional: { fields: { currency: "text", amount: "text" } } };
const contact = { by: "text", channel: "channel" } as const;
const explained = { by: "text", channel: "channel", reason: "text" } as const;

/** The fields of every command: one that is not here is neither asked for nor stored. */
export const commandShapes: () => CommandShapes = /* @__PURE__ */ once(() => ({
  receive: {
    caseId: "text",
    channel: "channel",
    complainant: "text",
    summary: "text",
    owner: "text",
    class: any,
    highValue: any,
    externalDeadline: moment,
    receivedAt: moment,
    deemedReceivedAt: moment,
    isOral: any,
    links: { optional: { list: { fields: { kind: "value", caseId: "text" } } } },
  },
  acknowledge: { ...contact, givenName: "text", letter, fulfils },
  assess: { by: "text", severity: "value", class: any },
  apologise: contact,
  analyse: { by: "text", cause: "text", prevention: note },
  decide: { by: "text", outcome: "value", explanation: "text" },
  answer: { ...contact, letter, fulfils },
  "follow-up": contact,
  close: { by: "text", openPromises: any, drops: fulfils },
  reopen: { ...explained, receivedAt: moment },
  withdraw: { by: "text", reason: "text" },
  "hand-over": { by: "text", to: "text" },
  "confirm-hand-over": { by: "text" },
  "decline-hand-over": { by: "text" },
  plan: { by: "text", clocks: { list: "value" }, reason: note },
  "request-documents": { ...contact, documents: { list: "text" }, until: moment },
  "receive-documents": {
    by: "text",
    documents: { list: "text" },
    isComplete: "value",
    receivedAt: moment,
  },
  extend: { ...explained, clock: "text", due: "moment", date: "text", letter: sent },
  hold: { ...explained, letter: sent, fulfils },
  "record-letter": { ...contact, letter: sent, sentAt: moment, fulfils },
  "note-vulnerability": {
    by: "text",
    causedBy: "value",
    consent: "value",
    drivers: { optional: { list: "text" } },
    adjustment: note,
  },
  "name-representative": { by: "text", name: "text", authority: any, evidence: note },
  classify: {
    by: "text",
    codes: {
      list: { fields: { role: "value", taxonomy: "text", version: "text", code: "text" } },
    },
  },
  link: { by: "text", kind: "value", caseId: "text" },
  absorb: { by: "text", caseId: "text" },
  redress: { by: "text", kind: "value", what: "text", amount },
  goodwill: { by: "text", what: "text", amount },
  "note-acceptance": contact,
  "note-dissatisfaction": explained,
  escalate: explained,
  refer: { ...contact, scheme: "text", deadline: moment, reference: note, letter, fulfils },
  "note-adr-decision": { by: "text", outcome: "value" },
  learn: { by: "text", change: "text", isSystemic: "value" },
  forward: { ...contact, to: "text", what: "text", letter: sent },
  merge: { by: "text", into: "text", intoReceivedAt: "moment", reason: "text" },
  "mark-duplicate": { by: "text", of: "text", ofReceivedAt: "moment" },
  split: {
    ...explained,
    parts: { list: { fields: { caseId: "text", summary: "text" } } },
    letter: sent,
  },
  "rule-out-of-scope": { ...explained, letter },
}));
