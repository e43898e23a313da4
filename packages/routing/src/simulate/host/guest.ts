import type { Instant } from "@ramah/core";

/** A contact on the floor, as the host knows it. */
export interface Guest {
  readonly number: number;
  readonly id: string;
  readonly classIndex: number;
  readonly arrivedAt: Instant;
  readonly handleMs: number;
  readonly patienceMs: number;
  /** `undefined` where the configuration decides. */
  readonly wrapUpMs: number | undefined;
  readonly answerMs: number;
  isDelayed: boolean;
  /** The agent's number once connected, -1 before. */
  agent: number;
  /** Queue whose agent took it. */
  queue: string;
  startedAt: Instant;
}

/** What the host plans: what the kernel plans, and what only a router needs. */
export const hostKinds = {
  wrapUpEnd: 0,
  shiftEnd: 1,
  completion: 2,
  abandonment: 3,
  shiftStart: 4,
  arrival: 5,
  answer: 6,
  script: 7,
  back: 8,
} as const;

/** One of {@link hostKinds}. */
export type HostKind = (typeof hostKinds)[keyof typeof hostKinds];

/** In the same millisecond: what the kernel knows in the kernel's order. */
export const hostOrder: readonly number[] = [0, 1, 2, 3, 4, 5, 3.5, 5, 4];
