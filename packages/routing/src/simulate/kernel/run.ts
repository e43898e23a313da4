import type { Instant } from "@ramah/core";
import { createMatcher } from "../../matcher/create-matcher.js";
import { createHeap, push, removeAt } from "../../matcher/heap.js";
import type { Customers } from "../customers.js";
import { type EventKind, eventKinds, eventOrder } from "../event-order.js";
import type { Counter, Recorder } from "../measure/counter.js";
import type { KernelAgent, KernelClass, KernelGroup, KernelPlan } from "./plan.js";
import { createSlots, type Slots } from "./slots.js";

/** One run of the kernel. */
export interface KernelRun {
  readonly customers: readonly Customers[];
  readonly counter: Counter;
  readonly from: Instant;
  readonly until: Instant;
  readonly record?: Recorder | undefined;
}

/**
 * Runs one replication on the matcher alone: no texts, no objects per contact. What it decides is what the
 * public router decides, which a test compares contact by contact.
 *
 * @returns how many arrivals, starts, completions and abandonments there were
 */
export function runKernel(plan: KernelPlan, run: KernelRun): number {
  const { customers, counter, from, until, record } = run;
  const { classes, agents } = plan;
  const matcher = seated(plan);
  const calendar = createHeap();
  const slots: Slots = createSlots();
  const free = Float64Array.from(agents, ({ capacity }) => capacity);
  // When each agent last took or finished a contact, and the turn that breaks ties.
  const idleSince = new Float64Array(agents.length);
  const idleTurn = new Float64Array(agents.length);
  const isOn = new Uint8Array(agents.length);
  const presentSince = new Float64Array(agents.length).fill(Number.NEGATIVE_INFINITY);
  const lanesByFree = lanesOf(plan);
  let events = 0;
  let contacts = 0;
  let turns = 0;

  const schedule = (kind: EventKind, index: number, at: Instant, number: number): void => {
    if (at < until) push(calendar, index * 8 + kind, at, eventOrder(kind, number));
  };
  const lanes = (agent: number): number =>
    isOn[agent] === 1 ? (lanesByFree[free[agent] as number] as number) : 0;
  const settle = (agent: number): void => {
    const open = lanes(agent);
    if (open === 0) matcher.withdraw(agent);
    else matcher.release(agent, idleSince[agent] as number, idleTurn[agent] as number, open);
  };
  /** To the end of the order of idleness. */
  const touch = (agent: number, at: Instant): void => {
    idleSince[agent] = at;
    idleTurn[agent] = turns++;
  };
  const start = (slot: number, agent: number, at: Instant, isDelayed: boolean): void => {
    const classIndex = slots.classOf[slot] as number;
    const { units } = classes[classIndex] as KernelClass;
    events++;
    free[agent] = (free[agent] as number) - units;
    touch(agent, at);
    settle(agent);
    slots.agentOf[slot] = agent;
    slots.startedAt[slot] = at;
    const workMs = Math.round(
      (slots.handleMs[slot] as number) / (agents[agent] as KernelAgent).speed,
    );
    const number = slots.number[slot] as number;
    schedule(eventKinds.completion, slot, at + workMs, number);
    counter.called(agent, at);
    counter.left(classIndex, slots.arrivedAt[slot] as number, at, "answered", isDelayed);
    record?.(number, classIndex, "answered", agent, at);
  };
  /** Takes whom the agent has room for, longest-waiting first. */
  const take = (agent: number, at: Instant): void => {
    let hasTaken = false;
    for (;;) {
      const slot = matcher.nextContact(agent, lanes(agent));
      if (slot < 0) break;
      hasTaken = true;
      matcher.dequeue(slot);
      counter.line(slots.classOf[slot] as number, -1, at);
      start(slot, agent, at, true);
    }
    if (!hasTaken) settle(agent);
  };
  const arrive = (classIndex: number, at: Instant): void => {
    const own = customers[classIndex] as Customers;
    const { group, headStartMs, isNewestFirst } = classes[classIndex] as KernelClass;
    const number = contacts++;
    const slot = slots.take(classIndex, number, at, own.handleMs, own.wrapUpMs ?? -1);
    const { patienceMs } = own;
    own.next();
    schedule(eventKinds.arrival, classIndex, own.at, classIndex);
    events++;
    counter.offered(classIndex, at);
    const agent = matcher.nextAgent(group);
    if (agent >= 0) {
      start(slot, agent, at, false);
      return;
    }
    matcher.enqueue(slot, group, isNewestFirst ? -at : at - headStartMs, number);
    counter.line(classIndex, 1, at);
    if (patienceMs !== Number.POSITIVE_INFINITY) {
      schedule(eventKinds.abandonment, slot, at + patienceMs, number);
    }
  };
  const abandon = (slot: number, number: number, at: Instant): void => {
    // Answered meanwhile; another contact may be in the slot by now.
    if (slots.number[slot] !== number || slots.agentOf[slot] !== -1) return;
    const classIndex = slots.classOf[slot] as number;
    events++;
    matcher.dequeue(slot);
    counter.line(classIndex, -1, at);
    counter.left(classIndex, slots.arrivedAt[slot] as number, at, "abandoned", true);
    record?.(number, classIndex, "abandoned", -1, at);
    slots.give(slot);
  };
  const complete = (slot: number, at: Instant): void => {
    events++;
    const own = slots.wrapUpMs[slot] as number;
    const wrapUpMs =
      own >= 0 ? own : (classes[slots.classOf[slot] as number] as KernelClass).wrapUpMs;
    if (wrapUpMs === 0) leave(slot, at);
    else schedule(eventKinds.wrapUpEnd, slot, at + wrapUpMs, slots.number[slot] as number);
  };
  const leave = (slot: number, at: Instant): void => {
    const agent = slots.agentOf[slot] as number;
    const { units } = classes[slots.classOf[slot] as number] as KernelClass;
    free[agent] = (free[agent] as number) + units;
    counter.busy(agent, units, slots.startedAt[slot] as number, at);
    slots.give(slot);
    touch(agent, at);
    if (isOn[agent] === 1) take(agent, at);
    else if (free[agent] === (agents[agent] as KernelAgent).capacity) goHome(agent, at);
  };
  const goHome = (agent: number, at: Instant): void => {
    const { capacity } = agents[agent] as KernelAgent;
    counter.present(agent, capacity, presentSince[agent] as number, at);
    presentSince[agent] = Number.NEGATIVE_INFINITY;
  };
  const signIn = (agent: number, at: Instant): void => {
    isOn[agent] = 1;
    // Whoever still works off the shift before has not been away.
    if (presentSince[agent] === Number.NEGATIVE_INFINITY) {
      presentSince[agent] = at;
      touch(agent, at);
    }
    take(agent, at);
  };
  const signOut = (agent: number, at: Instant): void => {
    isOn[agent] = 0;
    matcher.withdraw(agent);
    if (free[agent] === (agents[agent] as KernelAgent).capacity) goHome(agent, at);
  };

  for (const [agent, { shifts }] of agents.entries()) {
    for (const shift of shifts) {
      if (shift.to <= from) continue;
      schedule(eventKinds.shiftStart, agent, Math.max(from, shift.from), agent);
      schedule(eventKinds.shiftEnd, agent, shift.to, agent);
    }
  }
  for (const [classIndex, { at }] of customers.entries()) {
    schedule(eventKinds.arrival, classIndex, at, classIndex);
  }
  while (calendar.size > 0) {
    const id = calendar.ids[0] as number;
    const at = calendar.keys[0] as number;
    const order = calendar.sequences[0] as number;
    removeAt(calendar, 0);
    const index = id >> 3;
    switch (id & 7) {
      case eventKinds.arrival:
        arrive(index, at);
        break;
      case eventKinds.completion:
        complete(index, at);
        break;
      case eventKinds.abandonment:
        abandon(index, order - eventOrder(eventKinds.abandonment, 0), at);
        break;
      case eventKinds.wrapUpEnd:
        leave(index, at);
        break;
      case eventKinds.shiftStart:
        signIn(index, at);
        break;
      default:
        signOut(index, at);
    }
  }
  for (let slot = 0; slot < slots.size(); slot++) {
    const agent = slots.agentOf[slot] as number;
    if (agent < 0) continue;
    const { units } = classes[slots.classOf[slot] as number] as KernelClass;
    counter.busy(agent, units, slots.startedAt[slot] as number, until);
  }
  for (let agent = 0; agent < agents.length; agent++) {
    if (presentSince[agent] !== Number.NEGATIVE_INFINITY) goHome(agent, until);
  }
  counter.close();
  return events;
}

function seated({ groups, agents }: KernelPlan): ReturnType<typeof createMatcher> {
  const matcher = createMatcher();
  for (let agent = 0; agent < agents.length; agent++) matcher.addAgent();
  for (const { lane, members } of groups as readonly KernelGroup[]) {
    const group = matcher.addClass(lane);
    for (const { agent, rank } of members) matcher.addMember(group, agent, rank);
  }
  return matcher;
}

/** The lanes that fit into so many free units, by that number. */
function lanesOf({ agents, sizes }: KernelPlan): Int32Array {
  const most = agents.reduce((largest, { capacity }) => Math.max(largest, capacity), 0);
  return Int32Array.from({ length: most + 1 }, (_, units) =>
    sizes.reduce((bits, size, bit) => (size <= units ? bits | (1 << bit) : bits), 0),
  );
}
