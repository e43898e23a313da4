import { type Block, createBlock, layOut, moveRow } from "./block.js";
import type { Lattice } from "./lattice.js";

/**
 * Weighs, for each state, all orders in which its idle agents may have become idle, as a multiple of
 * the weight of independent groups with the lattice's flows. Never above 1.
 */
export function idleOrders(lattice: Lattice): Float64Array {
  const { states, full, open, counts, offsets } = lattice;
  const table = new Float64Array(states);
  const block = createBlock(lattice);
  const line = new Float64Array(Math.max(1, ...counts));
  table[states - 1] = 1;
  for (let mask = full - 1; mask >= 0; mask--) {
    layOut(block, lattice, mask, "last");
    const { rowLength, rows, last, lastFlow } = block;
    const arrivals = open[mask] as number;
    const base = offsets[mask] as number;
    const beyond = offsets[mask | (1 << last)] as number;
    for (let row = rows - 1; row >= 0; row--, moveRow(block, lattice, -1)) {
      const start = base + row * rowLength;
      line.fill(0, 0, rowLength);
      addBusier(table, offsets, line, lattice, block, mask, row);
      let after = table[beyond + row] as number;
      for (let busy = rowLength - 1; busy >= 0; busy--) {
        after = ((line[busy] as number) + lastFlow * after) / arrivals;
        table[start + busy] = after;
      }
    }
  }
  return table;
}

/** Adds, for each state of the row, what the states say that have one more busy agent in another group. */
export function addBusier(
  table: Float64Array,
  offsets: Float64Array,
  line: Float64Array,
  { counts, flows }: Lattice,
  block: Block,
  mask: number,
  row: number,
): void {
  const { rowLength, dimensions, groups, strides, busy } = block;
  const position = row * rowLength;
  for (let at = 0; at < dimensions - 1; at++) {
    const group = groups[at] as number;
    const count = counts[group] as number;
    const stride = strides[at] as number;
    const flow = flows[group] as number;
    let source = (offsets[mask] as number) + position + stride;
    if ((busy[at] as number) === count - 1) {
      // The group is fully busy then: its dimension is missing from the block with that mask.
      const low = position % stride;
      const high = (position - low) / stride - (count - 1);
      source = (offsets[mask | (1 << group)] as number) + (high / count) * stride + low;
    }
    for (let one = 0; one < rowLength; one++) {
      line[one] = (line[one] as number) + flow * (table[source + one] as number);
    }
  }
}
