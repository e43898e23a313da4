import type { Instant } from "@ramah/core";
import { settle } from "./availability.js";
import { type Floor, tell } from "./floor.js";
import { letGo } from "./hands.js";
import type { HandRecord } from "./records.js";
import { learnHandled } from "./seen.js";
import { remove } from "./stay.js";

/** The talk is over; what is to be written down comes next, if anything. */
export function complete(
  floor: Floor,
  hand: HandRecord,
  wrapUpMs: number | undefined,
  at: Instant,
): void {
  const { contact } = hand;
  const { queue } = contact.queue;
  count(hand, at);
  const durationMs = wrapUpMs ?? queue.wrapUpMs ?? floor.rules.wrapUpMs;
  if (durationMs === 0) {
    finish(floor, hand, at);
    return;
  }
  hand.status = "wrapping";
  contact.status = "wrapping";
  hand.since = at;
  hand.until = at + durationMs;
  floor.timers.set("wrap-up", hand, hand.until);
}

/** One talk more, for strategies and estimates, whoever goes on with it. */
export function count({ agent, contact, since }: HandRecord, at: Instant): void {
  agent.talkMs += at - since;
  learnHandled(contact.queue, at - since, at);
}

/** The contact leaves, and the agent is idle since the work ended, whenever that was noticed. */
export function finish(floor: Floor, hand: HandRecord, endedAt: Instant): void {
  const { contact, agent } = hand;
  const isWrapUp = hand.status === "wrapping";
  floor.timers.clear("wrap-up", hand);
  if (isWrapUp) contact.queue.statistics.handleMs += endedAt - hand.since;
  letGo(hand);
  agent.idleSince = endedAt;
  agent.idleSequence = floor.sequence++;
  floor.counts.completed++;
  remove(floor, contact);
  settle(floor, agent, floor.now as Instant);
  if (isWrapUp) {
    tell(floor, { type: "wrapped-up", contact: contact.contact.id, agent: agent.agent.id });
  }
}
