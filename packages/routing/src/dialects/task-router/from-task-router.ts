import { type Result, unlessIssues } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import type { RoutingEvent } from "../../engine/event.js";
import { document, type Findings, orRefused } from "../read.js";
import type { DialectIssue, Difference } from "../reasons.js";
import { workspace } from "./workspace.js";

/** What comes of a TaskRouter workspace. */
export interface FromTaskRouter {
  /** Plain data; hand it to `createRouter`. */
  readonly config: RoutingConfig;
  /** Everything that a router does otherwise than TaskRouter, or that was not carried over. */
  readonly differences: readonly Difference[];
  /** For each worker whose activity is known: ready or not. Apply them first. */
  readonly presence: readonly RoutingEvent[];
}

/**
 * Makes a routing configuration of a Twilio TaskRouter workspace, so that a workflow can be tested and
 * simulated without the cloud: filters become routes, targets their steps, task queues queues whose
 * `needs` are their `target_workers`, workers agents.
 *
 * What is documented there holds here: the first filter that matches decides; a target hands its queue
 * down to the next, not its expression or time; a task whose last target ran out goes to the next filter
 * that matches, else it is canceled; the default filter takes those that matched no filter or were
 * skipped by all; higher priority goes before older age, but in a LIFO queue; a worker is chosen by
 * longest idle time or by `order_by`; so many workers at once are offered a task as the queue reserves.
 *
 * @param json what the REST interface returns, put together as `{ workflow, task_queues, workers,
 *   activities, workspace }`, of which only `workflow` is needed; names may be written `task_order`,
 *   `taskOrder` or `TaskOrder`, the workflow's configuration as object or text, times in seconds;
 *   `channels` gives our channel for a task channel of your own, as in `{ kiosk: "face-to-face" }`
 * @returns the configuration, what is different, and who is at work
 * @throws Refused, a RangeError with `code` and `issues`, when the JSON is not what TaskRouter takes;
 *   `parseTaskRouter` returns the same problems as a value
 * @see https://www.twilio.com/docs/taskrouter/workflow-configuration
 * @example
 * import { createRouter, fromTaskRouter } from "@ramah/routing";
 *
 * const { config, presence } = fromTaskRouter({
 *   workflow: {
 *     configuration: {
 *       task_routing: {
 *         filters: [
 *           {
 *             filter_friendly_name: "Support",
 *             expression: "type == 'support'",
 *             targets: [
 *               { queue: "WQsupport", expression: "worker.languages HAS task.language", timeout: 40 },
 *               { queue: "WQeverybody" },
 *             ],
 *           },
 *         ],
 *         default_filter: { queue: "WQeverybody" },
 *       },
 *     },
 *   },
 *   task_queues: [
 *     { sid: "WQsupport", target_workers: "skills HAS 'support'" },
 *     { sid: "WQeverybody", target_workers: "1==1" },
 *   ],
 *   workers: [
 *     { sid: "WKsari", attributes: { skills: ["support"], languages: ["id"] }, available: false },
 *     { sid: "WKbudi", attributes: { skills: ["sales"], languages: ["en"] }, available: true },
 *   ],
 * });
 * const router = createRouter(config);
 * for (const event of presence) router.apply(0, event);
 * const attributes = { type: "support", language: "id" };
 * router.apply(0, { type: "contact.offered", contact: { id: "c1", channel: "phone", attributes } });
 * const offers = router.apply(40_000, { type: "tick" });
 * offers.flatMap((one) => (one.type === "reserve" ? [one.reservation.agent] : [])); // => ["WKbudi"]
 */
export function fromTaskRouter(json: unknown): FromTaskRouter {
  return orRefused("fromTaskRouter", parseTaskRouter(json));
}

/**
 * Does what `fromTaskRouter` does for JSON that may be wrong.
 *
 * @param json as for `fromTaskRouter`
 * @returns the same, or every problem with the path to it
 * @example
 * import { parseTaskRouter } from "@ramah/routing";
 *
 * const filters = [{ expression: "type = 'lead'", targets: [{ timeout: 0 }] }];
 * const parsed = parseTaskRouter({ workflow: { configuration: { task_routing: { filters } } } });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["expression-spelling", "dialect-missing", "dialect-number"]
 */
export function parseTaskRouter(json: unknown): Result<FromTaskRouter, DialectIssue> {
  const findings: Findings = { issues: [], differences: [] };
  const root = document({ value: json ?? 0, path: [], ...findings });
  const read = root === undefined ? undefined : workspace(root);
  return unlessIssues(findings.issues, () => ({
    config: read?.config ?? { agents: [] },
    differences: findings.differences,
    presence: read?.presence ?? [],
  }));
}
