import type { Instant } from "@ramah/core";
import type { EngineReason } from "../kernel/plan-of.js";
import type { Settings } from "../options.js";
import { type Estimate, estimateRatio, type Share } from "./estimate.js";
import { quantilesOf } from "./histogram.js";
import { errorsFor } from "./student.js";
import { type AgentSums, type ClassSums, noSums, type Tally } from "./tally.js";

/** What a simulation or a replay found for one class, or for all together. Counts are sums over all replications. */
export interface ClassReport {
  /** `null` for all together. */
  readonly name: string | null;
  /** Came in after the warm-up; outcomes and waits are of these. */
  readonly offered: number;
  readonly answered: number;
  /** Hung up before anybody answered. */
  readonly abandoned: number;
  /** Left because the configuration ended the wait. */
  readonly timedOut: number;
  /** Not let in at all: nobody able, queue full. */
  readonly refused: number;
  /** In line or on offer when the run ended: offered = answered + abandoned + timedOut + refused + stillWaiting. */
  readonly stillWaiting: number;
  /** Milliseconds from coming in to leaving the line, ringing included, of everybody who left it, however they did. */
  readonly waitMs: Estimate | null;
  /** The same of those who were answered: the field's speed of answer. */
  readonly answeredWaitMs: Estimate | null;
  /** Waits that half, 80, 90 and 95 % of all who left the line did not exceed, within a thousandth. */
  readonly waitQuantilesMs: WaitQuantiles | null;
  /** Share answered within `withinMs`, of everybody who left the line. */
  readonly serviceLevel: Estimate | null;
  /** Share that hung up, of everybody who left the line. */
  readonly abandonment: Estimate | null;
  /** Share of those who left the line for whom no agent was found at once, or none who answered. */
  readonly probabilityOfWait: Estimate | null;
  /** Mean number in line or on offer over the time counted. */
  readonly meanWaiting: number;
}

/** Waits in milliseconds that shares of the contacts did not exceed: p80 is that of 80 %. */
export interface WaitQuantiles {
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
  readonly longest: number;
}

/** What a simulation or a replay found for one agent. */
export interface AgentReport {
  /** Id of the agent. */
  readonly agent: string;
  /** Contacts accepted, summed over all replications. */
  readonly calls: number;
  /**
   * Share of the capacity in use while present, from the acceptance to the end of after-call work; `null` for
   * somebody never there.
   */
  readonly occupancy: number | null;
}

/** What a simulation found. Plain JSON. */
export interface SimulationReport {
  /** Which engine ran it: the fast kernel, or the public router where the kernel lacks a feature. */
  readonly method: "kernel" | "router";
  /** The features that asked for the router. */
  readonly because: readonly EngineReason[];
  /** Independent runs. */
  readonly replications: number;
  /** What the intervals come from: replications, or batches of the only one, which hang together a little. */
  readonly observations: { readonly of: "replications" | "batches"; readonly count: number };
  /** How sure the intervals are, 0 to 1. */
  readonly confidence: number;
  /** Answered within so many milliseconds counts for the service level. */
  readonly withinMs: number;
  /** Begin of each replication, or of the log. */
  readonly from: Instant;
  /** End of the warm-up: contacts that came earlier are not counted. */
  readonly countedFrom: Instant;
  /** End of each replication, or of the log; itself not included. */
  readonly until: Instant;
  /** Arrivals, starts, completions and abandonments of all replications, the warm-up included. */
  readonly events: number;
  /** All classes together. */
  readonly overall: ClassReport;
  /** In the order of the demand, or in that in which they first come up in the log. */
  readonly classes: readonly ClassReport[];
  /** In the order of the configuration. */
  readonly agents: readonly AgentReport[];
}

/** The sums of a class, or of all classes, by observation. */
export function observationsOf(
  { sums, observations }: Tally,
  classes: number,
  chosen: readonly number[],
): readonly ClassSums[] {
  return Array.from({ length: observations }, (_, place) => {
    const total = noSums();
    for (const index of chosen) {
      const one = sums[place * classes + index] as ClassSums;
      for (const key of Object.keys(total) as (keyof ClassSums)[]) total[key] += one[key];
    }
    return total;
  });
}

