import type { Channel, Instant } from "@ramah/core";
import type { Fulfilling } from "../commands/handling.js";
import type { ComplaintEventType, EventOf } from "../events.js";
import type { LetterSent } from "../records.js";
import type { CaseContact, Complaint, Round, RoundEnd } from "../state.js";

/** What each event changes in a case whose status was moved already. */
export type Appliers = {
  readonly [Type in Exclude<ComplaintEventType, "received">]: (
    complaint: Complaint,
    event: EventOf<Type>,
  ) => Complaint;
};

/** The round that runs, or ran last. */
export function lastRound(complaint: Complaint): Round {
  return complaint.rounds[complaint.rounds.length - 1] ?? complaint.rounds[0];
}

/** A round in which nothing was done yet. */
export const newRound = (openedAt: Instant, stage: 1 | 2 = 1): Round => ({
  openedAt,
  stage,
  assessments: [],
  apologies: [],
  analyses: [],
  answers: [],
  responses: [],
  plans: [],
  extensions: [],
  fulfilments: [],
});

/** Changes the last round; earlier ones are history. */
export function inRound(complaint: Complaint, change: Partial<Round>): Complaint {
  const [first, ...more] = complaint.rounds;
  const last = more.pop();
  return last === undefined
    ? { ...complaint, rounds: [{ ...first, ...change }] }
    : { ...complaint, rounds: [first, ...more, { ...last, ...change }] };
}

/** Notes a contact in its place in time: what was put on record later may have happened before. */
export function contacted(
  complaint: Complaint,
  { at, channel }: { readonly at: Instant; readonly channel: Channel },
  direction: CaseContact["direction"] = "outbound",
): Complaint {
  const { contacts } = complaint;
  const later = contacts.findIndex((contact) => contact.at > at);
  const place = later === -1 ? contacts.length : later;
  const contact: CaseContact = { at, channel, direction };
  return {
    ...complaint,
    contacts: [...contacts.slice(0, place), contact, ...contacts.slice(place)],
  };
}

/** Notes a letter that went out with a step, and which deadlines the step met. */
export function noted(
  complaint: Complaint,
  event: Fulfilling & { readonly at: Instant; readonly by: string; readonly channel: Channel },
): Complaint {
  const { letter, at, by, channel, fulfils = [] } = event;
  const written = letter === undefined ? complaint : withLetter(complaint, letter, at, by, channel);
  return fulfilled(written, fulfils, at);
}

/** Adds a letter to the record. */
export function withLetter(
  complaint: Complaint,
  { id, kind, to = "complainant" }: LetterSent,
  at: Instant,
  by: string,
  channel: Channel,
): Complaint {
  return { ...complaint, letters: [...complaint.letters, { id, kind, at, by, to, channel }] };
}

/** A deadline is met once; a later deed does not move the first. */
export function fulfilled(complaint: Complaint, clocks: readonly string[], at: Instant): Complaint {
  const { fulfilments } = lastRound(complaint);
  const fresh = [...new Set(clocks)]
    .filter((key) => fulfilments.every(({ clock }) => clock !== key))
    .map((clock) => ({ clock, at }));
  return fresh.length === 0
    ? complaint
    : inRound(complaint, { fulfilments: [...fulfilments, ...fresh] });
}

/** Ends the round that runs, with whatever offer of ownership was open; an earlier end stays. */
export function ended(complaint: Complaint, at: Instant, how: RoundEnd): Complaint {
  const rest = withoutOffer(complaint);
  return lastRound(rest).end === undefined ? inRound(rest, { end: { at, how } }) : rest;
}

/** The key goes, not only its value: a snapshot has no empty offers. */
export function withoutOffer(complaint: Complaint): Complaint {
  const { pendingHandOver: _, ...rest } = complaint;
  return rest;
}
