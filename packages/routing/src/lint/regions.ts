import { canonicalText } from "@ramah/core";
import { fixedValue } from "../expressions/compile.js";
import { comparisonsOf } from "../expressions/required.js";
import type { Comparison, Condition } from "../expressions/tree.js";
import { constantResult } from "../expressions/warnings.js";
import { fixedSide, holdsFor, type Sample, samplesOf } from "./samples.js";

/** How conditions are looked at, and for how long. */
export interface Ground {
  /** Under which name an attribute is known: `task.kind` and `kind` may be the same one. */
  readonly nameOf: (reference: string) => string;
  /** How many kinds of contacts may still be gone through; counts down. Afterwards nothing more is claimed. */
  left: number;
  /** Conditions without their places in the source, to compare them. */
  readonly texts: Map<Condition, string>;
}

// A million take a second or two; a few hundred routes over the same attributes need fewer.
const mostInAll = 1_000_000;

/** A fresh ground. */
export const groundOf = (nameOf: Ground["nameOf"] = (reference) => reference): Ground => ({
  nameOf,
  left: mostInAll,
  texts: new Map(),
});

// Beyond this many kinds of contacts nothing is claimed by going through them.
const mostRegions = 20_000;

// More than this many say nothing together that a few of them do not, as a rule.
const mostComparisons = 60;

/**
 * Whether something holds for every contact or agent there can be: proved by going through all kinds of
 * attribute values that the conditions tell apart. False also when there are too many kinds to say.
 */
function holdsEverywhere(
  conditions: readonly Condition[],
  claim: (holds: readonly boolean[]) => boolean,
  ground: Ground,
): boolean {
  const comparisons = [...new Set(conditions.flatMap(comparisonsOf))];
  if (comparisons.length > mostComparisons || ground.left <= 0) return false;
  // To get ready costs as much as to go through a region for each comparison.
  ground.left -= comparisons.length;
  const places = new Map(comparisons.map((comparison, index) => [comparison, index]));
  const wanted = new Set(conditions.slice(0, 1).flatMap(comparisonsOf));
  const axes = axesOf(comparisons, ground.nameOf)?.map((axis) => likelyFirst(axis, wanted));
  const regions =
    axes?.reduce((product, { length }) => product * length, 1) ?? Number.POSITIVE_INFINITY;
  if (axes === undefined || regions > mostRegions) return false;
  const truth: boolean[] = [];
  const turn = ({ columns }: Axis, at: number): void => {
    for (const { comparison, holds } of columns)
      truth[places.get(comparison) ?? 0] = holds[at] ?? false;
  };
  const tests = conditions.map((condition) => testOf(condition, places, truth));
  const holds: boolean[] = [];
  const wheels = axes.map(() => 0);
  for (const axis of axes) turn(axis, 0);
  for (;;) {
    for (const [index, test] of tests.entries()) holds[index] = test();
    if (ground.left-- <= 0 || !claim(holds)) return false;
    // Counts on, like the wheels of a meter.
    let wheel = 0;
    for (; wheel < axes.length; wheel++) {
      const axis = axes[wheel] as Axis;
      const next = ((wheels[wheel] ?? 0) + 1) % axis.length;
      wheels[wheel] = next;
      turn(axis, next);
      if (next !== 0) break;
    }
    if (wheel === axes.length) return true;
  }
}

/**
 * What speaks against a claim is looked for where the first condition is likely to hold and the others are
 * not: most claims that are wrong are found so at once.
 */
function likelyFirst({ length, columns }: Axis, wanted: ReadonlySet<Comparison>): Axis {
  const scores = Array.from({ length }, (_, at) =>
    columns.reduce(
      (sum, { comparison, holds }) => sum + (holds[at] ? (wanted.has(comparison) ? 1 : -1) : 0),
      0,
    ),
  );
  const order = scores
    .map((_, at) => at)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  return {
    length,
    columns: columns.map(({ comparison, holds }) => ({
      comparison,
      holds: order.map((at) => holds[at] ?? false),
    })),
  };
}

/** A condition as a question to the table of its comparisons. */
function testOf(
  condition: Condition,
  places: ReadonlyMap<Comparison, number>,
  truth: readonly boolean[],
): () => boolean {
  if (condition.kind === "comparison") {
    const place = places.get(condition) ?? 0;
    return () => truth[place] ?? false;
  }
  const parts = condition.parts.map((part) => testOf(part, places, truth));
  return condition.kind === "AND"
    ? () => parts.every((part) => part())
    : () => parts.some((part) => part());
}

