import { refuse } from "@ramah/core";
import { type Given, readInput, readNow, readSeed, readSwitch, readText } from "../input.js";
import { readRows } from "../row.js";
import type { Spelled, Table } from "../spelled.js";
import { type Reading, typeIssue } from "../value.js";
import { memoryOf, type OpenMemory, openMemory } from "./memory.js";
import { noteTables } from "./notes.js";
import { readQueues } from "./queues.js";
import {
  agentRule,
  anySession,
  freeSwitchFlags,
  memberRule,
  singleBox,
  tierRule,
} from "./rules.js";
import type {
  CallcenterAgent,
  CallcenterMember,
  CallcenterMemory,
  CallcenterQueue,
  CallcenterTier,
} from "./tables.js";

/**
 * Tables and settings of mod_callcenter. Columns may be spelled as in the module, in camelCase or with
 * hyphens; a column that the module does not have is kept, decides nothing, and stands in the notes.
 */
export interface CallcenterTables {
  /** The only queue, or one of {@link CallcenterTables.queues}. Its name may be left out when it is the only one. */
  readonly queue?: Spelled<CallcenterQueue>;
  /** All queues, in a list or by name. */
  readonly queues?: Table<CallcenterQueue>;
  /** In any order; of two rows of one name the last one counts. */
  readonly agents: Table<CallcenterAgent>;
  /** In the order in which they were inserted: it breaks the ties that ORDER BY leaves. */
  readonly tiers: Table<CallcenterTier>;
  /** In the order in which they were inserted: it breaks ties of the score. */
  readonly members: Table<CallcenterMember>;
  /** Seconds since 1970; fractions are cut off. */
  readonly now: number;
  /** From the last call; empty when left out. */
  readonly memory?: Partial<CallcenterMemory> | undefined;
  /** The setting `reserve-agents`; off when left out. */
  readonly reserve_agents?: boolean;
  /** Name of this machine, `single_box` when left out. */
  readonly instance_id?: string;
  /** Numbers for the strategy `random`, one a row; the smaller comes first. Drawn from `seed` when left out. */
  readonly random?: () => number;
  /** What random numbers begin with, 0 by default; the moment and the caller count, too. */
  readonly seed?: number | string;
  /** `true` by default; `false` mends what {@link callcenterDifferences} calls mended. */
  readonly exact?: boolean;
}

type Mutable<Row> = { -readonly [Column in keyof Row]: Row[Column] };

/** The tables while a function works on its own copy of them. */
export interface CallcenterState {
  readonly now: number;
  readonly exact: boolean;
  readonly instance: string;
  readonly reserve: boolean;
  readonly queues: Map<string, CallcenterQueue>;
  readonly agents: Map<string, Mutable<CallcenterAgent>>;
  readonly tiers: Mutable<CallcenterTier>[];
  members: Mutable<CallcenterMember>[];
  readonly memory: OpenMemory;
  readonly random: (() => number) | undefined;
  readonly seed: number | string;
}

const fields = [
  "queue",
  "queues",
  "agents",
  "tiers",
  "members",
  "now",
  "memory",
  "reserve_agents",
  "instance_id",
  "random",
  "seed",
  "exact",
  // What a function gives back may be spread over what it was given.
  "order",
  "turns",
  "offers",
  "notes",
  "done",
  "member",
];

/** Takes the tables in, or refuses with every problem; what is only odd goes to the notes. */
export function readTables(
  input: unknown,
  asked: string,
  { issues = [], notes }: Partial<Reading> = {},
): CallcenterState {
  const reading: Reading = { issues, notes: notes ?? [] };
  const given = readInput(input, fields, reading);
  const agents = readRows(given["agents"], ["agents"], agentRule, reading);
  const tiers = readRows(given["tiers"], ["tiers"], tierRule, reading);
  const members = readRows(given["members"], ["members"], memberRule, reading);
  const exact = readSwitch(given["exact"], true, ["exact"], reading);
  const usualName = members[0]?.queue || tiers[0]?.queue || "queue";
  const queues = readQueues(given, { usualName, exact }, reading);
  const reserve = readSwitch(
    given["reserve_agents"],
    false,
    ["reserve_agents"],
    reading,
    freeSwitchFlags,
  );
  const memory = openMemory(given["memory"], reading);
  const state = {
    now: readNow(given, reading),
    exact,
    instance: readText(given["instance_id"], singleBox, ["instance_id"], reading),
    reserve,
    queues,
    memory,
    random: readRandom(given, reading),
    seed: readSeed(given, reading),
  };
  refuse(asked, reading.issues);
  const only = onlyQueue(queues);
  const tables = {
    agents,
    tiers: tiers.map((tier) => ({ ...tier, queue: tier.queue || only })),
    members: members.map((member) => placed(member, only)),
  };
  if (notes !== undefined) noteTables(given, tables, queues, notes);
  return { ...state, ...tables, agents: new Map(agents.map((agent) => [agent.name, agent])) };
}

/** The name of the only queue; empty when there are several, or none. */
export const onlyQueue = (queues: ReadonlyMap<string, CallcenterQueue>): string =>
  queues.size === 1 ? [...queues.keys()].join("") : "";

/** A caller's row with its queue and channel, where it names none. */
export const placed = (member: CallcenterMember, only: string): CallcenterMember => ({
  ...member,
  queue: member.queue || only,
  session_uuid: member.session_uuid === anySession ? member.uuid : member.session_uuid,
});

function readRandom({ random }: Given, { issues }: Reading): (() => number) | undefined {
  if (random !== undefined && typeof random !== "function") {
    issues.push(typeIssue("function", random, ["random"]));
  }
  return random as (() => number) | undefined;
}

/** The tables after a function is done with them, every column filled in. */
export interface CallcenterTablesAfter {
  readonly agents: readonly CallcenterAgent[];
  readonly tiers: readonly CallcenterTier[];
  readonly members: readonly CallcenterMember[];
  /** To be given back with the next call. */
  readonly memory: CallcenterMemory;
}

export function tablesOf(state: CallcenterState): CallcenterTablesAfter {
  const { agents, tiers, members, memory } = state;
  return { agents: [...agents.values()], tiers, members, memory: memoryOf(memory) };
}
