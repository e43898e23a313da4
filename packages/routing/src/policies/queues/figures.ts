import type { InputIssue } from "@ramah/core";
import { readHappening, readSwitch } from "../input.js";
import { isTrue } from "./rules.js";
import { type QueuesTables, readState } from "./state.js";
import type { QueuesMember, QueuesQueue } from "./tables.js";

/** A queue's figures and members after a call or a caller that left. */
export interface QueuesFigures {
  readonly queue: QueuesQueue;
  readonly members: readonly QueuesMember[];
  /** The other queues' members by name of the queue, with the call counted there too where `shared`. */
  readonly others: { readonly [queue: string]: readonly QueuesMember[] };
}

/** What happened to a queue's figures. */
export type QueuesEvent =
  /** A member picked up: the wait of the caller enters the average. */
  | { readonly type: "answered"; readonly member: string }
  /** The talk is over; with `shared_lastcall` it counts in the member's rows of other queues as well. */
  | {
      readonly type: "completed";
      readonly member: string;
      readonly inServiceLevel?: boolean;
      readonly shared?: boolean;
    }
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
 * @throws Refused, a `RangeError`, when a table is not app_queue's or the event is none of these
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
  const { queue, members, caller, now } = state;
  const waited = now - caller.start;
  const isShared = event.type === "completed" && event.shared === true;
  const change = (
    name: string,
    rows: readonly QueuesMember[],
    how: (member: QueuesMember) => QueuesMember,
  ): readonly QueuesMember[] =>
    rows.map((member) => (member.interface === name ? how(member) : member));
  const counted = (member: QueuesMember): QueuesMember => ({
    ...member,
    calls: member.calls + 1,
    lastcall: now,
    lastqueue: queue.name,
  });
  const who = "member" in event ? members.find((row) => row.interface === event.member) : undefined;
  const ends = event.type === "completed" && who !== undefined && who.starttime !== 0;
  const others = Object.fromEntries(
    state.others.map((other) => [
      other.queue.name,
      isShared && ends ? change(event.member, other.members, counted) : other.members,
    ]),
  );
  if (event.type === "answered") {
    const isFirst = queue.calls_completed + queue.calls_abandoned === 0;
    const holdtime = isFirst ? waited : averaged(queue.holdtime, waited);
    const started = change(event.member, members, (member) => ({ ...member, starttime: now }));
    return { queue: { ...queue, holdtime }, members: started, others };
  }
  if (event.type === "abandoned") {
    const isWithin = waited <= queue.service_level;
    return {
      queue: {
        ...queue,
        calls_abandoned: queue.calls_abandoned + 1,
        calls_abandoned_in_sl: queue.calls_abandoned_in_sl + (isWithin ? 1 : 0),
      },
      members,
      others,
    };
  }
  if (event.type === "no-answer") {
    const isPausing = isTrue(queue.auto_pause) || queue.auto_pause.toLowerCase() === "all";
    const paused = change(event.member, members, (member) => {
      const delay = queue.auto_pause_delay;
      const isSpared = delay > 0 && member.lastcall !== 0 && delay > now - member.lastcall;
      return isPausing && !isSpared ? { ...member, paused: true } : member;
    });
    return { queue, members: paused, others };
  }
  if (!ends || who === undefined) return { queue, members, others };
  const talked = now - who.starttime;
  return {
    queue: {
      ...queue,
      talktime: queue.calls_completed === 0 ? talked : averaged(queue.talktime, talked),
      calls_completed: queue.calls_completed + 1,
      calls_completed_in_sl: queue.calls_completed_in_sl + (event.inServiceLevel === true ? 1 : 0),
    },
    members: change(event.member, members, (member) => ({ ...counted(member), starttime: 0 })),
    others,
  };
}

const averaged = (before: number, now: number): number => (3 * before + now) >> 2;