/** Whether a condition holds for nobody. */
export const neverHolds = (condition: Condition, ground: Ground = groundOf()): boolean =>
  holdsEverywhere([condition], (holds) => holds[0] === false, ground);

/** The condition of those who need not meet any. */
export const always: Condition = {
  kind: "comparison",
  operator: "==",
  left: { kind: "constant", value: 1 },
  right: { kind: "constant", value: 1 },
  start: 0,
  end: 0,
};

/** Whether one of these conditions holds for everybody. */
export const coverAll = (conditions: readonly Condition[], ground: Ground = groundOf()): boolean =>
  implies(always, conditions, ground);

/** Whether everybody for whom the first condition holds is one for whom another one does. */
export function implies(
  condition: Condition,
  others: readonly Condition[],
  ground: Ground = groundOf(),
): boolean {
  const isNarrower = (other: Condition): boolean =>
    textOf(other, ground) === textOf(condition, ground) || impliesByParts(condition, other, ground);
  return (
    others.some(isNarrower) ||
    holdsEverywhere(
      [condition, ...others],
      (holds) => holds[0] === false || holds.indexOf(true, 1) !== -1,
      ground,
    )
  );
}

function textOf(condition: Condition, { texts }: Ground): string {
  const known = texts.get(condition);
  if (known !== undefined) return known;
  const text = canonicalText(condition, ["start", "end", "operatorAt", "isGrouped"]);
  texts.set(condition, text);
  return text;
}

/** By the parts of two conditions alone: sound for any size, though it misses much. */
function impliesByParts(one: Condition, other: Condition, ground: Ground): boolean {
  const inner = (first: Condition, second: Condition): boolean =>
    impliesByParts(first, second, ground);
  if (ground.left-- <= 0) return false;
  if (one.kind === "OR") return one.parts.every((part) => inner(part, other));
  if (other.kind === "AND") return other.parts.every((part) => inner(one, part));
  if (one.kind === "AND" && one.parts.some((part) => inner(part, other))) return true;
  if (other.kind === "OR") return other.parts.some((part) => inner(one, part));
  return (
    one.kind === "comparison" &&
    holdsEverywhere([one, other], (holds) => holds[0] === false || holds[1] === true, ground)
  );
}

/** What varies by itself: an attribute, or a comparison of two attributes, of which nothing is known. */
interface Axis {
  readonly length: number;
  readonly columns: readonly {
    readonly comparison: Comparison;
    readonly holds: readonly boolean[];
  }[];
}

function axesOf(
  comparisons: readonly Comparison[],
  nameOf: Ground["nameOf"],
): readonly Axis[] | undefined {
  const groups = new Map<string, Comparison[]>();
  const axes: Axis[] = [];
  for (const comparison of comparisons) {
    const key = keyOf(comparison, nameOf);
    if (key === undefined) {
      axes.push({
        length: 1,
        columns: [{ comparison, holds: [constantResult(comparison) ?? false] }],
      });
    } else groups.set(key, [...(groups.get(key) ?? []), comparison]);
  }
  for (const [key, group] of groups) {
    const samples = key.startsWith("?") ? undecided : samplesOf(group);
    if (samples === undefined) return undefined;
    const holdsAt = (comparison: Comparison, sample: Sample): boolean =>
      key.startsWith("?") ? sample.value === true : holdsFor(comparison, sample);
    axes.push({
      length: samples.length,
      columns: group.map((comparison) => ({
        comparison,
        holds: samples.map((sample) => holdsAt(comparison, sample)),
      })),
    });
  }
  return axes;
}

const undecided: readonly Sample[] = [{ value: true }, { value: false }];

/** The attribute that a comparison is about; with a question mark, a comparison that is only true or false. */
function keyOf(comparison: Comparison, nameOf: Ground["nameOf"]): string | undefined {
  const { operator, left, right } = comparison;
  const names = [left, right].map((side) =>
    side.kind === "reference" ? nameOf(side.text) : undefined,
  );
  const [first, second] = names;
  if (first === undefined && second === undefined) return undefined;
  if (first !== undefined && second !== undefined) return `?${first} ${operator} ${second}`;
  // Which texts are part of a given one is not looked into.
  if (operator === "CONTAINS" && first === undefined) {
    return `?${JSON.stringify(fixedValue(fixedSide(comparison)))} ${operator} ${second}`;
  }
  return first ?? second;
}
