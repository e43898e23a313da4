import type { Route, RouteStep } from "../../config/queue.js";
import { field, type Place, tell } from "../read.js";
import type { Activity } from "./activities.js";
import type { Worker } from "./workers.js";

/** A task that nobody takes is canceled after a day, unless it says otherwise. */
const usualLifeMs = 86_400_000;

/** What a router does otherwise than TaskRouter, whatever the workflow, or because of it. */
export function tellRules({
  root,
  workflow,
  ways,
  workers,
  isMultitasking,
  timeoutActivity,
}: {
  readonly root: Place;
  readonly workflow: Place;
  readonly ways: readonly Route[];
  readonly workers: readonly Worker[];
  readonly isMultitasking: boolean;
  readonly timeoutActivity: Activity | undefined;
}): void {
  const steps = ways.flatMap((way) => way.steps);
  const lasting = steps.flatMap(({ lastsMs }) => lastsMs ?? []);
  const [timeoutMs] = lasting;
  if (timeoutMs !== undefined) {
    tell(workflow, "info", { code: "task-router-early-timeout", data: { timeoutMs } });
  }
  if (lasting.length < steps.length) {
    tell(workflow, "warning", {
      code: "task-router-time-to-live",
      data: { defaultMs: usualLifeMs },
    });
  }
  if (ways.some((way) => skipsTime(way.steps))) {
    tell(workflow, "warning", { code: "task-router-skipped-time", data: {} });
  }
  const ordered = steps.flatMap(({ orderBy }) => orderBy ?? []);
  if (steps.some(({ orderBy }) => orderBy === undefined)) {
    tell(workflow, "info", { code: "task-router-worker-order", data: {} });
  }
  if (ordered.length > 0) {
    const attributes = [...new Set(ordered.map(({ attribute }) => attribute))];
    tell(workflow, "info", { code: "task-router-order-missing", data: { attributes } });
    const nested = attributes.filter((attribute) => attribute.includes("["));
    if (nested.length > 0) {
      tell(workflow, "warning", { code: "task-router-order-nested", data: { attributes: nested } });
    }
  }
  tell(workflow, "info", { code: "task-router-rejected", data: {} });
  tell(workflow, "info", { code: "task-router-wrapping", data: {} });
  if (timeoutActivity?.isAvailable !== true) {
    const activity = timeoutActivity?.name ?? "Offline";
    tell(workflow, "info", { code: "task-router-timed-out", data: { activity } });
  }
  if (!isMultitasking) tell(root, "info", { code: "task-router-single-tasking", data: {} });
  const assumed = workers.filter(({ hasChannels }) => !hasChannels).map(({ agent }) => agent.id);
  if (assumed.length > 0 && isMultitasking) {
    const data = { workers: assumed };
    tell(field(root, "workers"), "warning", { code: "task-router-capacity-assumed", data });
  }
}

/** Whether time that was not spent at a skipped target would be left for one after it. */
const skipsTime = (steps: readonly RouteStep[]): boolean =>
  steps.some(
    ({ skipIf, lastsMs }, index) =>
      skipIf !== undefined &&
      lastsMs !== undefined &&
      steps.slice(index + 1).some((later) => later.lastsMs !== undefined),
  );
