import { type Appliers, contacted, noted } from "./apply.js";

/** What is put on the record besides the handling. */
export const applyRecord: Pick<
  Appliers,
  | "letter-sent"
  | "vulnerability-noted"
  | "representative-named"
  | "classified"
  | "linked"
  | "absorbed"
  | "redress-granted"
  | "goodwill-given"
> = {
  "letter-sent": (complaint, event) => {
    const { sentAt = event.at } = event;
    const sent = { ...event, at: sentAt };
    return noted(contacted(complaint, sent), sent);
  },
  // The last word counts, so that consent can be taken back: then nothing of it is kept here.
  "vulnerability-noted": (complaint, { type: _, ...vulnerability }) => ({
    ...complaint,
    vulnerability,
  }),
  "representative-named": (complaint, { type: _, ...representative }) => ({
    ...complaint,
    representative,
  }),
  classified: (complaint, { type: _, ...coding }) => ({
    ...complaint,
    codings: [...complaint.codings, coding],
  }),
  linked: (complaint, { kind, caseId }) => ({
    ...complaint,
    links: [...complaint.links, { kind, caseId }],
  }),
  absorbed: (complaint, { caseId }) => ({
    ...complaint,
    links: [...complaint.links, { kind: "absorbed", caseId }],
  }),
  "redress-granted": (complaint, { type: _, ...redress }) => ({
    ...complaint,
    redress: [...complaint.redress, redress],
  }),
  "goodwill-given": (complaint, { type: _, ...gesture }) => ({
    ...complaint,
    goodwill: [...complaint.goodwill, gesture],
  }),
};
