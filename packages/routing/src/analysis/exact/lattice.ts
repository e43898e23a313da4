import type { Component } from "./components.js";
import { poissonWeights } from "./poisson.js";

/**
 * Where the states of a component lie. A state says how many of each group are busy. States with the
 * same groups fully busy (the bits of `mask`) make a block, in which the others have any number of busy
 * agents below their count; the last of them varies fastest.
 */
export interface Lattice {
  readonly counts: readonly number[];
  readonly speeds: readonly number[];
  /** A way to share the arrivals among the groups; it only scales the tables. */
  readonly flows: readonly number[];
  /** By group, weight of each number of busy agents under its flow if it were alone; 1 at its highest. */
  readonly poisson: readonly Float64Array[];
  /** The bits of all groups. */
  readonly full: number;
  /** Place of a mask's block among all states. */
  readonly offsets: Float64Array;
  /** The same among the states in which some class must wait, -1 where none must. */
  readonly waitingOffsets: Float64Array;
  readonly states: number;
  readonly waitingStates: number;
  /** Arrivals per unit of time that find all who could serve them busy, and of the others. */
  readonly closed: Float64Array;
  readonly open: Float64Array;
}

const sharingRounds = 40;
const leastIdle = 0.001;

/** How many states a component has. */
export function statesOf({ groups }: Component): number {
  return groups.reduce((states, { count }) => states * (count + 1), 1);
}

/** Lays out the states of a component. */
export function latticeOf({ groups, classes }: Component): Lattice {
  const masks = 2 ** groups.length;
  const offsets = new Float64Array(masks);
  const waitingOffsets = new Float64Array(masks);
  const closed = new Float64Array(masks);
  const open = new Float64Array(masks);
  let states = 0;
  let waitingStates = 0;
  for (let mask = 0; mask < masks; mask++) {
    let size = 1;
    for (const [group, { count }] of groups.entries()) if (!(mask & (1 << group))) size *= count;
    let waits = false;
    for (const { arrivalRate, mask: able } of classes) {
      const isClosed = (able & mask) === able;
      const rates = isClosed ? closed : open;
      rates[mask] = (rates[mask] as number) + arrivalRate;
      waits ||= isClosed;
    }
    offsets[mask] = states;
    waitingOffsets[mask] = waits ? waitingStates : -1;
    states += size;
    if (waits) waitingStates += size;
  }
  const flows = flowsOf({ groups, classes });
  return {
    counts: groups.map(({ count }) => count),
    speeds: groups.map(({ serviceRate }) => serviceRate),
    flows,
    poisson: groups.map(({ count, serviceRate }, group) =>
      poissonWeights(count, (flows[group] as number) / serviceRate),
    ),
    full: masks - 1,
    offsets,
    waitingOffsets,
    states,
    waitingStates,
    closed,
    open,
  };
}

/**
 * Shares each class among the groups by how many of their agents would be idle, much as the longest idle
 * agent would be found. Any sharing gives the same answers; one near the truth keeps the tables, which
 * are written relative to it, within the range of numbers.
 */
function flowsOf({ groups, classes }: Component): readonly number[] {
  let idle = groups.map(({ count }) => count);
  let flows: readonly number[] = [];
  for (let round = 0; round < sharingRounds; round++) {
    const shares = idle;
    flows = groups.map((_, group) =>
      classes.reduce((flow, { mask, arrivalRate }) => {
        if (!(mask & (1 << group))) return flow;
        const all = shares.reduce((sum, share, at) => (mask & (1 << at) ? sum + share : sum), 0);
        return flow + (arrivalRate * (shares[group] as number)) / all;
      }, 0),
    );
    idle = groups.map(({ count, serviceRate }, group) => {
      const free = count - (flows[group] as number) / serviceRate;
      // Nobody gets next to nothing, or the weights relative to it would leave the range of numbers.
      return ((shares[group] as number) + Math.max(free, count * leastIdle)) / 2;
    });
  }
  return flows;
}

/** What all agents of the fully busy groups finish per unit of time. */
export function fullSpeed({ counts, speeds }: Lattice, mask: number): number {
  let speed = 0;
  for (let group = 0; group < counts.length; group++) {
    if (mask & (1 << group)) speed += (counts[group] as number) * (speeds[group] as number);
  }
  return speed;
}

/** Weight of the groups that are fully busy. */
export function fullWeight({ counts, poisson }: Lattice, mask: number): number {
  let weight = 1;
  for (let group = 0; group < counts.length; group++) {
    if (mask & (1 << group)) weight *= poisson[group]?.[counts[group] as number] as number;
  }
  return weight;
}
