import { expectedAt, fieldsOf, isCount, isRate } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";

/** What every queue with one kind of contacts and agents is described by. */
export interface SimpleQueue {
  /** How many agents, 1 to 1,000,000. */
  readonly agents: number;
  /** Contacts per unit of time, by chance and independent of each other (Poisson); from 0. */
  readonly arrivalRate: number;
  /** Contacts that one agent finishes per unit of time when never idle: 1 / mean handling time; above 0. */
  readonly serviceRate: number;
}

/** Lists everything wrong with a queue; with `isStable`, load must stay below the number of agents. */
export function queueProblems(queue: unknown, isStable: boolean): readonly AnalysisProblem[] {
  const { agents, arrivalRate, serviceRate } = fieldsOf(queue);
  const problems: AnalysisProblem[] = [];
  if (!isCount(agents) || agents === 0) problems.push(expectedAt(["agents"], "positive-count"));
  if (!isRate(arrivalRate)) problems.push(expectedAt(["arrivalRate"], "rate"));
  if (!isRate(serviceRate) || serviceRate === 0) {
    problems.push(expectedAt(["serviceRate"], "positive-rate"));
  }
  if (problems.length > 0) return problems;
  const capacity = (agents as number) * (serviceRate as number);
  const load = (arrivalRate as number) / (serviceRate as number);
  if (!Number.isFinite(capacity + load)) return [{ code: "beyond-precision", path: [], data: {} }];
  return !isStable || (arrivalRate as number) < capacity
    ? []
    : [expectedAt(["arrivalRate"], "load-below-agents")];
}
