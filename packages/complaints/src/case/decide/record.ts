import type { ComplaintRefusal } from "../../reasons.js";
import { isMoney, type Money } from "../money.js";
import type { LinkKind } from "../records.js";
import type { Complaint } from "../state.js";
import { type Checks, type CommandOf, earlyRefusals, sendingRefusals } from "./check.js";

/** What stands against an entry on the record. */
export const checkRecord: Pick<
  Checks,
  "record-letter" | "note-vulnerability" | "link" | "absorb" | "redress" | "goodwill"
> = {
  "record-letter": (command, complaint, at) => {
    const { sentAt } = command;
    return [
      ...(sentAt !== undefined && sentAt > at
        ? [{ code: "sent-in-future", data: { sentAt, at } } as const]
        : []),
      ...earlyRefusals("sentAt", sentAt, complaint),
      ...sendingRefusals(command, complaint),
    ];
  },
  "note-vulnerability": ({ consent, drivers, adjustment }) =>
    consent === true || (drivers === undefined && adjustment === undefined)
      ? []
      : [{ code: "consent-missing", data: {} }],
  link: ({ kind, caseId }, complaint) => linkRefusals(kind, caseId, complaint),
  absorb: ({ caseId }, complaint) => linkRefusals("absorbed", caseId, complaint),
  redress: (command, complaint) => [
    ...amountRefusals(command),
    ...moneyRefusals(command.amount),
    ...owedRefusals(complaint),
  ],
  goodwill: ({ amount }) => moneyRefusals(amount),
};

/** A case is linked with another one, and once for each kind. */
export function linkRefusals(
  kind: LinkKind,
  caseId: string,
  complaint: Complaint,
): ComplaintRefusal[] {
  if (caseId === complaint.caseId) return [{ code: "linked-to-itself", data: { caseId } }];
  const isThere = complaint.links.some((link) => link.kind === kind && link.caseId === caseId);
  return isThere ? [{ code: "linked-already", data: { caseId, kind } }] : [];
}

function amountRefusals({ kind, amount }: CommandOf<"redress">): ComplaintRefusal[] {
  if (kind === "non-financial") {
    return amount === undefined ? [] : [{ code: "amount-unexpected", data: { kind } }];
  }
  return amount === undefined ? [{ code: "amount-missing", data: { kind } }] : [];
}

function moneyRefusals(amount: Money | undefined): ComplaintRefusal[] {
  if (amount === undefined || isMoney(amount)) return [];
  return [{ code: "no-money", data: { currency: amount.currency, amount: amount.amount } }];
}

/** Redress is owed once the complaint was upheld, here or by a scheme; what a scheme settled is owed too. */
function owedRefusals({ rounds, referrals }: Complaint): ComplaintRefusal[] {
  const isOwed =
    rounds.some(({ outcome }) => isUpheld(outcome?.outcome)) ||
    referrals.some(
      ({ decision }) => isUpheld(decision?.outcome) || decision?.outcome === "settled",
    );
  if (isOwed) return [];
  const outcome = rounds.findLast((round) => round.outcome !== undefined)?.outcome?.outcome;
  return [{ code: "redress-not-owed", data: outcome === undefined ? {} : { outcome } }];
}

const isUpheld = (outcome: string | undefined): boolean =>
  outcome === "upheld" || outcome === "partly-upheld";
