import type { ComplaintRefusal } from "../../reasons.js";
import { lastRound } from "../evolve/apply.js";
import { type Checks, sendingRefusals } from "./check.js";

/** What stands against a step after the answer. */
export const checkAfter: Pick<Checks, "escalate" | "refer" | "note-adr-decision" | "learn"> = {
  // After the second look only a scheme outside is left.
  escalate: (_, complaint) =>
    lastRound(complaint).stage === 2 ? [{ code: "second-stage-used", data: {} }] : [],
  refer: sendingRefusals,
  "note-adr-decision": (_, { referrals }): ComplaintRefusal[] => {
    const last = referrals[referrals.length - 1];
    return last?.decision === undefined
      ? []
      : [{ code: "adr-decided-already", data: { scheme: last.scheme } }];
  },
  learn: (_, { codings }) =>
    codings.some(({ codes }) => codes.some(({ role }) => role === "root-cause"))
      ? []
      : [{ code: "cause-code-missing", data: {} }],
};
