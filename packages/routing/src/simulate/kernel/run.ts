import type { Instant } from "@ramah/core";
import { createHeap, push, removeAt } from "../../matcher/heap.js";
import type { Customers } from "../customers.js";
import { type EventKind, eventKinds, eventOrder } from "../event-order.js";
import type { Counter, Recorder } from "../measure/counter.js";
import type { KernelAgent, KernelClass, KernelPlan } from "./plan.js";
import { lanesOf, seated } from "./seating.js";
import { createSlots, type Slots } from "./slots.js";
import { createTurns } from "./turns.js";

/** One run of the kernel. */
interface KernelRun {
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
  let touches = 0;
  let starts = 0;

  const schedule = (kind: EventKind, index: number, at: Instant, number: number): void => {
    if (at < until) push(calendar, index * 8 + kind, at, eventOrder(kind, number));
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
  const origin = calendar.size > 0 ? (calendar.keys[0] as number) : from;
  const turns = createTurns(classes, slots, origin);

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
    idleTurn[agent] = touches++;
  };
  /** Out of line, and room taken; the rest waits for the acceptance. */
  const reserve = (slot: number, agent: number, at: Instant): void => {
    matcher.dequeue(slot);
    const classIndex = slots.classOf[slot] as number;
    counter.line(classIndex, -1, at);
    free[agent] = (free[agent] as number) - (classes[classIndex] as KernelClass).units;
    slots.agentOf[slot] = agent;
  };
  const accept = (slot: number, at: Instant, isDelayed: boolean): void => {
    const agent = slots.agentOf[slot] as number;
    const classIndex = slots.classOf[slot] as number;
    events++;
    touch(agent, at);
    settle(agent);
    slots.startedAt[slot] = at;
    slots.start[slot] = starts++;
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
    let slot = matcher.nextContact(agent, lanes(agent));
    if (slot < 0) settle(agent);
    for (; slot >= 0; slot = matcher.nextContact(agent, lanes(agent))) {
      reserve(slot, agent, at);
      accept(slot, at, true);
    }
  };
  /**
   * Several agents came free at once: whoever's turn is first gets the one who is idle longest of those
   * who would take that contact. Idleness changes only once everything is given out.
   */
  const takeTogether = (freed: readonly number[], at: Instant): void => {
    const given: number[] = [];
    for (;;) {
      let slot = -1;
      let agent = -1;
      for (const one of freed) {
        const next = matcher.nextContact(one, lanes(one));
        if (next < 0 || (next !== slot && slot >= 0 && !turns.isBefore(next, slot))) continue;
        if (next === slot && !isIdleLonger(one, agent)) continue;
        slot = next;
        agent = one;
      }
      if (slot < 0) break;
      reserve(slot, agent, at);
      given.push(slot);
    }
    for (const agent of freed) settle(agent);
    for (const slot of given) accept(slot, at, true);
  };
  const isIdleLonger = (agent: number, other: number): boolean =>
    idleSince[agent] === idleSince[other]
      ? (idleTurn[agent] as number) < (idleTurn[other] as number)
      : (idleSince[agent] as number) < (idleSince[other] as number);
  const arrive = (classIndex: number, at: Instant): void => {
    const own = customers[classIndex] as Customers;
    const { group, units } = classes[classIndex] as KernelClass;
    const number = contacts++;
    const slot = slots.take(classIndex, number, at, own.handleMs, own.wrapUpMs ?? -1);
    const { patienceMs } = own;
    own.next();
    schedule(eventKinds.arrival, classIndex, own.at, classIndex);
    events++;
    counter.offered(classIndex, at);
    const agent = matcher.nextAgent(group);
    if (agent >= 0) {
      free[agent] = (free[agent] as number) - units;
      slots.agentOf[slot] = agent;
      accept(slot, at, false);
      return;
    }
    matcher.enqueue(slot, group, turns.keyOf(slot), turns.turnOf(slot));
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
    else schedule(eventKinds.wrapUpEnd, slot, at + wrapUpMs, slots.start[slot] as number);
  };
  /** Done with the contact; whoever's shift is over goes once nothing is left. */
  const finish = (slot: number, at: Instant): number => {
    const agent = slots.agentOf[slot] as number;
    const { units } = classes[slots.classOf[slot] as number] as KernelClass;
    free[agent] = (free[agent] as number) + units;
    counter.busy(agent, units, slots.startedAt[slot] as number, at);
    slots.give(slot);
    touch(agent, at);
    if (isOn[agent] === 0 && free[agent] === (agents[agent] as KernelAgent).capacity) {
      goHome(agent, at);
    }
    return agent;
  };
  const leave = (slot: number, at: Instant): void => {
    const agent = finish(slot, at);
    if (isOn[agent] === 1) take(agent, at);
  };
  /** Everything that ends in this millisecond ends before anybody takes anything. */
  const endWrapUps = (slot: number, at: Instant): void => {
    const isNext = (): boolean =>
      calendar.size > 0 &&
      calendar.keys[0] === at &&
      ((calendar.ids[0] as number) & 7) === eventKinds.wrapUpEnd;
    if (!isNext()) {
      leave(slot, at);
      return;
    }
    const freed = new Set([finish(slot, at)]);
    while (isNext()) {
      freed.add(finish((calendar.ids[0] as number) >> 3, at));
      removeAt(calendar, 0);
    }
    takeTogether(
      [...freed].filter((agent) => isOn[agent] === 1),
      at,
    );
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
        endWrapUps(index, at);
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
