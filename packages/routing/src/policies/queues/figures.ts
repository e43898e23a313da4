import type { InputIssue } from "@ramah/core";
import { readHappening, readSwitch } from "../input.js";
import { isNamed } from "./house.js";
import { isTrue } from "./rules.js";
import { type QueuesState, type QueuesTables, readState } from "./state.js";
import type { QueuesMember, QueuesQueue } from "./tables.js";

/** A queue's figures and members after a call or a caller that left. */
export interface QueuesFigures {
  /** With its averages and counts. */
  readonly queue: QueuesQueue;
  /** With their counts, times and pauses. */
  readonly members: readonly QueuesMember[];
  /** The other queues' members by name of the queue, with the call counted there too where `shared`. */
  readonly others: { readonly [queue: string]: readonly QueuesMember[] };
}

/** What happened to a queue's figures. */
export type QueuesEvent =
  /** A member picked up: the wait of the caller enters the average. */
  | { readonly type: "answered"; readonly member: string }
  /** The talk is over; it counts once, for a member whose call began. */
  | {
      readonly type: "completed";
      readonly member: string;
      /** Whether the call was answered within the service level; no when left out. */
      readonly inServiceLevel?: boolean;
      /** The setting `shared_lastcall`: it counts in the member's rows of other queues as well; no when left out. */
      readonly shared?: boolean;
    }
  /** The caller hung up. */
  | { readonly type: "abandoned" }
  /** The member let it ring: `autopause` may pause it. */
  | { readonly type: "no-answer"; readonly member: string };

const texts: Readonly<Record<QueuesEvent["type"], readonly string[]>> = {
  answered: ["member"],
  completed: ["member"],
  abandoned: [],
  "no-answer": ["member"],
};

/**
 * Keeps app_queue's figures: average wait and talk (three parts old and one new, whole seconds rounded
 * down; the first value as it is), calls within the service level, and each member's count and time of
 * the last call. The average wait counts as first until the first call has ended or been abandoned.
 *
 * @param tables queue with its figures, members, caller with `start`, and the moment
 * @param event what happened
 * @returns queue and members afterwards
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables or the event
 *   has another type or lacks the `member` of its type
 * @example
 * import { queuesFigures } from "@ramah/routing";
 *
 * const queue = { name: "help", holdtime: 10, callscompleted: 4, servicelevel: 20 };
 * const tables = { queue, members: [{ interface: "PJSIP/ani" }], caller: { start: 977 }, now: 1000 };
 * queuesFigures(tables, { type: "answered", member: "PJSIP/ani" }).queue.holdtime; // => 13
 * queuesFigures(tables, { type: "abandoned" }).queue.calls_abandoned_in_sl; // => 0
 */
export function queuesFigures(tables: QueuesTables, event: QueuesEvent): QueuesFigures {
  const issues: InputIssue[] = [];
  const found = readHappening(event, ["event"], texts, issues);
  for (const name of ["inServiceLevel", "shared"]) {
    readSwitch(found?.fields[name], false, ["event", name], { issues });
  }
  const state = readState(tables, "queuesFigures", { issues });
  const before: QueuesFigures = {
    queue: state.queue,
    members: state.members,
    others: Object.fromEntries(state.others.map(({ queue, members }) => [queue.name, members])),
  };
  if (event.type === "answered") return answered(state, before, event.member);
  if (event.type === "abandoned") return { ...before, queue: abandoned(state) };
  if (event.type === "no-answer") return { ...before, members: missed(state, event.member) };
  return completed(state, before, event);
}

function answered(
  { queue, members, caller, now }: QueuesState,
  before: QueuesFigures,
  name: string,
): QueuesFigures {
  const waited = now - caller.start;
  const isFirst = queue.calls_completed + queue.calls_abandoned === 0;
  const holdtime = isFirst ? waited : averaged(queue.holdtime, waited);
  const started = changed(members, name, (member) => ({ ...member, starttime: now }));
  return { ...before, queue: { ...queue, holdtime }, members: started };
}

function abandoned({ queue, caller, now }: QueuesState): QueuesQueue {
  const isWithin = now - caller.start <= queue.service_level;
  return {
    ...queue,
    calls_abandoned: queue.calls_abandoned + 1,
    calls_abandoned_in_sl: queue.calls_abandoned_in_sl + (isWithin ? 1 : 0),
  };
}

function missed({ queue, members, now }: QueuesState, name: string): readonly QueuesMember[] {
  const isPausing = isTrue(queue.auto_pause) || queue.auto_pause.toLowerCase() === "all";
  const delay = queue.auto_pause_delay;
  return changed(members, name, (member) => {
    const isSpared = delay > 0 && member.lastcall !== 0 && delay > now - member.lastcall;
    return isPausing && !isSpared ? { ...member, paused: true } : member;
  });
}

function completed(
  { queue, members, now }: QueuesState,
  before: QueuesFigures,
  event: Extract<QueuesEvent, { readonly type: "completed" }>,
): QueuesFigures {
  const { member: name, inServiceLevel = false, shared = false } = event;
  const who = members.find((member) => isNamed(member, name));
  if (who === undefined || who.starttime === 0) return before;
  const talked = now - who.starttime;
  const counted = (member: QueuesMember): QueuesMember => ({
    ...member,
    calls: member.calls + 1,
    lastcall: now,
    lastqueue: queue.name,
  });
  const others = Object.entries(before.others).map(
    ([other, rows]) => [other, shared ? changed(rows, name, counted) : rows] as const,
  );
  return {
    queue: {
      ...queue,
      talktime: queue.calls_completed === 0 ? talked : averaged(queue.talktime, talked),
      calls_completed: queue.calls_completed + 1,
      calls_completed_in_sl: queue.calls_completed_in_sl + (inServiceLevel ? 1 : 0),
    },
    members: changed(members, name, (member) => ({ ...counted(member), starttime: 0 })),
    others: Object.fromEntries(others),
  };
}

const changed = (
  members: readonly QueuesMember[],
  name: string,
  how: (member: QueuesMember) => QueuesMember,
): readonly QueuesMember[] =>
  members.map((member) => (isNamed(member, name) ? how(member) : member));

const averaged = (before: number, now: number): number => (3 * before + now) >> 2;
