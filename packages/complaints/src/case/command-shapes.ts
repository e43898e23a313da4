import { once } from "@ramah/core";
import type { PlannedClock } from "../regimes/timeline.js";
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
const flag: FieldShape = { optional: "flag" };
const any: FieldShape = { optional: "value" };
const kind: FieldShape = { optional: { choice: "complaintClass" } };
const sent: FieldShape = {
  fields: {
    id: "text",
    kind: { choice: "letterKind" },
    to: { optional: { choice: "letterTo" } },
  },
};
const letter: FieldShape = { optional: sent };
const fulfils: FieldShape = { optional: { list: "text" } };
const amount: FieldShape = { optional: { fields: { currency: "text", amount: "text" } } };
const contact = { by: "text", channel: "channel" } as const;
const clock: FieldShape = {
  fields: {
    key: "text",
    regime: "text",
    regimeValidFrom: "date",
    milestone: "text",
    rule: "value",
    startAt: "moment",
    zone: "text",
    calendar: {
      optional: { fields: { id: "text", version: "text", knownAt: { optional: "date" } } },
    },
    closeOfBusiness: note,
    due: "moment",
    date: "date",
  } satisfies { readonly [Field in keyof PlannedClock]-?: FieldShape },
};
const explained = { by: "text", channel: "channel", reason: "text" } as const;

/** The fields of every command: one that is not here is neither asked for nor stored. */
export const commandShapes: () => CommandShapes = /* @__PURE__ */ once(() => ({
  receive: {
    caseId: "text",
    channel: "channel",
    complainant: "text",
    summary: "text",
    owner: "text",
    class: kind,
    highValue: flag,
    externalDeadline: moment,
    receivedAt: moment,
    deemedReceivedAt: moment,
    isOral: flag,
    links: {
      optional: { list: { fields: { kind: { choice: "caseLink" }, caseId: "text" } } },
    },
  },
  acknowledge: { ...contact, givenName: "text", letter, fulfils },
  assess: { by: "text", severity: "value", class: kind },
  apologise: contact,
  analyse: { by: "text", cause: "text", prevention: note },
  decide: { by: "text", outcome: { choice: "outcome" }, explanation: "text" },
  answer: { ...contact, letter, fulfils },
  "follow-up": contact,
  close: { by: "text", openPromises: any, drops: fulfils },
  reopen: { ...explained, receivedAt: moment },
  withdraw: { by: "text", reason: "text" },
  "hand-over": { by: "text", to: "text" },
  "confirm-hand-over": { by: "text" },
  "decline-hand-over": { by: "text" },
  plan: { by: "text", clocks: { list: clock }, reason: note },
  "request-documents": { ...contact, documents: { list: "text" }, until: moment },
  "receive-documents": {
    by: "text",
    documents: { list: "text" },
    isComplete: "flag",
    receivedAt: moment,
  },
  extend: { ...explained, clock: "text", due: "moment", date: "date", letter: sent },
  hold: { ...explained, letter: sent, fulfils },
  "record-letter": { ...contact, letter: sent, sentAt: moment, fulfils },
  "note-vulnerability": {
    by: "text",
    causedBy: "flag",
    consent: "flag",
    drivers: { optional: { list: { choice: "driver" } } },
    adjustment: note,
  },
  "name-representative": {
    by: "text",
    name: "text",
    authority: { optional: { choice: "authority" } },
    evidence: note,
  },
  classify: {
    by: "text",
    codes: {
      list: {
        fields: { role: { choice: "codeRole" }, taxonomy: "text", version: "text", code: "text" },
      },
    },
  },
  link: { by: "text", kind: { choice: "handLink" }, caseId: "text" },
  absorb: { by: "text", caseId: "text" },
  redress: { by: "text", kind: { choice: "redressKind" }, what: "text", amount },
  goodwill: { by: "text", what: "text", amount },
  "note-acceptance": contact,
  "note-dissatisfaction": explained,
  escalate: explained,
  refer: { ...contact, scheme: "text", deadline: moment, reference: note, letter, fulfils },
  "note-adr-decision": { by: "text", outcome: { choice: "adrOutcome" } },
  learn: { by: "text", change: "text", isSystemic: "flag" },
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
