import type { Decider } from "@ramah/core";
import type { ComplaintRefusal } from "../reasons.js";
import type { ComplaintCommand } from "./commands.js";
import { decideCase } from "./decide.js";
import type { ComplaintEvent } from "./events.js";
import { evolveCase } from "./evolve.js";
import type { ComplaintCase } from "./state.js";

/**
 * A complaint from receipt to closing, as a machine of commands and events. Somebody owns it at every
 * moment, and ownership stays where it is until somebody else confirms taking it (K-01, N-01).
 *
 * @example
 * import { complaintCase } from "@ramah/complaints";
 * import { execute } from "@ramah/core";
 *
 * const received = execute(
 *   complaintCase,
 *   complaintCase.initial,
 *   {
 *     type: "receive",
 *     caseId: "C-1",
 *     channel: "email",
 *     complainant: "Ibu Sari",
 *     summary: "The ticket never came",
 *     owner: "dewi",
 *   },
 *   0,
 * );
 * const status = received.ok ? received.value.state.status : "refused"; // => "received"
 */
export const complaintCase: Decider<
  ComplaintCase,
  ComplaintCommand,
  ComplaintEvent,
  ComplaintRefusal
> = {
  initial: { status: "none" },
  decide: decideCase,
  evolve: evolveCase,
};
