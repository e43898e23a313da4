import type { Instant } from "@ramah/core";
import type { Contact } from "./contact.js";
import type { Decision } from "./event.js";
import type { AgentVerdict } from "./explain.js";
import { type Plan, qualifiedFor } from "./plan.js";
import type { RoutingBlocks, RoutingFinding } from "./reasons.js";

/** The decision in short. */
export function chosenFindings(plan: Plan, decision: Decision): readonly RoutingFinding[] {
  const findings: RoutingFinding[] = [choiceOf(plan, decision)];
  const { passedOver } = decision;
  if (passedOver > 0) findings.push({ code: "passed-over", data: { contacts: passedOver } });
  return findings;
}

/** One sentence for the rule that decided. */
function choiceOf(plan: Plan, decision: Decision): RoutingFinding {
  const { agentId, eligible, idleMs, rule } = decision;
  const agent = nameOf(plan, agentId);
  const runnerUp = nameOf(plan, decision.runnerUp?.agentId ?? "");
  switch (rule) {
    case "preferred":
      return { code: "chosen-preferred", data: { agent, eligible } };
    case "only-one":
      return { code: "chosen-only-one", data: { agent } };
    case "least-loaded":
      return { code: "chosen-least-loaded", data: { agent, eligible, runnerUp } };
    case "longest-idle": {
      const byMs = decision.runnerUp?.byMs ?? 0;
      return { code: "chosen-longest-idle", data: { agent, eligible, idleMs, runnerUp, byMs } };
    }
  }
}

/** Falls back on the id: an old decision may speak of somebody who has left the plan. */
function nameOf(plan: Plan, agentId: string): string {
  return plan.agentOf(agentId)?.name ?? agentId;
}

/** Why nobody takes it, who is nearest, and when somebody comes in who could. */
export function nobodyFindings(
  plan: Plan,
  contact: Contact,
  verdicts: readonly AgentVerdict[],
  at: Instant,
): readonly RoutingFinding[] {
  const findings: RoutingFinding[] = [
    { code: "nobody-eligible", data: { agents: verdicts.length, blocked: countBlocks(verdicts) } },
  ];
  // Verdicts come nearest first.
  const [nearest] = verdicts;
  if (nearest !== undefined) {
    const data = { agent: nearest.agent, blocks: nearest.blocks.length };
    findings.push({ code: "nearest-agent", data });
  }
  const opening = nextOpening(plan, contact, at);
  return opening ? [...findings, opening] : findings;
}

/** How many agents each obstacle stops, the most frequent first: the shortest way to say why nobody comes. */
export function countBlocks(
  verdicts: readonly AgentVerdict[],
): readonly { readonly code: keyof RoutingBlocks; readonly agents: number }[] {
  const counts = new Map<keyof RoutingBlocks, number>();
  for (const { blocks } of verdicts) {
    for (const { code } of blocks) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, agents]) => ({ code, agents }))
    .sort((first, second) => second.agents - first.agents || (first.code < second.code ? -1 : 1));
}

/** Of the closed sites with somebody qualified, the one that opens first. */
function nextOpening(plan: Plan, contact: Contact, at: Instant): RoutingFinding | undefined {
  const qualified = qualifiedFor(plan, contact);
  let first: { readonly site: string; readonly opensAt: Instant } | undefined;
  for (const agent of plan.agents) {
    if (!qualified.has(agent.id) || plan.isOpen(agent.site, at)) continue;
    const opensAt = plan.nextOpening(agent.site, at);
    if (opensAt !== undefined && (first === undefined || opensAt < first.opensAt)) {
      first = { site: plan.siteName(agent.site), opensAt };
    }
  }
  return first && { code: "next-opening", data: { ...first, opensInMs: first.opensAt - at } };
}
