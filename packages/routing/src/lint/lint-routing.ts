import { refuse } from "@ramah/core";
import type { RoutingConfig } from "../config/config.js";
import { configProblems } from "../config/problems.js";
import { channelFindings } from "./channels.js";
import { contradictionFindings } from "./contradictions.js";
import { coverFindings, type LintSpan } from "./cover.js";
import { type ExpectedNeed, expectedFindings } from "./expected.js";
import { expressionFindings } from "./expressions.js";
import { fairnessFindings } from "./fairness.js";
import { type Finding, finding, plainFix } from "./finding.js";
import { needFindings } from "./needs.js";
import { optionProblems } from "./option-problems.js";
import { peopleFindings } from "./people.js";
import { queueFindings } from "./queues.js";
import { routeFindings } from "./routes.js";
import { skillFindings } from "./skills.js";
import { stepFindings } from "./steps.js";
import { timingFindings } from "./timing.js";
import { worldOf } from "./world.js";

/** What the linter may know besides the configuration. */
export interface LintOptions {
  /** Needs that customers are known to come with; each is checked for somebody who meets it. */
  readonly expected?: readonly ExpectedNeed[];
  /** When opening hours are looked at; not at all when left out. */
  readonly during?: LintSpan;
}

/**
 * Looks for what would make somebody wait in vain, before anybody waits: queues that starve, routes and rings
 * to which nobody comes, conditions that hide each other, times that do not go together. It claims only what
 * is certain of the configuration as it is; what events change later, it cannot know.
 *
 * @param config what a router would be made of
 * @param options needs that customers are known to come with (`expected`), and a span in which opening hours
 *   are looked at (`during`)
 * @returns findings with what to do about each: errors, for which `createRouter` would refuse the
 *   configuration and which come alone, or warnings and notes, by subject and in the order of the configuration
 * @throws RangeError that lists everything wrong with the options: `hours-span` for a span that does not end
 *   after it begins, and the codes of `configProblems` for a need that no contact could come with
 * @example
 * import { lintRouting } from "@ramah/routing";
 *
 * const queues = [
 *   { id: "loans", needs: { skill: "loans", level: 4 }, relax: [{ afterMs: 90_000, drop: ["loans"] }], maximumWaitMs: 60_000 },
 * ] as const;
 * const agents = [{ id: "sari", skills: { loans: 3 } }, { id: "budi" }] as const;
 * lintRouting({ agents, queues }).map(({ severity, code, path }) => [severity, code, path.join(".")]);
 * // => [["warning", "level-out-of-reach", "queues.0.needs.level"], ["warning", "queue-nobody-able", "queues.0"], ["warning", "step-too-late", "queues.0.relax.0.afterMs"]]
 */
export function lintRouting(config: RoutingConfig, options: LintOptions = {}): readonly Finding[] {
  const problems = configProblems(config);
  // What is not sound cannot be looked into.
  if (problems.length > 0) {
    return problems.map((problem) =>
      finding("error", problem.path, problem, plainFix("fix-mistake")),
    );
  }
  refuse("lintRouting", optionProblems(options, config));
  const { expected = [], during } = options ?? {};
  const world = worldOf(config);
  return [
    ...peopleFindings(world),
    ...skillFindings(
      world,
      expected.map(({ needs }) => needs),
    ),
    ...needFindings(world),
    ...contradictionFindings(world),
    ...queueFindings(world),
    ...channelFindings(world),
    ...stepFindings(world),
    ...timingFindings(world),
    ...routeFindings(world),
    ...expressionFindings(world),
    ...expectedFindings(world, expected),
    ...(during === undefined ? [] : coverFindings(world, during)),
    ...fairnessFindings(world),
  ];
}
