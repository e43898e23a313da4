import type { Instant } from "@ramah/core";

/** A contact as a report about fairness needs it: one row of a log. */
export interface ServedContact {
  readonly id: string;
  /** What it needed: only contacts of the same class can overtake each other unfairly. */
  readonly class: string;
  /** For the figures by language; any text. */
  readonly language?: string;
  /** For the figures by site; any text. */
  readonly site?: string;
  /** When it came in. */
  readonly arrivedAt: Instant;
  /** When an agent took it, `null` when it left before. */
  readonly startedAt: Instant | null;
  /** When it was over: finished, or left the queue. */
  readonly endedAt: Instant;
  /** Id of the agent who took it; left out when nobody did. */
  readonly agent?: string;
}

/** An agent and the time it was there to work. */
export interface SignedInAgent {
  readonly id: string;
  /** Milliseconds signed in during the log, from 1. */
  readonly signedInMs: number;
}
