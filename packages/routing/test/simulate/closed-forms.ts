// Written out anew, away from src/analysis: the simulator is checked against the textbook, not against us.

/** Probability of waiting in M/M/c (Erlang C), by the recurrence of Erlang B. */
export function probabilityOfWait(agents: number, load: number): number {
  let blocked = 1;
  for (let count = 1; count <= agents; count++)
    blocked = (load * blocked) / (count + load * blocked);
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/** Mean wait in M/M/c, in mean handle times. */
export function meanWait(agents: number, load: number): number {
  return probabilityOfWait(agents, load) / (agents - load);
}

/** Mean wait in M/G/1 (Pollaczek and Khinchine), in mean handle times; `variation` is sd over mean. */
export function meanWaitOneAgent(load: number, variation: number): number {
  return (load * (1 + variation ** 2)) / (2 * (1 - load));
}

/** Mean waits by priority, highest first, without interruption (Cobham), in mean handle times. */
export function meanWaitsByPriority(agents: number, loads: readonly number[]): readonly number[] {
  const total = loads.reduce((sum, load) => sum + load, 0);
  const residual = probabilityOfWait(agents, total) / agents;
  let before = 0;
  return loads.map((load) => {
    const above = before / agents;
    before += load;
    return residual / ((1 - above) * (1 - before / agents));
  });
}

/** M/M/c+M: mean wait of everybody in mean handle times, share who give up, share who wait. `patience` in mean handle times. */
export function impatient(
  agents: number,
  load: number,
  patience: number,
): { readonly wait: number; readonly abandonment: number; readonly delayed: number } {
  // Weights of the numbers present, scaled against the fullest state without a queue.
  let below = 0;
  let weight = 1;
  for (let count = agents; count >= 1; count--) {
    weight *= count / load;
    below += weight;
  }
  let total = below + 1;
  let waiting = 0;
  let delayed = 1;
  weight = 1;
  for (let queue = 1; weight > 1e-18 * total || queue < 50; queue++) {
    weight *= load / (agents + queue / patience);
    total += weight;
    waiting += queue * weight;
    delayed += weight;
  }
  // Arrivals see time averages; Little's law turns the queue into the wait.
  return {
    wait: waiting / total / load,
    abandonment: waiting / total / patience / load,
    delayed: delayed / total,
  };
}

/** Probability of at least so many misses among so many intervals, each of which misses with this chance. */
export function chanceOfMisses(intervals: number, misses: number, chance: number): number {
  let term = (1 - chance) ** intervals;
  let fewer = 0;
  for (let count = 0; count < misses; count++) {
    fewer += term;
    term *= ((intervals - count) / (count + 1)) * (chance / (1 - chance));
  }
  return 1 - fewer;
}
