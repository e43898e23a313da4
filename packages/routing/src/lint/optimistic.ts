import { parseTree } from "../expressions/parse.js";
import { referencesOf } from "../expressions/required.js";
import { isPart } from "../requirements/normal-form.js";
import type { Requirement } from "../requirements/requirement.js";

/**
 * A requirement in which everything that depends on a contact's attributes is taken to suit: whoever meets
 * the requirement for some contact meets this.
 *
 * @param isWanted false inside of an odd number of `not`
 */
export function asIfTaskSuited(need: Requirement, isWanted: boolean): Requirement {
  const each = (parts: readonly Requirement[]): readonly Requirement[] =>
    parts.map((part) => asIfTaskSuited(part, isWanted));
  if ("not" in need) return { not: asIfTaskSuited(need.not, !isWanted) };
  if ("all" in need) return { all: each(need.all) };
  if ("any" in need) return { any: each(need.any) };
  if (!("where" in need) || !asksTask(need.where)) return need;
  return isWanted ? { all: [] } : { any: [] };
}

/** Whether an expression looks at anything but the agent. */
export const asksTask = (source: string): boolean =>
  referencesOf(parseTree(source).tree).some((reference) => isPart(reference, "task"));
