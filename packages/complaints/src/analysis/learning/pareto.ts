import { comparing, refuse } from "@ramah/core";

/** How rows are added up and where the vital few end. */
export interface ParetoOptions<Row> {
  /**
   * What a row weighs, from 0; 1 when left out, so that rows are counted. Give severity here for a second
   * chart: counts and severity are never mixed in one.
   */
  readonly weight?: (row: Row) => number;
  /** Cumulative share at which the vital few end, above 0 up to 1; 0.8 when left out. */
  readonly cut?: number;
}

/** A bar of a Pareto chart. */
export interface ParetoRow<Key> {
  readonly key: Key;
  /** How many rows. */
  readonly count: number;
  /** What they weigh together; the same as the count unless a weight was given. */
  readonly weight: number;
  /** Of the whole weight, 0 to 1. */
  readonly share: number;
  /** Up to and including this bar, 0 to 1. */
  readonly cumulative: number;
  /** From 1; bars of equal weight share a rank, and the next rank is left out accordingly. */
  readonly rank: number;
  /** One of the few that make up the cut; bars of equal weight are in or out together. */
  readonly isVital: boolean;
}

/**
 * Orders the kinds of something by how much they weigh, with the vital few that make up most of it. A row
 * without the key is kept, under the key `undefined`: what nobody classified is not hidden.
 *
 * @param rows what is counted, such as complaints
 * @param key the name of a property, or what reads the kind out of a row
 * @param options `weight` and `cut`
 * @returns the bars, heaviest first, equal ones in the order of their key
 * @throws ComplaintsError listing every weight below 0 (`weight-not-counted`), or a cut outside 0 to 1 (`share-out-of-bounds`)
 * @example
 * import { pareto } from "@ramah/complaints";
 *
 * const causes = ["people", "process", "process", "process", "policy"].map((cause) => ({ cause }));
 * pareto(causes, "cause").map(({ key, share, isVital }) => [key, share, isVital]);
 * // => [["process", 0.6, true], ["people", 0.2, true], ["policy", 0.2, true]]
 */
export function pareto<Row, const Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
  options?: ParetoOptions<Row>,
): readonly ParetoRow<Row[Key]>[];
export function pareto<Row, Key>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  options?: ParetoOptions<Row>,
): readonly ParetoRow<Key>[];
export function pareto<Row>(
  rows: readonly Row[],
  key: keyof Row | ((row: Row) => unknown),
  { weight = () => 1, cut = 0.8 }: ParetoOptions<Row> = {},
): readonly ParetoRow<unknown>[] {
  const weights = rows.map(weight);
  refuse("pareto", [
    ...weights.flatMap((one, index) =>
      one >= 0 && one < Number.POSITIVE_INFINITY
        ? []
        : [{ code: "weight-not-counted", path: [index], data: { weight: one } }],
    ),
    ...(cut > 0 && cut <= 1
      ? []
      : [{ code: "share-out-of-bounds", path: ["cut"], data: { share: cut } }]),
  ]);
  const keyOf = typeof key === "function" ? key : (row: Row): unknown => row[key];
  const bars = new Map<unknown, { count: number; weight: number }>();
  for (const [index, row] of rows.entries()) {
    const bar = bars.get(keyOf(row)) ?? { count: 0, weight: 0 };
    bars.set(keyOf(row), { count: bar.count + 1, weight: bar.weight + (weights[index] ?? 0) });
  }
  const ordered = [...bars].sort(
    comparing({ descending: ([, bar]) => bar.weight }, ([name]) => String(name)),
  );
  return ranked(ordered, cut);
}

function ranked<Key>(
  ordered: readonly (readonly [Key, { readonly count: number; readonly weight: number }])[],
  cut: number,
): ParetoRow<Key>[] {
  const whole = ordered.reduce((sum, [, { weight }]) => sum + weight, 0);
  const share = (weight: number): number => (whole === 0 ? 0 : weight / whole);
  const rows: ParetoRow<Key>[] = [];
  let running = 0;
  for (const [index, [key, { count, weight }]] of ordered.entries()) {
    const last = rows.at(-1);
    const isTied = last !== undefined && last.weight === weight;
    // Vital while the bars before it fall short of the cut; a bar tied with a vital one is as vital.
    const isVital = isTied ? last.isVital : share(running) < cut - tolerance && weight > 0;
    running += weight;
    const rank = isTied ? last.rank : index + 1;
    const cumulative = share(running);
    rows.push({ key, count, weight, share: share(weight), cumulative, rank, isVital });
  }
  return rows;
}

// Four fifths of a whole are 0.8 however the sum was rounded.
const tolerance = 1e-12;
