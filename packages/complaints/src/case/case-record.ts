import { replay } from "@ramah/core";
import { complaintCase } from "./complaint-case.js";
import type { ComplaintEvent } from "./events.js";
import type { ComplaintCase } from "./state.js";

/** A case as it is kept: folded, or its events, oldest first. Folded is faster to ask. */
export type CaseRecord = ComplaintCase | readonly ComplaintEvent[];

/** The folded case of a record. */
export function caseOf(record: CaseRecord): ComplaintCase {
  return "status" in record ? record : replay(complaintCase, record);
}
