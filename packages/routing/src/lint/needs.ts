import type { Path } from "@ramah/core";
import { evaluatorOf } from "../expressions/compile.js";
import { parseTree } from "../expressions/parse.js";
import { languageLevel } from "../language.js";
import type { Requirement } from "../requirements/requirement.js";
import { type Finding, finding, plainFix, setTo } from "./finding.js";
import { asksTask, referencesIn } from "./optimistic.js";
import { neverHolds } from "./regions.js";
import type { World } from "./world.js";

/** A requirement where it stands in the configuration. */
export interface PlacedNeed {
  readonly need: Requirement;
  readonly path: Path;
  /** One alternative of several, or something that must not be so: whether anybody meets it decides less. */
  readonly isOptional: boolean;
}

/** Every requirement of the configuration, in its order, junctions left out. */
export function placedNeeds({ config }: World): readonly PlacedNeed[] {
  const queues = (config.queues ?? []).flatMap(({ needs, relax = [] }, index) => [
    ...leavesIn(needs, ["queues", index, "needs"]),
    ...relax.flatMap(({ instead }, step) =>
      leavesIn(instead?.needs ?? undefined, ["queues", index, "relax", step, "instead", "needs"]),
    ),
  ]);
  const routes = (config.routes ?? []).flatMap(({ steps }, index) =>
    steps.flatMap(({ needs }, stop) => leavesIn(needs, ["routes", index, "steps", stop, "needs"])),
  );
  return [...queues, ...routes];
}

/** The requirements that a requirement is made of, with their paths. */
export function leavesIn(
  needs: Requirement | readonly Requirement[] | undefined,
  path: Path,
  isOptional = false,
): readonly PlacedNeed[] {
  if (needs === undefined) return [];
  if (isList(needs))
    return needs.flatMap((need, index) => leavesIn(need, [...path, index], isOptional));
  if ("all" in needs) return leavesIn(needs.all, [...path, "all"], isOptional);
  if ("any" in needs)
    return leavesIn(needs.any, [...path, "any"], isOptional || needs.any.length > 1);
  if ("not" in needs) return leavesIn(needs.not, [...path, "not"], true);
  return [{ need: needs, path, isOptional }];
}

const isList = (needs: Requirement | readonly Requirement[]): needs is readonly Requirement[] =>
  Array.isArray(needs);

/** Levels that nobody reaches, and expressions that nobody passes. */
export function needFindings(world: World): readonly Finding[] {
  return placedNeeds(world).flatMap(({ need, path, isOptional }): readonly Finding[] => {
    const severity = isOptional ? "info" : "warning";
    if ("skill" in need || "language" in need) {
      const isLanguage = "language" in need;
      const level = need.level ?? (isLanguage ? world.rules.minimumLanguageLevel : 1);
      const best = world.config.agents.reduce(
        (most, agent) => Math.max(most, levelFor(agent, need)),
        0,
      );
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

function levelFor(
  { skills = {}, languages = {} }: World["config"]["agents"][number],
  need: Requirement,
): number {
  if ("language" in need) return languageLevel(languages, need.language);
  return "skill" in need && Object.hasOwn(skills, need.skill) ? (skills[need.skill] ?? 0) : 0;
}

function whereFindings(
  { config }: World,
  source: string,
  path: Path,
  severity: "warning" | "info",
): readonly Finding[] {
  const { tree } = parseTree(source);
  const references = referencesIn(source);
  const isScoped = (reference: string): boolean => /^(?:task|worker)(?:$|[.[])/.test(reference);
  const bare = references.find((reference) => !isScoped(reference));
  if (bare !== undefined && references.some(isScoped)) {
    const reason = { code: "reference-without-scope", data: { reference: bare } } as const;
    return [finding("warning", path, reason, { code: "fix-scope", data: { reference: bare } })];
  }
  const holds = evaluatorOf(tree);
  const isOfBoth = references.some(isScoped);
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
