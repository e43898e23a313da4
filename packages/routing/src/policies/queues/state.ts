import { type InputIssue, refuse } from "@ramah/core";
import { readNow, readObject, readRow, readRows, type Spelled, type Table } from "../row.js";
import {
  callerRule,
  isTrue,
  memberRule,
  notSet,
  type QueuesCaller,
  type QueuesMember,
  type QueuesQueue,
  queueRule,
} from "./tables.js";

/** A queue with who is in it, as far as another queue has to know. */
export type QueuesOtherQueue = Spelled<QueuesQueue> & {
  readonly members?: Table<QueuesMember>;
  readonly callers?: Table<QueuesCaller>;
};

/** A queue, its members, and the caller it is about. Settings may be spelled as in queues.conf, in camelCase or with signs. */
export interface QueuesTables {
  readonly queue: Spelled<QueuesQueue>;
  /** In the order in which app_queue iterates its container, see {@link queuesContainerOrder}: it breaks ties. */
  readonly members: Table<QueuesMember>;
  /** A raise penalty may be written `r4`. Left out: a caller without limits. */
  readonly caller?: Omit<Spelled<QueuesCaller>, "raise_penalty" | "raisePenalty"> & {
    readonly raise_penalty?: number | string | null | undefined;
    readonly raisePenalty?: number | string | null | undefined;
  };
  /** Everybody who waits in the queue, first one first. */
  readonly callers?: Table<QueuesCaller>;
  /** The other queues, for weights, wrap-up and the longest wait. */
  readonly queues?: readonly QueuesOtherQueue[];
  /** Seconds since 1970. */
  readonly now: number;
  /** `false` mends what {@link queuesDefects} calls mended. */
  readonly exact?: boolean;
}

/** A queue as it was read. */
export interface QueuesHouse {
  readonly queue: QueuesQueue;
  readonly members: readonly QueuesMember[];
  readonly callers: readonly QueuesCaller[];
}

/** All of it, read. */
export interface QueuesState extends QueuesHouse {
  readonly caller: QueuesCaller;
  /** Place of the caller in the queue from 0, -1 when it is not there. */
  readonly index: number;
  readonly others: readonly QueuesHouse[];
  readonly now: number;
  readonly exact: boolean;
  /** The input itself, for settings of a single function. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Takes the tables in, or refuses with every problem. */
export function readState(input: unknown, asked: string): QueuesState {
  const issues: InputIssue[] = [];
  const given = readObject(input, issues);
  const house = readHouse(given["queue"], given, [], issues);
  const caller = readCaller(given["caller"], ["caller"], issues);
  const { queues } = given;
  const others = Array.isArray(queues)
    ? queues.map((queue: unknown, index) =>
        readHouse(queue, readObject(queue, issues), ["queues", index], issues),
      )
    : [];
  const now = readNow(given["now"], issues);
  refuse(asked, issues);
  const index = house.callers.findIndex(({ id }) => id !== "" && id === caller.id);
  return {
    ...house,
    caller:
      index === -1 ? caller : { ...caller, ...house.callers[index], ...callerGiven(given, caller) },
    index,
    others: others.filter(({ queue }) => queue.name !== house.queue.name),
    now,
    exact: given["exact"] !== false && given["repaired"] !== true,
    given,
  };
}

function readHouse(
  queue: unknown,
  holder: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  issues: InputIssue[],
): QueuesHouse {
  const row = typeof queue === "string" ? { strategy: queue } : queue;
  const read = readRow(row, [...path, "queue"], queueRule, issues);
  return {
    // The class of a queue is a number inside: a name that it does not know rings all.
    queue: { ...read, strategy: strategyOf(read.strategy) },
    members: readRows(holder["members"], [...path, "members"], memberRule, issues).map(
      (member, index) => (member.queuepos === -1 ? { ...member, queuepos: index } : member),
    ),
    callers: callersOf(holder["callers"], [...path, "callers"], issues),
  };
}

const strategies: readonly string[] = [
  "ringall",
  "leastrecent",
  "fewestcalls",
  "random",
  "rrmemory",
  "linear",
  "wrandom",
  "rrordered",
];

function strategyOf(name: string): string {
  const known = name.toLowerCase();
  if (known === "roundrobin") return "rrmemory";
  return strategies.includes(known) ? known : "ringall";
}

function callersOf(
  table: unknown,
  path: readonly (string | number)[],
  issues: InputIssue[],
): QueuesCaller[] {
  if (!Array.isArray(table)) return readRows(table, path, callerRule, issues);
  return table.map((row: unknown, index) => readCaller(row, [...path, index], issues));
}

/** A caller; `r4` and empty limits as a channel's variables hold them. */
function readCaller(
  row: unknown,
  path: readonly (string | number)[],
  issues: InputIssue[],
): QueuesCaller {
  const given = readObject(row ?? {}, issues);
  const entries = Object.entries(given).map(([name, value]) => {
    const isLimit = /penalty$/i.test(name);
    if (!isLimit) return [name, value];
    if (
      value === null ||
      value === undefined ||
      value === "" ||
      value === Number.POSITIVE_INFINITY
    ) {
      return [name, notSet];
    }
    return [name, typeof value === "string" ? value.replace(/^r/i, "") : value];
  });
  const raised = Object.entries(given).some(
    ([name, value]) => /raise_?-?penalty$/i.test(name) && /^r/i.test(String(value)),
  );
  const named = Object.fromEntries(entries.map(([name, value]) => [short(String(name)), value]));
  const caller = readRow(named, path, callerRule, issues);
  return raised ? { ...caller, raise_respect_min: true } : caller;
}

// QUEUE_MAX_PENALTY and its like are names of channel variables.
const short = (name: string): string => name.replace(/^queue_?(?=max|min|raise|prio)/i, "");

/** What was said of the caller itself wins over the caller's row in the queue. */
function callerGiven(
  given: Readonly<Record<string, unknown>>,
  caller: QueuesCaller,
): Partial<QueuesCaller> {
  const said = Object.keys(Object(given["caller"])).map((name) =>
    short(name)
      .replaceAll(/[^a-z0-9]/gi, "")
      .toLowerCase(),
  );
  // `r4` says two things at once.
  if (said.includes("raisepenalty")) said.push("raiserespectmin");
  const told = Object.entries(caller).filter(([name]) => said.includes(name.replaceAll("_", "")));
  return Object.fromEntries(told);
}

/** Whether a member is rung although busy: its own setting, else the queue's. */
export const ringsInUse = (queue: QueuesQueue, member: QueuesMember): boolean =>
  member.ring_in_use === "" ? queue.ring_in_use : isTrue(member.ring_in_use);

const deviceStates: readonly string[] = [
  "UNKNOWN",
  "NOT_INUSE",
  "INUSE",
  "BUSY",
  "INVALID",
  "UNAVAILABLE",
  "RINGING",
  "RINGINUSE",
  "ONHOLD",
];

/** A device state by its name: a number, `AST_DEVICE_INUSE`, `In use` and `inuse` are all the same. */
export function deviceState({ status }: QueuesMember): string {
  const numbered = /^\d+$/.test(status) ? deviceStates[Number(status)] : undefined;
  const name = status
    .toUpperCase()
    .replace(/^AST_DEVICE_/, "")
    .replaceAll(/[^A-Z]/g, "");
  return numbered ?? deviceStates.find((state) => state.replace("_", "") === name) ?? "UNKNOWN";
}
