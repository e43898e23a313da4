import { busySpeed, createBlock, layOut, moveRow } from "./block.js";
import { addBusier } from "./idle-orders.js";
import { fullSpeed } from "./lattice.js";
import type { SteadyState, Tallies } from "./tallies.js";

/**
 * Prepares the Laplace transform of the chance to wait longer than a time, by merged class. Along each
 * order of becoming busy the wait is a sum of exponential times with rates d1, d2, ...; with the product
 * of d / (d + s) written as a telescope, one pass over the states serves all classes, as for the mean
 * (which is the transform at 0).
 */
export function createTailTransform(
  { component, lattice, idle, orders }: SteadyState,
  { total }: Tallies,
): (re: number, im: number) => readonly number[] {
  const { counts, full, closed, offsets, waitingOffsets, waitingStates } = lattice;
  const reals = new Float64Array(waitingStates);
  const imaginaries = new Float64Array(waitingStates);
  const longest = Math.max(1, ...counts);
  const realLine = new Float64Array(longest);
  const imaginaryLine = new Float64Array(longest);
  const block = createBlock(lattice);

  return (re, im) => {
    const sums = component.classes.map(() => 0);
    for (let mask = full; mask >= 0; mask--) {
      if ((waitingOffsets[mask] as number) < 0) continue;
      layOut(block, lattice, mask, "last");
      const { rowLength, rows, last, lastSpeed, lastFlow } = block;
      const beyond = last < 0 ? 0 : (waitingOffsets[mask | (1 << last)] as number);
      const fixed = fullSpeed(lattice, mask) - (closed[mask] as number) + re;
      let sum = 0;
      for (let row = rows - 1; row >= 0; row--, moveRow(block, lattice, -1)) {
        const start = row * rowLength;
        const base = (offsets[mask] as number) + start;
        const waitingBase = (waitingOffsets[mask] as number) + start;
        const speed = fixed + busySpeed(block, lattice);
        realLine.fill(0, 0, rowLength);
        imaginaryLine.fill(0, 0, rowLength);
        addBusier(reals, waitingOffsets, realLine, lattice, block, mask, row);
        addBusier(imaginaries, waitingOffsets, imaginaryLine, lattice, block, mask, row);
        let real = last < 0 ? 0 : (reals[beyond + row] as number);
        let imaginary = last < 0 ? 0 : (imaginaries[beyond + row] as number);
        for (let agents = rowLength - 1; agents >= 0; agents--) {
          const spare = speed + agents * lastSpeed;
          const size = spare * spare + im * im;
          const x =
            (idle[base + agents] as number) + (realLine[agents] as number) + lastFlow * real;
          const y = (imaginaryLine[agents] as number) + lastFlow * imaginary;
          real = (x * spare + y * im) / size;
          imaginary = (y * spare - x * im) / size;
          reals[waitingBase + agents] = real;
          imaginaries[waitingBase + agents] = imaginary;
          sum += (orders[waitingBase + agents] as number) * real;
        }
      }
      for (const [one, { mask: able }] of component.classes.entries()) {
        if ((able & mask) === able) sums[one] = (sums[one] ?? 0) + sum / total;
      }
    }
    return sums;
  };
}
