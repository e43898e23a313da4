import { canonicalText, type Path } from "@ramah/core";
import type { Queue } from "../config/queue.js";
import { nameOf } from "../requirements/agent-facts.js";
import type { Stage } from "../requirements/stage.js";
import { type Finding, finding, plainFix, takeOut } from "./finding.js";
import { abilitiesLeft, looseningFindings } from "./loosening.js";
import { type PlacedStep, stepsOf } from "./placed-step.js";
import { wideningFindings } from "./widening.js";
import { stateAfter, type World } from "./world.js";

/** Steps and rings that never come, or bring nobody. */
export const stepFindings = (world: World): readonly Finding[] =>
  world.queues.flatMap((queue, index) => [
    ...tierFindings(world, queue, ["queues", index]),
    ...stepsOf(queue, ["queues", index]).flatMap((placed) => relaxFindings(world, placed)),
    ...delayFindings(world, queue),
  ]);

/** Tiers of members that neither this queue opens nor another one that asks for its members. */
function tierFindings(world: World, { id }: Queue, path: Path): readonly Finding[] {
  const stages = world.stagesWith(id);
  const members = world.membersOf(id);
  const isOpen = (tier: number): boolean =>
    stages.some(
      ({ fromTier, toTier }) => tier >= fromTier && tier <= (toTier ?? Number.POSITIVE_INFINITY),
    );
  const tiers = [...new Set(members.map(({ tier }) => tier))].sort(
    (first, second) => first - second,
  );
  return tiers
    .filter((tier) => !isOpen(tier))
    .map((tier) => {
      const agents = members
        .filter((member) => member.tier === tier)
        .map(({ agent }) => nameOf(agent));
      const reason = {
        code: "tier-never-opens",
        data: { queue: id, tier, agents },
      } as const;
      return finding("warning", [...path, "tier"], reason, {
        code: "fix-open-tier",
        data: { queue: id, tier },
      });
    });
}

function relaxFindings(world: World, placed: PlacedStep): readonly Finding[] {
  const { queue, step, earlier, path } = placed;
  const { afterMs, fromTier } = step;
  const { id, maximumWaitMs } = queue;
  if (maximumWaitMs !== undefined && afterMs > maximumWaitMs) {
    const reason = { code: "step-too-late", data: { queue: id, afterMs, maximumWaitMs } } as const;
    return [finding("warning", [...path, "afterMs"], reason, ...takeOut(path))];
  }
  const before = stateAfter(world, queue, earlier);
  const after = stateAfter(world, queue, [...earlier, step]);
  // What contacts bring with them may be dropped or lowered as well, unless it is gone already.
  if (isSame(before, after) && abilitiesLeft(earlier, step).length === 0) {
    const reason = { code: "step-changes-nothing", data: { queue: id, afterMs } } as const;
    return [finding("warning", path, reason, ...takeOut(path))];
  }
  const found = [...looseningFindings(world, placed), ...wideningFindings(world, placed)];
  if (
    fromTier !== undefined &&
    world.ableAt(before).length > 0 &&
    world.ableAt(after).length === 0
  ) {
    const reason = { code: "step-leaves-nobody", data: { queue: id, afterMs } } as const;
    found.push(finding("warning", [...path, "fromTier"], reason, plainFix("fix-remove")));
  }
  return found;
}

function isSame(one: Stage, other: Stage): boolean {
  const facts = ({ queues, fromTier, toTier, needs, priority }: Stage): string =>
    canonicalText({ queues, fromTier, toTier, needs, priority });
  return facts(one) === facts(other);
}

/** Members who come in only when the wait is over. */
function delayFindings({ membersOf }: World, { id, maximumWaitMs }: Queue): readonly Finding[] {
  if (maximumWaitMs === undefined) return [];
  return membersOf(id)
    .filter(({ delayMs }) => delayMs > maximumWaitMs)
    .map(({ agent, delayMs, path }) => {
      const data = { agent: nameOf(agent), queue: id, delayMs, maximumWaitMs };
      const fix = { code: "fix-below", data: { limitMs: maximumWaitMs } } as const;
      return finding("warning", [...path, "delayMs"], { code: "delay-too-long", data }, fix);
    });
}
