import type { Instant } from "@ramah/core";
import type { WaitCause, WaitSaying } from "./reasons.js";

/** What somebody was told, so that the next announcement keeps it. Plain JSON. */
export interface WaitMemory {
  /** When something was said last. */
  readonly at: Instant;
  /** Until when an answer was promised; `null` where no time is promised. */
  readonly until: Instant | null;
  /** The lowest place in line that was told, `null` for none. */
  readonly position: number | null;
  /** What made the wait longer and has not been told yet. */
  readonly cause: WaitCause | null;
}

/** When and how to announce. */
export interface AnnouncementOptions {
  /** Now; not before the last announcement. */
  readonly at: Instant;
  /** What made the wait longer since the last call: only then may the promise rise. */
  readonly cause?: WaitCause;
  /** The chance with which the promise is to be kept; 0.8 when left out. */
  readonly level?: number;
  /** Least time between two announcements; never below 30 s, which it is when left out. */
  readonly everyMs?: number;
  /** Whether the place in line is told; true when left out. */
  readonly tellPosition?: boolean;
}

/** What to say now, and what to remember of it. */
export interface WaitAnnouncement {
  /** `null` for silence: something was said a moment ago. */
  readonly say: WaitSaying | null;
  /** To be passed in as `previous` next time; `null` before anything was said. */
  readonly memory: WaitMemory | null;
}
