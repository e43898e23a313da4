import { type InputIssue, refuse } from "@ramah/core";
import {
  readNow,
  readObject,
  readRow,
  readRows,
  type Spelled,
  type Table,
  typeIssue,
} from "../row.js";
import {
  agentRule,
  anySession,
  type CallcenterAgent,
  type CallcenterMember,
  type CallcenterMemory,
  type CallcenterQueue,
  type CallcenterTier,
  memberRule,
  queueRule,
  singleBox,
  tierRule,
} from "./tables.js";

/** Tables and settings of mod_callcenter. Columns may be spelled as in the module, in camelCase or with hyphens. */
export interface CallcenterTables {
  /** The only queue, or one of {@link CallcenterTables.queues}. Its name may be left out when it is the only one. */
  readonly queue?: Spelled<CallcenterQueue>;
  readonly queues?: Table<CallcenterQueue>;
  readonly agents: Table<CallcenterAgent>;
  /** In the order in which they were inserted: it breaks the ties that ORDER BY leaves. */
  readonly tiers: Table<CallcenterTier>;
  /** In the order in which they were inserted: it breaks ties of the score. */
  readonly members: Table<CallcenterMember>;
  /** Seconds since 1970. */
  readonly now: number;
  /** From the last call; empty when left out. */
  readonly memory?: Partial<CallcenterMemory> | undefined;
  /** The setting `reserve-agents`; off when left out. */
  readonly reserve_agents?: boolean;
  /** Name of this machine, `single_box` when left out. */
  readonly instance_id?: string;
  /** Numbers for the strategy `random`, one a row; the smaller comes first. Drawn from `seed` when left out. */
  readonly random?: () => number;
  readonly seed?: number | string;
  /** `false` mends what {@link callcenterDifferences} calls mended. */
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
  readonly memory: {
    members: Mutable<CallcenterMemory["members"]>;
    queues: Mutable<CallcenterMemory["queues"]>;
    offers: Mutable<CallcenterMemory["offers"]>;
  };
  readonly random: (() => number) | undefined;
  readonly seed: number | string;
}

/** Takes the tables in, or refuses with every problem. */
export function readTables(input: unknown, asked: string): CallcenterState {
  const issues: InputIssue[] = [];
  const given = readObject(input, issues);
  const agents = readRows(given["agents"], ["agents"], agentRule, issues);
  const tiers = readRows(given["tiers"], ["tiers"], tierRule, issues);
  const members = readRows(given["members"], ["members"], memberRule, issues).map((member) =>
    member.session_uuid === anySession ? { ...member, session_uuid: member.uuid } : member,
  );
  const queues = readQueues(given, members[0]?.queue || tiers[0]?.queue || "queue", issues);
  const memory = readObject(given["memory"] ?? {}, issues) as Partial<CallcenterMemory>;
  const random = given["random"];
  if (random !== undefined && typeof random !== "function") {
    issues.push(typeIssue("function", random, ["random"]));
  }
  const now = readNow(given["now"], issues);
  refuse(asked, issues);
  const only = queues.size === 1 ? ([...queues.keys()][0] ?? "") : "";
  return {
    now,
    exact: given["exact"] !== false && given["repaired"] !== true,
    instance: String(given["instance_id"] ?? given["instanceId"] ?? singleBox),
    reserve: Boolean(given["reserve_agents"] ?? given["reserveAgents"] ?? given["reserve-agents"]),
    queues,
    agents: new Map(agents.map((agent) => [agent.name, { ...agent }])),
    tiers: tiers.map((tier) => ({ ...tier, queue: tier.queue || only })),
    members: members.map((member) => ({ ...member, queue: member.queue || only })),
    memory: {
      members: { ...memory.members },
      queues: { ...memory.queues },
      offers: { ...memory.offers },
    },
    random: random as (() => number) | undefined,
    seed: typeof given["seed"] === "number" ? given["seed"] : String(given["seed"] ?? 0),
  };
}

// Numbers outside of this are not taken: the module goes back to its default.
const longestSeconds = 86400;

function readQueues(
  given: Readonly<Record<string, unknown>>,
  name: string,
  issues: InputIssue[],
): Map<string, CallcenterQueue> {
  const rows = readRows(given["queues"], ["queues"], queueRule, issues);
  if (given["queue"] !== undefined) {
    const row = typeof given["queue"] === "string" ? { name: given["queue"] } : given["queue"];
    const unnamed = { ...queueRule, defaults: { ...queueRule.defaults, name } };
    rows.push(readRow(row, ["queue"], unnamed, issues));
  }
  return new Map(rows.map((queue) => [queue.name, inRange(queue)]));
}

function inRange(queue: CallcenterQueue): CallcenterQueue {
  const entries = Object.entries(queue).map(([name, value]) => {
    const usual = Object.entries(queueRule.defaults).find(([other]) => other === name)?.[1];
    const isWrong =
      typeof usual === "number" &&
      typeof value === "number" &&
      !(value >= 0 && value <= longestSeconds);
    return [name, isWrong ? usual : value];
  });
  return Object.fromEntries(entries) as CallcenterQueue;
}

/** The tables after a function is done with them. */
export interface CallcenterTablesAfter {
  readonly agents: readonly CallcenterAgent[];
  readonly tiers: readonly CallcenterTier[];
  readonly members: readonly CallcenterMember[];
  readonly memory: CallcenterMemory;
}

export function tablesOf(state: CallcenterState): CallcenterTablesAfter {
  const { agents, tiers, members, memory } = state;
  return { agents: [...agents.values()], tiers, members, memory };
}
