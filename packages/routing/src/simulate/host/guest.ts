import type { Instant } from "@ramah/core";
import type { LoggedPlaces } from "../customers.js";

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
  readonly logged: LoggedPlaces | undefined;
  isDelayed: boolean;
  /** The agent's number once connected, -1 before. */
  agent: number;
  /** Queue whose agent took it. */
  queue: string;
  startedAt: Instant;
}

/** What the host plans. The router itself ends after-call work, and asks to be woken for it. */
export const hostKinds = {
  shiftEnd: 0,
  completion: 1,
  abandonment: 2,
  answer: 3,
  shiftStart: 4,
  back: 5,
  script: 6,
  arrival: 7,
} as const;

/** One of {@link hostKinds}. */
export type HostKind = (typeof hostKinds)[keyof typeof hostKinds];

/**
 * In the same millisecond, by kind: the kernel's order, and scripted events and arrivals by their place in
 * the script alone.
 */
export const hostOrder: readonly number[] = [1, 2, 3, 3.5, 4, 4, 5, 5];
export const loggedOrder = 5;
