import { type Appliers, contacted, inRound, lastRound, noted, withLetter } from "./apply.js";

/** Deadlines and documents. */
export const applyTime: Pick<
  Appliers,
  "planned" | "documents-requested" | "documents-received" | "extended" | "held"
> = {
  planned: (complaint, { type: _, ...plan }) =>
    inRound(complaint, { plans: [...lastRound(complaint).plans, plan] }),
  "documents-requested": (complaint, event) => {
    const { type: _, channel: __, ...request } = event;
    const { documents } = complaint;
    return {
      ...contacted(complaint, event),
      documents: { ...documents, requests: [...documents.requests, request] },
    };
  },
  "documents-received": (complaint, event) => {
    const { at, by, documents: names, isComplete, receivedAt = at } = event;
    const { documents } = complaint;
    const receipt = { at, by, documents: names, receivedAt, isComplete };
    const isFirst = isComplete && documents.completeAt === undefined;
    return {
      ...complaint,
      documents: {
        ...documents,
        receipts: [...documents.receipts, receipt],
        ...(isFirst ? { completeAt: receivedAt } : {}),
      },
    };
  },
  extended: (complaint, event) => {
    const { at, by, clock, due, date, reason, letter, channel } = event;
    const told = withLetter(contacted(complaint, event), letter, at, by, channel);
    const { plans, extensions } = lastRound(complaint);
    const plan = plans.length - 1;
    const extension = { at, by, clock, plan, due, date, reason, letter: letter.id };
    return inRound(told, { extensions: [...extensions, extension] });
  },
  held: (complaint, event) => noted(contacted(complaint, event), event),
};
