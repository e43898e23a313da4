import { channels, type Path } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import { nameOf } from "../requirements/agent-facts.js";
import { type Finding, finding, plainFix, setTo } from "./finding.js";
import { fits, unitsOf, type World } from "./world.js";

/** Agents who get nothing or less than meant, and sites without anybody. */
export function peopleFindings(world: World): readonly Finding[] {
  const { agents, sites = [] } = world.config;
  const empty = sites.flatMap(({ id, name }, index) =>
    agents.some(({ site }) => site === id)
      ? []
      : [
          finding(
            "info",
            ["sites", index],
            { code: "site-without-agents", data: { site: name } },
            plainFix("fix-remove"),
          ),
        ],
  );
  return [...agents.flatMap((agent, index) => agentFindings(world, agent, index)), ...empty];
}

function agentFindings({ rules }: World, agent: Agent, index: number): readonly Finding[] {
  const found: Finding[] = [];
  const path: Path = ["agents", index];
  const name = nameOf(agent);
  const { queues, languages = {}, capacity } = agent;
  if (queues?.length === 0) {
    const reason = { code: "agent-without-queue", data: { agent: name } } as const;
    found.push(
      finding("warning", [...path, "queues"], reason, {
        code: "fix-give-queue",
        data: { agent: name },
      }),
    );
  }
  const seen = new Set<string>();
  for (const [place, { queue }] of (queues ?? []).entries()) {
    if (seen.has(queue)) {
      const reason = { code: "membership-twice", data: { agent: name, queue } } as const;
      found.push(finding("warning", [...path, "queues", place], reason, plainFix("fix-remove")));
    }
    seen.add(queue);
  }
  if (capacity !== undefined && !channels.some((channel) => fits(agent, channel, rules))) {
    const least = Math.min(...channels.map((channel) => unitsOf(channel, rules)));
    const units = "units" in capacity ? capacity.units : null;
    const reason = { code: "agent-fits-nothing", data: { agent: name, units, least } } as const;
    const [fix, apply] =
      units === null
        ? [{ code: "fix-set", data: { value: "1" } } as const]
        : setTo([...path, "capacity", "units"], least);
    found.push(
      finding(
        "warning",
        [...path, "capacity", units === null ? "slots" : "units"],
        reason,
        fix,
        apply,
      ),
    );
  }
  const levels = Object.values(languages);
  const minimum = rules.minimumLanguageLevel;
  // The minimum of the rules is a default: a contact that asks for less can still reach them.
  if (levels.length > 0 && levels.every((level) => level < minimum)) {
    const reason = {
      code: "agent-below-language-minimum",
      data: { agent: name, minimum },
    } as const;
    found.push(
      finding("warning", [...path, "languages"], reason, plainFix("fix-teach-or-ask-less")),
    );
  }
  return found;
}
