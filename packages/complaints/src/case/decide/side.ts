import type { Instant } from "@ramah/core";
import type { ComplaintRefusal } from "../../reasons.js";
import type { Complaint } from "../state.js";
import { type Checks, sendingRefusals, writtenRefusals } from "./check.js";
import { linkRefusals } from "./record.js";

/** What stands against leaving the usual way. */
export const checkSide: Pick<
  Checks,
  "forward" | "merge" | "mark-duplicate" | "split" | "rule-out-of-scope"
> = {
  forward: (command, complaint) => [
    ...writtenRefusals(command.channel),
    ...sendingRefusals(command, complaint),
  ],
  merge: ({ into, intoReceivedAt }, complaint) => [
    ...linkRefusals("merged-into", into, complaint),
    ...laterRefusals(into, intoReceivedAt, complaint),
  ],
  "mark-duplicate": ({ of, ofReceivedAt }, complaint) => [
    ...linkRefusals("duplicate-of", of, complaint),
    ...laterRefusals(of, ofReceivedAt, complaint),
  ],
  split: (command, complaint) => {
    const ids = command.parts.map(({ caseId }) => caseId);
    const double = ids.filter((id, index) => id === complaint.caseId || ids.indexOf(id) !== index);
    return [
      ...sendingRefusals(command, complaint),
      ...(ids.length < 2 ? [{ code: "too-few-parts", data: { count: ids.length } } as const] : []),
      ...double.map((caseId) => ({ code: "double-part", data: { caseId } }) as const),
    ];
  },
  "rule-out-of-scope": sendingRefusals,
};

/** Merging must not win time: whichever came first goes on. */
function laterRefusals(
  into: string,
  intoReceivedAt: Instant,
  { receivedAt }: Complaint,
): ComplaintRefusal[] {
  return intoReceivedAt <= receivedAt
    ? []
    : [{ code: "merge-into-later", data: { into, intoReceivedAt } }];
}
