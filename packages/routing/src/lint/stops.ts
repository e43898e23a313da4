import type { Route } from "../config/queue.js";
import { parseTree } from "../expressions/parse.js";
import type { Condition } from "../expressions/tree.js";
import { stagesOnRoutes } from "../requirements/relax.js";
import { type Finding, finding, plainFix, takeOut } from "./finding.js";
import { always } from "./regions.js";
import type { World } from "./world.js";

/** A route, read. */
export interface PlacedRoute {
  readonly route: Route;
  readonly index: number;
  readonly condition: Condition;
  /** A stop that nobody leaves for the next: it lasts for ever and is never skipped. */
  readonly endless: number;
  /** Some stop is never skipped, so that whoever takes this route stands in line. */
  readonly takesIn: boolean;
}

/** Reads a route. */
export const placed = (route: Route, index: number): PlacedRoute => ({
  route,
  index,
  condition: route.when === undefined ? always : parseTree(route.when).tree,
  endless: route.steps.findIndex(
    ({ lastsMs, skipIf }) => lastsMs === undefined && skipIf === undefined,
  ),
  takesIn: route.steps.some(({ skipIf }) => skipIf === undefined),
});

/** Stops to which nobody comes, or comes in vain. */
export function stopFindings(
  world: World,
  { route, index, endless }: PlacedRoute,
): readonly Finding[] {
  const { id, steps } = route;
  const over = overBefore(world, route);
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
    if (over !== undefined && stop >= over.stop) {
      const { queue, maximumWaitMs } = over;
      const reason = {
        code: "stop-too-late",
        data: { route: id, stop, queue, maximumWaitMs },
      } as const;
      const fix = { code: "fix-below", data: { limitMs: maximumWaitMs } } as const;
      return [finding("warning", path, reason, fix)];
    }
    const stages = stagesOnRoutes({ ...world.stageInput({}), routes: [route] }).filter(
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

/**
 * The first stop before which the longest wait of a queue on the way is over. The wait counts from the
 * beginning of the way, which is that of this route or earlier.
 */
function overBefore(
  { queueOf }: World,
  { steps }: Route,
): { readonly stop: number; readonly queue: string; readonly maximumWaitMs: number } | undefined {
  let leastMs = 0;
  for (const [stop, { queue: id, lastsMs, skipIf }] of steps.entries()) {
    // A stop that may be skipped takes no time then.
    if (skipIf !== undefined) continue;
    leastMs += lastsMs ?? 0;
    const { maximumWaitMs, relax = [] } = queueOf(id) ?? {};
    // A step may lead into another queue, with a longest wait of its own.
    const isLeft = relax.some(({ instead }) => instead?.queue !== undefined);
    if (maximumWaitMs !== undefined && !isLeft && leastMs > maximumWaitMs) {
      return { stop: stop + 1, queue: id, maximumWaitMs };
    }
  }
  return undefined;
}
