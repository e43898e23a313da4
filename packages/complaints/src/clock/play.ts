import type { Instant, InstantLike } from "@ramah/core";
import { checkDefinition, checkEvent, momentOf } from "./check.js";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";
import type { CountDeadline } from "./house-deadline.js";
import { type Moved, moved } from "./moved.js";
import { idleRun } from "./run.js";

/** Plays the events of a clock up to a moment, the strongest of a moment last. */
export function played(
  asked: string,
  definition: ClockDefinition,
  events: readonly ClockEvent[],
  at: InstantLike | undefined,
  count: CountDeadline,
): Moved & { readonly until: Instant } {
  checkDefinition(asked, definition);
  const dated = events.map((event) => {
    checkEvent(asked, definition, event);
    return { event, at: momentOf(asked, event.at) };
  });
  const until = at === undefined ? lastOf(dated) : momentOf(asked, at);
  const known = dated.filter((one) => one.at <= until);
  // Most histories are in order already.
  if (!known.every((one, index) => index === 0 || isInOrder(known[index - 1] ?? one, one))) {
    known.sort((first, second) => first.at - second.at || strengthOf(first) - strengthOf(second));
  }
  let now: Moved = { definition, run: idleRun, count };
  for (const one of known) now = moved(now, one.event, one.at);
  return { ...now, until };
}

interface Dated {
  readonly event: ClockEvent;
  readonly at: Instant;
}

const lastOf = (dated: readonly Dated[]): Instant =>
  dated.reduce((last, { at }) => Math.max(last, at), dated[0]?.at ?? 0);

const strengthOf = ({ event }: Dated): number => strength[event.type];

const isInOrder = (first: Dated, second: Dated): boolean =>
  first.at < second.at || (first.at === second.at && strengthOf(first) <= strengthOf(second));

// Applied in this order at equal moments, so that the strongest comes last and stands.
export const strength: Readonly<Record<ClockEvent["type"], number>> = {
  activate: 0,
  reopen: 1,
  resume: 2,
  reset: 3,
  retarget: 4,
  extend: 5,
  pause: 6,
  cancel: 7,
  fulfil: 8,
};
