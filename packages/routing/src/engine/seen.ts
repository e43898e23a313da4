import type { Instant } from "@ramah/core";
import type { QueueRecord } from "./records.js";

// What a queue has seen tells what to expect of it.

// What was told beforehand counts as much as so many contacts seen.
const expectationWeight = 10;
// Fewer who gave up say little about patience, and fewer served little about how often one is.
const fewestAbandoned = 20;
const fewestHandled = 10;
// So many are about an hour of a small team.
const rememberedGaps = 30;

/** One contact more is done with. */
export function learnHandled({ statistics }: QueueRecord, handleMs: number, at: Instant): void {
  const { handled, handledAt } = statistics;
  if (handledAt !== null) {
    const gapMs = at - handledAt - statistics.gapMs;
    statistics.gapMs += gapMs / Math.max(1, Math.min(handled, rememberedGaps));
  }
  statistics.handled++;
  statistics.handleMs += handleMs;
  statistics.handledAt = at;
}

/** Agents that the queue keeps busy on average, as things went lately. */
export function loadOfQueue(queue: QueueRecord, at: Instant): number {
  const { handled, handledAt, gapMs } = queue.statistics;
  if (handledAt === null || handled < fewestHandled) return 0;
  const everyMs = Math.max(1, gapMs, at - handledAt);
  return (handleMsOf(queue) ?? 0) / everyMs;
}

/** Mean time of a contact with an agent. */
export function handleMsOf({ queue, statistics }: QueueRecord): number | undefined {
  const { handled, handleMs } = statistics;
  const weight = queue.expectedHandleMs === undefined ? 0 : expectationWeight;
  const total = handleMs + weight * (queue.expectedHandleMs ?? 0);
  return handled + weight === 0 || total === 0 ? undefined : total / (handled + weight);
}

/** Time that all held the line, over those who gave up: the likeliest mean when patience is exponential. */
export function patienceMsOf({ statistics }: QueueRecord): number | undefined {
  const { abandoned, waitedMs } = statistics;
  return abandoned < fewestAbandoned || waitedMs === 0 ? undefined : waitedMs / abandoned;
}
