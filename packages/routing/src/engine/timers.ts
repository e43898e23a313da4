import type { Instant } from "@ramah/core";
import { createHeap, grown, push, removeAt } from "../matcher/heap.js";

/** What happens by time alone. The number orders what is due at the same moment for the same thing. */
const kinds = {
  reservation: 0,
  "wrap-up": 1,
  stage: 2,
  "maximum-wait": 3,
  staff: 4,
  exclusion: 5,
  ring: 6,
  call: 7,
  "call-until": 8,
  place: 9,
  "back-off": 10,
  site: 11,
} as const;
const kindCount = 12;
export type TimerKind = keyof typeof kinds;

/** An alarm that is set. */
interface Alarm {
  readonly kind: TimerKind;
  readonly slot: number;
}

/** Something that can have alarms. */
export interface Alarmed {
  /** Orders alarms of the same moment; unique among things with the same kinds of alarms. */
  readonly sequence: number;
  /** Its alarms, one after the other. The timers' own. */
  alarms: Alarm[] | undefined;
}

/** An alarm that rang. */
export interface Due {
  readonly kind: TimerKind;
  readonly thing: Alarmed;
  readonly at: Instant;
}

/** Alarms, earliest first. Which of those at the same moment comes first never depends on when they were set. */
export interface Timers {
  /** Sets or moves the alarm of this kind for this thing. */
  readonly set: (kind: TimerKind, thing: Alarmed, at: Instant) => void;
  readonly clear: (kind: TimerKind, thing: Alarmed) => void;
  /** When it is set for, `null` when it is not. */
  readonly when: (kind: TimerKind, thing: Alarmed) => Instant | null;
  /** The earliest, infinite when there is none. */
  readonly next: () => Instant;
  /** Takes the first alarm if it is due. */
  readonly pop: (at: Instant) => Due | undefined;
}

export function createTimers(): Timers {
  const heap = createHeap();
  const things: (Alarmed | undefined)[] = [];
  const kindOf: TimerKind[] = [];
  const unused: number[] = [];
  let positions = new Int32Array(64);

  const slotOf = (kind: TimerKind, { alarms }: Alarmed): number => {
    if (alarms !== undefined) {
      for (const alarm of alarms) if (alarm.kind === kind) return alarm.slot;
    }
    return -1;
  };
  const clear = (kind: TimerKind, thing: Alarmed): void => {
    const slot = slotOf(kind, thing);
    if (slot < 0) return;
    removeAt(heap, positions[slot] as number, positions);
    const others = thing.alarms?.filter((alarm) => alarm.kind !== kind);
    thing.alarms = others?.length === 0 ? undefined : others;
    things[slot] = undefined;
    unused.push(slot);
  };
  return {
    set: (kind, thing, at) => {
      clear(kind, thing);
      const slot = unused.pop() ?? things.length;
      if (slot === positions.length) positions = grown(positions, new Int32Array(slot * 2));
      things[slot] = thing;
      kindOf[slot] = kind;
      const alarm = { kind, slot };
      thing.alarms = thing.alarms === undefined ? [alarm] : [...thing.alarms, alarm];
      push(heap, slot, at, thing.sequence * kindCount + kinds[kind], positions);
    },
    clear,
    when: (kind, thing) => {
      const slot = slotOf(kind, thing);
      return slot < 0 ? null : (heap.keys[positions[slot] as number] as number);
    },
    next: () => (heap.size > 0 ? (heap.keys[0] as number) : Number.POSITIVE_INFINITY),
    pop: (now) => {
      const at = heap.keys[0] as number;
      if (heap.size === 0 || at > now) return undefined;
      const slot = heap.ids[0] as number;
      const thing = things[slot] as Alarmed;
      const kind = kindOf[slot] as TimerKind;
      clear(kind, thing);
      return { kind, thing, at };
    },
  };
}
