import type { AgentFacts } from "./agent-facts.js";
import type { Ask } from "./ask.js";
import { implies } from "./implies.js";
import type { Literal } from "./normal-form.js";
import type { RequirementBlock } from "./reasons.js";

type Blocking = Extract<Ask, { kind: "literal" }>;

/**
 * What stands in an agent's way: of alternatives those that lack least, then without what is not needed.
 * Taking a literal for met never makes a normal form falser, so that one pass leaves a minimal set.
 */
export function minimalBlocks(ask: Ask, agent: AgentFacts): readonly RequirementBlock[] {
  const found = new Map(unmet(ask, agent).map((blocking) => [blocking.literal.text, blocking]));
  let needed = [...found.values()];
  for (const blocking of needed) {
    const others = needed.filter((other) => other !== blocking);
    if (holds(ask, agent, others)) needed = others;
  }
  return needed.map(({ block }) => block(agent));
}

function unmet(ask: Ask, agent: AgentFacts): readonly Blocking[] {
  if (ask.test(agent)) return [];
  if (ask.kind === "literal") return [ask];
  const sets = ask.parts.map((part) => unmet(part, agent));
  if (ask.kind === "all") return sets.flat();
  return sets.reduce((fewest, set) => (set.length < fewest.length ? set : fewest));
}

function holds(ask: Ask, agent: AgentFacts, met: readonly Blocking[]): boolean {
  if (ask.kind === "literal") {
    return ask.test(agent) || met.some(({ literal }) => settles(literal, ask.literal, agent));
  }
  const isMet = (part: Ask): boolean => holds(part, agent, met);
  return ask.kind === "all" ? ask.parts.every(isMet) : ask.parts.some(isMet);
}

/** Whether the change that meets the first meets the second too. Lists of names are changed one by one. */
function settles(first: Literal, second: Literal, { site }: AgentFacts): boolean {
  const isListed = first.kind === "agents" || (first.kind === "sites" && site !== undefined);
  return isListed ? first.text === second.text : implies(first, second);
}
