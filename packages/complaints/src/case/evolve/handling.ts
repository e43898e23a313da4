import { isWritten } from "@ramah/core";
import type { EventOf } from "../events.js";
import type { Complaint } from "../state.js";
import {
  type Appliers,
  contacted,
  ended,
  inRound,
  lastRound,
  newRound,
  noted,
  withoutOffer,
} from "./apply.js";

/** The first contact is the customer's own, so clocks and follow-up begin when it came. */
export function opened(event: EventOf<"received">): Complaint {
  const { type: _, at, channel, receivedAt = at, highValue = false, links = [], ...told } = event;
  const { isOral = !isWritten(channel), ...rest } = told;
  return {
    status: "received",
    ...rest,
    channel,
    receivedAt,
    recordedAt: at,
    isOral,
    highValue,
    owners: [{ owner: event.owner, from: receivedAt }],
    contacts: [{ at: receivedAt, channel, direction: "inbound" }],
    letters: [],
    documents: { requests: [], receipts: [] },
    redress: [],
    goodwill: [],
    codings: [],
    links,
    referrals: [],
    lessons: [],
    rounds: [newRound(receivedAt)],
    lastAt: at,
  };
}

/** The handling in its order, and the ownership. */
export const applyHandling: Pick<
  Appliers,
  | "acknowledged"
  | "assessed"
  | "apologised"
  | "analysed"
  | "outcome-decided"
  | "answered"
  | "followed-up"
  | "closed"
  | "reopened"
  | "withdrawn"
  | "hand-over-offered"
  | "owner-changed"
  | "hand-over-declined"
> = {
  acknowledged: (complaint, event) => {
    const { at, by, givenName } = event;
    return inRound(noted(contacted(complaint, event), event), {
      acknowledgement: { at, by, givenName },
    });
  },
  assessed: (complaint, event) => {
    const { at, by, severity } = event;
    const { assessments } = lastRound(complaint);
    const assessed = inRound(complaint, { assessments: [...assessments, { at, by, severity }] });
    return event.class === undefined ? assessed : { ...assessed, class: event.class };
  },
  apologised: (complaint, event) => {
    const { at, by } = event;
    const { apologies } = lastRound(complaint);
    return inRound(contacted(complaint, event), { apologies: [...apologies, { at, by }] });
  },
  analysed: (complaint, { type: _, ...analysis }) =>
    inRound(complaint, { analyses: [...lastRound(complaint).analyses, analysis] }),
  // A later decision of the same round replaces the earlier; both stay in the events.
  "outcome-decided": (complaint, { type: _, ...outcome }) => inRound(complaint, { outcome }),
  // The owner is noted with the answer, because ownership may change afterwards.
  answered: (complaint, event) => {
    const { at, by, channel } = event;
    const { answers } = lastRound(complaint);
    const { owner } = complaint;
    return inRound(noted(contacted(complaint, event), event), {
      answers: [...answers, { at, by, channel, owner }],
    });
  },
  "followed-up": contactedOnly,
  closed: (complaint, { at }) => ended(complaint, at, "closed"),
  // A new round with clocks of its own; what was late stays late.
  reopened: (complaint, event) => {
    const { at, channel, receivedAt = at } = event;
    const left = ended(complaint, at, "reopened");
    return {
      ...contacted(left, { at: receivedAt, channel }, "inbound"),
      rounds: [...left.rounds, newRound(receivedAt)],
    };
  },
  withdrawn: (complaint, { at }) => ended(complaint, at, "withdrawn"),
  "hand-over-offered": (complaint, { to, by, at }) => ({
    ...complaint,
    pendingHandOver: { to, by, at },
  }),
  // Every owner is kept with a moment: who owned it when is asked months later.
  "owner-changed": (complaint, { owner, at }) => ({
    ...withoutOffer(complaint),
    owner,
    owners: [...complaint.owners, { owner, from: at }],
  }),
  "hand-over-declined": withoutOffer,
};

function contactedOnly(complaint: Complaint, event: EventOf<"followed-up">): Complaint {
  return contacted(complaint, event);
}
