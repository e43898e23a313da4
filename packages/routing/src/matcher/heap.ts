/** A 4-ary heap: the smallest key is first, equal keys by sequence. Keys lie inline, so that a step reads one place. */
export interface Heap {
  size: number;
  ids: Int32Array;
  keys: Float64Array;
  sequences: Float64Array;
}

export function createHeap(): Heap {
  return {
    size: 0,
    ids: new Int32Array(4),
    keys: new Float64Array(4),
    sequences: new Float64Array(4),
  };
}

/** Puts an item in; `positions`, when given, is kept up to date with where each item lies. */
export function push(
  heap: Heap,
  id: number,
  key: number,
  sequence: number,
  positions?: Int32Array,
): void {
  if (heap.size === heap.ids.length) grow(heap);
  rise(heap, heap.size++, id, key, sequence, positions);
}

/** Takes out what lies at a place. */
export function removeAt(heap: Heap, index: number, positions?: Int32Array): void {
  const last = --heap.size;
  if (index === last) return;
  const id = heap.ids[last] as number;
  const key = heap.keys[last] as number;
  const sequence = heap.sequences[last] as number;
  const parent = (index - 1) >> 2;
  if (index > 0 && isBefore(key, sequence, heap, parent)) {
    rise(heap, index, id, key, sequence, positions);
  } else {
    sink(heap, index, id, key, sequence, positions);
  }
}

/** Keeps the items that pass and puts them in order again. */
export function keepOnly(heap: Heap, keep: (id: number, index: number) => boolean): void {
  const { ids, keys, sequences } = heap;
  const { size } = heap;
  heap.size = 0;
  // Rising in place is safe: an item never lies behind where it was read.
  for (let index = 0; index < size; index++) {
    const id = ids[index] as number;
    if (keep(id, index)) push(heap, id, keys[index] as number, sequences[index] as number);
  }
}

/** Visits places in the order of the heap until `visit` answers `false`. */
export function inOrder(heap: Heap, visit: (index: number) => boolean): void {
  if (heap.size === 0) return;
  const frontier = createHeap();
  const open = (index: number): void => {
    if (index >= heap.size) return;
    push(frontier, index, heap.keys[index] as number, heap.sequences[index] as number);
  };
  open(0);
  while (frontier.size > 0) {
    const index = frontier.ids[0] as number;
    removeAt(frontier, 0);
    if (!visit(index)) return;
    for (let child = 4 * index + 1; child <= 4 * index + 4; child++) open(child);
  }
}

/** Counts the items before a place, reading no more of the heap than those and their children. */
export function countBefore(heap: Heap, key: number, sequence: number): number {
  let count = 0;
  const open = [0];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index >= heap.size || !isAhead(heap, index, key, sequence)) continue;
    count++;
    for (let child = 4 * index + 1; child <= 4 * index + 4; child++) open.push(child);
  }
  return count;
}

function isBefore(key: number, sequence: number, heap: Heap, index: number): boolean {
  const other = heap.keys[index] as number;
  return key < other || (key === other && sequence < (heap.sequences[index] as number));
}

function isAhead(heap: Heap, index: number, key: number, sequence: number): boolean {
  const own = heap.keys[index] as number;
  return own < key || (own === key && (heap.sequences[index] as number) < sequence);
}

function rise(
  heap: Heap,
  from: number,
  id: number,
  key: number,
  sequence: number,
  positions: Int32Array | undefined,
): void {
  let index = from;
  while (index > 0) {
    const parent = (index - 1) >> 2;
    if (!isBefore(key, sequence, heap, parent)) break;
    move(heap, parent, index, positions);
    index = parent;
  }
  place(heap, index, id, key, sequence, positions);
}

function sink(
  heap: Heap,
  from: number,
  id: number,
  key: number,
  sequence: number,
  positions: Int32Array | undefined,
): void {
  const { size, keys, sequences } = heap;
  let index = from;
  for (let child = 4 * index + 1; child < size; child = 4 * index + 1) {
    const end = Math.min(child + 4, size);
    let least = child;
    let leastKey = keys[child] as number;
    for (let other = child + 1; other < end; other++) {
      const otherKey = keys[other] as number;
      if (
        otherKey < leastKey ||
        (otherKey === leastKey && (sequences[other] as number) < (sequences[least] as number))
      ) {
        least = other;
        leastKey = otherKey;
      }
    }
    if (isBefore(key, sequence, heap, least)) break;
    move(heap, least, index, positions);
    index = least;
  }
  place(heap, index, id, key, sequence, positions);
}

function move(heap: Heap, from: number, to: number, positions: Int32Array | undefined): void {
  const id = heap.ids[from] as number;
  heap.ids[to] = id;
  heap.keys[to] = heap.keys[from] as number;
  heap.sequences[to] = heap.sequences[from] as number;
  if (positions !== undefined) positions[id] = to;
}

function place(
  heap: Heap,
  index: number,
  id: number,
  key: number,
  sequence: number,
  positions: Int32Array | undefined,
): void {
  heap.ids[index] = id;
  heap.keys[index] = key;
  heap.sequences[index] = sequence;
  if (positions !== undefined) positions[id] = index;
}

function grow(heap: Heap): void {
  heap.ids = grown(heap.ids, new Int32Array(heap.size * 2));
  heap.keys = grown(heap.keys, new Float64Array(heap.size * 2));
  heap.sequences = grown(heap.sequences, new Float64Array(heap.size * 2));
}

/** The larger array with what the smaller one held. */
export function grown<Items extends Int32Array | Float64Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}
