import { mostPriority } from "../../config/figures.js";
import type { Route } from "../../config/queue.js";
import { type Place, tell } from "../read.js";

/** Priorities as they are, or numbered in their order where one is too high for us. */
export function withSmallPriorities(routes: readonly Route[]): readonly Route[] {
  const found = priorities(routes);
  if (found.every((priority) => priority <= mostPriority)) return routes;
  return routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) =>
      step.priority === undefined
        ? step
        : { ...step, priority: found.indexOf(step.priority) + Number(!found.includes(0)) },
    ),
  }));
}

export function tellPriorities(
  place: Place,
  before: readonly Route[],
  after: readonly Route[],
): void {
  if (before === after) return;
  const to = priorities(after);
  const mapping = priorities(before).map((from, index) => ({ from, to: to[index] ?? from }));
  tell(place, "warning", { code: "task-router-priorities", data: { mapping } });
}

/** Every priority that is given, each once, lowest first. */
const priorities = (routes: readonly Route[]): readonly number[] => {
  const given = routes.flatMap(({ steps }) => steps.flatMap(({ priority }) => priority ?? []));
  return [...new Set(given)].sort((one, other) => one - other);
};
