import type { Path } from "@ramah/core";
import type { Given } from "../input.js";
import { entriesOf, isRow, readRow, readRows } from "../row.js";
import { noteTwins } from "../twins.js";
import { noteTaken, type Reading, typeIssue } from "../value.js";
import { readCaller } from "./caller.js";
import { memberRule, queueRule } from "./rules.js";
import type { QueuesCaller, QueuesMember, QueuesQueue } from "./tables.js";

/** A queue as it was read. */
export interface QueuesHouse {
  readonly queue: QueuesQueue;
  readonly members: readonly QueuesMember[];
  readonly callers: readonly QueuesCaller[];
}

/** Whether a member has this interface; capital and small letters are the same, as in app_queue. */
export const isNamed = (member: QueuesMember, name: string): boolean =>
  member.interface.toLowerCase() === name.toLowerCase();

/** Who is in a queue: members and callers. */
export function readCrowd(holder: Given, path: Path, reading: Reading): Omit<QueuesHouse, "queue"> {
  const place = (name: string): Path => [...path, name];
  const members = readRows(holder["members"], place("members"), memberRule, reading);
  const names = members.map((member) => member.interface);
  noteTwins(names, holder["members"], place("members"), reading.notes);
  return {
    members: members.map((member, index) =>
      member.queuepos === -1 ? { ...member, queuepos: index } : member,
    ),
    callers: readCallers(holder["callers"], place("callers"), reading),
  };
}

const readCallers = (table: unknown, path: Path, reading: Reading): QueuesCaller[] =>
  entriesOf(table, path, reading).map(([key, row]) => {
    const place = [...path, key];
    if (!isRow(row)) reading.issues.push(typeIssue("object", row, place));
    return readCaller(isRow(row) ? row : {}, place, reading).caller;
  });

/** The other queues, each with a name. */
export function readOthers(queues: unknown, reading: Reading): QueuesHouse[] {
  if (queues === undefined || Array.isArray(queues)) {
    return Array.from(queues ?? [], (holder: unknown, index): QueuesHouse => {
      const path = ["queues", index];
      const { members, callers, ...settings } = isRow(holder) ? holder : {};
      const row = isRow(holder) ? settings : holder;
      const queue = readQueue(row, path, reading);
      if (isRow(holder) && queue.name === "") {
        reading.issues.push(typeIssue("string", undefined, [...path, "name"]));
      }
      return { queue, ...readCrowd({ members, callers }, path, reading) };
    });
  }
  reading.issues.push(typeIssue("array", queues, ["queues"]));
  return [];
}

/** The strategies that app_queue has, by one name each. */
export const strategies: readonly string[] = [
  "ringall",
  "leastrecent",
  "fewestcalls",
  "random",
  "rrmemory",
  "linear",
  "wrandom",
  "rrordered",
];

/** A queue's settings. The class is a number inside: a name that app_queue does not know rings all. */
export function readQueue(row: unknown, path: Path, reading: Reading): QueuesQueue {
  const read = readRow(row, path, queueRule, reading);
  const name = read.strategy.toLowerCase();
  if (name === "roundrobin") return { ...read, strategy: "rrmemory" };
  if (strategies.includes(name)) return { ...read, strategy: name };
  noteTaken(read.strategy, "ringall", [...path, "strategy"], reading);
  return { ...read, strategy: "ringall" };
}
