import type { DayRule } from "@ramah/calendar";
import type { Instant, PlainDate } from "@ramah/core";
import type { Warning } from "./definition.js";
import type { ClockReason } from "./reasons.js";

/** A warning and the moment at which it fires. */
export interface ClockWarning {
  readonly warning: Warning;
  readonly at: Instant;
}

/** More time that was given, or asked for when it was too late. */
export interface ClockExtension {
  readonly at: Instant;
  /** The deadline before; left out while the clock was paused. */
  readonly from?: Instant;
  /** The deadline after; the same as before when it came too late. */
  readonly to?: Instant;
  /** It came when the deadline had been missed: the verdict stays. */
  readonly isTooLate: boolean;
}

/** How an earlier run of the same clock ended: kept when it is reset or reopened. */
export interface ClockVerdict {
  readonly startedAt: Instant;
  readonly due?: Instant;
  readonly metAt?: Instant;
  readonly missedAt?: Instant;
  readonly metLateAt?: Instant;
  readonly cancelledAt?: Instant;
  /** Reset or reopened. */
  readonly endedAt: Instant;
}

/**
 * How a clock stands at a moment. `missed` stays: neither an answer nor a pause, an extension or a
 * cancellation that comes afterwards takes it back. Plain JSON.
 */
export interface ClockState {
  readonly state: "idle" | "running" | "paused" | "met" | "missed" | "cancelled";
  readonly startedAt?: Instant;
  /**
   * The deadline. Of a time in hours or minutes the last moment that passes, of a rule in days the first that
   * is too late. Left out while nobody can tell it: idle or paused.
   */
  readonly due?: Instant;
  /** The last day of a statutory clock. */
  readonly date?: PlainDate;
  /** All the time there is, on the clock's own hours; 0 for a statutory clock that is idle. */
  readonly targetMs: number;
  /** What has gone of it. */
  readonly elapsedMs: number;
  /** Target less elapsed: below zero once it is missed. */
  readonly remainingMs: number;
  readonly pausedAt?: Instant;
  /** Fulfilled in time. */
  readonly metAt?: Instant;
  /** The first moment that was too late. */
  readonly missedAt?: Instant;
  /** Fulfilled, but too late. */
  readonly metLateAt?: Instant;
  readonly cancelledAt?: Instant;
  /** Those that have fired for the present deadline, earliest first. */
  readonly warnings: readonly ClockWarning[];
  readonly extensions: readonly ClockExtension[];
  /** Runs that ended by a reset or a reopening, oldest first. */
  readonly past: readonly ClockVerdict[];
  readonly reasons: readonly ClockReason[];
}

/** A clock between two events: what a state is read from. Plain JSON. */
export interface ClockRun {
  readonly phase: "idle" | "running" | "paused" | "fulfilled" | "cancelled";
  readonly startedAt?: Instant;
  /** From when the time below has not been added up yet: where it last started, resumed or changed. */
  readonly since: Instant;
  /** What had gone by `since`. */
  readonly elapsedMs: number;
  readonly targetMs: number;
  /** What extensions have added to the target of a house clock. */
  readonly extendedMs: number;
  /** The rule of a statutory clock, with its first extension or one from the start. */
  readonly rule?: DayRule;
  /** The extensions after that, in the unit of the rule: each goes on from the end of the one before. */
  readonly appended: readonly number[];
  readonly due?: Instant;
  readonly date?: PlainDate;
  readonly metAt?: Instant;
  readonly missedAt?: Instant;
  readonly metLateAt?: Instant;
  readonly cancelledAt?: Instant;
  readonly warned: readonly ClockWarning[];
  readonly extensions: readonly ClockExtension[];
  readonly past: readonly ClockVerdict[];
}
