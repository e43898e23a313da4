import type { Path } from "@ramah/core";
import { evaluatorOf } from "../expressions/compile.js";
import { parseTree } from "../expressions/parse.js";
import { referencesOf } from "../expressions/required.js";
import { languageKey, languageReader } from "../language.js";
import type { AgentFacts } from "../requirements/agent-facts.js";
import { levelOf } from "../requirements/ask.js";
import { type GivenNeeds, isNeedList } from "../requirements/need-list.js";
import { saysWhose } from "../requirements/normal-form.js";
import type { Requirement } from "../requirements/requirement.js";
import { type Finding, finding, plainFix, setTo } from "./finding.js";
import { asksTask } from "./optimistic.js";
import { neverHolds } from "./regions.js";
import type { World } from "./world.js";

/** A requirement where it stands in the configuration. */
export interface PlacedNeed {
  readonly need: Requirement;
  readonly path: Path;
  /** One alternative of several, or something that must not be so: whether anybody meets it decides less. */
  readonly isOptional: boolean;
}

/** What queues, their steps and stops of routes ask for, as they write it, in the order of the configuration. */
export function placesOfNeeds({
  config,
}: World): readonly { readonly needs: GivenNeeds; readonly path: Path }[] {
  const queues = (config.queues ?? []).flatMap(({ needs, relax = [] }, index) => [
    { needs, path: ["queues", index, "needs"] },
    ...relax.map(({ instead }, step) => ({
      needs: instead?.needs,
      path: ["queues", index, "relax", step, "instead", "needs"],
    })),
  ]);
  const routes = (config.routes ?? []).flatMap(({ steps }, index) =>
    steps.map(({ needs }, stop) => ({ needs, path: ["routes", index, "steps", stop, "needs"] })),
  );
  return [...queues, ...routes].flatMap(({ needs, path }) =>
    needs === undefined || needs === null ? [] : [{ needs, path }],
  );
}

/** Every requirement of the configuration, in its order, junctions left out. */
export const placedNeeds = (world: World): readonly PlacedNeed[] =>
  placesOfNeeds(world).flatMap(({ needs, path }) => leavesIn(needs, path));

/** The requirements that a requirement is made of, with their paths. */
export function leavesIn(
  needs: GivenNeeds | undefined,
  path: Path,
  isOptional = false,
): readonly PlacedNeed[] {
  if (needs === undefined) return [];
  if (isNeedList(needs))
    return needs.flatMap((need, index) => leavesIn(need, [...path, index], isOptional));
  if ("all" in needs) return leavesIn(needs.all, [...path, "all"], isOptional);
  if ("any" in needs)
    return leavesIn(needs.any, [...path, "any"], isOptional || needs.any.length > 1);
  if ("not" in needs) return leavesIn(needs.not, [...path, "not"], true);
  return [{ need: needs, path, isOptional }];
}

/** Levels that nobody reaches, and expressions that nobody passes. */
export function needFindings(world: World): readonly Finding[] {
  return placedNeeds(world).flatMap(({ need, path, isOptional }): readonly Finding[] => {
    const severity = isOptional ? "info" : "warning";
    if ("skill" in need || "language" in need) {
      const isLanguage = "language" in need;
      const level = need.level ?? (isLanguage ? world.rules.minimumLanguageLevel : 1);
      const levelFor = levelReader(need);
      const best = world.config.agents.reduce((most, agent) => Math.max(most, levelFor(agent)), 0);
      if (best >= level) return [];
      const ability = isLanguage ? need.language : need.skill;
      const reason = {
        code: "level-out-of-reach",
        data: { ability, isLanguage, level, best },
      } as const;
      return best === 0
        ? [finding(severity, path, reason, { code: "fix-teach", data: { ability } })]
        : [
            finding(
              severity,
              need.level === undefined ? path : [...path, "level"],
              reason,
              ...setTo([...path, "level"], best),
            ),
          ];
    }
    return "where" in need ? whereFindings(world, need.where, [...path, "where"], severity) : [];
  });
}

function levelReader(
  need: Extract<Requirement, { skill: string } | { language: string }>,
): (agent: AgentFacts) => number {
  if ("skill" in need) return (agent) => levelOf(agent, need.skill);
  const read = languageReader(languageKey(need.language));
  return ({ languages }) => read(languages);
}

function whereFindings(
  { config }: World,
  source: string,
  path: Path,
  severity: "warning" | "info",
): readonly Finding[] {
  const { tree } = parseTree(source);
  const references = referencesOf(tree);
  const isOfBoth = references.some(saysWhose);
  const bare = references.find((reference) => !saysWhose(reference));
  if (bare !== undefined && isOfBoth) {
    const reason = { code: "reference-without-scope", data: { reference: bare } } as const;
    return [finding("warning", path, reason, { code: "fix-scope", data: { reference: bare } })];
  }
  const holds = evaluatorOf(tree);
  const passes = config.agents.some(({ attributes = {} }) =>
    holds(isOfBoth ? { worker: attributes, task: {} } : attributes),
  );
  if (neverHolds(tree) || (!asksTask(source) && !passes)) {
    return [
      finding(
        severity,
        path,
        { code: "filter-nobody-passes", data: { source } },
        plainFix("fix-condition"),
      ),
    ];
  }
  return [];
}
