import {
  countBefore,
  createHeap,
  grown,
  type Heap,
  inOrder,
  keepOnly,
  push,
  removeAt,
} from "./heap.js";
import type { Matcher } from "./matcher.js";

/** Where an agent may look for work: classes and their ranks, smallest rank first. */
interface Places {
  readonly groups: number[];
  readonly ranks: number[];
}

/**
 * Makes the kernel: 4-ary heaps with inline keys, one dense array of the first place of every class, and
 * for each class a heap of idle agents that is cleaned up when it is read.
 *
 * @returns an empty matcher
 * @example
 * import { createMatcher } from "@ramah/routing";
 *
 * const matcher = createMatcher();
 * const [loans, sari] = [matcher.addClass(1), matcher.addAgent()];
 * matcher.addMember(loans, sari);
 * matcher.enqueue(7, loans, 60_000, 1);
 * matcher.enqueue(8, loans, 30_000, 2);
 * matcher.nextContact(sari, 1); // => 8
 * matcher.dequeue(8);
 * matcher.nextContact(sari, 1); // => 7
 */
export function createMatcher(): Matcher {
  const lines: Heap[] = [];
  const idle: Heap[] = [];
  const members: number[][] = [];
  const laneOf: number[] = [];
  const unused: number[] = [];
  const places: Places[] = [];
  // Two numbers for each class: key and sequence of the first contact, so that one read tells both.
  let heads = new Float64Array(32);
  let groupOf = new Int32Array(64).fill(-1);
  let positionOf = new Int32Array(64);
  let agentKey = new Float64Array(16);
  let agentSequence = new Float64Array(16);
  // What a released agent has room for, 0 while withdrawn.
  let agentLanes = new Int32Array(16);
  let mark = new Int32Array(16);
  let marks = 0;

  const line = (group: number): Heap => lines[group] as Heap;
  const note = (group: number): void => {
    const heap = line(group);
    heads[2 * group] = heap.size > 0 ? (heap.keys[0] as number) : Number.POSITIVE_INFINITY;
    heads[2 * group + 1] = heap.size > 0 ? (heap.sequences[0] as number) : Number.POSITIVE_INFINITY;
  };
  /** Whether an entry still says the truth: the agent is released as it was then, and a contact fits. */
  const isCurrent = (group: number, heap: Heap, index: number): boolean => {
    const agent = heap.ids[index] as number;
    return (
      ((agentLanes[agent] as number) & (laneOf[group] as number)) !== 0 &&
      agentKey[agent] === heap.keys[index] &&
      agentSequence[agent] === heap.sequences[index]
    );
  };

  const leave = (agent: number, group: number): void => {
    const { groups, ranks } = places[agent] as Places;
    const index = groups.indexOf(group);
    groups.splice(index, 1);
    ranks.splice(index, 1);
  };

  return {
    addAgent: () => {
      const agent = places.push({ groups: [], ranks: [] }) - 1;
      if (agent === agentLanes.length) {
        const size = agent * 2;
        agentKey = grown(agentKey, new Float64Array(size));
        agentSequence = grown(agentSequence, new Float64Array(size));
        agentLanes = grown(agentLanes, new Int32Array(size));
        mark = grown(mark, new Int32Array(size));
      }
      return agent;
    },
    addClass: (lane) => {
      const group = unused.pop() ?? lines.length;
      lines[group] ??= createHeap();
      idle[group] = createHeap();
      members[group] = [];
      laneOf[group] = lane;
      if (2 * group >= heads.length) heads = grown(heads, new Float64Array(heads.length * 2));
      note(group);
      return group;
    },
    removeClass: (group) => {
      for (const agent of members[group] as number[]) leave(agent, group);
      members[group] = [];
      unused.push(group);
    },
    addMember: (group, agent, rank = 0) => {
      const { groups, ranks } = places[agent] as Places;
      let index = ranks.length;
      while (index > 0 && (ranks[index - 1] as number) > rank) index--;
      groups.splice(index, 0, group);
      ranks.splice(index, 0, rank);
      (members[group] as number[]).push(agent);
      if (((agentLanes[agent] as number) & (laneOf[group] as number)) === 0) return;
      const key = agentKey[agent] as number;
      push(idle[group] as Heap, agent, key, agentSequence[agent] as number);
    },
    removeMember: (group, agent) => {
      leave(agent, group);
      members[group] = (members[group] as number[]).filter((member) => member !== agent);
      // A later release with the same key must not bring the entry back to life.
      keepOnly(idle[group] as Heap, (id) => id !== agent);
    },
    enqueue: (contact, group, key, sequence) => {
      if (contact >= groupOf.length) {
        const size = Math.max(contact + 1, groupOf.length * 2);
        groupOf = grown(groupOf, new Int32Array(size).fill(-1));
        positionOf = grown(positionOf, new Int32Array(size));
      }
      groupOf[contact] = group;
      const heap = line(group);
      push(heap, contact, key, sequence, positionOf);
      if (heap.ids[0] === contact) {
        heads[2 * group] = key;
        heads[2 * group + 1] = sequence;
      }
    },
    dequeue: (contact) => {
      const group = groupOf[contact] as number;
      const position = positionOf[contact] as number;
      groupOf[contact] = -1;
      removeAt(line(group), position, positionOf);
      if (position === 0) note(group);
    },
    release: (agent, key, sequence, lanes) => {
      agentKey[agent] = key;
      agentSequence[agent] = sequence;
      agentLanes[agent] = lanes;
      const { groups } = places[agent] as Places;
      for (let index = 0; index < groups.length; index++) {
        const group = groups[index] as number;
        if (((laneOf[group] as number) & lanes) === 0) continue;
        const heap = idle[group] as Heap;
        push(heap, agent, key, sequence);
        // Entries out of date are let lie until they outnumber the agents.
        if (heap.size > 2 * (members[group] as number[]).length + 8) {
          marks++;
          keepOnly(heap, (id, at) => {
            if (!isCurrent(group, heap, at) || mark[id] === marks) return false;
            mark[id] = marks;
            return true;
          });
        }
      }
    },
    withdraw: (agent) => {
      agentLanes[agent] = 0;
    },
    nextContact: (agent, lanes, isBarred) => {
      const { groups, ranks } = places[agent] as Places;
      let best = -1;
      let bestRank = 0;
      let bestKey = Number.POSITIVE_INFINITY;
      let bestSequence = Number.POSITIVE_INFINITY;
      for (let index = 0; index < groups.length; index++) {
        if (best >= 0 && (ranks[index] as number) > bestRank) break;
        const group = groups[index] as number;
        const key = heads[2 * group] as number;
        if (key > bestKey) continue;
        const sequence = heads[2 * group + 1] as number;
        if (key === bestKey && sequence >= bestSequence) continue;
        if (((laneOf[group] as number) & lanes) === 0) continue;
        const heap = line(group);
        const place = isBarred === undefined ? 0 : firstAllowed(heap, isBarred);
        if (place < 0) continue;
        const placeKey = heap.keys[place] as number;
        const placeSequence = heap.sequences[place] as number;
        if (placeKey > bestKey || (placeKey === bestKey && placeSequence >= bestSequence)) continue;
        best = heap.ids[place] as number;
        bestRank = ranks[index] as number;
        bestKey = placeKey;
        bestSequence = placeSequence;
      }
      return best;
    },
    nextAgent: (group) => {
      const heap = idle[group] as Heap;
      while (heap.size > 0) {
        if (isCurrent(group, heap, 0)) return heap.ids[0] as number;
        removeAt(heap, 0);
      }
      return -1;
    },
    agentsOf: (group, into) => {
      const heap = idle[group] as Heap;
      let count = 0;
      marks++;
      for (let index = 0; index < heap.size; index++) {
        const agent = heap.ids[index] as number;
        if (!isCurrent(group, heap, index) || mark[agent] === marks) continue;
        mark[agent] = marks;
        into[count++] = agent;
      }
      into.length = count;
      return count;
    },
    waiting: (group) => line(group).size,
    head: (group) => (line(group).size > 0 ? (line(group).ids[0] as number) : -1),
    inOrder: (group, visit) =>
      inOrder(line(group), (index) => visit(line(group).ids[index] as number)),
    countBefore: (group, key, sequence) => countBefore(line(group), key, sequence),
  };
}

/** The first place in the order of the heap that nothing bars, -1 for none. */
function firstAllowed(heap: Heap, isBarred: (contact: number) => boolean): number {
  if (heap.size === 0) return -1;
  if (!isBarred(heap.ids[0] as number)) return 0;
  let found = -1;
  inOrder(heap, (index) => {
    if (!isBarred(heap.ids[index] as number)) found = index;
    return found < 0;
  });
  return found;
}
