import { type Block, busySpeed, createBlock, layOut, moveRow, rowWeight } from "./block.js";
import { fullSpeed, fullWeight, type Lattice } from "./lattice.js";

/**
 * Weighs, for each state in which somebody may wait, all orders in which its busy agents may have
 * become busy: one after another, each order counts with the product of 1 / (speed of the busy ones -
 * arrivals that only they can serve). Where nobody waits that sum is the weight of independent groups
 * (`poisson`), which is why the other states need no table.
 */
export function busyOrders(lattice: Lattice): Float64Array {
  const { waitingOffsets, waitingStates, full, closed, counts, flows, poisson } = lattice;
  const table = new Float64Array(waitingStates);
  const block = createBlock(lattice);
  const line = new Float64Array(Math.max(1, ...counts));
  for (let mask = 0; mask <= full; mask++) {
    const base = waitingOffsets[mask] as number;
    if (base < 0) continue;
    layOut(block, lattice, mask, "first");
    const { rowLength, rows, dimensions, last, lastSpeed, lastFlow } = block;
    const spare = fullSpeed(lattice, mask) - (closed[mask] as number);
    const weight = fullWeight(lattice, mask);
    for (let row = 0; row < rows; row++, moveRow(block, lattice, 1)) {
      const start = base + row * rowLength;
      line.fill(0, 0, rowLength);
      const speed = spare + busySpeed(block, lattice);
      for (let at = 0; at < dimensions - 1; at++) {
        const group = block.groups[at] as number;
        if (block.busy[at] === 0) continue;
        const source = start - (block.strides[at] as number);
        for (let busy = 0; busy < rowLength; busy++) {
          line[busy] =
            (line[busy] as number) + (flows[group] as number) * (table[source + busy] as number);
        }
      }
      const unburdened = addLessFull(table, line, lattice, block, mask, row);
      if (unburdened > 0) {
        const shared = rowWeight(block, lattice, weight) * unburdened;
        for (let busy = 0; busy < rowLength; busy++) {
          const alone = last < 0 ? 1 : (poisson[last]?.[busy] as number);
          line[busy] = (line[busy] as number) + shared * alone;
        }
      }
      let before = 0;
      for (let busy = 0; busy < rowLength; busy++) {
        before = ((line[busy] as number) + lastFlow * before) / (speed + busy * lastSpeed);
        table[start + busy] = before;
      }
    }
  }
  return table;
}

/**
 * The last to become busy was of a group that is now fully busy: the state before is in another block.
 * Returns the speed of those groups before which nobody waited.
 */
function addLessFull(
  table: Float64Array,
  line: Float64Array,
  { counts, speeds, flows, waitingOffsets }: Lattice,
  block: Block,
  mask: number,
  row: number,
): number {
  const { rowLength, dimensions, groups, strides } = block;
  const position = row * rowLength;
  let unburdened = 0;
  for (let group = 0; group < counts.length; group++) {
    if (!(mask & (1 << group))) continue;
    const count = counts[group] as number;
    const flow = flows[group] as number;
    const base = waitingOffsets[mask ^ (1 << group)] as number;
    if (base < 0) {
      // flow x weight with one busy agent less = speed of the group x weight: Poisson's recurrence.
      unburdened += count * (speeds[group] as number);
      continue;
    }
    // In that block the group comes in between the dimensions before it and those after it.
    let inner = 1;
    for (let at = dimensions - 1; at >= 0 && (groups[at] as number) > group; at--) {
      inner = (strides[at] as number) * (counts[groups[at] as number] as number);
    }
    const isLast = inner === 1;
    const low = position % inner;
    const source = base + (position - low) * count + (count - 1) * inner + low;
    const step = isLast ? count : 1;
    for (let busy = 0; busy < rowLength; busy++) {
      line[busy] = (line[busy] as number) + flow * (table[source + busy * step] as number);
    }
  }
  return unburdened;
}
