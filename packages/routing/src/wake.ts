import type { Instant } from "@ramah/core";
import type { Plan } from "./plan.js";
import type { RouterState } from "./state.js";

/** The next moment at which time alone changes something; `at` when something is due already. */
export function wakeAt(plan: Plan, state: RouterState, at: Instant): Instant | undefined {
  let wake: Instant | undefined;
  const consider = (moment: Instant | null | undefined): void => {
    if (moment === null || moment === undefined) return;
    const next = Math.max(moment, at);
    if (wake === undefined || next < wake) wake = next;
  };
  for (const { holding } of state.roster) for (const { until } of holding) consider(until);
  for (const { waiting } of state.queues) {
    for (const { exclusions } of waiting) {
      // A hold that was over at the last event was taken into account then.
      for (const { until } of exclusions)
        if (until === null || until > lastAt(state)) consider(until);
    }
  }
  if (state.queues.length === 0) return wake;
  for (const { agentId, readiness } of state.roster) {
    const site = plan.agentOf(agentId)?.site;
    if (site === undefined || readiness.status !== "ready") continue;
    if (!plan.isOpen(site, at)) consider(plan.nextOpening(site, at));
    // It may have opened since the last event without anybody asking.
    else if (!plan.isOpen(site, lastAt(state))) consider(at);
  }
  return wake;
}

/** Before the first event nothing was taken into account, so everything since 1970 is news. */
function lastAt(state: RouterState): Instant {
  return state.at ?? 0;
}
