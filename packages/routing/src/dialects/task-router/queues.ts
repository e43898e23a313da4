import type { Queue } from "../../config/queue.js";
import type { Requirement } from "../../requirements/requirement.js";
import {
  field,
  filled,
  isGiven,
  missing,
  oneOf,
  type Place,
  tellIgnored,
  text,
  whole,
} from "../read.js";
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
  if (id === undefined) missing(place, "sid");
  const order = oneOf(field(place, "task_order"), ["FIFO", "LIFO"]);
  const atMost = whole(field(place, "max_reserved_workers"), 1, mostReserved) ?? 1;
  for (const setting of ["reservation_activity_sid", "assignment_activity_sid"]) {
    const activity = field(place, setting);
    if (isGiven(activity)) tellIgnored(activity, "info");
  }
  const needs = members(field(place, "target_workers"));
  if (id === undefined) return undefined;
  const queue = filled<Queue>({
    id,
    name: name === undefined ? undefined : { en: name, id: name },
    needs,
    strategy: atMost > 1 ? { name: "ring-all", atMost } : "longest-idle",
    order: order === "LIFO" ? "newest-first" : undefined,
    joinWhen: "always",
  });
  return { queue, name, place };
}

/** Without an expression everybody is a member; with an empty one nobody is. */
function members(place: Place): Requirement | undefined {
  if (place.value === "") return { where: "1 == 2" };
  const where = workersExpression(place);
  return where === undefined ? undefined : { where };
}
