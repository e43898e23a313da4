import type { Agent } from "../config/agent.js";
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
  const pairs = overtakers(world).map(({ steps, ...pair }) => ({ ...pair, byMs: steps * boundMs }));
  return [
    finding(
      "info",
      path,
      { code: "starvation-bound", data: { boundMs, pairs } },
      plainFix("fix-nothing"),
    ),
  ];
}

/** Whether any queue, step or stop sets a priority. */
export const usesPriority = ({ queues, config }: World): boolean =>
  queues.some(
    ({ priority = 0, relax = [] }) => priority !== 0 || relax.some(({ raise = 0 }) => raise !== 0),
  ) || (config.routes ?? []).some(({ steps }) => steps.some(({ priority = 0 }) => priority !== 0));

interface Line {
  readonly queue: string;
  /** Who may get its contacts, at whatever time of their wait. */
  readonly agents: ReadonlySet<Agent>;
  /** The most and the least that it adds to the priority of a contact while it waits. */
  readonly most: number;
  readonly least: number;
}

/** For each queue that others may overtake, the one that does so most, of those who share people with it. */
function overtakers(
  world: World,
): readonly { readonly queue: string; readonly by: string; readonly steps: number }[] {
  const lines = world.queues.map((queue) => lineOf(world, queue));
  const servedBy = new Map<Agent, Line[]>();
  for (const line of lines.toSorted((one, other) => other.most - one.most)) {
    for (const agent of line.agents) {
      const served = servedBy.get(agent);
      if (served === undefined) servedBy.set(agent, [line]);
      else served.push(line);
    }
  }
  return lines.flatMap((line) => {
    let by = line;
    for (const agent of line.agents) {
      const first = servedBy.get(agent)?.find((other) => other !== line);
      if (first !== undefined && (by === line || first.most > by.most)) by = first;
    }
    const steps = by.most - line.least;
    return by !== line && steps > 0 ? [{ queue: line.queue, by: by.queue, steps }] : [];
  });
}

function lineOf({ endlessStagesOf, membersOf }: World, queue: Queue): Line {
  const stages = endlessStagesOf(queue);
  const members = stages.flatMap(({ queues }) => queues.flatMap(membersOf));
  const added = stages.map(({ queuePriority }) => queuePriority);
  return {
    queue: queue.id,
    agents: new Set(members.map(({ agent }) => agent)),
    most: Math.max(...added),
    least: Math.min(...added),
  };
}
