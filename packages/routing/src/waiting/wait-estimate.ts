/**
 * How an estimate was made: `ql` from the queue's length, `ql-abandon` from its length where customers give
 * up, `hol` from how long the head of the line has waited, `les` from how long the last one waited who was
 * served, `none` where nobody serves.
 */
export type WaitMethod = "ql" | "ql-abandon" | "hol" | "les" | "none";

/** How long somebody is going to wait, as a distribution. All times in milliseconds from now. */
export interface WaitEstimate {
  /** Place in line, from 1. */
  readonly position: number;
  /** How many are served before. */
  readonly ahead: number;
  /** What is expected on average; infinite where nobody serves. */
  readonly mean: number;
  /** Standard deviation: how far off the mean to expect the truth. */
  readonly sd: number;
  /** The time within which the wait ends with chance `p`, from 0 to 1; refuses any other `p`. */
  readonly quantile: (p: number) => number;
  readonly method: WaitMethod;
}
