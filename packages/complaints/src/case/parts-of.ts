import type { CommandOf } from "./decide/check.js";
import type { ComplaintCase } from "./state.js";

/**
 * Writes the commands that put the parts of a split complaint on record: each came in when the whole
 * came in, so that no deadline begins anew, and is linked with it.
 *
 * @param state the case after it was split
 * @returns one `receive` command for each part, in order; none when the case was not split
 * @example
 * import { initialCase, partsOf } from "@ramah/complaints";
 *
 * partsOf(initialCase); // => []
 */
export function partsOf(state: ComplaintCase): readonly CommandOf<"receive">[] {
  if (state.status === "none") return [];
  const { channel, complainant, owner, highValue, receivedAt, isOral } = state;
  const { deemedReceivedAt, externalDeadline, caseId: whole } = state;
  return (state.parts ?? []).map(({ caseId, summary }) => ({
    type: "receive",
    caseId,
    channel,
    complainant,
    summary,
    owner,
    highValue,
    receivedAt,
    isOral,
    ...(deemedReceivedAt === undefined ? {} : { deemedReceivedAt }),
    ...(externalDeadline === undefined ? {} : { externalDeadline }),
    links: [{ kind: "split-from", caseId: whole }],
  }));
}
