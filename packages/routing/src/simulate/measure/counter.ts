import type { Instant } from "@ramah/core";
import type { Histogram } from "./histogram.js";
import type { AgentSums, ClassSums, Outcome, Tally } from "./tally.js";

/** What happened to a contact, told as it happens: for comparing runs contact by contact. */
export type Recorder = (
  contact: number,
  classIndex: number,
  outcome: Outcome | "refused",
  agent: number,
  at: Instant,
) => void;

/** Counts one run; both engines tell it the same things. */
export interface Counter {
  readonly offered: (classIndex: number, at: Instant) => void;
  readonly refused: (classIndex: number, at: Instant) => void;
  readonly left: (
    classIndex: number,
    offeredAt: Instant,
    at: Instant,
    outcome: Outcome,
    isDelayed: boolean,
  ) => void;
  /** One more, or one less, waits. */
  readonly line: (classIndex: number, by: number, at: Instant) => void;
  readonly called: (agent: number, at: Instant) => void;
  /** So many units of an agent were in use, or there, for a time. */
  readonly busy: (agent: number, units: number, from: Instant, to: Instant) => void;
  readonly present: (agent: number, units: number, from: Instant, to: Instant) => void;
  /** The run is over. */
  readonly close: () => void;
}

/** How one run is counted. */
interface CounterOptions {
  /** The observation of all its contacts; batches by the moment of arrival when left out. */
  readonly observation?: number;
  readonly classes: number;
  readonly withinMs: number;
}

export function createCounter(tally: Tally, options: CounterOptions): Counter {
  const { countFrom, until, sums, histograms, longestMs, waitingArea, agents, observations } =
    tally;
  const { observation = -1, classes, withinMs } = options;
  const batchMs = (until - countFrom) / observations;
  const lines = new Int32Array(classes);
  const changedAt = new Float64Array(classes).fill(countFrom);
  // Over the longest spans the quotient of the last moment rounds up to the number of batches.
  const batchOf = (at: Instant): number =>
    Math.min(observations - 1, Math.floor((at - countFrom) / batchMs));
  const sumsOf = (classIndex: number, at: Instant): ClassSums => {
    const place = observation < 0 ? batchOf(at) : observation;
    return sums[place * classes + classIndex] as ClassSums;
  };
  /** How much of a stretch is counted. */
  const counted = (from: Instant, to: Instant): number =>
    Math.max(0, Math.min(to, until) - Math.max(from, countFrom));
  const settle = (classIndex: number, at: Instant): void => {
    const since = changedAt[classIndex] as number;
    if (at <= since) return;
    waitingArea[classIndex] =
      (waitingArea[classIndex] as number) + (lines[classIndex] as number) * (at - since);
    changedAt[classIndex] = at;
  };
  return {
    offered: (classIndex, at) => {
      if (at >= countFrom) sumsOf(classIndex, at).offered++;
    },
    refused: (classIndex, at) => {
      if (at >= countFrom) sumsOf(classIndex, at).refused++;
    },
    left: (classIndex, offeredAt, at, outcome, isDelayed) => {
      if (offeredAt < countFrom) return;
      const own = sumsOf(classIndex, offeredAt);
      const waitedMs = at - offeredAt;
      if (isDelayed) own.delayed++;
      own[outcome]++;
      own.waitMs += waitedMs;
      if (outcome === "answered") {
        own.answeredWaitMs += waitedMs;
        if (waitedMs <= withinMs) own.within++;
      }
      (histograms[classIndex] as Histogram).add(waitedMs);
      if (waitedMs > (longestMs[classIndex] as number)) longestMs[classIndex] = waitedMs;
    },
    line: (classIndex, by, at) => {
      settle(classIndex, at);
      lines[classIndex] = (lines[classIndex] as number) + by;
    },
    called: (agent, at) => {
      if (at >= countFrom) (agents[agent] as AgentSums).calls++;
    },
    busy: (agent, units, from, to) => {
      (agents[agent] as AgentSums).busy += units * counted(from, to);
    },
    present: (agent, units, from, to) => {
      (agents[agent] as AgentSums).present += units * counted(from, to);
    },
    close: () => {
      for (let classIndex = 0; classIndex < classes; classIndex++) settle(classIndex, until);
    },
  };
}
