import type { ComplaintEvent } from "./events.js";
import { evolveCase } from "./evolve.js";
import type { ComplaintCase } from "./state.js";

/** A case as it is kept: folded, or its events, oldest first. Folded is faster to ask. */
export type CaseRecord = ComplaintCase | readonly ComplaintEvent[];

/** The folded case of a record. Whoever only reads does not carry what decides. */
export function caseOf(record: CaseRecord): ComplaintCase {
  return "status" in record ? record : record.reduce(evolveCase, { status: "none" });
}
