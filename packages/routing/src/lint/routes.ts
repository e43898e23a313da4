import type { Route } from "../config/queue.js";
import { parseTree } from "../expressions/parse.js";
import { comparisonsOf } from "../expressions/required.js";
import type { Condition } from "../expressions/tree.js";
import { stagesOfRoutes } from "../requirements/relax.js";
import { type Finding, finding, plainFix, takeOut } from "./finding.js";
import { always, coverAll, type Ground, groundOf, implies, neverHolds } from "./regions.js";
import type { World } from "./world.js";

/** Routes and stops of routes to which nobody ever comes. */
export function routeFindings(world: World): readonly Finding[] {
  const routes = (world.config.routes ?? []).map(placed);
  const ground = groundOf(ofTask);
  return routes.flatMap((route) => [
    ...(reachFindings(route, routes, ground) ?? []),
    ...stopFindings(world, route),
  ]);
}

interface PlacedRoute {
  readonly route: Route;
  readonly index: number;
  readonly condition: Condition;
  /** A stop that nobody leaves for the next: it lasts for ever and is never skipped. */
  readonly endless: number;
  /** Some stop is never skipped, so that whoever takes this route stands in line. */
  readonly takesIn: boolean;
}

const placed = (route: Route, index: number): PlacedRoute => ({
  route,
  index,
  condition: route.when === undefined ? always : parseTree(route.when).tree,
  endless: route.steps.findIndex(
    ({ lastsMs, skipIf }) => lastsMs === undefined && skipIf === undefined,
  ),
  takesIn: route.steps.some(({ skipIf }) => skipIf === undefined),
});

/** A contact's attribute may be written with or without `task.`. */
const ofTask = (reference: string): string => reference.replace(/^task\./, "");

function reachFindings(
  { route, index, condition }: PlacedRoute,
  routes: readonly PlacedRoute[],
  ground: Ground,
): readonly Finding[] | undefined {
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
  if (by === undefined || first === undefined) return undefined;
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
  new Set(
    comparisonsOf(condition).flatMap(({ left, right }) =>
      [left, right].flatMap((side) => (side.kind === "reference" ? [ofTask(side.text)] : [])),
    ),
  );

function stopFindings(world: World, { route, index, endless }: PlacedRoute): readonly Finding[] {
  const { id, steps } = route;
  return steps.flatMap((step, stop): readonly Finding[] => {
    const path = ["routes", index, "steps", stop];
    if (endless !== -1 && stop > endless) {
      const reason = {
        code: "stop-unreachable",
        data: { route: id, stop, after: endless },
      } as const;
      const [, apply] = takeOut(path);
      return [
        finding("warning", path, reason, { code: "fix-end-stop", data: { stop: endless } }, apply),
      ];
    }
    const stages = stagesOfRoutes({ ...world.stageInput({}), routes: [route] }).filter(
      (stage) => stage.step === stop,
    );
    if (stages.some((stage) => world.ableAt(stage).length > 0)) return [];
    // A queue that nobody serves at all is told of itself.
    const queue = world.queueOf(step.queue);
    if (queue === undefined || world.ableFor(queue).size === 0) return [];
    const reason = {
      code: "stop-nobody-able",
      data: { route: id, stop, queue: step.queue },
    } as const;
    return [finding("warning", path, reason, plainFix("fix-teach-or-ask-less"))];
  });
}
