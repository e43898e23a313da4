/**
 * Where a complaint stands, in the order of ISO 10002 (receipt, acknowledgement, assessment,
 * investigation, answer, closing), with the two side tracks.
 */
export type ComplaintStatus =
  | "received"
  | "acknowledged"
  | "assessed"
  | "investigating"
  | "answered"
  | "closed"
  | "withdrawn"
  | "reopened";

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
  "answered",
  "closed",
  "withdrawn",
  "reopened",
];
