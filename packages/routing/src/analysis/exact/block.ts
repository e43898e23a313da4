import type { Lattice } from "./lattice.js";

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
  /** The group along the row, -1 where every group is fully busy; its speed and its flow, 0 where there is none. */
  last: number;
  lastSpeed: number;
  lastFlow: number;
}

/** A block that is still to be shaped. */
export function createBlock({ counts }: Lattice): Block {
  return {
    groups: new Int32Array(counts.length),
    strides: new Float64Array(counts.length),
    busy: new Int32Array(counts.length),
    dimensions: 0,
    rowLength: 1,
    rows: 1,
    last: -1,
    lastSpeed: 0,
    lastFlow: 0,
  };
}

/** Shapes a block for a mask, its first row or its last. */
export function layOut(block: Block, lattice: Lattice, mask: number, from: "first" | "last"): void {
  const { counts, speeds, flows } = lattice;
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
  const last = dimensions === 0 ? -1 : (block.groups[dimensions - 1] as number);
  block.dimensions = dimensions;
  block.rowLength = last < 0 ? 1 : (counts[last] as number);
  block.rows = size / block.rowLength;
  block.last = last;
  block.lastSpeed = last < 0 ? 0 : (speeds[last] as number);
  block.lastFlow = last < 0 ? 0 : (flows[last] as number);
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

/** What the busy agents of the groups before the last one finish per unit of time, in the present row. */
export function busySpeed({ groups, busy, dimensions }: Block, { speeds }: Lattice): number {
  let speed = 0;
  for (let at = 0; at < dimensions - 1; at++) {
    speed += (busy[at] as number) * (speeds[groups[at] as number] as number);
  }
  return speed;
}

/** Weight of the fully busy groups times that of the groups before the last one, in the present row. */
export function rowWeight(
  { groups, busy, dimensions }: Block,
  { poisson }: Lattice,
  fullWeight: number,
): number {
  let weight = fullWeight;
  for (let at = 0; at < dimensions - 1; at++) {
    weight *= poisson[groups[at] as number]?.[busy[at] as number] as number;
  }
  return weight;
}
