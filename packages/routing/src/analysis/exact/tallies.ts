import { type Block, busySpeed, createBlock, layOut, moveRow, rowWeight } from "./block.js";
import { busyOrders } from "./busy-orders.js";
import type { Component } from "./components.js";
import { addBusier, idleOrders } from "./idle-orders.js";
import { fullSpeed, fullWeight, type Lattice, latticeOf } from "./lattice.js";

/** Steady state of a component: what its states weigh. */
export interface SteadyState {
  readonly component: Component;
  readonly lattice: Lattice;
  readonly idle: Float64Array;
  readonly orders: Float64Array;
}

/** What a class waits, or its share of it: how often at all, how long, and how long squared. */
export interface WaitMoments {
  readonly probability: number;
  readonly mean: number;
  readonly square: number;
}

/** What a steady state says. */
export interface Tallies {
  /** By merged class: chance that all who serve it are busy, mean wait, mean squared wait. */
  readonly waits: readonly WaitMoments[];
  /** By merged group: mean number of busy agents. */
  readonly busy: readonly number[];
  /** Weight of all states, by which the others are divided. */
  readonly total: number;
}

export function steadyStateOf(component: Component): SteadyState {
  const lattice = latticeOf(component);
  return { component, lattice, idle: idleOrders(lattice), orders: busyOrders(lattice) };
}

/** Goes through all states once, from the fully busy one to the idle one, and adds up what they say. */
export function talliesOf({ component, lattice, idle, orders }: SteadyState): Tallies {
  const { counts, full } = lattice;
  const waits = component.classes.map(() => ({ probability: 0, mean: 0, square: 0 }));
  const busy = counts.map(() => 0);
  const block = createBlock(lattice);
  const addWaiting = createWaitingSum(lattice, idle, orders);
  let total = 0;
  for (let mask = full; mask >= 0; mask--) {
    layOut(block, lattice, mask, "last");
    const isWaiting = (lattice.waitingOffsets[mask] as number) >= 0;
    const sums = isWaiting
      ? addWaiting(block, mask, busy)
      : { probability: addUnburdened(lattice, idle, block, mask, busy), mean: 0, square: 0 };
    total += sums.probability;
    for (const [group, count] of counts.entries()) {
      if (mask & (1 << group)) busy[group] = (busy[group] as number) + count * sums.probability;
    }
    if (!isWaiting) continue;
    for (const [one, { mask: able }] of component.classes.entries()) {
      const tally = waits[one];
      if (tally === undefined || (able & mask) !== able) continue;
      tally.probability += sums.probability;
      tally.mean += sums.mean;
      tally.square += sums.square;
    }
  }
  return {
    waits: waits.map(({ probability, mean, square }) => ({
      probability: probability / total,
      mean: mean / total,
      square: square / total,
    })),
    busy: busy.map((agents) => agents / total),
    total,
  };
}

/** Weight of a block in which nobody waits. */
function addUnburdened(
  lattice: Lattice,
  idle: Float64Array,
  block: Block,
  mask: number,
  busy: number[],
): number {
  const { rowLength, rows, last } = block;
  const base = lattice.offsets[mask] as number;
  const alone = lattice.poisson[last] as Float64Array;
  const fixed = fullWeight(lattice, mask);
  let total = 0;
  for (let row = rows - 1; row >= 0; row--, moveRow(block, lattice, -1)) {
    const start = base + row * rowLength;
    let sum = 0;
    let moment = 0;
    for (let agents = 0; agents < rowLength; agents++) {
      const share = (idle[start + agents] as number) * (alone[agents] as number);
      sum += share;
      moment += agents * share;
    }
    const weight = rowWeight(block, lattice, fixed);
    total += weight * sum;
    addBusy(busy, block, weight * sum, weight * moment);
  }
  return total;
}

/**
 * Prepares the sums over blocks in which somebody waits. Between two agents that became busy one after
 * the other stand the contacts that only the agents up to there can serve; their number is geometric, and
 * a contact that arrives spends an exponential time there, of rate speed - arrivals, before it moves up.
 * Its wait is the sum of these times over the way on from the first state in which all its agents are busy.
 */
function createWaitingSum(
  lattice: Lattice,
  idle: Float64Array,
  orders: Float64Array,
): (block: Block, mask: number, busy: number[]) => WaitMoments {
  const { counts, closed, offsets, waitingOffsets, waitingStates } = lattice;
  const longest = Math.max(1, ...counts);
  const delays = new Float64Array(waitingStates);
  const squares = new Float64Array(waitingStates);
  const delayLine = new Float64Array(longest);
  const squareLine = new Float64Array(longest);

  return (block, mask, busy) => {
    const { rowLength, rows, last, lastSpeed, lastFlow } = block;
    const beyond = last < 0 ? 0 : (waitingOffsets[mask | (1 << last)] as number);
    const fixed = fullSpeed(lattice, mask) - (closed[mask] as number);
    let probability = 0;
    let mean = 0;
    let square = 0;
    for (let row = rows - 1; row >= 0; row--, moveRow(block, lattice, -1)) {
      const start = row * rowLength;
      const base = (offsets[mask] as number) + start;
      const waitingBase = (waitingOffsets[mask] as number) + start;
      const speed = fixed + busySpeed(block, lattice);
      delayLine.fill(0, 0, rowLength);
      squareLine.fill(0, 0, rowLength);
      addBusier(delays, waitingOffsets, delayLine, lattice, block, mask, row);
      addBusier(squares, waitingOffsets, squareLine, lattice, block, mask, row);
      let delay = last < 0 ? 0 : (delays[beyond + row] as number);
      let twice = last < 0 ? 0 : (squares[beyond + row] as number);
      let sum = 0;
      let moment = 0;
      for (let agents = rowLength - 1; agents >= 0; agents--) {
        const spare = speed + agents * lastSpeed;
        const rest = idle[base + agents] as number;
        delay = (rest + (delayLine[agents] as number) + lastFlow * delay) / spare;
        twice = (delay + (squareLine[agents] as number) + lastFlow * twice) / spare;
        delays[waitingBase + agents] = delay;
        squares[waitingBase + agents] = twice;
        const weight = orders[waitingBase + agents] as number;
        sum += weight * rest;
        moment += agents * weight * rest;
        mean += weight * delay;
        square += 2 * weight * twice;
      }
      probability += sum;
      addBusy(busy, block, sum, moment);
    }
    return { probability, mean, square };
  };
}

function addBusy(busy: number[], block: Block, sum: number, moment: number): void {
  const { groups, dimensions, last } = block;
  for (let at = 0; at < dimensions - 1; at++) {
    const group = groups[at] as number;
    busy[group] = (busy[group] as number) + (block.busy[at] as number) * sum;
  }
  if (last >= 0) busy[last] = (busy[last] as number) + moment;
}
