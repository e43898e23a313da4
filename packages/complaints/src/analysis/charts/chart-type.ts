/**
 * What is charted. Counts of cases out of cases: `p` (share), `np` (number). Counts of events: `c` (equal
 * exposure), `u` (per unit of exposure). `pPrime` and `uPrime` are Laney's p' and u', also written so.
 * Rare events: `g` (cases between two of them), `t` (time between). Small lasting shifts: `cusum`, `ewma`.
 */
export type ChartKind =
  | "p"
  | "np"
  | "c"
  | "u"
  | "pPrime"
  | "uPrime"
  | "p'"
  | "u'"
  | "g"
  | "t"
  | "cusum"
  | "ewma";

/** The Western Electric rules 1 to 4 and the Nelson rules 1 to 8. */
export type RunRule =
  | "WE1"
  | "WE2"
  | "WE3"
  | "WE4"
  | "N1"
  | "N2"
  | "N3"
  | "N4"
  | "N5"
  | "N6"
  | "N7"
  | "N8";

/** A rule that can give a signal; the last four belong to the charts that they name. */
export type ChartRule = RunRule | "CUSUM+" | "CUSUM-" | "EWMA+" | "EWMA-";

/** A series of periods and how to chart it. */
export interface ChartInput {
  readonly kind: ChartKind;
  /** One count or length of time a period, oldest first; `null` where nothing was recorded. */
  readonly x: readonly (number | null)[];
  /** Cases or exposure of each period, or one number for all; 0 where there was none. Not for g and t. */
  readonly n?: number | readonly number[];
  /**
   * What the centre and the spread are learnt from: so many leading periods, or the periods by index, or
   * one true or false a period, which also leaves single bad periods out. All of them without it.
   */
  readonly phase1?: number | readonly number[] | readonly boolean[];
  /** How many sigma the limits are from the centre; 3. */
  readonly sigmas?: number;
  /**
   * `sigma` is centre and a multiple of sigma; `exact` takes the quantiles of the binomial, Poisson or
   * geometric distribution that leave as much outside as a normal distribution would; `auto` is exact
   * where fewer than 5 events are expected. Exact exists for p, np, c, u and g.
   */
  readonly limits?: "sigma" | "exact" | "auto";
  /** The centre when it is given and not learnt. */
  readonly centre?: number;
  /** The sigma of one unit when it is given and not learnt: cusum and ewma. */
  readonly sigma?: number;
  /** Laney's sigma of z when it is given and not learnt: p' and u'. */
  readonly sigmaZ?: number;
  /** The least count between two events, for `g`: 0 when the second event is not counted itself; 0. */
  readonly least?: 0 | 1;
  /** The weight of the newest period in an ewma, above 0 and at most 1; 0.2. */
  readonly lambda?: number;
  /** How far a cusum may go, in sigma; 5. */
  readonly decisionInterval?: number;
  /** The shift that a cusum is to find, in sigma; 1. */
  readonly shift?: number;
  /** Where both sums of a cusum begin, in sigma; 0. */
  readonly headStart?: number;
  /**
   * Which rules are asked. Both sets without it, so that a rule in both is told under both names; for `g`,
   * whose points are not spread evenly about their mean, only WE1, N1, N3 and N4.
   */
  readonly rules?: "western-electric" | "nelson" | readonly RunRule[];
}

/** A rule that was broken, and the period at which that could first be seen. */
export interface ChartSignal {
  readonly rule: ChartRule;
  /** Counted from 0. */
  readonly index: number;
}

/** A chart: one entry a period in each list, NaN in the periods without data. */
export interface ChartResult {
  /** The centre line; for `np` with unequal sizes the mean number, see `centreLine`. */
  readonly centre: number;
  /** Lower limits: of the point, of the smoothed point (ewma), of the negative sum (cusum). */
  readonly lower: number[];
  /** Upper limits: of the point, of the smoothed point (ewma), of the positive sum (cusum). */
  readonly upper: number[];
  /** In order of period; what began in one period in order of rule. */
  readonly signals: ChartSignal[];
  /** What is plotted: share, number, rate, time between; smoothed for `ewma`. */
  readonly statistic: number[];
  readonly centreLine: number[];
  /** The standard deviation of each point of `statistic` when nothing has changed. */
  readonly sigma: number[];
  /** Laney's sigma of z, for p' and u'. */
  readonly sigmaZ?: number;
  /** The sum of what was too much, never below 0, for `cusum`. */
  readonly positive?: number[];
  /** The sum of what was too little, never above 0, for `cusum`. */
  readonly negative?: number[];
}
