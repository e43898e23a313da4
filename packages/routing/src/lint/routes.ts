import { evaluatorOf } from "../expressions/compile.js";
import { referencesOf } from "../expressions/required.js";
import type { Condition } from "../expressions/tree.js";
import { type Finding, finding, plainFix } from "./finding.js";
import { coverAll, type Ground, groundOf, implies, neverHolds } from "./regions.js";
import { type PlacedRoute, placed, stopFindings } from "./stops.js";
import type { World } from "./world.js";

/** Routes and stops of routes to which nobody ever comes. */
export function routeFindings(world: World): readonly Finding[] {
  const routes = (world.config.routes ?? []).map(placed);
  const ground = groundOf(ofTask);
  return [
    ...routes.flatMap((route) => [
      ...reachFindings(route, routes, ground),
      ...stopFindings(world, route),
    ]),
    ...unrouted(world, routes),
  ];
}

/** A contact that says nothing about itself is the one that most routes leave out. */
function unrouted({ config }: World, routes: readonly PlacedRoute[]): readonly Finding[] {
  if (config.routes === undefined) return [];
  const isTaken = routes.some(({ condition }) => evaluatorOf(condition)({ task: {} }));
  if (isTaken) return [];
  const reason = { code: "routes-without-fallback", data: {} } as const;
  return [finding("info", ["routes"], reason, plainFix("fix-add-route"))];
}

/** A contact's attribute may be written with or without `task.`. */
const ofTask = (reference: string): string => reference.replace(/^task\./, "");

function reachFindings(
  { route, index, condition }: PlacedRoute,
  routes: readonly PlacedRoute[],
  ground: Ground,
): readonly Finding[] {
  const path = ["routes", index];
  const { id, isFallback = false } = route;
  if (neverHolds(condition, ground)) {
    return [
      finding(
        "warning",
        [...path, "when"],
        { code: "route-never", data: { route: id } },
        plainFix("fix-condition"),
      ),
    ];
  }
  if (isFallback) {
    // A fallback is entered only by those who stood in no line before.
    const others = routes.filter((other) => other.route.isFallback !== true && other.takesIn);
    const by = fewest(others, (some) =>
      coverAll(
        some.map((other) => other.condition),
        ground,
      ),
    );
    if (by !== undefined) {
      const names = by.map((other) => other.route.id);
      const reason = { code: "fallback-unreachable", data: { route: id, by: names } } as const;
      return [finding("warning", path, reason, { code: "fix-narrow", data: { routes: names } })];
    }
  }
  const earlier = routes.filter(
    (other) =>
      other.endless !== -1 &&
      other.index < index &&
      (other.route.isFallback ?? false) === isFallback &&
      related(other.condition, condition),
  );
  const by = fewest(earlier, (some) =>
    implies(
      condition,
      some.map((other) => other.condition),
      ground,
    ),
  );
  const [first] = by ?? [];
  if (by === undefined || first === undefined) return [];
  const reason = {
    code: "route-shadowed",
    data: { route: id, by: by.map((other) => other.route.id) },
  } as const;
  return [
    finding("warning", path, reason, {
      code: "fix-move-before",
      data: { route: id, before: first.route.id },
    }),
  ];
}

/** One that is enough, or else all together, or none. */
function fewest(
  routes: readonly PlacedRoute[],
  isEnough: (routes: readonly PlacedRoute[]) => boolean,
): readonly PlacedRoute[] | undefined {
  const one = routes.find((route) => isEnough([route]));
  if (one !== undefined) return [one];
  return routes.length > 1 && isEnough(routes) ? routes : undefined;
}

/** Conditions over different attributes say nothing about each other, unless one of them is about none. */
function related(one: Condition, other: Condition): boolean {
  const [first, second] = [one, other].map(namesIn);
  return (
    first === undefined ||
    second === undefined ||
    first.size * second.size === 0 ||
    [...first].some((name) => second.has(name))
  );
}

const namesIn = (condition: Condition): ReadonlySet<string> =>
  new Set(referencesOf(condition).map(ofTask));
