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

/** The shape of one block, and the row of it that is being looked at. */
export interface Block {
  /** Groups that are not fully busy, in order; the last one runs along the row. */
  readonly groups: Int32Array;
  /** How far apart two states are that differ by one busy agent of that group. */
  readonly strides: Float64Array;
  /** Busy agents of all these groups but the last. */
  readonly busy: Int32Array;
  dimensions: number;
  rowLength: number;
  rows: number;
}

export function createBlock({ counts }: Lattice): Block {
  return {
    groups: new Int32Array(counts.length),
    strides: new Float64Array(counts.length),
    busy: new Int32Array(counts.length),
    dimensions: 0,
    rowLength: 1,
    rows: 1,
  };
}

/** Shapes a block for a mask, its first row or its last. */
export function layOut(block: Block, lattice: Lattice, mask: number, from: "first" | "last"): void {
  const { counts } = lattice;
  let dimensions = 0;
  for (let group = 0; group < counts.length; group++) {
    if (!(mask & (1 << group))) block.groups[dimensions++] = group;
  }
  let size = 1;
  for (let at = dimensions - 1; at >= 0; at--) {
    const count = counts[block.groups[at] as number] as number;
    block.strides[at] = size;
    block.busy[at] = from === "last" ? count - 1 : 0;
    size *= count;
  }
  block.dimensions = dimensions;
  block.rowLength =
    dimensions === 0 ? 1 : (counts[block.groups[dimensions - 1] as number] as number);
  block.rows = size / block.rowLength;
}

/** Goes on to the next row, or back to the one before. */
export function moveRow(block: Block, { counts }: Lattice, by: 1 | -1): void {
  for (let at = block.dimensions - 2; at >= 0; at--) {
    const last = (counts[block.groups[at] as number] as number) - 1;
    const busy = (block.busy[at] as number) + by;
    if (busy >= 0 && busy <= last) {
      block.busy[at] = busy;
      return;
    }
    block.busy[at] = by === 1 ? 0 : last;
  }
}
