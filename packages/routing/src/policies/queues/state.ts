import { refuse } from "@ramah/core";
import { type Given, readInput, readNow, readSwitch } from "../input.js";
import type { Spelled, Table } from "../spelled.js";
import { noteTaken, type Reading, typeIssue } from "../value.js";
import { merged, readCaller } from "./caller.js";
import { type QueuesHouse, readCrowd, readOthers, readQueue } from "./house.js";
import { isFalse, isTrue } from "./rules.js";
import type { QueuesCaller, QueuesMember, QueuesQueue } from "./tables.js";

/** A queue with who is in it, as far as another queue has to know; its name is needed. */
export type QueuesOtherQueue = Spelled<QueuesQueue> & {
  readonly members?: Table<QueuesMember>;
  readonly callers?: Table<QueuesCaller>;
};

/**
 * A queue, its members, and the caller it is about. Settings may be spelled as in queues.conf, in
 * camelCase or with signs; one that app_queue does not have is kept, decides nothing, and stands in the notes.
 */
export interface QueuesTables {
  /** The queue that is asked about. */
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
  /** Seconds since 1970; fractions are cut off. */
  readonly now: number;
  /** `true` by default; `false` mends what {@link queuesDefects} calls mended. */
  readonly exact?: boolean;
}

/** All of it, read. */
export interface QueuesState extends QueuesHouse {
  readonly caller: QueuesCaller;
  /** Place of the caller in the queue from 0, -1 when it is not there. */
  readonly index: number;
  readonly others: readonly QueuesHouse[];
  readonly now: number;
  readonly exact: boolean;
  readonly longestFirst: "no" | "yes" | "prio";
  /** Settings of a single function, by their own names. */
  readonly given: Given;
}

const fields = [
  "queue",
  "members",
  "caller",
  "callers",
  "queues",
  "now",
  "exact",
  "memory",
  "random",
  "seed",
  "rung",
  "head",
  "force_longest_waiting_caller",
  // What a function gives back may be spread over what it was given.
  "metrics",
  "best",
  "order",
  "ring",
  "because",
  "turn",
  "notes",
  "joined",
  "position",
  "status",
  "others",
];

/** Takes the tables in, or refuses with every problem; what is only odd goes to the notes. */
export function readState(
  input: unknown,
  asked: string,
  {
    issues = [],
    notes = [],
    also,
  }: Partial<Reading> & { readonly also?: (given: Given, reading: Reading) => void } = {},
): QueuesState {
  const reading: Reading = { issues, notes };
  const given = readInput(input, fields, reading);
  const house = {
    queue: readQueue(given["queue"], ["queue"], reading),
    ...readCrowd(given, [], reading),
  };
  const read = readCaller(given["caller"], ["caller"], reading);
  const others = readOthers(given["queues"], reading);
  const now = readNow(given, reading);
  const exact = readSwitch(given["exact"], true, ["exact"], reading);
  const longestFirst = readLongestFirst(given["force_longest_waiting_caller"], reading);
  also?.(given, reading);
  refuse(asked, reading.issues);
  const index = house.callers.findIndex(({ id }) => id !== "" && id === read.caller.id);
  const row = house.callers[index];
  return {
    ...house,
    caller: row === undefined ? read.caller : merged(row, read),
    index,
    others: others.filter(({ queue }) => queue.name !== house.queue.name),
    now,
    exact,
    longestFirst,
    given,
  };
}

/** `force_longest_waiting_caller`, a setting of all queues together. */
function readLongestFirst(value: unknown, reading: Reading): QueuesState["longestFirst"] {
  if (value === undefined || typeof value === "boolean") return value === true ? "yes" : "no";
  const path = ["force_longest_waiting_caller"];
  if (typeof value !== "string") reading.issues.push(typeIssue("string", value, path));
  else if (value.toLowerCase() === "prio") return "prio";
  else if (isTrue(value)) return "yes";
  else if (!isFalse(value)) noteTaken(value, "no", path, reading);
  return "no";
}

/** Whether a member is rung although busy: its own setting, else the queue's. */
export const ringsInUse = (queue: QueuesQueue, member: QueuesMember): boolean =>
  member.ring_in_use === "" ? queue.ring_in_use : isTrue(member.ring_in_use);
