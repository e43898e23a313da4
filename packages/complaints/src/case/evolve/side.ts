import type { CaseLink } from "../records.js";
import type { Complaint } from "../state.js";
import { type Appliers, contacted, ended, noted } from "./apply.js";

/** The side tracks: each ends the round, and with it every deadline here. */
export const applySide: Pick<
  Appliers,
  "forwarded" | "merged" | "marked-duplicate" | "split" | "ruled-out-of-scope"
> = {
  forwarded: (complaint, event) => {
    const { at, by, to, what, letter } = event;
    const told = noted(contacted(complaint, event), event);
    return {
      ...ended(told, at, "forwarded"),
      forwarding: { at, by, to, what, letter: letter.id },
    };
  },
  merged: (complaint, { at, into }) =>
    linked(ended(complaint, at, "merged"), { kind: "merged-into", caseId: into }),
  "marked-duplicate": (complaint, event) =>
    linked(ended(complaint, event.at, "duplicate"), { kind: "duplicate-of", caseId: event.of }),
  split: (complaint, event) => {
    const told = ended(noted(contacted(complaint, event), event), event.at, "split");
    const links = event.parts.map(({ caseId }): CaseLink => ({ kind: "split-into", caseId }));
    return linked({ ...told, parts: event.parts }, ...links);
  },
  "ruled-out-of-scope": (complaint, event) =>
    ended(noted(contacted(complaint, event), event), event.at, "out-of-scope"),
};

const linked = (complaint: Complaint, ...links: readonly CaseLink[]): Complaint => ({
  ...complaint,
  links: [...complaint.links, ...links],
});
