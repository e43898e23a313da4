import type { Queue } from "../../config/queue.js";
import { expression } from "../../expressions/expression.js";
import type { Requirement } from "../../requirements/requirement.js";
import { field, filled, oneOf, type Place, text, whole } from "../read.js";
import { workersExpression } from "./condition.js";

/** A task queue and where it is described. */
export interface TaskQueue {
  readonly queue: Queue;
  readonly name: string | undefined;
  readonly place: Place;
}

const mostReserved = 50;

export function taskQueue(place: Place): TaskQueue | undefined {
  const name = text(field(place, "friendly_name"));
  const id = text(field(place, "sid")) ?? name;
  if (id === undefined) {
    const path = [...place.path, "sid"];
    place.issues.push({ code: "dialect-missing", path, data: { field: "sid" } });
  }
  const order = oneOf(field(place, "task_order"), ["FIFO", "LIFO"]);
  const atMost = whole(field(place, "max_reserved_workers"), 1, mostReserved) ?? 1;
  tellActivities(place);
  const needs = members(field(place, "target_workers"));
  if (id === undefined) return undefined;
  const queue = filled<Queue>({
    id,
    name: name === undefined ? undefined : { en: name, id: name },
    needs,
    strategy: atMost > 1 ? { name: "ring-all", atMost } : "longest-idle",
    order: order === "LIFO" ? "newest-first" : undefined,
  });
  return { queue, name, place };
}

/** Without an expression everybody is a member; with an empty one nobody is. */
function members(place: Place): Requirement | undefined {
  if (place.value === "") return { where: "1 == 2" };
  const where = workersExpression(place);
  return where === undefined ? undefined : { where };
}

function tellActivities(place: Place): void {
  for (const name of ["reservation_activity_sid", "assignment_activity_sid"]) {
    const { value, path } = field(place, name);
    if (value === undefined) continue;
    const difference = { code: "dialect-field-ignored", data: { field: name } } as const;
    place.differences.push({ ...difference, path, severity: "info" });
  }
}

/** Whether anybody of these serves the queue, by the attributes they have now. */
export function hasMembers(queue: Queue, workers: readonly object[]): boolean {
  const { needs } = queue;
  if (needs === undefined) return workers.length > 0;
  if (!("where" in needs)) return false;
  const { evaluate } = expression(needs.where);
  return workers.some((worker) => evaluate({ worker, task: {} }));
}
