import type { InstantLike } from "@ramah/core";
import { anyDeadline } from "./any-deadline.js";
import type { ClockDefinition } from "./definition.js";
import type { ClockEventOf } from "./event.js";
import { played } from "./play.js";
import type { ClockWarning } from "./state.js";
import { warningsAhead } from "./warned.js";

/**
 * Tells when each warning of a clock fires: those that have and those to come, as things stand at a moment.
 * A clock with hours warns only while they are open.
 *
 * @param definition what the clock goes by
 * @param events what happened to it, in any order
 * @param at the moment asked about, the last event when left out; what happened later does not count
 * @returns warnings with their moments, earliest first; a clock that is paused or over has none to come
 * @throws RangeError when the definition, an event or the moment is none, or a calendar does not reach so far
 * @example
 * import { type HouseClock, warningsOf } from "@ramah/complaints";
 *
 * const clock: HouseClock = { kind: "house", targetMs: 100, warnAt: [{ fraction: 0.5 }, { beforeMs: 10 }] };
 * warningsOf(clock, [{ type: "activate", at: 0 }]).map(({ at }) => at); // => [50, 90]
 */
export function warningsOf<D extends ClockDefinition>(
  definition: D,
  events: readonly ClockEventOf<NoInfer<D>>[],
  at?: InstantLike,
): readonly ClockWarning[] {
  const { definition: now, run } = played("warningsOf", definition, events, at, anyDeadline);
  return [...run.warned, ...warningsAhead(now, run)];
}
