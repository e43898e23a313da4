import type { Route, RouteStep } from "../../config/queue.js";
import {
  field,
  filled,
  isEmpty,
  isGiven,
  missing,
  needed,
  type Place,
  records,
  tell,
  tellOtherFields,
  text,
  whole,
} from "../read.js";
import { filterExpression, skipExpression, targetNeeds } from "./condition.js";
import { orderBy } from "./order-by.js";

/** Looks a queue up by its sid or its name. */
export type FindQueue = (place: Place) => string | undefined;

const filterFields = ["filter_friendly_name", "friendly_name", "expression", "targets"];
const targetFields = [
  "queue",
  "expression",
  "priority",
  "timeout",
  "skip_if",
  "order_by",
  "known_worker_sid",
  "known_worker_friendly_name",
  "known_agent_sid",
  "known_agent_friendly_name",
];

// Twilio's interface takes whole numbers of 32 bits for priorities.
const highestPriority = 2_147_483_647;
/** The longest a task may live there: two weeks, in seconds. */
const longestLife = 1_209_600;

/** The routes that a workflow's filters come to, and the default filter as the last of them. */
export function routes(configuration: Place, findQueue: FindQueue): readonly Route[] {
  const routing = field(configuration, "task_routing");
  // Some documents leave the outer key away.
  const root = isGiven(routing) ? routing : configuration;
  tellOtherFields(root, ["filters", "default_filter"]);
  const list = field(root, "filters");
  const fallback = field(root, "default_filter");
  // The default filter alone is a workflow; neither of the two is none.
  if (!isGiven(list) && !isGiven(fallback)) missing(list);
  const filters = records(list);
  const found = filters.map((filter, index) => filterRoute(filter, index, findQueue));
  if (isGiven(fallback)) {
    const step = targetStep(fallback, undefined, findQueue);
    found.push({ id: "default", steps: step === undefined ? [] : [step], isFallback: true });
  } else {
    tell(fallback, "warning", { code: "task-router-no-default", data: {} });
  }
  return withUniqueIds(found);
}

function filterRoute(filter: Place, index: number, findQueue: FindQueue): Route {
  tellOtherFields(filter, filterFields);
  const when = filterExpression(needed(field(filter, "expression")));
  const targets = field(filter, "targets");
  if (isEmpty(targets)) missing(targets);
  const steps: RouteStep[] = [];
  for (const target of records(targets)) {
    // The queue is handed down from target to target; expression and time are not.
    const step = targetStep(target, steps.at(-1)?.queue, findQueue);
    if (step !== undefined) steps.push(step);
  }
  return filled<Route>({
    id: text(field(filter, "filter_friendly_name", "friendly_name")) ?? `filter ${index + 1}`,
    when,
    steps,
  });
}

function targetStep(
  target: Place,
  inherited: string | undefined,
  findQueue: FindQueue,
): RouteStep | undefined {
  tellOtherFields(target, targetFields);
  const named = field(target, "queue");
  if (!isGiven(named) && inherited === undefined) missing(named);
  const needs = targetNeeds(target);
  const seconds = whole(field(target, "timeout"), 1, longestLife);
  const step = {
    needs: needs.length === 0 ? undefined : needs,
    priority: whole(field(target, "priority"), 0, highestPriority),
    lastsMs: seconds === undefined ? undefined : seconds * 1000,
    skipIf: skipExpression(field(target, "skip_if")),
    orderBy: orderBy(field(target, "order_by")),
  };
  const queue = isGiven(named) ? findQueue(named) : inherited;
  return queue === undefined ? undefined : filled<RouteStep>({ queue, ...step });
}

/** Filters may share a name; routes may not. */
function withUniqueIds(found: readonly Route[]): readonly Route[] {
  const taken = new Set<string>();
  return found.map((route) => {
    let id = route.id;
    for (let again = 2; taken.has(id); again += 1) id = `${route.id} (${again})`;
    taken.add(id);
    return { ...route, id };
  });
}
