import type { Path } from "@ramah/core";
import { canonicalName } from "../requirements/drop.js";
import { needList } from "../requirements/need-list.js";
import type { RelaxStep, Requirement } from "../requirements/requirement.js";
import { type ConfigPatch, type Finding, finding } from "./finding.js";
import { leavesIn, placedNeeds } from "./needs.js";
import type { PlacedStep } from "./placed-step.js";
import { stateAfter, type World } from "./world.js";

/** A skill or language that a step drops or lowers, by its one name. */
interface Loosened {
  readonly name: string;
  /** As it is written in the step. */
  readonly key: string;
  /** The new level, `null` for one that is dropped. */
  readonly level: number | null;
}

/** What a step drops or lowers that is not asked for, or no more than that. */
export function looseningFindings(world: World, placed: PlacedStep): readonly Finding[] {
  const { queue, step, earlier, path } = placed;
  const left = abilitiesLeft(earlier, step);
  if (left.length === 0) return [];
  const asked = askedBy(world, placed);
  return left.flatMap((loosened): readonly Finding[] => {
    const { name, key, level } = loosened;
    const isLanguage = name.startsWith("language:");
    const ability = isLanguage ? key.slice("language:".length) : key;
    const levels = asked.get(name);
    const at = [...path, level === null ? "drop" : "lower"];
    const apply = withoutAbility(step, loosened, path);
    const common = { queue: queue.id, afterMs: step.afterMs, ability, isLanguage };
    if (levels === undefined) {
      // Contacts say their language themselves, and where nothing is asked for they bring all they need.
      if (isLanguage || name === "*" || !asksSkills(world)) return [];
      const reason = { code: "step-unasked", data: common } as const;
      const fix = { code: "fix-asked", data: { ability, isLanguage } } as const;
      return [finding("info", at, reason, fix, apply)];
    }
    const highest = Math.max(...levels);
    if (level === null || level < highest) return [];
    const reason = {
      code: "step-lowers-nothing",
      data: { ...common, level, asked: highest },
    } as const;
    const fix = { code: "fix-lower-below", data: { level: highest } } as const;
    return [finding("warning", [...at, key], reason, fix, apply)];
  });
}

/**
 * The skills and languages of a step of which something may be left to drop or to lower, whoever asks for
 * them: the queue, a route, or a contact.
 */
export function abilitiesLeft(earlier: readonly RelaxStep[], step: RelaxStep): readonly Loosened[] {
  const reset = [...earlier, step].findLastIndex(({ instead }) => instead !== undefined);
  // What a step replaces is asked anew; everything before it is forgotten.
  const before = earlier.slice(Math.max(0, reset)).flatMap(loosenedBy);
  const isGone = ({ name, level }: Loosened): boolean =>
    before.some(
      (one) =>
        (one.name === name || one.name === "*") &&
        (one.level === null || (level !== null && one.level <= level)),
    );
  return loosenedBy(step).filter((one) => one.level !== 5 && !isGone(one));
}

const loosenedBy = ({ drop = [], lower = {} }: RelaxStep): readonly Loosened[] => [
  ...drop.map((key) => ({ key, name: canonicalName(key), level: null })),
  ...Object.entries(lower).map(([key, level]) => ({ key, name: canonicalName(key), level })),
];

/** The levels at which each skill and language is asked for when a step comes, by queue, routes and expectation. */
function askedBy(
  world: World,
  { queue, earlier, step: { afterMs, instead } }: PlacedStep,
): ReadonlyMap<string, readonly number[]> {
  const stops = (world.config.routes ?? []).flatMap(({ steps }) =>
    steps.filter((stop) => stop.queue === queue.id).flatMap(({ needs }) => needList(needs)),
  );
  const entered = { afterMs, ...(instead && { instead }) };
  const { needs } = stateAfter(world, queue, [...earlier, entered], { needs: stops });
  const levels = new Map<string, number[]>();
  for (const { need } of leavesIn(needs, [])) {
    const name = abilityOf(need);
    if (name === undefined) continue;
    const level = "level" in need ? need.level : undefined;
    const least = "language" in need ? world.rules.minimumLanguageLevel : 1;
    levels.set(name, [...(levels.get(name) ?? []), level ?? least]);
  }
  return levels;
}

const abilityOf = (need: Requirement): string | undefined =>
  "skill" in need
    ? need.skill
    : "language" in need
      ? canonicalName(`language:${need.language}`)
      : undefined;

const asksSkills = (world: World): boolean =>
  placedNeeds(world).some(({ need }) => "skill" in need);

/** The step without the ability; without the step where it does nothing else. */
function withoutAbility(step: RelaxStep, { key, level }: Loosened, path: Path): ConfigPatch {
  const { afterMs: _, drop, lower, ...others } = step;
  const drops = (drop ?? []).filter((one) => level !== null || one !== key);
  const { [key]: __, ...rest } = lower ?? {};
  const lowers = level === null ? (lower ?? {}) : rest;
  const isEmpty = Object.values(others).every((value) => value === undefined);
  if (isEmpty && drops.length + Object.keys(lowers).length === 0) return { path, remove: true };
  return level === null
    ? { path: [...path, "drop"], value: drops }
    : { path: [...path, "lower"], value: lowers };
}
