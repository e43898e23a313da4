import type { Path } from "@ramah/core";
import type { Floor } from "./floor.js";
import type { RouterRefusal } from "./reasons.js";
import type { RouterState } from "./state.js";

/**
 * What keeps a snapshot from fitting a configuration: names that are gone, contacts that are lost or
 * doubled. Its shape is checked by `routerStateSchema`, which a stored snapshot goes through first.
 */
export function stateProblems(floor: Floor, state: RouterState): readonly RouterRefusal[] {
  const issues: RouterRefusal[] = [];
  const unknown = (code: "unknown-agent" | "unknown-queue", id: string, path: Path): void => {
    if (code === "unknown-agent" ? floor.agentOf.has(id) : floor.queueOf.has(id)) return;
    const data = code === "unknown-agent" ? { agent: id } : { queue: id };
    issues.push({ code, path, data } as RouterRefusal);
  };
  for (const [index, { id }] of state.agents.entries()) {
    unknown("unknown-agent", id, ["agents", index, "id"]);
  }
  for (const [index, { id }] of state.queues.entries()) {
    unknown("unknown-queue", id, ["queues", index, "id"]);
  }
  const seen = new Set<string>();
  for (const [index, { contact, queue, hands }] of state.contacts.entries()) {
    const path = ["contacts", index];
    unknown("unknown-queue", queue, [...path, "queue"]);
    if (contact.queue !== undefined) {
      unknown("unknown-queue", contact.queue, [...path, "contact", "queue"]);
    }
    for (const [place, { agent }] of hands.entries()) {
      unknown("unknown-agent", agent, [...path, "hands", place, "agent"]);
    }
    if (seen.has(contact.id)) {
      const data = { contact: contact.id };
      issues.push({ code: "duplicate-contact", path: [...path, "contact", "id"], data });
    }
    seen.add(contact.id);
  }
  const { offered, completed, abandoned, timedOut } = state.counts;
  const lost = offered - completed - abandoned - timedOut - state.contacts.length;
  if (lost !== 0) issues.push({ code: "contacts-lost", path: ["counts"], data: { lost } });
  return issues;
}
