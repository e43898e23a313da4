import type { Instant } from "@ramah/core";
import { createHistogram, type Histogram } from "./histogram.js";

/** How a contact left the line. */
export type Outcome = "answered" | "abandoned" | "timedOut";

/** What is summed up for each class in each observation. */
export interface ClassSums {
  offered: number;
  refused: number;
  answered: number;
  abandoned: number;
  timedOut: number;
  /** Of everybody who left the line. */
  waitMs: number;
  answeredWaitMs: number;
  within: number;
  /** Had to wait at all. */
  delayed: number;
}

/** What is summed up for each agent over all replications. */
export interface AgentSums {
  calls: number;
  /** Units in use times time, and units there were times time. */
  busy: number;
  present: number;
}

/** What was seen in the counted part of the runs. */
export interface Tally {
  readonly observations: number;
  readonly countFrom: Instant;
  readonly until: Instant;
  /** Sums by observation and class: `sums[observation * classes + class]`. */
  readonly sums: readonly ClassSums[];
  readonly histograms: readonly Histogram[];
  readonly longestMs: Float64Array;
  /** Number waiting times time, by class. */
  readonly waitingArea: Float64Array;
  readonly agents: readonly AgentSums[];
  /** Arrivals, starts, completions and abandonments, the warm-up included. */
  events: number;
}

/** What a tally counts. */
interface TallyOptions {
  readonly classes: number;
  readonly agents: number;
  readonly observations: number;
  readonly countFrom: Instant;
  readonly until: Instant;
}

export function createTally(options: TallyOptions): Tally {
  const { classes, agents, observations, countFrom, until } = options;
  return {
    observations,
    countFrom,
    until,
    sums: Array.from({ length: observations * classes }, noSums),
    histograms: Array.from({ length: classes }, createHistogram),
    longestMs: new Float64Array(classes),
    waitingArea: new Float64Array(classes),
    agents: Array.from({ length: agents }, () => ({ calls: 0, busy: 0, present: 0 })),
    events: 0,
  };
}

/** Nothing seen yet. */
export const noSums = (): ClassSums => ({
  offered: 0,
  refused: 0,
  answered: 0,
  abandoned: 0,
  timedOut: 0,
  waitMs: 0,
  answeredWaitMs: 0,
  within: 0,
  delayed: 0,
});
