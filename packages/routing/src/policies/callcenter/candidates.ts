import { createRandom, type InputIssue } from "@ramah/core";
import { readName } from "../input.js";
import { isServedStatus } from "./served.js";
import { type CallcenterState, type CallcenterTables, readTables } from "./state.js";
import type {
  CallcenterAgent,
  CallcenterMember,
  CallcenterQueue,
  CallcenterTier,
} from "./tables.js";

/** A row of the dispatcher's query: an agent and the tier it stands in. */
export interface CallcenterRow {
  readonly agent: CallcenterAgent;
  readonly tier: CallcenterTier;
}

interface OrderedRow extends CallcenterRow {
  /** 1 for rows after the pointer, 2 for the others; always 1 for strategies without a pointer. */
  readonly part: number;
  readonly keys: readonly number[];
}

/**
 * Lists the agents that mod_callcenter's dispatcher looks at for a caller, in the order in which it
 * does: those of the queue's tiers who are not logged out, by the ORDER BY of the strategy. Whether one
 * of them can take the call now is another question, see {@link callcenterPolicy}.
 *
 * @param tables the tables, as for `callcenterPolicy`
 * @param member uuid of the caller
 * @returns names of agents, under `round-robin` perhaps twice, as the module's query does; empty when there is
 *   no such caller or queue
 * @throws Refused, a `RangeError` with `issues`, when {@link callcenterPolicy} would refuse the tables or
 *   `member` is no text
 * @example
 * import { callcenterCandidates } from "@ramah/routing";
 *
 * const agents = [
 *   { name: "ani", status: "Available", last_bridge_end: 950 },
 *   { name: "budi", status: "Available", last_bridge_end: 900 },
 *   { name: "citra", status: "Logged Out" },
 * ];
 * const tiers = agents.map(({ name }) => ({ queue: "help", agent: name }));
 * const members = [{ uuid: "m1", queue: "help", joined_epoch: 990 }];
 * const queue = { name: "help", strategy: "longest-idle-agent" };
 * callcenterCandidates({ queue, agents, tiers, members, now: 1000 }, "m1"); // => ["budi", "ani"]
 */
export function callcenterCandidates(tables: CallcenterTables, member: string): readonly string[] {
  const issues: InputIssue[] = [];
  readName(member, ["member"], issues);
  const state = readTables(tables, "callcenterCandidates", { issues });
  const row = state.members.find(({ uuid }) => uuid === member);
  const queue = row && state.queues.get(row.queue);
  if (row === undefined || queue === undefined) return [];
  return candidateRows(state, queue, row).map(({ agent }) => agent.name);
}

/** The rows for one caller, in the order of the strategy. */
export function candidateRows(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
): readonly CallcenterRow[] {
  const rows = rowsOf(state, queue.name).filter(({ agent }) =>
    isServedStatus(agent.status, state.exact),
  );
  const strategy = queue.strategy.toLowerCase();
  if (strategy === "top-down") return topDown(state, member, rows).sort(compareUnion);
  if (strategy === "round-robin") {
    return roundRobin(rowsOf(state, queue.name), rows).sort(compareUnion);
  }
  const draw = strategy === "random" ? drawer(state, member) : () => 0;
  // Rows that the keys leave equal stay in the order of the tiers: the sorting is stable, as SQLite's is.
  return rows
    .map((row) => ({ ...row, part: 1, keys: keysOf(strategy, row, draw) }))
    .sort(compareKeys);
}

/** Agents of a queue whom the query leaves out, with the status that does it. */
export const unserved = (
  state: CallcenterState,
  queue: string,
): readonly { readonly agent: string; readonly status: string }[] =>
  rowsOf(state, queue).flatMap(({ agent: { name, status } }) =>
    isServedStatus(status, state.exact) ? [] : [{ agent: name, status }],
  );

/** The join of tiers and agents; the module's database scans the tiers and looks up the agent. */
function rowsOf(state: CallcenterState, queue: string): CallcenterRow[] {
  return state.tiers.flatMap((tier) => {
    const agent = tier.queue === queue ? state.agents.get(tier.agent) : undefined;
    return agent === undefined ? [] : [{ agent, tier }];
  });
}

function keysOf(
  strategy: string,
  { agent, tier }: CallcenterRow,
  draw: () => number,
): readonly number[] {
  const { level, position } = tier;
  if (strategy === "longest-idle-agent") return [level, agent.last_bridge_end, position];
  if (strategy === "agent-with-least-talk-time") return [level, agent.talk_time, position];
  if (strategy === "agent-with-fewest-calls") return [level, agent.calls_answered, position];
  if (strategy === "ring-all" || strategy === "ring-progressively") return [level, position];
  if (strategy === "random") return [level, draw()];
  // sequentially-by-agent-order, and whatever name the module does not know.
  return [level, position, agent.last_offered_call];
}

const unionKeys = ({ agent, tier }: CallcenterRow): readonly number[] => [
  tier.level,
  tier.position,
  agent.last_offered_call,
];

function topDown(
  state: CallcenterState,
  member: CallcenterMember,
  rows: readonly CallcenterRow[],
): OrderedRow[] {
  const start = state.exact ? 0 : Number.NEGATIVE_INFINITY;
  const last = state.memory.members.get(member.uuid);
  const position = last?.cc_last_agent_tier_position ?? start;
  const level = last?.cc_last_agent_tier_level ?? start;
  return rows.flatMap((row) => {
    const isAfter = row.tier.level === level && row.tier.position > position;
    if (!isAfter && row.tier.level <= level) return [];
    return [{ ...row, part: isAfter ? 1 : 2, keys: unionKeys(row) }];
  });
}

function roundRobin(all: readonly CallcenterRow[], rows: readonly CallcenterRow[]): OrderedRow[] {
  const everybody = rows.map((row) => ({ ...row, part: 2, keys: unionKeys(row) }));
  // Whoever of this queue was offered a call last, by any queue and whatever the status. Several in the
  // same second: the first by name, since the module's database reads them from an index.
  let last: CallcenterRow | undefined;
  for (const row of all) {
    const later = row.agent.last_offered_call - (last?.agent.last_offered_call ?? 0);
    const isFirst = last !== undefined && compareText(row.agent.name, last.agent.name) < 0;
    if (later > 0 || (later === 0 && isFirst)) last = row;
  }
  if (last === undefined) return everybody;
  const { level, position } = last.tier;
  const after = everybody.filter(({ tier }) => tier.level === level && tier.position > position);
  return [...after.map((row) => ({ ...row, part: 1 })), ...everybody];
}

function drawer(state: CallcenterState, member: CallcenterMember): () => number {
  if (state.random !== undefined) return state.random;
  return createRandom(`${state.seed}/${state.now}/${member.uuid}`).uint32;
}

function compareKeys(one: OrderedRow, other: OrderedRow): number {
  if (one.part !== other.part) return one.part - other.part;
  for (const [index, key] of one.keys.entries()) {
    const difference = key - (other.keys[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A UNION is sorted by all its columns where ORDER BY leaves rows equal: machine, then name. */
function compareUnion(one: OrderedRow, other: OrderedRow): number {
  return (
    compareKeys(one, other) ||
    compareText(one.agent.instance_id, other.agent.instance_id) ||
    compareText(one.agent.name, other.agent.name)
  );
}

/** By code points, which is the order of the bytes in UTF-8. */
function compareText(one: string, other: string): number {
  const others = [...other];
  for (const [index, sign] of [...one].entries()) {
    const against = others[index];
    if (against === undefined) return 1;
    const difference = (sign.codePointAt(0) ?? 0) - (against.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return [...one].length - others.length;
}
