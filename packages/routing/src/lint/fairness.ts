import { defaultRules } from "../config/default-rules.js";
import type { Queue } from "../config/queue.js";
import { type Finding, finding, plainFix, setTo } from "./finding.js";
import type { World } from "./world.js";

const path = ["rules", "secondsPerPriority"] as const;

/** Who may be overtaken, by whom, and for how long: a promise, told wherever there are priorities. */
export function fairnessFindings(world: World): readonly Finding[] {
  const { secondsPerPriority } = world.rules;
  const [fix, apply] = setTo(path, Number(defaultRules.secondsPerPriority));
  if (secondsPerPriority === "strict") {
    return [finding("warning", path, { code: "priority-strict", data: {} }, fix, apply)];
  }
  if (secondsPerPriority === 0) {
    const reason = { code: "priority-without-effect", data: {} } as const;
    return usesPriority(world)
      ? [finding("warning", path, reason, fix, apply)]
      : [finding("info", path, reason, plainFix("fix-nothing"))];
  }
  if (!usesPriority(world)) return [];
  const boundMs = secondsPerPriority * 1000;
  const pairs = world.queues.flatMap((queue) => {
    const by = mostUrgent(world, queue);
    const steps = by === undefined ? 0 : highest(by) - lowest(queue);
    return by !== undefined && steps > 0
      ? [{ queue: queue.id, by: by.id, byMs: steps * boundMs }]
      : [];
  });
  return [
    finding(
      "info",
      path,
      { code: "starvation-bound", data: { boundMs, pairs } },
      plainFix("fix-nothing"),
    ),
  ];
}

const usesPriority = ({ queues, config }: World): boolean =>
  queues.some(
    ({ priority = 0, relax = [] }) => priority !== 0 || relax.some(({ raise = 0 }) => raise !== 0),
  ) || (config.routes ?? []).some(({ steps }) => steps.some(({ priority = 0 }) => priority !== 0));

/** Of all queues that share people with this one, the one that adds most to the priority. */
function mostUrgent({ queues, membersOf, queueOf }: World, queue: Queue): Queue | undefined {
  const shared = new Set<string>();
  for (const { agent } of membersOf(queue.id)) {
    for (const id of agent.queues?.map((membership) => membership.queue) ??
      queues.map(({ id }) => id)) {
      shared.add(id);
    }
  }
  shared.delete(queue.id);
  return [...shared]
    .flatMap((id) => queueOf(id) ?? [])
    .reduce<Queue | undefined>(
      (most, other) => (most === undefined || highest(other) > highest(most) ? other : most),
      undefined,
    );
}

/** The most that a queue adds to the priority of a contact while it waits. */
const highest = (queue: Queue): number => Math.max(...additions(queue));
const lowest = (queue: Queue): number => Math.min(...additions(queue));

function additions({ priority = 0, relax = [] }: Queue): readonly number[] {
  let now = priority;
  return [
    now,
    ...relax.map(({ raise = 0 }) => {
      now += raise;
      return now;
    }),
  ];
}
