import type { Path } from "@ramah/core";
import type { Queue } from "../config/queue.js";
import { nameOf } from "../requirements/agent-facts.js";
import { needList } from "../requirements/need-list.js";
import type { Requirement } from "../requirements/requirement.js";
import { usesPriority } from "./fairness.js";
import { type Finding, finding, plainFix, setTo } from "./finding.js";
import type { World } from "./world.js";

/** Queues that starve, and queues that hang on one person. */
export const queueFindings = (world: World): readonly Finding[] =>
  world.queues.flatMap((queue, index) => [
    ...staffFindings(world, queue, ["queues", index]),
    ...orderFindings(world, queue, ["queues", index]),
    ...overflowFindings(world, queue, ["queues", index]),
  ]);

function staffFindings(world: World, queue: Queue, path: Path): readonly Finding[] {
  const { id } = queue;
  const stages = world.stagesOf(queue);
  const members = new Set(
    stages.flatMap(({ queues }) => queues.flatMap(world.membersOf)).map(({ agent }) => agent),
  );
  if (members.size === 0) {
    const fix = { code: "fix-add-members", data: { queue: id } } as const;
    return [finding("warning", path, { code: "queue-without-members", data: { queue: id } }, fix)];
  }
  const able = world.ableFor(queue);
  const [first, second] = able;
  if (first === undefined) {
    const isShut = stages.some((stage) => world.ableAt(stage, undefined, true).length > 0);
    const reason = {
      code: "queue-nobody-able",
      data: { queue: id, because: isShut ? "tiers" : "needs" },
    } as const;
    return [finding("warning", path, reason, plainFix("fix-teach-or-ask-less"))];
  }
  if (second === undefined) {
    if (world.config.agents.length === 1) return [];
    const reason = { code: "queue-one-able", data: { queue: id, agent: nameOf(first) } } as const;
    return [finding("info", path, reason, plainFix("fix-second-person"))];
  }
  return outranked(world, queue, path);
}

/** At full load an agent never comes to a queue of a larger rank while one of a smaller rank has contacts. */
function outranked(world: World, { id }: Queue, path: Path): readonly Finding[] {
  const by = new Set<string>();
  for (const { agent, rank } of world.membersOf(id)) {
    const above = (agent.queues ?? []).filter(({ priority = 1 }) => priority < rank);
    if (above.length === 0) return [];
    for (const { queue } of above) by.add(queue);
  }
  if (by.size === 0) return [];
  const reason = { code: "queue-outranked", data: { queue: id, by: [...by] } } as const;
  return [finding("warning", path, reason, { code: "fix-rank", data: { queue: id } })];
}

function orderFindings(world: World, { id, order }: Queue, path: Path): readonly Finding[] {
  if (order !== "newest-first") return [];
  const reason = {
    code: "queue-newest-first",
    data: { queue: id, ignoresPriority: usesPriority(world) },
  } as const;
  return [
    finding("warning", [...path, "order"], reason, ...setTo([...path, "order"], "oldest-first")),
  ];
}

function overflowFindings(world: World, queue: Queue, path: Path): readonly Finding[] {
  const { id, overflowTo: to, maximumWaitMs, leaveWithout } = queue;
  const target = to === undefined ? undefined : world.queueOf(to);
  if (to === undefined || target === undefined) return [];
  if (maximumWaitMs === undefined && leaveWithout === undefined) {
    const fix = { code: "fix-set-maximum-wait", data: { queue: id } } as const;
    return [
      finding(
        "warning",
        [...path, "overflowTo"],
        { code: "overflow-never", data: { queue: id, to } },
        fix,
      ),
    ];
  }
  const own = needList(queue.needs);
  const stages = world.stagesOf(target);
  const serves = (needs: readonly Requirement[]): boolean =>
    stages.some(
      (stage) => world.ableAt({ ...stage, needs: [...stage.needs, ...needs] }).length > 0,
    );
  // A queue that nobody serves at all is told of itself.
  if (serves(own) || !serves([])) return [];
  const reason = { code: "overflow-cannot-serve", data: { queue: id, to } } as const;
  return [
    finding("warning", [...path, "overflowTo"], reason, {
      code: "fix-other-overflow",
      data: { queue: id },
    }),
  ];
}
