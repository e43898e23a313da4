import type { Instant } from "@ramah/core";
import { type CaseRecord, caseOf } from "./case-record.js";

/**
 * Finds who owned a complaint at a moment. From the receipt on there is always somebody.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @returns the owner, or `undefined` before the receipt
 * @example
 * import { type ComplaintEvent, ownerAt } from "@ramah/complaints";
 *
 * const events: readonly ComplaintEvent[] = [
 *   {
 *     type: "received",
 *     at: 1_000,
 *     caseId: "C-1",
 *     channel: "email",
 *     complainant: "Ibu Sari",
 *     summary: "The ticket never came",
 *     owner: "dewi",
 *   },
 *   { type: "hand-over-offered", at: 2_000, by: "dewi", to: "budi" },
 *   { type: "owner-changed", at: 3_000, owner: "budi", previous: "dewi" },
 * ];
 * ownerAt(events, 2_999); // => "dewi"
 * ownerAt(events, 3_000); // => "budi"
 * ownerAt(events, 999); // => undefined
 */
export function ownerAt(record: CaseRecord, at: Instant): string | undefined {
  const state = caseOf(record);
  if (state.status === "none") return undefined;
  return state.owners.findLast(({ from }) => from <= at)?.owner;
}
