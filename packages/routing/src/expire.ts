import type { Instant } from "@ramah/core";
import type { Draft } from "./draft.js";
import type { Plan } from "./plan.js";
import type { Holding } from "./state.js";

/** Ends the reservations and the after-call work whose time is over, in the order in which it ended. */
export function expireDue(plan: Plan, draft: Draft, at: Instant): void {
  const due: { readonly agentId: string; readonly holding: Holding; readonly endedAt: Instant }[] =
    [];
  for (const { agentId, holding } of draft.state.roster) {
    for (const one of holding) {
      if (one.until !== null && one.until <= at) {
        due.push({ agentId, holding: one, endedAt: one.until });
      }
    }
  }
  due.sort(
    (first, second) =>
      first.endedAt - second.endedAt || first.holding.sequence - second.holding.sequence,
  );
  for (const { agentId, holding, endedAt } of due) {
    const contactId = holding.contact.id;
    if (holding.status === "wrapping") {
      draft.record({ type: "wrap-up-ended", at, agentId, contactId, endedAt });
      continue;
    }
    const holdUntil = endedAt + plan.rules.rejectionHoldMs;
    draft.record({ type: "reservation-expired", at, agentId, contactId, endedAt, holdUntil });
    standDown(plan, draft, agentId, at);
  }
}

/** Whoever lets it ring is probably not there: do not let the next caller ring there too. */
function standDown(plan: Plan, draft: Draft, agentId: string, at: Instant): void {
  if (plan.rules.noAnswer === "stay-ready") return;
  const entry = draft.state.roster.find((one) => one.agentId === agentId);
  if (entry?.readiness.status !== "ready") return;
  draft.record({ type: "agent-not-ready", at, agentId, because: "no-answer" });
}
