import type { SkillModel } from "../skill-model.js";

/** Groups with alike agents merged, as the tables need them. */
interface MergedGroup {
  readonly count: number;
  readonly serviceRate: number;
  /** Numbers of the groups of the model that it is made of. */
  readonly parts: readonly number[];
}

/** Classes that the same groups serve. */
interface MergedClass {
  readonly arrivalRate: number;
  /** One bit per group of the component. */
  readonly mask: number;
  /** Numbers of the classes of the model that it is made of. */
  readonly parts: readonly number[];
}

/** Groups that share contacts, directly or through others: each component is a system of its own. */
export interface Component {
  readonly groups: readonly MergedGroup[];
  readonly classes: readonly MergedClass[];
}

/**
 * Takes a model apart into systems that do not touch each other, merges what is alike, and leaves out
 * groups that no contact ever burdens: one is always idle, so that who can turn to it never waits.
 */
export function componentsOf({ classes, groups }: SkillModel): readonly Component[] {
  const loaded = new Set(
    classes.flatMap(({ name, arrivalRate }) => (arrivalRate > 0 ? [name] : [])),
  );
  const served = groups.map(({ serves }) => new Set(serves));
  const works = served.map(
    (names, group) =>
      (groups[group]?.count ?? 0) > 0 && [...names].some((name) => loaded.has(name)),
  );
  const waits = ({ name }: { readonly name: string }): boolean =>
    served.every((names, group) => !names.has(name) || works[group] || groups[group]?.count === 0);

  const merged = mergeGroups({ classes, groups }, works);
  const masks = classes.map((one) =>
    waits(one)
      ? merged.flatMap(({ parts: [first = 0] }, at) => (served[first]?.has(one.name) ? [at] : []))
      : [],
  );
  return connected(merged.length, masks).map((members) => ({
    groups: members.flatMap((at) => merged[at] ?? []),
    classes: mergeClasses({ classes, groups }, masks, members),
  }));
}

function mergeGroups({ classes, groups }: SkillModel, works: readonly boolean[]): MergedGroup[] {
  const alike = new Map<string, { count: number; serviceRate: number; parts: number[] }>();
  for (const [at, { count, serviceRate, serves }] of groups.entries()) {
    if (!works[at]) continue;
    const known = classes.flatMap(({ name }, one) => (serves.includes(name) ? [one] : []));
    const key = `${serviceRate}:${known.join()}`;
    const same = alike.get(key) ?? { count: 0, serviceRate, parts: [] };
    alike.set(key, { ...same, count: same.count + count, parts: [...same.parts, at] });
  }
  return [...alike.values()];
}

function mergeClasses(
  { classes }: SkillModel,
  masks: readonly (readonly number[])[],
  members: readonly number[],
): MergedClass[] {
  const alike = new Map<number, MergedClass>();
  for (const [one, { arrivalRate }] of classes.entries()) {
    const places = (masks[one] ?? []).map((at) => members.indexOf(at));
    if (places.length === 0 || places.includes(-1)) continue;
    const mask = places.reduce((bits, place) => bits + 2 ** place, 0);
    const same = alike.get(mask) ?? { arrivalRate: 0, mask, parts: [] };
    const parts = [...same.parts, one];
    alike.set(mask, { arrivalRate: same.arrivalRate + arrivalRate, mask, parts });
  }
  return [...alike.values()];
}

/** Numbers from 0, parted so that each list of `links` lies within one part. */
function connected(size: number, links: readonly (readonly number[])[]): readonly number[][] {
  let parts = Array.from({ length: size }, (_, at) => [at]);
  for (const link of links) {
    const touching = parts.filter((part) => part.some((at) => link.includes(at)));
    if (touching.length < 2) continue;
    parts = [...parts.filter((part) => !touching.includes(part)), touching.flat()];
  }
  return parts.map((part) => part.sort((one, other) => one - other));
}
