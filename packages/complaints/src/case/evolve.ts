import type { Channel, Instant } from "@ramah/core";
import type { ComplaintCommandType } from "./commands.js";
import type { ComplaintEvent, ComplaintEventType } from "./events.js";
import type { CaseContact, Complaint, ComplaintCase, Round } from "./state.js";
import { transitions } from "./transitions.js";

const commandOf: Readonly<Record<ComplaintEventType, ComplaintCommandType>> = {
  received: "receive",
  acknowledged: "acknowledge",
  "hand-over-offered": "hand-over",
  "owner-changed": "confirm-hand-over",
  "hand-over-declined": "decline-hand-over",
  assessed: "assess",
  apologised: "apologise",
  analysed: "analyse",
  "outcome-decided": "decide",
  answered: "answer",
  "followed-up": "follow-up",
  closed: "close",
  reopened: "reopen",
  withdrawn: "withdraw",
};

/** Folds one event in. An event that cannot have happened there (a second receipt) changes nothing. */
export function evolveCase(state: ComplaintCase, event: ComplaintEvent): ComplaintCase {
  if (state.status === "none") return event.type === "received" ? opened(event) : state;
  if (event.type === "received") return state;
  const status = transitions[commandOf[event.type]][state.status] ?? state.status;
  const moved: Complaint = { ...state, status, lastAt: event.at };
  switch (event.type) {
    case "acknowledged": {
      const { at, by, givenName } = event;
      return inRound(contacted(moved, event), { acknowledgement: { at, by, givenName } });
    }
    case "hand-over-offered":
      return { ...moved, pendingHandOver: { to: event.to, by: event.by, at: event.at } };
    // Every owner is kept with a moment: who owned it when is asked months later.
    case "owner-changed":
      return {
        ...withoutOffer(moved),
        owner: event.owner,
        owners: [...state.owners, { owner: event.owner, from: event.at }],
      };
    case "hand-over-declined":
      return withoutOffer(moved);
    case "assessed": {
      const { at, by, severity } = event;
      const { assessments } = lastRound(state);
      const assessed = inRound(moved, { assessments: [...assessments, { at, by, severity }] });
      return event.class === undefined ? assessed : { ...assessed, class: event.class };
    }
    case "apologised": {
      const { at, by } = event;
      const { apologies } = lastRound(state);
      return inRound(contacted(moved, event), { apologies: [...apologies, { at, by }] });
    }
    case "analysed": {
      const { type: _, ...analysis } = event;
      return inRound(moved, { analyses: [...lastRound(state).analyses, analysis] });
    }
    // A later decision of the same round replaces the earlier; both stay in the events.
    case "outcome-decided": {
      const { type: _, ...outcome } = event;
      return inRound(moved, { outcome });
    }
    // The owner is noted with the answer, because ownership may change afterwards.
    case "answered": {
      const { type: _, ...answer } = event;
      const { answers } = lastRound(state);
      return inRound(contacted(moved, event), {
        answers: [...answers, { ...answer, owner: state.owner }],
      });
    }
    case "followed-up":
      return contacted(moved, event);
    case "closed":
    case "withdrawn":
      return inRound(withoutOffer(moved), { end: { at: event.at, how: event.type } });
    // A new round with a clock of its own; what was late stays late.
    case "reopened":
      return {
        ...contacted(moved, event, "inbound"),
        rounds: [...state.rounds, newRound(event.at)],
      };
  }
}

/** The round that runs, or ran last. */
export function lastRound(complaint: Complaint): Round {
  return complaint.rounds[complaint.rounds.length - 1] ?? complaint.rounds[0];
}

/** The first contact is the customer's own, so the clock and the follow-up begin with it. */
function opened(event: Extract<ComplaintEvent, { type: "received" }>): Complaint {
  const { type: _, at, channel, highValue = false, ...told } = event;
  return {
    status: "received",
    ...told,
    highValue,
    owners: [{ owner: event.owner, from: at }],
    contacts: [{ at, channel, direction: "inbound" }],
    rounds: [newRound(at)],
    lastAt: at,
  };
}

const newRound = (openedAt: Instant): Round => ({
  openedAt,
  assessments: [],
  apologies: [],
  analyses: [],
  answers: [],
});

/** Changes the last round; earlier ones are history. */
function inRound(complaint: Complaint, change: Partial<Round>): Complaint {
  const [first, ...more] = complaint.rounds;
  const last = more.pop();
  return last === undefined
    ? { ...complaint, rounds: [{ ...first, ...change }] }
    : { ...complaint, rounds: [first, ...more, { ...last, ...change }] };
}

/** Notes a contact for the follow-up: outbound unless the customer came back. */
function contacted(
  complaint: Complaint,
  { at, channel }: { readonly at: Instant; readonly channel: Channel },
  direction: CaseContact["direction"] = "outbound",
): Complaint {
  return { ...complaint, contacts: [...complaint.contacts, { at, channel, direction }] };
}

/** The key goes, not only its value: a snapshot has no empty offers. */
function withoutOffer(complaint: Complaint): Complaint {
  const { pendingHandOver: _, ...rest } = complaint;
  return rest;
}
