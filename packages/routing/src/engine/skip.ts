import { expression } from "../expressions/expression.js";
import { classOf } from "./classes.js";
import type { Floor } from "./floor.js";
import type { ContactRecord, StageRecord } from "./records.js";

/** Whether a stage that found nobody at once is left out: `workers.` counts the members of its class. */
export function skipsStage(floor: Floor, contact: ContactRecord, record: StageRecord): boolean {
  const { skipIf } = record.stage;
  if (skipIf === undefined) return false;
  const workers: Record<string, number> = { available: 0, unavailable: 0 };
  for (const { record: agent } of classOf(
    floor,
    record,
    contact.contact.channel,
  ).members.values()) {
    const name = agent.presence === "not-ready" ? agent.because : agent.presence;
    workers[name] = (workers[name] ?? 0) + 1;
    const side = agent.presence === "ready" ? "available" : "unavailable";
    workers[side] = (workers[side] ?? 0) + 1;
  }
  return expression(skipIf).evaluate({ workers, task: contact.contact.attributes ?? {} });
}
