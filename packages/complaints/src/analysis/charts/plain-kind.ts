import type { ChartInput, ChartKind } from "./chart-type.js";

/** The kinds of chart, each in one spelling. */
export type PlainKind = Exclude<ChartKind, "p'" | "u'">;

/** One spelling for each kind. */
export const plainKind = (kind: ChartKind): PlainKind =>
  kind === "p'" ? "pPrime" : kind === "u'" ? "uPrime" : kind;

/** Whether the events of a period are some of its cases, so that there are no more of them. */
export const countsCases = (kind: PlainKind): boolean =>
  kind === "p" || kind === "np" || kind === "pPrime";

/** Whether the chart cannot do without sizes. */
export const needsSizes = (kind: PlainKind): boolean =>
  countsCases(kind) || kind === "u" || kind === "uPrime";

/** Whether the chart has exact limits. */
export const hasExactLimits = (kind: PlainKind): boolean =>
  kind === "p" || kind === "np" || kind === "c" || kind === "u" || kind === "g";

/** The size of each period: 1 where the chart has none; g and t have none whatever is given. */
export const sizesOf = ({ kind, x, n = 1 }: ChartInput): readonly number[] =>
  typeof n === "number" || kind === "g" || kind === "t"
    ? x.map(() => (typeof n === "number" ? n : 1))
    : n;
