import type { Channel, Path, ReasonOf } from "@ramah/core";
import type { Agent, RoutingConfig } from "./config.js";
import type { Contact } from "./contact.js";
import { createPlan } from "./plan.js";
import { qualificationBlocks } from "./qualification.js";
import type { RoutingIssue, RoutingProblems } from "./reasons.js";
import { weightOf } from "./weight.js";

/** What customers are expected to need, as far as a contact says it. */
export type ExpectedNeed = Pick<Contact, "channel" | "language" | "languageLevel" | "requires">;

/**
 * Looks for what would make somebody wait in vain, before anybody waits.
 *
 * @param config agents, skills, sites and rules, with or without hours
 * @param expected needs that customers are known to come with; each is checked for somebody who meets it
 * @returns errors (no router can be made), warnings and notes, in the order of the configuration
 * @example
 * import { checkConfig } from "@ramah/routing";
 *
 * const rules = {
 *   secondsPerPriority: 60, reservationMs: 15_000, rejectionHoldMs: 30_000, wrapUpMs: 0,
 *   minimumLanguageLevel: 3, noAnswer: "not-ready",
 * } as const;
 * const skills = [{ id: "loans", name: { en: "loans", id: "pinjaman" } }];
 * const sites = [{ id: "jkt", name: "Jakarta" }];
 * const sari = { id: "sari", name: "Sari", skills: {}, languages: { id: 5 }, site: "jkt", capacity: 1 } as const;
 * checkConfig({ skills, sites, agents: [sari], rules })
 *   .map(({ severity, code }) => `${severity}: ${code}`); // => ["warning: skill-nobody-has", "info: starvation-bound"]
 */
export function checkConfig(
  config: RoutingConfig,
  expected: readonly ExpectedNeed[] = [],
): readonly RoutingIssue[] {
  return [
    ...duplicates(config),
    ...config.agents.flatMap((agent, index) => agentIssues(config, agent, index)),
    ...config.skills.flatMap((_, index) => skillIssues(config, index)),
    ...siteIssues(config),
    ...expected.flatMap((need, index) => needIssues(config, need, index)),
    ...ageingIssues(config),
  ];
}

function issue(
  severity: RoutingIssue["severity"],
  path: Path,
  reason: ReasonOf<RoutingProblems>,
): RoutingIssue {
  return { ...reason, path, severity };
}

/** The second and every later use of an id is told, the first is taken for the right one. */
function duplicates(config: RoutingConfig): readonly RoutingIssue[] {
  const lists = ["skills", "sites", "agents"] as const;
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return config[list].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [issue("error", [list, index, "id"], { code: "duplicate-id", data: { id } })];
    });
  });
}

/** Errors make a router impossible; warnings are agents who would sit idle without knowing why. */
function agentIssues(config: RoutingConfig, agent: Agent, index: number): readonly RoutingIssue[] {
  const issues: RoutingIssue[] = [];
  const path = ["agents", index];
  const { name, site, capacity } = agent;
  if (!config.sites.some(({ id }) => id === site)) {
    issues.push(issue("error", [...path, "site"], { code: "unknown-site", data: { site } }));
  }
  for (const skill of Object.keys(agent.skills)) {
    if (config.skills.some(({ id }) => id === skill)) continue;
    const reason = { code: "skill-not-listed", data: { skill } } as const;
    issues.push(issue("error", [...path, "skills", skill], reason));
  }
  // The minimum of the rules is a default: a contact that asks for less can still reach them.
  const levels = Object.values(agent.languages);
  const minimum = config.rules.minimumLanguageLevel;
  if (levels.length === 0) {
    const reason = { code: "agent-without-languages", data: { agent: name } } as const;
    issues.push(issue("warning", [...path, "languages"], reason));
  } else if (levels.every((level) => level < minimum)) {
    const reason = {
      code: "agent-below-language-minimum",
      data: { agent: name, minimum },
    } as const;
    issues.push(issue("warning", [...path, "languages"], reason));
  }
  for (const channel of Object.keys(agent.weights ?? {}) as Channel[]) {
    const weight = weightOf(agent, channel);
    if (weight <= capacity) continue;
    const data = { agent: name, channel, weight, capacity };
    const reason = { code: "channel-exceeds-capacity", data } as const;
    issues.push(issue("warning", [...path, "weights", channel], reason));
  }
  return issues;
}

/** A skill nobody has makes people wait in vain; one that a single person has is gone with that person. */
function skillIssues(config: RoutingConfig, index: number): readonly RoutingIssue[] {
  const skill = config.skills[index];
  if (skill === undefined) return [];
  const able = config.agents.filter(({ skills }) => Object.hasOwn(skills, skill.id));
  const [first, second] = able;
  const path = ["skills", index];
  if (first === undefined) {
    return [issue("warning", path, { code: "skill-nobody-has", data: { skill: skill.name } })];
  }
  if (second !== undefined || config.agents.length === 1) return [];
  const data = { skill: skill.name, agent: first.name };
  return [issue("info", path, { code: "skill-one-person", data })];
}

/** Hours under a misspelt site would be ignored in silence, and the site taken for always open. */
function siteIssues(config: RoutingConfig): readonly RoutingIssue[] {
  const empty = config.sites.flatMap(({ id, name }, index) =>
    config.agents.some(({ site }) => site === id)
      ? []
      : [issue("info", ["sites", index], { code: "site-without-agents", data: { site: name } })],
  );
  const unknown = Object.keys(config.hours ?? {})
    .filter((site) => !config.sites.some(({ id }) => id === site))
    .map((site) =>
      issue("error", ["hours", site], { code: "hours-of-unknown-site", data: { site } }),
    );
  return [...empty, ...unknown];
}

/** A need is checked against what agents can do, not against who happens to be signed in. */
function needIssues(
  config: RoutingConfig,
  need: ExpectedNeed,
  index: number,
): readonly RoutingIssue[] {
  const plan = createPlan(config);
  // Identity and time have no say in who is able to serve.
  const contact: Contact = { ...need, id: "", offeredAt: 0 };
  if (config.agents.some((agent) => qualificationBlocks(plan, agent, contact).length === 0)) {
    return [];
  }
  const { language, requires } = need;
  const reason = { code: "requirement-nobody-meets", data: { language, requires } } as const;
  return [issue("warning", ["expected", index], reason)];
}

/** Told every time, since it is the promise that linear ageing makes: who is overtaken, and by whom. */
function ageingIssues({ rules }: RoutingConfig): readonly RoutingIssue[] {
  const path = ["rules", "secondsPerPriority"];
  if (rules.secondsPerPriority === 0) {
    return [issue("info", path, { code: "priority-without-effect", data: {} })];
  }
  const boundMs = rules.secondsPerPriority * 1000;
  return [issue("info", path, { code: "starvation-bound", data: { boundMs } })];
}
