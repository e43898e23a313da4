import type { ComplaintCommandType } from "./commands.js";
import type { ComplaintStatus } from "./status.js";

/** Where a case stands, before it exists too. */
export type CaseStatus = ComplaintStatus | "none";

/** For a command, the statuses it is allowed in, each with the status it leads to. */
export type Transitions = {
  readonly [Type in ComplaintCommandType]: {
    readonly [From in CaseStatus]?: ComplaintStatus;
  };
};

// Allowed wherever somebody works on the case, and leaves it where it is.
const unmoved = {
  received: "received",
  acknowledged: "acknowledged",
  assessed: "assessed",
  investigating: "investigating",
  decided: "decided",
  answered: "answered",
  accepted: "accepted",
  dissatisfied: "dissatisfied",
  escalated: "escalated",
  referred: "referred",
  reopened: "reopened",
} as const;

// What belongs on the record belongs there after the end too.
const noted = {
  received: "received",
  acknowledged: "acknowledged",
  assessed: "assessed",
  investigating: "investigating",
  decided: "decided",
  answered: "answered",
  accepted: "accepted",
  dissatisfied: "dissatisfied",
  escalated: "escalated",
  referred: "referred",
  reopened: "reopened",
  closed: "closed",
  learned: "learned",
  withdrawn: "withdrawn",
  "out-of-scope": "out-of-scope",
} as const;

// Before the customer has an answer; afterwards it stays the case in which it was answered.
const unanswered = {
  received: "received",
  acknowledged: "acknowledged",
  assessed: "assessed",
  investigating: "investigating",
  decided: "decided",
  escalated: "escalated",
  reopened: "reopened",
} as const;

/**
 * The statuses in which each command is allowed and what each leads to. What is not in the table is refused.
 *
 * @example
 * import { transitions } from "@ramah/complaints";
 *
 * transitions.answer; // => { decided: "answered", answered: "answered" }
 * transitions.acknowledge.closed; // => undefined
 */
export const transitions: Transitions = {
  receive: { none: "received" },
  acknowledge: { received: "acknowledged", escalated: "acknowledged", reopened: "acknowledged" },
  assess: {
    acknowledged: "assessed",
    assessed: "assessed",
    investigating: "investigating",
    decided: "decided",
  },
  apologise: unmoved,
  // New facts after a decision or an objection: it must be decided again before it is answered.
  analyse: {
    assessed: "investigating",
    investigating: "investigating",
    decided: "investigating",
    dissatisfied: "investigating",
  },
  decide: { investigating: "decided", decided: "decided", dissatisfied: "decided" },
  // A second answer does not undo the first: the clock stays stopped at the first one.
  answer: { decided: "answered", answered: "answered" },
  "follow-up": noted,
  close: { answered: "closed", accepted: "closed", dissatisfied: "closed", referred: "closed" },
  reopen: {
    answered: "reopened",
    accepted: "reopened",
    dissatisfied: "reopened",
    closed: "reopened",
    learned: "reopened",
    withdrawn: "reopened",
    "out-of-scope": "reopened",
  },
  withdraw: {
    received: "withdrawn",
    acknowledged: "withdrawn",
    assessed: "withdrawn",
    investigating: "withdrawn",
    decided: "withdrawn",
    answered: "withdrawn",
    accepted: "withdrawn",
    dissatisfied: "withdrawn",
    escalated: "withdrawn",
    referred: "withdrawn",
    reopened: "withdrawn",
  },
  "hand-over": unmoved,
  "confirm-hand-over": unmoved,
  "decline-hand-over": unmoved,
  plan: unmoved,
  "request-documents": unmoved,
  "receive-documents": unmoved,
  extend: unmoved,
  hold: unanswered,
  "record-letter": noted,
  "note-vulnerability": noted,
  "name-representative": noted,
  classify: noted,
  link: noted,
  absorb: unmoved,
  redress: noted,
  goodwill: noted,
  "note-acceptance": { answered: "accepted", dissatisfied: "accepted" },
  "note-dissatisfaction": { answered: "dissatisfied", accepted: "dissatisfied" },
  escalate: { answered: "escalated", dissatisfied: "escalated" },
  // Before an answer too: when the time is up or nothing more can be done, the customer may go there.
  refer: {
    investigating: "referred",
    decided: "referred",
    answered: "referred",
    dissatisfied: "referred",
  },
  "note-adr-decision": { referred: "referred" },
  learn: { closed: "learned", learned: "learned" },
  forward: {
    received: "forwarded",
    acknowledged: "forwarded",
    assessed: "forwarded",
    investigating: "forwarded",
    decided: "forwarded",
    escalated: "forwarded",
    reopened: "forwarded",
  },
  merge: {
    received: "merged",
    acknowledged: "merged",
    assessed: "merged",
    investigating: "merged",
    decided: "merged",
    escalated: "merged",
    reopened: "merged",
  },
  "mark-duplicate": {
    received: "duplicate",
    acknowledged: "duplicate",
    assessed: "duplicate",
    investigating: "duplicate",
    decided: "duplicate",
    reopened: "duplicate",
  },
  split: {
    received: "split",
    acknowledged: "split",
    assessed: "split",
    investigating: "split",
    decided: "split",
    reopened: "split",
  },
  "rule-out-of-scope": {
    received: "out-of-scope",
    acknowledged: "out-of-scope",
    assessed: "out-of-scope",
    investigating: "out-of-scope",
    decided: "out-of-scope",
    reopened: "out-of-scope",
  },
};
