/** The steps of a script by index and where each may lead, guards left out. */
export interface Graph {
  readonly start: number;
  readonly next: readonly (readonly number[])[];
}

/** Not reached. */
export const unreached = -2;

/**
 * Walks breadth first from the start and tells for each step from which it was first reached: -1 for
 * the start, -2 when it is not reached. A blocked step is reached but not left. As guards are left
 * out, more is reached than can be in a call: what is proved unreachable here is so in every call.
 */
export function reach(graph: Graph, isBlocked: (step: number) => boolean): Int32Array {
  const from = new Int32Array(graph.next.length).fill(unreached);
  if (graph.start < 0) return from;
  from[graph.start] = -1;
  const queue = [graph.start];
  for (let head = 0; head < queue.length; head++) {
    const step = queue[head] ?? 0;
    if (isBlocked(step)) continue;
    for (const target of graph.next[step] ?? []) {
      if (from[target] !== unreached) continue;
      from[target] = step;
      queue.push(target);
    }
  }
  return from;
}

/** A shortest way from the start to a step that was reached. */
export function pathTo(from: Int32Array, step: number): readonly number[] {
  const path: number[] = [];
  for (let at = step; at >= 0; at = from[at] ?? -1) path.push(at);
  return path.reverse();
}

/** The steps from which one of some goals can be reached. */
export function canReach(graph: Graph, goals: readonly number[]): ReadonlySet<number> {
  const before: number[][] = graph.next.map(() => []);
  for (const [step, targets] of graph.next.entries()) {
    for (const target of targets) before[target]?.push(step);
  }
  const reached = new Set(goals);
  // A set is walked in the order of insertion, also what is added on the way.
  for (const step of reached) for (const earlier of before[step] ?? []) reached.add(earlier);
  return reached;
}
