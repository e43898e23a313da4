import type { CompiledExpression } from "../expressions/compiled-expression.js";
import { compiledRequirements } from "../requirements/compile.js";
import { conditionAt } from "./conditions.js";
import type { Floor } from "./floor.js";
import type { AgentRecord, ContactRecord, QueueRecord, StageRecord } from "./records.js";

/**
 * Whether a stage that found nobody at once is left out. `workers.` counts everybody who serves its queue,
 * whatever this stage asks for besides: `available`, `unavailable`, and by activity.
 */
export function skipsStage(
  floor: Floor,
  { contact }: ContactRecord,
  { stage, queue }: StageRecord,
): boolean {
  if (stage.skipIf === undefined) return false;
  const { evaluate, references } = conditionAt(floor, stage.skipIf);
  const workers: Record<string, number> = {};
  // Whom nobody counts under is 0, not nothing.
  for (const name of references) workers[name.replace(/^workers\./, "")] = 0;
  for (const agent of workersOf(floor, queue)) {
    for (const name of activitiesOf(agent)) workers[name] = (workers[name] ?? 0) + 1;
  }
  const task = contact.attributes ?? {};
  return evaluate({ workers, task });
}

function workersOf(floor: Floor, { queue, members }: QueueRecord): readonly AgentRecord[] {
  const { needs = [] } = queue;
  const { minimumLanguageLevel } = floor.rules;
  const expressionOf = (source: string): CompiledExpression => conditionAt(floor, source);
  const asked = compiledRequirements([needs].flat(), {}, { minimumLanguageLevel, expressionOf });
  return [...members].filter(({ agent }) => asked.test(agent));
}

/** The names an agent counts under, each once. */
function activitiesOf({ agent, presence, because }: AgentRecord): ReadonlySet<string> {
  const { activity_sid: sid, activity_name: name } = agent.attributes ?? {};
  const side = presence === "ready" ? "available" : "unavailable";
  const own = presence === "not-ready" ? because : presence;
  const names = [side, own, sid, name].filter((one) => typeof one === "string");
  return new Set(names);
}
