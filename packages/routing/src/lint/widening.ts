import type { RelaxStep } from "../requirements/requirement.js";
import type { Stage } from "../requirements/stage.js";
import { type ConfigPatch, type Finding, finding, plainFix } from "./finding.js";
import type { PlacedStep } from "./placed-step.js";
import { type Member, stateAfter, type World } from "./world.js";

/** Steps that ask more people, but nobody who was not asked before, or nobody who could ever help. */
export function wideningFindings(world: World, placed: PlacedStep): readonly Finding[] {
  const { queue, step, earlier, later, path } = placed;
  const { widen, afterMs, fromTier } = step;
  // Where the lowest tier moves as well, the whole window does; whom that leaves out is told elsewhere.
  if (
    widen === undefined ||
    fromTier !== undefined ||
    Object.values(widen).every((value) => value === undefined)
  )
    return [];
  const { widen: _, ...narrow } = step;
  const asked = new Set(membersAt(world, stateAfter(world, queue, [...earlier, narrow])));
  const added = membersAt(world, stateAfter(world, queue, [...earlier, step])).filter(
    (member) => !asked.has(member),
  );
  if (added.length === 0) {
    const { tier } = widen;
    if (tier !== undefined && (widen.queues ?? []).length === 0) {
      const reason = { code: "ring-without-members", data: { queue: queue.id, tier } } as const;
      const fix = { code: "fix-fill-tier", data: { tier } } as const;
      return [finding("warning", [...path, "widen", "tier"], reason, fix)];
    }
    return [nobody(placed, "members", withoutWiden(placed))];
  }
  const known = new Set([...asked].map(({ agent }) => agent));
  const newcomers = added.filter(({ agent }) => !known.has(agent));
  // Where the lowest tier rises later, those who were asked already may be left by another membership only.
  if (movesWindow(later)) return [];
  if (newcomers.length === 0) return [nobody(placed, "members")];
  if (world.ableFor(queue).size === 0) return [];
  // A step that would let them help but comes too late is told itself.
  const helping = new Set(
    world
      .endlessStagesOf(queue)
      .filter(({ waitedMs }) => waitedMs >= afterMs)
      .flatMap((stage) => world.ableAt(stage)),
  );
  return newcomers.some(({ agent }) => helping.has(agent)) ? [] : [nobody(placed, "needs")];
}

/** Whether a step moves the lowest tier. */
const movesWindow = (steps: readonly RelaxStep[]): boolean =>
  steps.some(({ fromTier }) => fromTier !== undefined);

const nobody = (
  { queue, step: { afterMs }, path }: PlacedStep,
  because: "members" | "needs",
  apply?: ConfigPatch,
): Finding =>
  finding(
    "warning",
    [...path, "widen"],
    { code: "widen-adds-nobody", data: { queue: queue.id, afterMs, because } },
    plainFix(because === "members" ? "fix-remove" : "fix-teach-or-ask-less"),
    apply,
  );

/** The step without its widening, where that leaves everything as it is. */
function withoutWiden({ step, later, path }: PlacedStep): ConfigPatch | undefined {
  // A lowest tier gives way to the highest, so that the highest matters even without members.
  if (movesWindow(later)) return undefined;
  const { afterMs: _, widen: __, ...others } = step;
  const isAll = Object.values(others).every((value) => value === undefined);
  return { path: isAll ? path : [...path, "widen"], remove: true };
}

const membersAt = (world: World, { queues, fromTier, toTier }: Stage): readonly Member[] =>
  queues
    .flatMap(world.membersOf)
    .filter(({ tier }) => tier >= fromTier && tier <= (toTier ?? Number.POSITIVE_INFINITY));
