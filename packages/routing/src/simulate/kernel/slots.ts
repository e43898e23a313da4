import { grown } from "../../matcher/heap.js";

/** The contacts that are there, as rows of numbers; a row is used again once its contact has left. */
export interface Slots {
  classOf: Int32Array;
  /** -1 while waiting, -2 while the row is free. */
  agentOf: Int32Array;
  /** Number of the contact in the run, in order of arrival. */
  number: Float64Array;
  arrivedAt: Float64Array;
  startedAt: Float64Array;
  /** Number of the start in the run. */
  start: Float64Array;
  handleMs: Float64Array;
  /** -1 where the configuration decides. */
  wrapUpMs: Float64Array;
  readonly take: (
    classIndex: number,
    number: number,
    at: number,
    handleMs: number,
    wrapUpMs: number,
  ) => number;
  readonly give: (slot: number) => void;
  /** Rows that were ever used. */
  readonly size: () => number;
}

export function createSlots(): Slots {
  let used = 0;
  let unused = new Int32Array(64);
  let unusedCount = 0;
  const grow = (): void => {
    const size = used * 2;
    slots.classOf = grown(slots.classOf, new Int32Array(size));
    slots.agentOf = grown(slots.agentOf, new Int32Array(size));
    slots.number = grown(slots.number, new Float64Array(size));
    slots.arrivedAt = grown(slots.arrivedAt, new Float64Array(size));
    slots.startedAt = grown(slots.startedAt, new Float64Array(size));
    slots.start = grown(slots.start, new Float64Array(size));
    slots.handleMs = grown(slots.handleMs, new Float64Array(size));
    slots.wrapUpMs = grown(slots.wrapUpMs, new Float64Array(size));
    unused = grown(unused, new Int32Array(size));
  };
  const slots: Slots = {
    classOf: new Int32Array(64),
    agentOf: new Int32Array(64),
    number: new Float64Array(64),
    arrivedAt: new Float64Array(64),
    startedAt: new Float64Array(64),
    start: new Float64Array(64),
    handleMs: new Float64Array(64),
    wrapUpMs: new Float64Array(64),
    take: (classIndex, number, at, handleMs, wrapUpMs) => {
      if (unusedCount === 0 && used === slots.classOf.length) grow();
      const slot = unusedCount > 0 ? (unused[--unusedCount] as number) : used++;
      slots.classOf[slot] = classIndex;
      slots.agentOf[slot] = -1;
      slots.number[slot] = number;
      slots.arrivedAt[slot] = at;
      slots.handleMs[slot] = handleMs;
      slots.wrapUpMs[slot] = wrapUpMs;
      return slot;
    },
    give: (slot) => {
      slots.agentOf[slot] = -2;
      unused[unusedCount++] = slot;
    },
    size: () => used,
  };
  return slots;
}
