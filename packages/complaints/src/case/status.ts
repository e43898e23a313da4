/**
 * Where a complaint stands, in the order of ISO 10002:2018 (receipt, acknowledgement, assessment,
 * investigation, decision, answer, closing, learning from it), with the side tracks last. Known from texts
 * about the standard.
 */
export type ComplaintStatus =
  | "received"
  | "acknowledged"
  | "assessed"
  | "investigating"
  | "decided"
  | "answered"
  | "accepted"
  | "dissatisfied"
  | "escalated"
  | "referred"
  | "closed"
  | "learned"
  | "reopened"
  | "withdrawn"
  | "out-of-scope"
  | "forwarded"
  | "merged"
  | "duplicate"
  | "split";

/**
 * Every {@link ComplaintStatus}, in the order of handling.
 *
 * @example
 * import { complaintStatuses } from "@ramah/complaints";
 *
 * complaintStatuses[0]; // => "received"
 */
export const complaintStatuses: readonly ComplaintStatus[] = [
  "received",
  "acknowledged",
  "assessed",
  "investigating",
  "decided",
  "answered",
  "accepted",
  "dissatisfied",
  "escalated",
  "referred",
  "closed",
  "learned",
  "reopened",
  "withdrawn",
  "out-of-scope",
  "forwarded",
  "merged",
  "duplicate",
  "split",
];

/** What a status means for the work: `over` can be taken up again, `final` goes on elsewhere for good. */
export type StatusKind = "open" | "over" | "final";

const over: readonly ComplaintStatus[] = ["closed", "learned", "withdrawn", "out-of-scope"];
const final: readonly ComplaintStatus[] = ["forwarded", "merged", "duplicate", "split"];

/**
 * Tells whether somebody still has to work on a complaint in a status.
 *
 * @param status where the complaint stands
 * @returns `open` while there are duties; `over` once it ended here and can be reopened; `final` when it goes on elsewhere
 * @example
 * import { statusKind } from "@ramah/complaints";
 *
 * statusKind("answered"); // => "open"
 * statusKind("closed"); // => "over"
 * statusKind("merged"); // => "final"
 */
export function statusKind(status: ComplaintStatus): StatusKind {
  if (final.includes(status)) return "final";
  return over.includes(status) ? "over" : "open";
}
