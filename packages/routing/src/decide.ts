import { fail, type Instant, type Result, succeed } from "@ramah/core";
import { assign } from "./assign.js";
import type { RouterCommand } from "./command.js";
import { createDraft } from "./draft.js";
import type { RouterEvent } from "./event.js";
import { expireDue } from "./expire.js";
import { handle } from "./handle.js";
import type { Plan } from "./plan.js";
import type { RouterRefusal } from "./reasons.js";
import { notBefore, type RouterState } from "./state.js";

/** What is over ends first, then the command counts, then free agents and waiting contacts meet. */
export function decide(
  plan: Plan,
  command: RouterCommand,
  state: RouterState,
  at: Instant,
): Result<readonly RouterEvent[], RouterRefusal> {
  if (!Number.isSafeInteger(at)) throw new RangeError(`decide: ${at} is not a moment`);
  // Clocks are set back now and then; what happened stays in order.
  const moment = notBefore(state, at);
  const draft = createDraft(state);
  expireDue(plan, draft, moment);
  const [first, ...more] = handle(plan, command, draft, state, moment);
  if (first !== undefined) return fail(first, ...more);
  assign(plan, draft, moment);
  return succeed(draft.events);
}
