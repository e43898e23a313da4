/** Classes and groups by number, and who serves whom. */
export interface Bipartite {
  /** Contacts per unit of time of each class. */
  readonly demand: readonly number[];
  /** Contacts per unit of time that each group can finish. */
  readonly capacity: readonly number[];
  /** Numbers of the groups that serve each class. */
  readonly servedBy: readonly (readonly number[])[];
}

/**
 * Finds the set of classes whose demand, times `factor`, exceeds the capacity of all who serve any of
 * them by most: the source's side of a minimum cut (Ford and Fulkerson 1956; the flow by Dinic's levels).
 */
export function mostOverloaded(network: Bipartite, factor: number): readonly number[] {
  const { demand, capacity, servedBy } = network;
  const source = demand.length + capacity.length;
  const sink = source + 1;
  const edges: Edges = { to: [], left: [], from: Array.from({ length: sink + 1 }, () => []) };
  for (const [one, rate] of demand.entries()) connect(edges, source, one, rate * factor);
  for (const [one, groups] of servedBy.entries()) {
    for (const group of groups)
      connect(edges, one, demand.length + group, Number.POSITIVE_INFINITY);
  }
  for (const [group, rate] of capacity.entries()) connect(edges, demand.length + group, sink, rate);

  // What is left of an edge after rounding must not count as an open way.
  const least = 1e-13 * Math.max(...demand.map((rate) => rate * factor), ...capacity);
  let levels = levelsFrom(edges, source, least);
  while ((levels[sink] ?? -1) >= 0) {
    const next = edges.from.map(() => 0);
    while (push(edges, levels, next, source, sink, Number.POSITIVE_INFINITY, least) > least);
    levels = levelsFrom(edges, source, least);
  }
  return [...demand.keys()].filter((one) => (levels[one] ?? -1) >= 0);
}

/** Edge 2n and its reverse 2n + 1: where it goes, what still fits, and the edges that leave each node. */
interface Edges {
  readonly to: number[];
  readonly left: number[];
  readonly from: number[][];
}

function connect({ to, left, from }: Edges, start: number, end: number, rate: number): void {
  from[start]?.push(to.length);
  from[end]?.push(to.length + 1);
  to.push(end, start);
  left.push(rate, 0);
}

function levelsFrom({ to, left, from }: Edges, source: number, least: number): readonly number[] {
  const levels = from.map(() => -1);
  levels[source] = 0;
  const open = [source];
  for (const node of open) {
    for (const edge of from[node] ?? []) {
      const end = to[edge] as number;
      if ((left[edge] as number) <= least || levels[end] !== -1) continue;
      levels[end] = (levels[node] as number) + 1;
      open.push(end);
    }
  }
  return levels;
}

function push(
  edges: Edges,
  levels: readonly number[],
  next: number[],
  node: number,
  sink: number,
  most: number,
  least: number,
): number {
  if (node === sink) return most;
  const leaving = edges.from[node] as readonly number[];
  for (; (next[node] as number) < leaving.length; next[node] = (next[node] as number) + 1) {
    const edge = leaving[next[node] as number] as number;
    const end = edges.to[edge] as number;
    const room = edges.left[edge] as number;
    if (room <= least || levels[end] !== (levels[node] as number) + 1) continue;
    const sent = push(edges, levels, next, end, sink, Math.min(most, room), least);
    if (sent <= least) continue;
    edges.left[edge] = room - sent;
    edges.left[edge ^ 1] = (edges.left[edge ^ 1] as number) + sent;
    return sent;
  }
  return 0;
}
