import type { Extension } from "@ramah/calendar";
import type { InstantLike } from "@ramah/core";
import type { ClockDefinition, HouseClock, StatutoryClock } from "./definition.js";

/** What may happen to any clock. */
export interface PlainClockEvent {
  /**
   * `activate` starts it once. `fulfil` is the deed that it waits for. `reset` starts it again from zero, as
   * the customer's next message does. `reopen` takes back a fulfilment or a cancellation: the old time goes
   * on. `cancel` drops it, as merging does; after that only `reopen` starts it again.
   */
  readonly type: "activate" | "fulfil" | "reset" | "reopen" | "cancel";
  readonly at: InstantLike;
}

/** What may happen to a {@link HouseClock}. */
export type HouseClockEvent =
  | PlainClockEvent
  | { readonly type: "pause" | "resume"; readonly at: InstantLike }
  /** More time, in whole milliseconds of the clock's own hours. */
  | { readonly type: "extend"; readonly at: InstantLike; readonly byMs: number }
  /** Another policy from here on: what has passed stays passed, and what is left out stays as it is. */
  | {
      readonly type: "retarget";
      readonly at: InstantLike;
      readonly to: Partial<Omit<HouseClock, "kind">>;
    };

/** What may happen to a {@link StatutoryClock}: nothing pauses it. */
export type StatutoryClockEvent =
  | PlainClockEvent
  | { readonly type: "extend"; readonly at: InstantLike; readonly extension: Extension }
  /** Another rule from here on, counted from the same start. */
  | {
      readonly type: "retarget";
      readonly at: InstantLike;
      readonly to: Partial<Omit<StatutoryClock, "kind">>;
    };

/** What may happen to a clock of a definition; of one that may be either, only what both know. */
export type ClockEventOf<D extends ClockDefinition> = [D] extends [HouseClock]
  ? HouseClockEvent
  : [D] extends [StatutoryClock]
    ? StatutoryClockEvent
    : PlainClockEvent;

/** What may happen to a clock of some kind. */
export type ClockEvent = HouseClockEvent | StatutoryClockEvent;
