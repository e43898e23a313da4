import { compare, fixedValue } from "../expressions/compile.js";
import type { Comparison, Operand } from "../expressions/tree.js";
import { numberFrom } from "../expressions/values.js";

/**
 * One of the finitely many kinds of values that an attribute can have, as far as certain comparisons tell
 * them apart. Some kinds may stand for no value at all; none is missing.
 */
export interface Sample {
  readonly value: unknown;
  /** Of a text that no comparison names: the number it is written as, and what it contains. */
  readonly text?: { readonly number: number | null; readonly contains: ReadonlySet<string> };
}

// More lists, or texts within texts, than these are too many to go through: nothing is claimed then.
const mostListed = 6;
const mostContained = 4;

type Fixed = Exclude<Operand, { readonly kind: "reference" }>;

/** The side of a comparison that is not looked up; the other one must be. */
export const fixedSide = ({ left, right }: Comparison): Fixed =>
  (left.kind === "reference" ? right : left) as Fixed;

/** Every kind of value that these comparisons of one attribute tell apart; `undefined` when there are too many. */
export function samplesOf(comparisons: readonly Comparison[]): readonly Sample[] | undefined {
  const named = new Set<unknown>();
  const listed = new Set<unknown>();
  const contained = new Set<string>();
  let comparesNumbers = false;
  for (const comparison of comparisons) {
    const value = fixedValue(fixedSide(comparison));
    for (const one of Array.isArray(value) ? value : [value]) {
      named.add(one);
      comparesNumbers ||= typeof one === "number" && /[<>]/.test(comparison.operator);
    }
    if (/HAS|IN$/.test(comparison.operator) && !Array.isArray(value)) listed.add(value);
    if (comparison.operator === "CONTAINS" && typeof value === "string") contained.add(value);
  }
  if (listed.size > mostListed || contained.size > mostContained) return undefined;
  const texts = [...named].filter((one) => typeof one === "string").sort();
  const numbers = numbersAround([...named]);
  return [
    ...[null, true, false, {}].map((value) => ({ value })),
    ...numbers.map((value) => ({ value })),
    ...texts.map((value) => ({ value })),
    ...subsetsOf([...listed]).map((value) => ({ value })),
    ...textsBetween(texts).flatMap((value) =>
      // A text may be written as a number, and is in order with numbers then.
      [null, ...(comparesNumbers ? numbers : [])].flatMap((number) =>
        subsetsOf([...contained])
          .filter(isClosed(contained))
          .map((parts) => ({
            value,
            text: { number, contains: new Set(parts) },
          })),
      ),
    ),
  ];
}

/** Whether a comparison holds for a value of this kind. */
export function holdsFor(comparison: Comparison, { value, text }: Sample): boolean {
  const { operator, left } = comparison;
  const other = fixedValue(fixedSide(comparison));
  const isLeft = left.kind === "reference";
  if (text !== undefined && operator === "CONTAINS") return text.contains.has(other as string);
  const isOrdered = typeof other === "number" && /[<>]/.test(operator);
  if (text !== undefined && isOrdered && text.number === null) return false;
  const own = text !== undefined && isOrdered ? text.number : value;
  return isLeft ? compare(operator, own, other) : compare(operator, other, own);
}

/** The numbers that are named, and one between each two, before the first and after the last. */
function numbersAround(named: readonly unknown[]): readonly number[] {
  const sorted = named
    .map(numberFrom)
    .filter(Number.isFinite)
    .sort((first, second) => first - second);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const between = sorted.slice(1).map((one, index) => (one + (sorted[index] ?? 0)) / 2);
  const step = (one: number): number => Math.max(1, Math.abs(one));
  return [...new Set([...sorted, ...between, first - step(first), last + step(last)])];
}

/** One text between each two that are named, before the first and after the last; none of them is named. */
function textsBetween(sorted: readonly string[]): readonly string[] {
  const following = sorted.map((one) => `${one}\u0000`);
  return [...new Set(["", ...following])].filter((one) => !sorted.includes(one));
}

function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const subsets: Item[][] = [[]];
  for (const item of items) subsets.push(...subsets.map((subset) => [...subset, item]));
  return subsets;
}

/** What contains a text contains every part of it; the empty text is in all. */
const isClosed =
  (all: ReadonlySet<string>) =>
  (parts: readonly string[]): boolean =>
    [...all].every(
      (one) => parts.includes(one) || (one !== "" && !parts.some((part) => part.includes(one))),
    );
