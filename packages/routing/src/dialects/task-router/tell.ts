import type { Path } from "@ramah/core";
import type { Route, RouteStep } from "../../config/queue.js";
import { field, type Place } from "../read.js";
import type { Difference } from "../reasons.js";
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
  const tell = (
    severity: Difference["severity"],
    reason: Pick<Difference, "code" | "data">,
    path: Path = workflow.path,
  ): void => {
    root.differences.push({ ...reason, path, severity } as Difference);
  };
  const steps = ways.flatMap((way) => way.steps);
  const lasting = steps.flatMap(({ lastsMs }) => lastsMs ?? []);
  const [timeoutMs] = lasting;
  if (timeoutMs !== undefined) {
    tell("info", { code: "task-router-early-timeout", data: { timeoutMs } });
  }
  if (lasting.length < steps.length) {
    tell("warning", { code: "task-router-time-to-live", data: { defaultMs: usualLifeMs } });
  }
  if (ways.some((way) => skipsTime(way.steps))) {
    tell("warning", { code: "task-router-skipped-time", data: {} });
  }
  const ordered = steps.flatMap(({ orderBy }) => orderBy ?? []);
  if (steps.some(({ orderBy }) => orderBy === undefined)) {
    tell("info", { code: "task-router-worker-order", data: {} });
  }
  if (ordered.length > 0) {
    const attributes = [...new Set(ordered.map(({ attribute }) => attribute))];
    tell("info", { code: "task-router-order-missing", data: { attributes } });
    const nested = attributes.filter((attribute) => attribute.includes("["));
    if (nested.length > 0) {
      tell("warning", { code: "task-router-order-nested", data: { attributes: nested } });
    }
  }
  tell("info", { code: "task-router-rejected", data: {} });
  tell("info", { code: "task-router-wrapping", data: {} });
  if (timeoutActivity?.isAvailable !== true) {
    const activity = timeoutActivity?.name ?? "Offline";
    tell("info", { code: "task-router-timed-out", data: { activity } });
  }
  if (!isMultitasking) tell("info", { code: "task-router-single-tasking", data: {} }, root.path);
  const assumed = workers.filter(({ hasChannels }) => !hasChannels).map(({ agent }) => agent.id);
  if (assumed.length > 0 && isMultitasking) {
    const { path } = field(root, "workers");
    tell("warning", { code: "task-router-capacity-assumed", data: { workers: assumed } }, path);
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
