import type { Path } from "@ramah/core";
import type { Floor } from "./floor.js";
import { pathOf } from "./path.js";
import type { RouterRefusal } from "./reasons.js";
import type { ContactState, RouterState } from "./state.js";

/**
 * What keeps a snapshot from fitting a configuration: names that are gone, contacts that are lost, doubled
 * or in other hands
 * than their status says.
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
  for (const [index, { contact, status, queue, hands }] of state.contacts.entries()) {
    const path = ["contacts", index];
    unknown("unknown-queue", queue, [...path, "queue"]);
    if (contact.queue !== undefined) {
      unknown("unknown-queue", contact.queue, [...path, "contact", "queue"]);
    }
    for (const [place, { agent }] of hands.entries()) {
      unknown("unknown-agent", agent, [...path, "hands", place, "agent"]);
    }
    if (!isHeldLike(status, hands)) {
      const data = { contact: contact.id, status };
      issues.push({ code: "hands-unlike-status", path: [...path, "hands"], data });
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

/** Whoever waits may ring with several; whoever is served is with one. */
function isHeldLike(status: ContactState["status"], hands: ContactState["hands"]): boolean {
  if (status === "waiting") return hands.every((hand) => hand.status === "reserved");
  if (status === "scheduled") return hands.length === 0;
  return hands.length === 1 && hands[0]?.status === status;
}

/** Contacts that stand where their way does not lead under the configuration, once its agents are restored. */
export function stageProblems(floor: Floor, state: RouterState): readonly RouterRefusal[] {
  return state.contacts.flatMap(({ contact, stage, prefers }, index): RouterRefusal[] => {
    const stages = pathOf(floor, contact, prefers).length;
    if (stage >= 0 && stage < stages) return [];
    const data = { contact: contact.id, stage, stages };
    return [{ code: "stage-unknown", path: ["contacts", index, "stage"], data }];
  });
}
