import type { SkillModel } from "../../src/analysis/skill-model.js";

/** What a chain says of each class. */
export interface ChainFigures {
  readonly meanWait: readonly number[];
  readonly probabilityOfWait: readonly number[];
  readonly busy: readonly number[];
}

interface State {
  /** Class in service at each agent, -1 for none: kept only as busy or not, since speeds are the agent's. */
  readonly busy: readonly boolean[];
  /** Idle agents, longest idle first. */
  readonly idle: readonly number[];
  /** Classes of the waiting, oldest first. */
  readonly queue: readonly number[];
}

/**
 * Solves the system by writing down every state with the queue in order and the idle agents in order,
 * cut off at a queue length, and iterating the balance equations. Shares nothing with the product form.
 */
export function solveChain({ classes, groups }: SkillModel, longest: number): ChainFigures {
  const agents = groups.flatMap(({ count, serviceRate, serves }, group) =>
    Array.from({ length: count }, () => ({ group, serviceRate, serves })),
  );
  const can = agents.map(({ serves }) => classes.map(({ name }) => serves.includes(name)));
  const keyOf = ({ idle, queue }: State): string => `${idle.join()}|${queue.join()}`;

  const states: State[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (state: State): number => {
    const key = keyOf(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, states.length);
    states.push(state);
    return states.length - 1;
  };
  const arrive = (state: State, one: number): State | undefined => {
    const taker = state.idle.find((agent) => can[agent]?.[one]);
    if (taker === undefined) {
      return state.queue.length >= longest ? undefined : { ...state, queue: [...state.queue, one] };
    }
    return {
      busy: state.busy.map((busy, agent) => busy || agent === taker),
      idle: state.idle.filter((agent) => agent !== taker),
      queue: state.queue,
    };
  };
  const finish = (state: State, agent: number): State => {
    const next = state.queue.findIndex((one) => can[agent]?.[one]);
    if (next >= 0) return { ...state, queue: state.queue.filter((_, at) => at !== next) };
    return {
      busy: state.busy.map((busy, at) => busy && at !== agent),
      idle: [...state.idle, agent],
      queue: state.queue,
    };
  };

  numberOf({ busy: agents.map(() => false), idle: agents.map((_, at) => at), queue: [] });
  const from: number[] = [];
  const to: number[] = [];
  const rates: number[] = [];
  for (let at = 0; at < states.length; at++) {
    const state = states[at] as State;
    for (const [one, { arrivalRate }] of classes.entries()) {
      const after = arrivalRate > 0 ? arrive(state, one) : undefined;
      if (after === undefined) continue;
      from.push(at);
      to.push(numberOf(after));
      rates.push(arrivalRate);
    }
    for (const [agent, busy] of state.busy.entries()) {
      if (!busy) continue;
      from.push(at);
      to.push(numberOf(finish(state, agent)));
      rates.push(agents[agent]?.serviceRate ?? 0);
    }
  }
  const chances = balance(states.length, from, to, rates);

  const queued = classes.map(() => 0);
  const waits = classes.map(() => 0);
  const busy = groups.map(() => 0);
  for (const [at, state] of states.entries()) {
    const chance = chances[at] as number;
    for (const one of state.queue) queued[one] = (queued[one] ?? 0) + chance;
    for (const one of classes.keys()) {
      if (!state.idle.some((agent) => can[agent]?.[one])) waits[one] = (waits[one] ?? 0) + chance;
    }
    for (const [agent, isBusy] of state.busy.entries()) {
      const group = agents[agent]?.group ?? 0;
      if (isBusy) busy[group] = (busy[group] ?? 0) + chance;
    }
  }
  return {
    meanWait: classes.map(({ arrivalRate }, one) => (queued[one] ?? 0) / arrivalRate),
    probabilityOfWait: waits,
    busy,
  };
}

/** Gauss-Seidel on the balance equations: in-flow = out-flow of each state. */
function balance(
  size: number,
  from: readonly number[],
  to: readonly number[],
  rates: readonly number[],
): Float64Array {
  const out = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  for (const [edge, start] of from.entries()) {
    out[start] = (out[start] as number) + (rates[edge] as number);
    const end = (to[edge] as number) + 1;
    starts[end] = (starts[end] as number) + 1;
  }
  for (let at = 0; at < size; at++)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const fill = Int32Array.from(starts);
  const sources = new Int32Array(from.length);
  const weights = new Float64Array(from.length);
  for (const [edge, start] of from.entries()) {
    const end = to[edge] as number;
    const place = fill[end] as number;
    fill[end] = place + 1;
    sources[place] = start;
    weights[place] = rates[edge] as number;
  }
  const chances = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < 4000; round++) {
    let change = 0;
    let sum = 0;
    for (let step = 0; step < size; step++) {
      // There and back, so that mass travels both ways in one round.
      const at = round % 2 === 0 ? step : size - 1 - step;
      let flow = 0;
      for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
        flow += (weights[place] as number) * (chances[sources[place] as number] as number);
      }
      const next = flow / (out[at] as number);
      change += Math.abs(next - (chances[at] as number));
      sum += next;
      chances[at] = next;
    }
    for (let at = 0; at < size; at++) chances[at] = (chances[at] as number) / sum;
    if (change < 1e-13 * sum) break;
  }
  return chances;
}
