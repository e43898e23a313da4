import { type Path, refuse } from "@ramah/core";
import { checkObject, fieldIssues, figureIssues, listIssues, whereGiven } from "./figures.js";
import type { FigureIssue } from "./reasons.js";

/** Agents who can do the same. */
export interface SharedAgents {
  /** How many there are, from 0. */
  readonly count: number;
  /** The classes of contacts they serve: queues, languages, skills. */
  readonly serves: readonly string[];
}

/**
 * Finds how many agents a class of contacts has, when some of them serve other classes too: each group counts
 * in proportion to the contacts that wait for it. Those who serve nobody else count in full.
 *
 * @param name the class asked about
 * @param situation `groups` of agents with what they serve, and `waiting`: contacts waiting for each class, the one
 *   asked about included; what is not listed has none
 * @returns the number of agents to give to `estimateWait`, a fraction where agents are shared; 0 when nobody
 *   serves the class, for which there is `noEstimate`
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { effectiveAgents } from "@ramah/routing";
 *
 * const groups = [
 *   { count: 3, serves: ["id"] },
 *   { count: 4, serves: ["id", "en"] },
 * ];
 * effectiveAgents("id", { groups, waiting: { id: 6, en: 2 } }); // => 6
 * effectiveAgents("en", { groups, waiting: { id: 6, en: 2 } }); // => 1
 */
export function effectiveAgents(
  name: string,
  situation: {
    readonly groups: readonly SharedAgents[];
    readonly waiting: Readonly<Record<string, number>>;
  },
): number {
  checkObject("effectiveAgents", situation);
  const { groups, waiting } = situation;
  refuse("effectiveAgents", [
    ...figureIssues([["text", ["name"], name]]),
    ...listIssues(["groups"], groups, groupIssues),
    ...fieldIssues(["waiting"], waiting, (counts) =>
      figureIssues(
        whereGiven(
          Object.entries(counts).map(([one, count]) => ["from-zero", ["waiting", one], count]),
        ),
      ),
    ),
  ]);
  // Whoever asks is waiting, or is about to.
  const wanting = (one: string): number => {
    const count = Object.hasOwn(waiting, one) ? (waiting[one] ?? 0) : 0;
    return one === name ? Math.max(1, count) : count;
  };
  return groups
    .filter(({ serves }) => serves.includes(name))
    .reduce((sum, { count, serves }) => {
      const all = [...new Set(serves)].reduce((total, one) => total + wanting(one), 0);
      return sum + (count * wanting(name)) / all;
    }, 0);
}

const groupIssues = (group: SharedAgents, path: Path): readonly FigureIssue[] =>
  fieldIssues(path, group, ({ count, serves }) => [
    ...figureIssues([["from-zero", [...path, "count"], count]]),
    ...listIssues([...path, "serves"], serves, (name, at) => figureIssues([["text", at, name]])),
  ]);
