import type { Instant } from "@ramah/core";
import { push, removeAt } from "../../matcher/heap.js";
import { eventOrder } from "../event-order.js";
import type { Floor } from "./floor.js";
import type { LoggedPlace } from "./visitor.js";

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
  call: 8,
  wrapUp: 9,
} as const;

/** One of {@link hostKinds}. */
type HostKind = (typeof hostKinds)[keyof typeof hostKinds];

// In the same millisecond, by kind: the kernel's order. What stands in a log comes by its place there alone.
const orders: readonly number[] = [1, 2, 3, 3.5, 4, 4, 5, 5, 3.5, 2];
const loggedOrder = 5;
const room = 16;

/** Something planned: what, about whom (a number of the kind's own), and when it was due. */
export interface Planned {
  readonly kind: number;
  readonly index: number;
  readonly dueAt: Instant;
}

/** Plans something; nothing is left undone by the end of the run but what comes after it. */
export function schedule(
  { calendar, run }: Floor,
  kind: HostKind,
  index: number,
  at: Instant,
  number: number,
  logged?: LoggedPlace,
): void {
  if (at >= run.until) return;
  const order =
    logged?.at === at
      ? eventOrder(loggedOrder, logged.order)
      : eventOrder(orders[kind] as number, number);
  push(calendar, index * room + kind, at, order);
}

/** When the next thing is due, infinite for nothing. */
export const nextDue = ({ calendar }: Floor): number =>
  calendar.size > 0 ? (calendar.keys[0] as number) : Number.POSITIVE_INFINITY;

/** Takes the next thing out. */
export function takeNext({ calendar }: Floor): Planned {
  const id = calendar.ids[0] as number;
  const dueAt = calendar.keys[0] as number;
  removeAt(calendar, 0);
  return { kind: id % room, index: Math.floor(id / room), dueAt };
}
