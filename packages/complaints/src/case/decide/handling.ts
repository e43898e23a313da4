import type { Instant } from "@ramah/core";
import { lateFrom } from "../../clock/late-from.js";
import { openFollowUp } from "../../clock/open-follow-up.js";
import { houseFollowUpPolicy } from "../../data/policies.js";
import type { ComplaintRefusal } from "../../reasons.js";
import { accusationIn } from "../accusation.js";
import { knownClocks, openClocks } from "../clocks.js";
import { lastRound } from "../evolve/apply.js";
import type { Complaint } from "../state.js";
import {
  arrivalRefusals,
  type Checks,
  type CommandOf,
  earlyRefusals,
  sendingRefusals,
  writtenRefusals,
} from "./check.js";

type Handled =
  | "acknowledge"
  | "assess"
  | "decide"
  | "answer"
  | "follow-up"
  | "close"
  | "reopen"
  | "hand-over"
  | "confirm-hand-over"
  | "decline-hand-over";

/** What stands against a step of the handling or a change of owner. */
export const checkHandling: Pick<Checks, Handled> & {
  readonly receive: (command: CommandOf<"receive">, at: Instant) => ComplaintRefusal[];
} = {
  receive: (command, at) => {
    const { receivedAt = at, deemedReceivedAt = receivedAt, caseId, links = [] } = command;
    return [
      ...arrivalRefusals(command.receivedAt, at),
      ...(deemedReceivedAt < receivedAt
        ? [{ code: "deemed-too-early", data: { receivedAt } } as const]
        : []),
      ...(links.some((link) => link.caseId === caseId)
        ? [{ code: "linked-to-itself", data: { caseId } } as const]
        : []),
    ];
  },
  acknowledge: sendingRefusals,
  assess: ({ severity }) =>
    [1, 2, 3, 4, 5].includes(severity)
      ? []
      : [{ code: "severity-out-of-range", data: { severity } }],
  // Looked for only in what goes into the answer; what the customer said stays as it was said.
  decide: ({ explanation }) => {
    const word = accusationIn(explanation);
    return word === undefined ? [] : [{ code: "customer-accused", data: { word } }];
  },
  answer: sendingRefusals,
  // A call is followed up in writing: a second call puts nothing down.
  "follow-up": ({ channel }) => writtenRefusals(channel),
  close: ({ openPromises, drops = [] }, complaint, at) => [
    ...pendingRefusals(complaint),
    ...promiseRefusals(openPromises),
    ...followUpRefusals(complaint, at),
    ...clockRefusals(complaint, drops, at),
    ...recourseRefusals(complaint),
    ...adrRefusals(complaint),
  ],
  reopen: ({ receivedAt }, complaint, at) => [
    ...arrivalRefusals(receivedAt, at),
    ...earlyRefusals("receivedAt", receivedAt, complaint),
  ],
  "hand-over": ({ to }, complaint) => [
    ...pendingRefusals(complaint),
    ...(to === complaint.owner ? [{ code: "already-owner", data: { owner: to } } as const] : []),
  ],
  "confirm-hand-over": ({ by }, { pendingHandOver: offer }) => {
    if (offer === undefined) return [{ code: "no-hand-over-pending", data: {} }];
    return by === offer.to ? [] : [notOffered(by, offer.to)];
  },
  // The owner or whoever offered may take the offer back, else a case would hang on somebody who is ill.
  "decline-hand-over": ({ by }, { pendingHandOver: offer, owner }) => {
    if (offer === undefined) return [{ code: "no-hand-over-pending", data: {} }];
    return [offer.to, offer.by, owner].includes(by) ? [] : [notOffered(by, offer.to)];
  },
};

const pendingRefusals = ({ pendingHandOver: offer }: Complaint): ComplaintRefusal[] =>
  offer === undefined ? [] : [{ code: "hand-over-pending", data: { to: offer.to } }];

const notOffered = (by: string, to: string): ComplaintRefusal => ({
  code: "not-offered-to",
  data: { by, to },
});

/** A count that is none means that nobody asked the ledger, which is no reason to close. */
function promiseRefusals(count: number): ComplaintRefusal[] {
  if (!Number.isInteger(count) || count < 0) return [{ code: "promises-unknown", data: {} }];
  return count === 0 ? [] : [{ code: "promises-open", data: { count } }];
}

/** The house policy decides here; an application with another one reads `followUpDue`. */
function followUpRefusals(complaint: Complaint, at: Instant): ComplaintRefusal[] {
  const open = openFollowUp(complaint, at, houseFollowUpPolicy.value.channels);
  return open === undefined ? [] : [{ code: "follow-up-open", data: { since: open.at } }];
}

/**
 * What was missed is on the record and stays missed. What could still be met is met, or said to fall away:
 * it does not vanish by closing.
 */
function clockRefusals(
  complaint: Complaint,
  drops: readonly string[],
  at: Instant,
): ComplaintRefusal[] {
  const known = knownClocks(complaint);
  const clocks = openClocks(complaint)
    .filter(({ clock, due }) => at < lateFrom(clock.rule, due) && !drops.includes(clock.key))
    .map(({ clock }) => clock.key);
  return [
    ...(clocks.length === 0 ? [] : [{ code: "clocks-open", data: { clocks } } as const]),
    ...drops
      .filter((clock) => !known.includes(clock))
      .map((clock) => ({ code: "unknown-clock", data: { clock, known } }) as const),
  ];
}

/**
 * Whoever stays dissatisfied is told where else to go before the case ends here (ISO 10002:2018):
 * a final response or a letter about the scheme, since the round began.
 */
function recourseRefusals(complaint: Complaint): ComplaintRefusal[] {
  if (complaint.status !== "dissatisfied") return [];
  const { openedAt } = lastRound(complaint);
  const isTold = complaint.letters.some(
    ({ kind, at }) => at >= openedAt && (kind === "final-response" || kind === "adr-letter"),
  );
  return isTold ? [] : [{ code: "recourse-not-told", data: {} }];
}

function adrRefusals({ status, referrals }: Complaint): ComplaintRefusal[] {
  const last = referrals[referrals.length - 1];
  if (status !== "referred" || last === undefined || last.decision !== undefined) return [];
  return [{ code: "adr-undecided", data: { scheme: last.scheme } }];
}
