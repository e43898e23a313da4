import { refuse } from "@ramah/core";
import { quantileOf } from "../analysis/quantile.js";
import { wilson } from "../analysis/sampling/wilson.js";

/** How careful to be. */
export interface PromiseByOptions {
  /** The share of the history that the estimate covers, above 0 up to 1; 0.9 when left out. */
  readonly quantile?: number;
  /** What the estimate is multiplied by, at least 1; 2 when left out: expected one hour, promise two. */
  readonly factor?: number;
}

/** What to promise, and how often such a promise would have been kept. */
export interface PromiseBy {
  /** Minutes to promise. */
  readonly promiseBy: number;
  /** The quantile of the history: what is expected. */
  readonly expectedMinutes: number;
  /** The share of the history that would have kept the promise, 0 to 1. */
  readonly pKeep: number;
  /** Wilson's interval of that share at 95 %: a short history proves little. */
  readonly pKeepInterval: { readonly low: number; readonly high: number };
  /** How many times the history holds. */
  readonly count: number;
}

/**
 * Finds what to promise from how long it took before: less than you can, so that you deliver more (K-04). The
 * estimate is a quantile of the history (between two times in proportion: Hyndman and Fan's type 7), times
 * a factor.
 *
 * @param historyMinutes how long it took, each from 0, at least one, in any order
 * @param options `quantile` and `factor`
 * @returns the minutes to promise, and how often that would have been kept
 * @throws ComplaintsError for an empty history (`history-empty`), listing every time that is none
 *   (`length-not-counted`) and options out of bounds (`share-out-of-bounds`, `length-not-counted`)
 * @example
 * import { promiseBy } from "@ramah/complaints";
 *
 * promiseBy([60, 60, 60], { quantile: 0.9, factor: 2 }).promiseBy; // => 120
 * promiseBy([20, 40, 60, 300], { quantile: 0.5, factor: 2 }).pKeep; // => 0.75
 */
export function promiseBy(
  historyMinutes: readonly number[],
  { quantile = 0.9, factor = 2 }: PromiseByOptions = {},
): PromiseBy {
  refuse("promiseBy", [
    ...(historyMinutes.length > 0 ? [] : [{ code: "history-empty", path: [], data: { count: 0 } }]),
    ...historyMinutes.flatMap((minutes, index) =>
      Number.isFinite(minutes) && minutes >= 0
        ? []
        : [notCounted([index], "historyMinutes", minutes)],
    ),
    ...(quantile > 0 && quantile <= 1
      ? []
      : [{ code: "share-out-of-bounds", path: ["quantile"], data: { share: quantile } }]),
    ...(factor >= 1 && factor < Number.POSITIVE_INFINITY
      ? []
      : [notCounted(["factor"], "factor", factor)]),
  ]);
  const ordered = [...historyMinutes].sort((one, other) => one - other);
  const expectedMinutes = quantileOf(ordered, quantile);
  const promised = expectedMinutes * factor;
  const count = ordered.length;
  const kept = ordered.filter((minutes) => minutes <= promised).length;
  return {
    promiseBy: promised,
    expectedMinutes,
    pKeep: kept / count,
    pKeepInterval: wilson(kept, count),
    count,
  };
}

const notCounted = (path: readonly (string | number)[], field: string, length: number) =>
  ({ code: "length-not-counted", path, data: { field, length } }) as const;
