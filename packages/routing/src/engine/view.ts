import type { Instant } from "@ramah/core";
import type { Floor } from "./floor.js";
import { waitedMsOf } from "./waited.js";

/** A queue at a glance. */
export interface QueueView {
  readonly queue: string;
  /** Those who wait now; whoever is to be called later does not. */
  readonly waiting: number;
  /** The longest that any of them has waited since they came or were passed on, 0 when nobody waits. */
  readonly longestWaitMs: number;
  /** Members by what they do now. */
  readonly agents: {
    readonly signedOut: number;
    readonly notReady: number;
    /** Ready and with nothing in hand. */
    readonly free: number;
    readonly busy: number;
  };
}

/** Everything at a glance. Plain JSON. */
export interface FloorView {
  /** Moment of the last event, `null` before the first. */
  readonly at: Instant | null;
  readonly queues: readonly QueueView[];
  readonly counts: {
    readonly offered: number;
    readonly completed: number;
    readonly abandoned: number;
    readonly timedOut: number;
  };
}

/** Looks at all queues: who waits, who is there. */
export function viewOf(floor: Floor): FloorView {
  const longest = new Map<string, number>();
  for (const contact of floor.contacts.values()) {
    if (!contact.isCounted) continue;
    const { id } = contact.queue.queue;
    const waitedMs = waitedMsOf(contact, floor.now as Instant);
    longest.set(id, Math.max(waitedMs, longest.get(id) ?? 0));
  }
  const queues = floor.queues.map(({ queue, waiting, members }): QueueView => {
    const agents = { signedOut: 0, notReady: 0, free: 0, busy: 0 };
    for (const { presence, hands } of members) {
      if (presence === "signed-out") agents.signedOut++;
      else if (hands.length > 0) agents.busy++;
      else if (presence === "not-ready") agents.notReady++;
      else agents.free++;
    }
    return { queue: queue.id, waiting, longestWaitMs: longest.get(queue.id) ?? 0, agents };
  });
  return { at: floor.now, queues, counts: { ...floor.counts } };
}
