import type { Instant } from "@ramah/core";
import { availabilityBlocks } from "./availability.js";
import type { AgentVerdict } from "./explain.js";
import type { Plan } from "./plan.js";
import { qualificationBlocks } from "./qualification.js";
import { type Candidate, candidateOf, isBefore } from "./ranking.js";
import type { RoutingBlock, RoutingRank } from "./reasons.js";
import { remedyFor } from "./remedy.js";
import type { RosterEntry, Waiting } from "./state.js";

/** What became of every agent for one contact. */
export interface Judgement {
  readonly verdicts: readonly AgentVerdict[];
  /** In the order in which they would be chosen. */
  readonly eligible: readonly Candidate[];
}

/** A choice that was made already, and whether nothing happened since. */
interface Made {
  readonly chosen: string;
  readonly isFresh: boolean;
}

/**
 * Judges every agent by the very rules that give contacts out, so that an explanation cannot differ
 * from the decision it explains.
 */
export function judgeAgents(
  plan: Plan,
  roster: readonly RosterEntry[],
  waiting: Waiting,
  made: Made | undefined,
  at: Instant,
): Judgement {
  const { preferredAgent } = waiting.contact;
  const entries = new Map(roster.map((entry) => [entry.agentId, entry]));
  const eligible: Candidate[] = [];
  const blocked: { readonly lacks: number; readonly verdict: AgentVerdict }[] = [];
  for (const agent of plan.agents) {
    const entry = entries.get(agent.id);
    const qualification = qualificationBlocks(plan, agent, waiting.contact);
    const availability = availabilityBlocks(plan, agent, entry, waiting, at);
    const blocks = [...qualification, ...availability];
    if (blocks.length === 0 && entry !== undefined) {
      eligible.push(candidateOf(agent, entry));
    } else {
      const remedy = remedyFor(blocks);
      const outcome = made?.chosen === agent.id ? "chosen" : "blocked";
      const verdict: AgentVerdict = {
        agentId: agent.id,
        agent: agent.name,
        outcome,
        blocks,
        rank: null,
        remedy,
      };
      blocked.push({ lacks: qualification.length, verdict });
    }
  }
  eligible.sort((first, second) => (isBefore(first, second, preferredAgent) ? -1 : 1));
  const chosenId = made?.chosen ?? eligible[0]?.agent.id;
  const chosen = eligible.find(({ agent }) => agent.id === chosenId);
  blocked.sort(
    (first, second) =>
      Number(second.verdict.outcome === "chosen") - Number(first.verdict.outcome === "chosen") ||
      first.lacks - second.lacks ||
      first.verdict.blocks.length - second.verdict.blocks.length,
  );
  const others = eligible.filter((candidate) => candidate !== chosen);
  const [firstBlocked, ...restBlocked] = blocked.map(({ verdict }) => verdict);
  const standing = others.map((candidate) => {
    const rank =
      made?.isFresh === false || chosen === undefined
        ? freeNow(candidate)
        : rankOf(candidate, chosen, preferredAgent);
    return verdictOf(candidate, "eligible", rank);
  });
  // The chosen agent leads, even one who by now would be blocked.
  const isChosenBlocked = firstBlocked?.outcome === "chosen";
  const leading = chosen
    ? [verdictOf(chosen, "chosen", null)]
    : isChosenBlocked
      ? [firstBlocked]
      : [];
  const trailing = isChosenBlocked || !firstBlocked ? restBlocked : [firstBlocked, ...restBlocked];
  return { verdicts: [...leading, ...standing, ...trailing], eligible };
}

/** An agent without an obstacle. */
function verdictOf(
  { agent }: Candidate,
  outcome: AgentVerdict["outcome"],
  rank: RoutingRank | null,
): AgentVerdict {
  const blocks: readonly RoutingBlock[] = [];
  return { agentId: agent.id, agent: agent.name, outcome, blocks, rank, remedy: null };
}

/** Said instead of a rank when things have moved on: comparing then with now would make reasons up. */
function freeNow({ agent }: Candidate): RoutingRank {
  return { code: "free-now", data: { agent: agent.name } };
}

/** The first rule in the order of choosing by which this agent came after the chosen one. */
function rankOf(
  candidate: Candidate,
  chosen: Candidate,
  preferredAgent: string | undefined,
): RoutingRank {
  const data = { agent: candidate.agent.name, chosen: chosen.agent.name };
  if (chosen.agent.id === preferredAgent) return { code: "not-preferred", data };
  const { load } = candidate;
  const { capacity } = candidate.agent;
  const chosenLoad = chosen.load;
  const chosenCapacity = chosen.agent.capacity;
  if (load * chosenCapacity !== chosenLoad * capacity) {
    return { code: "more-loaded", data: { ...data, load, capacity, chosenLoad, chosenCapacity } };
  }
  const byMs = candidate.entry.idleSince - chosen.entry.idleSince;
  return { code: "less-idle", data: { ...data, byMs } };
}
