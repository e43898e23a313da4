import type { Path } from "@ramah/core";
import type { Queue } from "../config/queue.js";
import type { RelaxStep } from "../requirements/requirement.js";
import type { Stage } from "../requirements/stage.js";
import { type ConfigPatch, type Finding, finding, plainFix } from "./finding.js";
import { type Member, stateAfter, type World } from "./world.js";

/** Steps that ask more people, but nobody who was not asked before, or nobody who could ever help. */
export function wideningFindings(
  world: World,
  queue: Queue,
  place: number,
  path: Path,
): readonly Finding[] {
  const { relax = [], id } = queue;
  const step = relax[place] as RelaxStep;
  const { widen, afterMs, fromTier } = step;
  // Where the lowest tier moves as well, the whole window does; whom that leaves out is told elsewhere.
  if (
    widen === undefined ||
    fromTier !== undefined ||
    Object.values(widen).every((value) => value === undefined)
  )
    return [];
  const earlier = relax.slice(0, place);
  const { widen: _, ...narrow } = step;
  const asked = membersAt(world, stateAfter(world, queue, [...earlier, narrow]));
  const added = membersAt(world, stateAfter(world, queue, [...earlier, step])).filter(
    (member) => !asked.includes(member),
  );
  if (added.length === 0) {
    const { tier } = widen;
    if (tier !== undefined && (widen.queues ?? []).length === 0) {
      const reason = { code: "ring-without-members", data: { queue: id, tier } } as const;
      const fix = { code: "fix-fill-tier", data: { tier } } as const;
      return [finding("warning", [...path, "widen", "tier"], reason, fix)];
    }
    return [nobody(queue, afterMs, "members", path, withoutWiden(relax, place, path))];
  }
  const known = new Set(asked.map(({ agent }) => agent));
  const newcomers = added.filter(({ agent }) => !known.has(agent));
  // Where the lowest tier rises later, those who were asked already may be left by another membership only.
  if (relax.slice(place).some(({ fromTier: lowest }) => lowest !== undefined)) return [];
  if (newcomers.length === 0) return [nobody(queue, afterMs, "members", path)];
  if (world.ableFor(queue).size === 0) return [];
  // A step that would let them help but comes too late is told itself.
  const { maximumWaitMs: __, ...endless } = queue;
  const helping = new Set(
    world
      .stagesOf(endless)
      .filter(({ waitedMs }) => waitedMs >= afterMs)
      .flatMap((stage) => world.ableAt(stage)),
  );
  return newcomers.some(({ agent }) => helping.has(agent))
    ? []
    : [nobody(queue, afterMs, "needs", path)];
}

const nobody = (
  { id }: Queue,
  afterMs: number,
  because: "members" | "needs",
  path: Path,
  apply?: ConfigPatch,
): Finding =>
  finding(
    "warning",
    [...path, "widen"],
    { code: "widen-adds-nobody", data: { queue: id, afterMs, because } },
    plainFix(because === "members" ? "fix-remove" : "fix-teach-or-ask-less"),
    apply,
  );

/** The step without its widening, where that leaves everything as it is. */
function withoutWiden(
  relax: readonly RelaxStep[],
  place: number,
  path: Path,
): ConfigPatch | undefined {
  // A lowest tier gives way to the highest, so that the highest matters even without members.
  if (relax.slice(place).some(({ fromTier }) => fromTier !== undefined)) return undefined;
  const { afterMs: _, widen: __, ...others } = relax[place] as RelaxStep;
  const isAll = Object.values(others).every((value) => value === undefined);
  return { path: isAll ? path : [...path, "widen"], remove: true };
}

const membersAt = (world: World, { queues, fromTier, toTier }: Stage): readonly Member[] =>
  queues
    .flatMap(world.membersOf)
    .filter(({ tier }) => tier >= fromTier && tier <= (toTier ?? Number.POSITIVE_INFINITY));
