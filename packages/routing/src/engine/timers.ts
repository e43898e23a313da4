import type { Instant } from "@ramah/core";
import { createHeap, grown, push, removeAt } from "../matcher/heap.js";

/** What happens by time alone. The number orders what is due at the same moment for the same contact. */
export const timerKinds = [
  "reservation",
  "wrap-up",
  "stage",
  "maximum-wait",
  "staff",
  "exclusion",
  "ring",
  "call",
  "call-until",
  "place",
  "back-off",
  "site",
] as const;
export type TimerKind = (typeof timerKinds)[number];

/** Alarms, earliest first. Which of those at the same moment comes first never depends on when they were set. */
export interface Timers {
  /** Sets or moves the alarm of this kind for this thing; `Infinity` takes it away. */
  readonly set: (kind: TimerKind, thing: number, at: Instant) => void;
  /** When it is set for, `null` when it is not. */
  readonly when: (kind: TimerKind, thing: number) => Instant | null;
  readonly next: () => Instant;
  /** Takes the first alarm if it is due. */
  readonly pop: (at: Instant) => { readonly kind: TimerKind; readonly thing: number } | undefined;
}

export function createTimers(): Timers {
  const heap = createHeap();
  const slots = new Map<number, number>();
  const names: number[] = [];
  const unused: number[] = [];
  let positions = new Int32Array(64);

  const remove = (slot: number): void => {
    const name = names[slot] as number;
    removeAt(heap, positions[slot] as number, positions);
    slots.delete(name);
    unused.push(slot);
  };
  return {
    set: (kind, thing, at) => {
      const name = nameOf(kind, thing);
      const known = slots.get(name);
      if (known !== undefined) remove(known);
      if (at === Number.POSITIVE_INFINITY) return;
      const slot = unused.pop() ?? names.length;
      if (slot === positions.length) positions = grown(positions, new Int32Array(slot * 2));
      names[slot] = name;
      slots.set(name, slot);
      push(heap, slot, at, name, positions);
    },
    when: (kind, thing) => {
      const slot = slots.get(nameOf(kind, thing));
      return slot === undefined ? null : (heap.keys[positions[slot] as number] as number);
    },
    next: () => (heap.size > 0 ? (heap.keys[0] as number) : Number.POSITIVE_INFINITY),
    pop: (at) => {
      if (heap.size === 0 || (heap.keys[0] as number) > at) return undefined;
      const slot = heap.ids[0] as number;
      const name = names[slot] as number;
      remove(slot);
      const thing = Math.floor(name / timerKinds.length);
      return { kind: timerKinds[name - thing * timerKinds.length] as TimerKind, thing };
    },
  };
}

const nameOf = (kind: TimerKind, thing: number): number =>
  thing * timerKinds.length + timerKinds.indexOf(kind);