/** The ratios that are estimated, each from what an observation saw. */
export const ratios: Readonly<
  Record<
    "waitMs" | "answeredWaitMs" | "serviceLevel" | "abandonment" | "probabilityOfWait",
    (sums: ClassSums) => Share
  >
> = {
  waitMs: (sums) => ({ sum: sums.waitMs, count: leftOf(sums) }),
  answeredWaitMs: (sums) => ({ sum: sums.answeredWaitMs, count: sums.answered }),
  serviceLevel: (sums) => ({ sum: sums.within, count: leftOf(sums) }),
  abandonment: (sums) => ({ sum: sums.abandoned, count: leftOf(sums) }),
  probabilityOfWait: (sums) => ({ sum: sums.delayed, count: leftOf(sums) }),
};

const leftOf = ({ answered, abandoned, timedOut }: ClassSums): number =>
  answered + abandoned + timedOut;

/** What a report tells of a run besides what was counted. */
export interface RunFacts
  extends Pick<
    Settings,
    "from" | "until" | "countFrom" | "confidence" | "replications" | "withinMs"
  > {
  readonly classNames: readonly string[];
}

/** Tells what was counted. */
export function runReport(
  tally: Tally,
  facts: RunFacts,
  agentIds: readonly string[],
  method: SimulationReport["method"],
  because: readonly EngineReason[],
): SimulationReport {
  const { classNames, from, until, countFrom, confidence, replications, withinMs } = facts;
  const of = replications === 1 ? "batches" : "replications";
  const errors = errorsFor(confidence);
  return {
    method,
    because,
    replications,
    observations: { of, count: tally.observations },
    confidence,
    withinMs,
    from,
    countedFrom: countFrom,
    until,
    events: tally.events,
    overall: classReport(tally, facts, [...classNames.keys()], null, errors),
    classes: classNames.map((name, index) => classReport(tally, facts, [index], name, errors)),
    agents: agentIds.map((id, index) => agentReport(id, tally.agents[index] as AgentSums)),
  };
}

function classReport(
  tally: Tally,
  { classNames, replications }: RunFacts,
  chosen: readonly number[],
  name: string | null,
  errors: ReturnType<typeof errorsFor>,
): ClassReport {
  const seen = observationsOf(tally, classNames.length, chosen);
  const total = (read: (sums: ClassSums) => number): number =>
    seen.reduce((sum, one) => sum + read(one), 0);
  const estimate = (ratio: keyof typeof ratios): Estimate | null =>
    estimateRatio(seen.map(ratios[ratio]), errors);
  const area = chosen.reduce((sum, index) => sum + (tally.waitingArea[index] as number), 0);
  const left = total(leftOf);
  return {
    name,
    offered: total((sums) => sums.offered),
    answered: total((sums) => sums.answered),
    abandoned: total((sums) => sums.abandoned),
    timedOut: total((sums) => sums.timedOut),
    refused: total((sums) => sums.refused),
    stillWaiting: total((sums) => sums.offered - sums.refused) - left,
    waitMs: estimate("waitMs"),
    answeredWaitMs: estimate("answeredWaitMs"),
    waitQuantilesMs: waitQuantiles(tally, chosen),
    serviceLevel: estimate("serviceLevel"),
    abandonment: estimate("abandonment"),
    probabilityOfWait: estimate("probabilityOfWait"),
    meanWaiting: area / (tally.until - tally.countFrom) / replications,
  };
}

function waitQuantiles(tally: Tally, chosen: readonly number[]): WaitQuantiles | null {
  const longest = Math.max(0, ...chosen.map((index) => tally.longestMs[index] as number));
  const counts = chosen.flatMap((index) => tally.histograms[index]?.counts() ?? []);
  const [p50, p80, p90, p95] = quantilesOf(counts, [0.5, 0.8, 0.9, 0.95]).map((value) =>
    value === null ? null : Math.min(value, longest),
  );
  return p50 == null || p80 == null || p90 == null || p95 == null
    ? null
    : { p50, p80, p90, p95, longest };
}

function agentReport(agent: string, { calls, busy, present }: AgentSums): AgentReport {
  return { agent, calls, occupancy: present === 0 ? null : busy / present };
}
