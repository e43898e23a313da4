import type { Decider, Result } from "@ramah/core";
import type { ComplaintRefusal } from "../reasons.js";
import type { ComplaintCommand, TimedCommand } from "./commands.js";
import { decideCase } from "./decide.js";
import type { ComplaintEvent } from "./events.js";
import { evolveCase } from "./evolve.js";
import type { ComplaintCase } from "./state.js";

/**
 * A complaint before anything came in.
 *
 * @example
 * import { initialCase } from "@ramah/complaints";
 *
 * initialCase; // => { status: "none" }
 */
export const initialCase: ComplaintCase = { status: "none" };

/**
 * Says what a command leads to: events to store, or every reason why it cannot be, each with what would
 * be allowed. Changes nothing.
 *
 * @param command what is asked, with its moment
 * @param state the folded case, {@link initialCase} before anything came in
 * @returns the events, or the refusals
 * @throws TypeError when it is no command of a complaint
 * @example
 * import { decide, initialCase } from "@ramah/complaints";
 *
 * const closing = decide({ type: "close", by: "dewi", openPromises: 0, at: 0 }, initialCase);
 * closing.ok ? [] : closing.issues.map(({ code }) => code); // => ["wrong-status"]
 */
export function decide(
  command: TimedCommand,
  state: ComplaintCase,
): Result<readonly ComplaintEvent[], ComplaintRefusal> {
  return decideCase(command, state, command.at);
}

/**
 * Folds one event into a case. Total: an event is a fact and is never refused.
 *
 * @param state the folded case
 * @param event what happened
 * @returns the case after it; the same case when the event cannot have happened there
 * @example
 * import { evolve, initialCase } from "@ramah/complaints";
 *
 * evolve(initialCase, { type: "closed", at: 0, by: "dewi" }); // => { status: "none" }
 */
export function evolve(state: ComplaintCase, event: ComplaintEvent): ComplaintCase {
  return evolveCase(state, event);
}

/**
 * A complaint from receipt to closing, as a machine of commands and events for `execute` and `replay`.
 * Somebody owns it at every moment, and ownership stays where it is until somebody else confirms taking
 * it (K-01, N-01).
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
