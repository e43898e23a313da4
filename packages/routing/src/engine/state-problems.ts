import type { Path } from "@ramah/core";
import type { Floor } from "./floor.js";
import type { RouterRefusal } from "./reasons.js";
import { resume } from "./resume.js";
import type { ContactState, RouterState } from "./state.js";

const root: Path = ["options", "restore"];

/**
 * What keeps a snapshot from fitting a configuration: names that are gone though somebody is there or waits,
 * contacts that are lost, doubled or in other hands than their status says.
 */
export function stateProblems(floor: Floor, state: RouterState): readonly RouterRefusal[] {
  const issues: RouterRefusal[] = [];
  const unknown = (code: "unknown-agent" | "unknown-queue", id: string, path: Path): void => {
    if (code === "unknown-agent" ? floor.agentOf.has(id) : floor.queueOf.has(id)) return;
    const data = code === "unknown-agent" ? { agent: id } : { queue: id };
    issues.push({ code, path, data } as RouterRefusal);
  };
  for (const [index, { id, presence }] of state.agents.entries()) {
    if (presence !== "signed-out") unknown("unknown-agent", id, [...root, "agents", index, "id"]);
  }
  const seen = new Set<string>();
  for (const [index, { contact, status, queue, hands }] of state.contacts.entries()) {
    const path = [...root, "contacts", index];
    unknown("unknown-queue", queue, [...path, "queue"]);
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
  if (lost !== 0) issues.push({ code: "contacts-lost", path: [...root, "counts"], data: { lost } });
  return issues;
}

/** Whoever waits may ring with several; whoever is served is with one. */
function isHeldLike(status: ContactState["status"], hands: ContactState["hands"]): boolean {
  if (status === "waiting") return hands.every((hand) => hand.status === "reserved");
  if (status === "scheduled") return hands.length === 0;
  return hands.length === 1 && hands[0]?.status === status;
}

/** Contacts that stand in queues their way does not lead to under the configuration, once its agents are restored. */
export function wayProblems(floor: Floor, state: RouterState): readonly RouterRefusal[] {
  return state.contacts.flatMap((contact, index): RouterRefusal[] => {
    if (resume(floor, contact).stage >= 0) return [];
    const { stage, queue } = contact;
    const data = { contact: contact.contact.id, stage, queue };
    return [{ code: "stage-unknown", path: [...root, "contacts", index, "queue"], data }];
  });
}
