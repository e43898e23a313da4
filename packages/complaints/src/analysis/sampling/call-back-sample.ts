import { comparing, createRandom, refuse } from "@ramah/core";
import { checkOption, issuesFrom, type Report } from "../issue-list.js";
import { allocate } from "./allocate.js";

/** How to draw customers to call back. */
export interface CallBackOptions<Item> {
  /** How many, a whole number; either this or `share`. */
  readonly size?: number;
  /** Which share of all cases, above 0 and at most 1, rounded, at least one; either this or `size`. */
  readonly share?: number;
  /** The identity of a case, unique: the draw hangs on it and not on the order of the list. */
  readonly idOf: (item: Item) => string;
  /** The part to which a case belongs, such as its class or its outcome; all in one without it. */
  readonly stratumOf?: (item: Item) => string;
  /** The least number of each part, all of it where there are fewer; 1. */
  readonly minimum?: number;
  /** The same seed draws the same cases; take a new one for each round. */
  readonly seed: number | string;
}

/** The customers to call back, and out of how many they were drawn. */
export interface CallBackSample<Item> {
  /** In the order to call: who stops early has called a random part of each stratum. */
  readonly cases: readonly Item[];
  /** By name. */
  readonly strata: readonly {
    readonly stratum: string;
    readonly population: number;
    readonly sampled: number;
  }[];
}

/**
 * Draws customers to call back and ask whether they are satisfied (K-10): at random within each part, each
 * part in proportion and none forgotten. Every case carries a number that only the seed and its id decide,
 * and the lowest are drawn: the draw is the same whatever order the cases come in, and a case more or less
 * changes it little (Ohlsson, Coordination of samples using permanent random numbers, 1995).
 *
 * @param cases all closed cases to draw from
 * @param options how many, the parts, and the seed
 * @returns the cases in the order to call, and the size of each part
 * @throws RangeError with `code` and `issues` when neither or both of size and share are given, the size is
 * not a whole number or above the number of cases, fewer than the minimum of all parts, or two cases share an id
 * @example
 * import { callBackSample } from "@ramah/complaints";
 *
 * const cases = ["C-1", "C-2", "C-3", "C-4", "C-5"].map((id, index) => ({ id, upheld: index < 4 }));
 * const sample = callBackSample(cases, {
 *   size: 2,
 *   idOf: ({ id }) => id,
 *   stratumOf: ({ upheld }) => (upheld ? "upheld" : "rejected"),
 *   seed: "2026-47",
 * });
 * sample.strata.map(({ stratum, sampled }) => [stratum, sampled]); // => [["rejected", 1], ["upheld", 1]]
 */
export function callBackSample<Item>(
  cases: readonly Item[],
  options: CallBackOptions<Item>,
): CallBackSample<Item> {
  const { size, share, minimum = 1, seed, idOf, stratumOf = () => "" } = options;
  const items = cases.map((item) => ({ item, id: idOf(item), stratum: stratumOf(item) }));
  refuse(
    "callBackSample",
    issuesFrom((report) => {
      checkSize(report, options, cases.length);
      checkIds(
        report,
        items.map(({ id }) => id),
      );
    }),
  );
  const groups = new Map<string, typeof items>();
  for (const item of items) {
    const group = groups.get(item.stratum);
    if (group === undefined) groups.set(item.stratum, [item]);
    else group.push(item);
  }
  const strata = [...groups]
    .map(([stratum, members]) => ({ stratum, members, population: members.length }))
    .sort(comparing(({ stratum }) => stratum));
  const wanted =
    size ?? Math.max(Math.min(1, cases.length), Math.round((share ?? 0) * cases.length));
  const needed = strata.reduce((all, { population }) => all + Math.min(minimum, population), 0);
  refuse(
    "callBackSample",
    issuesFrom((report) => {
      if (wanted < needed) report("sample-too-small", ["size"], { size: wanted, needed });
    }),
  );
  const counts = allocate(strata, wanted, minimum);
  const drawn = strata.flatMap(({ members }, index) =>
    members
      .map((member) => ({
        ...member,
        lot: createRandom(`${typeof seed}:${seed}/${member.id}`).float(),
      }))
      .sort(
        comparing(
          ({ lot }) => lot,
          ({ id }) => id,
        ),
      )
      .slice(0, counts[index]),
  );
  return {
    cases: drawn
      .sort(
        comparing(
          ({ lot }) => lot,
          ({ id }) => id,
        ),
      )
      .map(({ item }) => item),
    strata: strata.map(({ stratum, population }, index) => ({
      stratum,
      population,
      sampled: counts[index] ?? 0,
    })),
  };
}

function checkSize<Item>(
  report: Report,
  { size, share, minimum }: CallBackOptions<Item>,
  cases: number,
): void {
  if ((size === undefined) === (share === undefined)) report("sample-size-or-share", [], {});
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  checkOption(
    report,
    "size",
    size,
    `0, 1, … ${cases}`,
    (value) => isWhole(value) && value <= cases,
  );
  checkOption(report, "share", share, "]0, 1]", (value) => value > 0 && value <= 1);
  checkOption(report, "minimum", minimum, "0, 1, 2, …", isWhole);
}

function checkIds(report: Report, ids: readonly string[]): void {
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else report("sample-id-twice", ["cases", index], { id, first: before });
  });
}
