/** What somebody without a type checker may pass where something else was meant. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["NaN", () => Number.NaN],
  ["Infinity", () => Number.POSITIVE_INFINITY],
  ["-Infinity", () => Number.NEGATIVE_INFINITY],
  ["-1", () => -1],
  ["0", () => 0],
  ["0.5", () => 0.5],
  ["2 ** 53", () => 2 ** 53],
  ["the greatest number", () => Number.MAX_VALUE],
  ["the least number", () => Number.MIN_VALUE],
  ["3 as a text", () => "3"],
  ["an empty text", () => ""],
  ["a text", () => "constructor"],
  ["a big integer", () => 10n],
  ["a symbol", () => Symbol("s")],
  ["a function", () => () => 1],
  ["an empty list", () => []],
  ["a list of null", () => [null]],
  ["a list with a hole", () => new Array(2)],
  ["a list of texts", () => ["3"]],
  ["a list of lists", () => [[]]],
  ["a list of objects", () => [{}]],
  ["an empty object", () => ({})],
  ["an object without a prototype", () => Object.create(null)],
  ["a map", () => new Map()],
  ["no date", () => new Date(Number.NaN)],
  [
    "an object that holds itself",
    () => {
      const cycle: Record<string, unknown> = {};
      cycle["self"] = cycle;
      return cycle;
    },
  ],
  [
    "a list that holds itself",
    () => {
      const cycle: unknown[] = [];
      cycle.push(cycle);
      return cycle;
    },
  ],
];

type Step = string | number;

/** All places inside a list of arguments, outside in. */
export function placesIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...path, index]))
    : typeof value === "object" &&
        value !== null &&
        Object.getPrototypeOf(value) === Object.prototype &&
        !("kinds" in value)
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

/** The same with another value at one place. */
export function changedAt(value: unknown, path: readonly Step[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  const copy: Record<Step, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  (copy as Record<Step, unknown>)[step] = changedAt(
    (value as Record<Step, unknown>)[step],
    rest,
    other,
  );
  return copy;
}
