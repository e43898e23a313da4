import type { Instant } from "@ramah/core";
import { decisionOf } from "./assign.js";
import type { Contact } from "./contact.js";
import type { Decision, RouterEvent } from "./event.js";
import { emptyState, evolve } from "./evolve.js";
import { chosenFindings, nobodyFindings } from "./findings.js";
import type { Plan } from "./plan.js";
import type { RoutingBlock, RoutingFinding, RoutingRank, RoutingRemedy } from "./reasons.js";
import { findContact, type Holding, type RouterState, type Waiting } from "./state.js";
import { countBefore } from "./turn.js";
import { judgeAgents } from "./verdict.js";

/** What is to be said of one agent and one contact. */
export interface AgentVerdict {
  readonly agentId: string;
  readonly agent: string;
  readonly outcome: "chosen" | "eligible" | "blocked";
  /** Everything that stands in the way; take it all away and the agent is eligible. */
  readonly blocks: readonly RoutingBlock[];
  /** Why an eligible agent did not get the contact. */
  readonly rank: RoutingRank | null;
  /** The single change that would make the agent eligible, when one is enough. */
  readonly remedy: RoutingRemedy | null;
}

/** Why a contact goes to whom it goes, or to nobody, and why to none of the others. */
export interface Explanation {
  readonly contactId: string;
  readonly at: Instant;
  readonly status: "waiting" | Holding["status"];
  readonly waitedMs: number;
  /** Contacts whose turn is before this one's; 0 when it does not wait. */
  readonly ahead: number;
  /**
   * `decision`: everything is as it was when the agent was chosen. `now`: the verdicts are of the
   * present, since other things happened after the choice; `explainDecision` goes back to it.
   */
  readonly basis: "decision" | "now";
  /** The agent who has it, or who would be given it at this moment; `null` when there is none. */
  readonly chosen: string | null;
  readonly decision: Decision | null;
  /** The answer in short, most important first. */
  readonly because: readonly RoutingFinding[];
  /** Every agent: the chosen one, the other eligible ones in order, then the blocked ones, nearest first. */
  readonly agents: readonly AgentVerdict[];
}

/** Where the contact stands now, and why; `undefined` when the router does not have it. */
export function explain(
  plan: Plan,
  state: RouterState,
  contactId: string,
  at: Instant,
): Explanation | undefined {
  const found = findContact(state, contactId);
  if (found === undefined) return undefined;
  if (found.entry === undefined) return explainWaiting(plan, state, found.waiting, at);
  return explainHeld(plan, state, found.waiting, found.entry.agentId, at);
}

/** Goes back in the log to the last time the contact was given to somebody. */
export function explainDecision(
  plan: Plan,
  events: readonly RouterEvent[],
  contactId: string,
  from: RouterState = emptyState,
): Explanation | undefined {
  const index = events.findLastIndex(
    (event) => event.type === "agent-reserved" && event.contactId === contactId,
  );
  const event = events[index];
  if (event === undefined) return undefined;
  const before = events.slice(0, index).reduce(evolve, from);
  const explanation = explain(plan, before, contactId, event.at);
  return explanation && { ...explanation, basis: "decision" };
}

/** What would happen to a waiting contact at this moment, by the same judgement that gives contacts out. */
function explainWaiting(
  plan: Plan,
  state: RouterState,
  waiting: Waiting,
  at: Instant,
): Explanation {
  const judged = judgeAgents(plan, state.roster, waiting, undefined, at);
  const ahead = turnsAhead(state, waiting);
  const [best, next] = judged.eligible;
  const decision = best ? decisionOf(waiting, best, next, judged.eligible.length, ahead, at) : null;
  return {
    ...head(waiting, at),
    status: "waiting",
    ahead,
    basis: "now",
    chosen: best?.agent.id ?? null,
    decision,
    because: [
      ...(decision
        ? chosenFindings(plan, decision)
        : nobodyFindings(plan, waiting.contact, judged.verdicts, at)),
      ...owedFacts(waiting.contact),
    ],
    agents: judged.verdicts,
  };
}

/** Why it is where it is: exact as long as nothing happened since, honest about it afterwards. */
function explainHeld(
  plan: Plan,
  state: RouterState,
  holding: Holding,
  chosen: string,
  at: Instant,
): Explanation {
  const isFresh = state.sequence === holding.decidedAfter + 1;
  const momentOfVerdicts = isFresh ? holding.decision.at : at;
  // As though the contact still waited: what it takes up itself is nobody's obstacle.
  const roster = state.roster.map((entry) =>
    entry.agentId === chosen
      ? { ...entry, holding: entry.holding.filter((one) => one !== holding) }
      : entry,
  );
  const judged = judgeAgents(plan, roster, holding, { chosen, isFresh }, momentOfVerdicts);
  return {
    ...head(holding, at),
    status: holding.status,
    ahead: 0,
    basis: isFresh ? "decision" : "now",
    chosen,
    decision: holding.decision,
    because: [...chosenFindings(plan, holding.decision), ...owedFacts(holding.contact)],
    agents: judged.verdicts,
  };
}

function head(
  { contact }: Waiting,
  at: Instant,
): Pick<Explanation, "contactId" | "at" | "waitedMs"> {
  return { contactId: contact.id, at, waitedMs: at - contact.offeredAt };
}

/** Over all queues, since contacts take turns over all of them. */
export function turnsAhead(state: RouterState, waiting: Waiting): number {
  let ahead = 0;
  for (const queue of state.queues) ahead += countBefore(queue.waiting, waiting);
  return ahead;
}

/** What the next agent must say sorry for before asking. */
function owedFacts({ handover }: Contact): readonly RoutingFinding[] {
  const facts = handover?.mustRepeat ?? [];
  return facts.length === 0 ? [] : [{ code: "must-repeat", data: { facts } }];
}
