import { compare, fixedValue } from "../expressions/compile.js";
import { comparisonsOf } from "../expressions/required.js";
import type { Comparison, Condition } from "../expressions/tree.js";
import { fixedSide, holdsFor, type Sample, samplesOf } from "./samples.js";

/** Under which name an attribute is known: `task.kind` and `kind` may be the same one. */
export type NameOf = (reference: string) => string;

const asWritten: NameOf = (reference) => reference;

// Beyond this many kinds of contacts nothing is claimed by going through them.
const mostRegions = 20_000;

/**
 * Whether something holds for every contact or agent there can be: proved by going through all kinds of
 * attribute values that the conditions tell apart. False also when there are too many kinds to say.
 */
export function holdsEverywhere(
  conditions: readonly Condition[],
  claim: (holds: readonly boolean[]) => boolean,
  nameOf: NameOf = asWritten,
): boolean {
  const axes = axesOf(conditions.flatMap(comparisonsOf), nameOf);
  if (axes === undefined) return false;
  const places = axes.map(() => 0);
  const truth = new Map<Comparison, boolean>();
  for (;;) {
    for (const [index, axis] of axes.entries()) {
      for (const { comparison, holds } of axis.comparisons)
        truth.set(comparison, holds[places[index] ?? 0] ?? false);
    }
    if (!claim(conditions.map((condition) => isTrue(condition, truth)))) return false;
    // Counts on, like the wheels of a meter.
    let wheel = 0;
    while (wheel < axes.length) {
      places[wheel] = ((places[wheel] ?? 0) + 1) % (axes[wheel]?.length ?? 1);
      if (places[wheel] !== 0) break;
      wheel++;
    }
    if (wheel === axes.length) return true;
  }
}

/** Whether a condition holds for nobody. */
export const neverHolds = (condition: Condition, nameOf: NameOf = asWritten): boolean =>
  holdsEverywhere([condition], ([holds]) => holds === false, nameOf);

/** Whether one of these conditions holds for everybody. */
export const coverAll = (conditions: readonly Condition[], nameOf: NameOf = asWritten): boolean =>
  conditions.length > 0 && holdsEverywhere(conditions, (holds) => holds.includes(true), nameOf);

/** Whether everybody for whom the first condition holds is one for whom another one does. */
export function implies(
  condition: Condition,
  others: readonly Condition[],
  nameOf: NameOf = asWritten,
): boolean {
  return (
    holdsEverywhere(
      [condition, ...others],
      ([holds, ...rest]) => holds === false || rest.includes(true),
      nameOf,
    ) || others.some((other) => impliesByParts(condition, other, nameOf))
  );
}

/** By the parts of two conditions alone: sound for any size, though it misses much. */
function impliesByParts(one: Condition, other: Condition, nameOf: NameOf): boolean {
  const inner = (first: Condition, second: Condition): boolean =>
    impliesByParts(first, second, nameOf);
  if (one.kind === "OR") return one.parts.every((part) => inner(part, other));
  if (other.kind === "AND") return other.parts.every((part) => inner(one, part));
  if (one.kind === "AND" && one.parts.some((part) => inner(part, other))) return true;
  if (other.kind === "OR") return other.parts.some((part) => inner(one, part));
  return (
    one.kind === "comparison" &&
    holdsEverywhere([one, other], ([holds, implied]) => holds === false || implied === true, nameOf)
  );
}

/** What varies by itself: an attribute, or a comparison of two attributes, of which nothing is known. */
interface Axis {
  readonly length: number;
  readonly comparisons: readonly {
    readonly comparison: Comparison;
    readonly holds: readonly boolean[];
  }[];
}

function axesOf(comparisons: readonly Comparison[], nameOf: NameOf): readonly Axis[] | undefined {
  const groups = new Map<string, Comparison[]>();
  const axes: Axis[] = [];
  for (const comparison of comparisons) {
    const key = keyOf(comparison, nameOf);
    if (key === undefined) {
      axes.push({ length: 1, comparisons: [{ comparison, holds: [constantResult(comparison)] }] });
    } else groups.set(key, [...(groups.get(key) ?? []), comparison]);
  }
  for (const [key, group] of groups) {
    const samples = key.startsWith("?") ? undecided : samplesOf(group);
    if (samples === undefined) return undefined;
    const holdsAt = (comparison: Comparison, sample: Sample): boolean =>
      key.startsWith("?") ? sample.value === true : holdsFor(comparison, sample);
    axes.push({
      length: samples.length,
      comparisons: group.map((comparison) => ({
        comparison,
        holds: samples.map((sample) => holdsAt(comparison, sample)),
      })),
    });
  }
  return axes.reduce((product, { length }) => product * length, 1) > mostRegions ? undefined : axes;
}

const undecided: readonly Sample[] = [{ value: true }, { value: false }];

/** The attribute that a comparison is about; with a question mark, a comparison that is only true or false. */
function keyOf(comparison: Comparison, nameOf: NameOf): string | undefined {
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

function constantResult({ operator, left, right }: Comparison): boolean {
  if (left.kind === "reference" || right.kind === "reference") return false;
  return compare(operator, fixedValue(left), fixedValue(right));
}

function isTrue(condition: Condition, truth: ReadonlyMap<Comparison, boolean>): boolean {
  if (condition.kind === "comparison") return truth.get(condition) ?? false;
  return condition.kind === "AND"
    ? condition.parts.every((part) => isTrue(part, truth))
    : condition.parts.some((part) => isTrue(part, truth));
}
