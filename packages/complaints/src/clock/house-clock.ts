import type { Instant } from "@ramah/core";
import type { HouseClock } from "./definition.js";
import type { HouseClockEvent } from "./event.js";
import { houseDeadline } from "./house-deadline.js";
import { played } from "./play.js";
import type { ClockState } from "./state.js";
import { stateAt } from "./state-at.js";

/** `foldClock` for a clock that is known to be the house's: it carries no calendar. */
export function foldHouseClock(
  asked: string,
  clock: HouseClock,
  events: readonly HouseClockEvent[],
  at: Instant,
): ClockState {
  const { definition, run, until } = played(asked, clock, events, at, houseDeadline);
  return stateAt(definition, run, until);
}
