import type { Instant } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import { defaultRules } from "../../config/default-rules.js";
import type { Contact } from "../../contact/contact.js";
import { createRouter } from "../../engine/create-router.js";
import type { RoutingEffect } from "../../engine/effect.js";
import type { LoggedEvent, RoutingEvent } from "../../engine/event.js";
import { createHeap, push, removeAt } from "../../matcher/heap.js";
import type { Customers, LoggedPlace } from "../customers.js";
import { eventOrder } from "../event-order.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter, Recorder } from "../measure/counter.js";
import { type Guest, type HostKind, hostKinds, hostOrder, loggedOrder } from "./guest.js";
import { createStaff } from "./staff.js";

/** One run on the public router. */
export interface HostRun {
  readonly config: RoutingConfig;
  /** Of the router's own chance. */
  readonly seed: number;
  /** Agents of the configuration, then those who are added by the script. */
  readonly agents: readonly KernelAgent[];
  readonly agentIds: readonly string[];
  readonly customers: readonly Customers[];
  /** The contact of a class by its number in the class. */
  readonly contactOf: (classIndex: number, item: number) => Contact;
  /** What happens to agents besides their shifts, in order. */
  readonly script: readonly ScriptedEvent[];
  readonly absentMs: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly counter: Counter;
  readonly record?: Recorder | undefined;
  /** Takes down what the router was told. */
  readonly log?: LoggedEvent[] | undefined;
}

/** An event of a script, and what orders it among arrivals of the same moment. */
export interface ScriptedEvent {
  readonly event: LoggedEvent;
  readonly order: number;
}

/**
 * Runs one replication on the public router, as a host would: agents accept after their answer time,
 * talk, write down, and customers hang up when they have had enough.
 *
 * @returns how many arrivals, starts, completions and abandonments there were
 */
export function runHost(run: HostRun): number {
  const { config, agents, agentIds, customers, contactOf, script, from, until, counter, record } =
    run;
  const router = createRouter(config, { seed: run.seed });
  const rules = { ...defaultRules, ...config.rules };
  const agentOf = new Map(agentIds.map((id, index) => [id, index]));
  const queueOf = new Map((config.queues ?? []).map((queue) => [queue.id, queue]));
  const calendar = createHeap();
  const guests = new Map<number, Guest>();
  const guestOf = new Map<string, Guest>();
  const contacts = new Map<string, Contact>();
  const items = customers.map(() => 0);
  /** Offers out, and those that are accepted before anything else happens. */
  const ringing = new Map<string, Guest>();
  const toAccept: string[] = [];
  let wakeAt = Number.POSITIVE_INFINITY;
  let events = 0;
  let numbers = 0;
  let offering: Guest | undefined;

  const schedule = (
    kind: HostKind,
    index: number,
    at: Instant,
    number: number,
    logged?: LoggedPlace,
  ): void => {
    if (at >= until) return;
    const order =
      logged?.at === at
        ? eventOrder(loggedOrder, logged.order)
        : eventOrder(hostOrder[kind] as number, number);
    push(calendar, index * 8 + kind, at, order);
  };
  const apply = (at: Instant, event: RoutingEvent): void => {
    run.log?.push({ at, ...event });
    for (const effect of router.apply(at, event)) take(effect, at);
    for (let id = toAccept.shift(); id !== undefined; id = toAccept.shift()) {
      if (ringing.has(id)) apply(at, { type: "reservation.accepted", id });
    }
  };
  const staff = createStaff(agents, agentIds, counter, apply);

  const take = (effect: RoutingEffect, at: Instant): void => {
    switch (effect.type) {
      case "reserve": {
        const { id, contact, queue } = effect.reservation;
        const guest = guestOf.get(contact);
        if (guest === undefined) return;
        if (guest === offering) guest.isDelayed = false;
        guest.queue = queue;
        ringing.set(id, guest);
        if (guest.answerMs === 0) toAccept.push(id);
        else
          schedule(
            hostKinds.answer,
            Number(id.slice(1)),
            at + guest.answerMs,
            guest.number,
            guest.logged?.left,
          );
        return;
      }
      case "rescind":
        ringing.delete(effect.id);
        return;
      case "connect":
        connect(effect.contact, agentOf.get(effect.agent) ?? -1, at);
        return;
      case "wrapped-up": {
        const guest = guestOf.get(effect.contact);
        if (guest !== undefined) finish(guest, at);
        return;
      }
      case "timed-out": {
        const guest = guestOf.get(effect.contact);
        if (guest !== undefined) depart(guest, "timedOut", at);
        return;
      }
      case "not-ready": {
        const agent = agentOf.get(effect.agent) ?? -1;
        schedule(hostKinds.back, agent, at + run.absentMs, agent);
        return;
      }
      case "wake-at":
        wakeAt = effect.at;
        return;
      case "refused":
        if (offering !== undefined) {
          counter.refused(offering.classIndex, at);
          record?.(offering.number, offering.classIndex, "refused", -1, at);
          forget(offering);
        }
    }
  };
  const forget = (guest: Guest): void => {
    guests.delete(guest.number);
    guestOf.delete(guest.id);
    contacts.delete(guest.id);
  };
  const leftLine = (
    guest: Guest,
    outcome: "answered" | "abandoned" | "timedOut",
    at: Instant,
  ): void => {
    const { classIndex, arrivedAt, number } = guest;
    if (guest !== offering) counter.line(classIndex, -1, at);
    counter.left(classIndex, arrivedAt, at, outcome, guest.isDelayed);
    record?.(number, classIndex, outcome, guest.agent, at);
  };
  const depart = (guest: Guest, outcome: "abandoned" | "timedOut", at: Instant): void => {
    leftLine(guest, outcome, at);
    forget(guest);
  };
  const connect = (contact: string, agent: number, at: Instant): void => {
    const guest = guestOf.get(contact);
    if (guest === undefined) return;
    for (const [id, other] of ringing) if (other === guest) ringing.delete(id);
    events++;
    guest.agent = agent;
    guest.startedAt = at;
    counter.called(agent, at);
    leftLine(guest, "answered", at);
    staff.takes(agent);
    const workMs = Math.round(guest.handleMs / (agents[agent] as KernelAgent).speed);
    schedule(
      hostKinds.completion,
      guest.number,
      at + workMs,
      guest.number,
      guest.logged?.completed,
    );
  };
  const arrive = (classIndex: number, at: Instant): void => {
    const own = customers[classIndex] as Customers;
    const number = numbers++;
    const item = items[classIndex] as number;
    items[classIndex] = item + 1;
    const contact = contactOf(classIndex, item);
    const { handleMs, patienceMs, wrapUpMs, answerMs, logged } = own;
    const guest: Guest = {
      number,
      id: contact.id,
      classIndex,
      arrivedAt: at,
      handleMs,
      patienceMs,
      wrapUpMs,
      answerMs,
      logged,
      isDelayed: true,
      agent: -1,
      queue: "",
      startedAt: at,
    };
    own.next();
    schedule(hostKinds.arrival, classIndex, own.at, own.order ?? classIndex);
    events++;
    counter.offered(classIndex, at);
    guests.set(number, guest);
    guestOf.set(guest.id, guest);
    contacts.set(guest.id, contact);
    offering = guest;
    apply(at, { type: "contact.offered", contact });
    offering = undefined;
    if (guest.agent >= 0 || !guests.has(number)) return;
    counter.line(classIndex, 1, at);
    if (patienceMs !== Number.POSITIVE_INFINITY) {
      schedule(hostKinds.abandonment, number, at + patienceMs, number, logged?.left);
    }
  };
  const abandon = (number: number, at: Instant): void => {
    const guest = guests.get(number);
    if (guest === undefined || guest.agent >= 0) return;
    events++;
    apply(at, { type: "contact.abandoned", id: guest.id });
    depart(guest, "abandoned", at);
  };
  const complete = (guest: Guest, at: Instant): void => {
    events++;
    const { id, queue, wrapUpMs } = guest;
    apply(at, { type: "contact.completed", id, ...(wrapUpMs !== undefined && { wrapUpMs }) });
    if ((wrapUpMs ?? queueOf.get(queue)?.wrapUpMs ?? rules.wrapUpMs) === 0) finish(guest, at);
  };
  const finish = (guest: Guest, at: Instant): void => {
    counter.busy(guest.agent, unitsOf(guest), guest.startedAt, at);
    forget(guest);
    staff.finishes(guest.agent, at);
  };
  const unitsOf = ({ id, agent }: Guest): number => {
    if (agents[agent]?.hasSlots === true) return 1;
    return rules.units[contacts.get(id)?.channel ?? "phone"] ?? 100;
  };
  const follow = (index: number, at: Instant): void => {
    const { at: _, ...event } = (script[index] as ScriptedEvent).event;
    if (event.type !== "agent.updated" || event.agent.presence === undefined) {
      apply(at, event);
      return;
    }
    const { presence, because: _because, ...facts } = event.agent;
    if (Object.keys(facts).length > 1) apply(at, { type: "agent.updated", agent: facts });
    const agent = agentOf.get(facts.id) ?? -1;
    if (presence === "ready") staff.comes(agent, at);
    else staff.stops(agent, presence === "signed-out", at);
  };

  for (const [agent, { shifts }] of agents.entries()) {
    for (const shift of shifts) {
      if (shift.to <= from) continue;
      schedule(hostKinds.shiftStart, agent, Math.max(from, shift.from), agent);
      schedule(hostKinds.shiftEnd, agent, shift.to, agent);
    }
  }
  for (const [index, { event, order }] of script.entries()) {
    schedule(hostKinds.script, index, event.at, order);
  }
  for (const [classIndex, own] of customers.entries()) {
    schedule(hostKinds.arrival, classIndex, own.at, own.order ?? classIndex);
  }
  while (calendar.size > 0 || wakeAt < until) {
    const at = calendar.size > 0 ? (calendar.keys[0] as number) : Number.POSITIVE_INFINITY;
    // Before anything else that happens in the same millisecond.
    if (wakeAt <= at && wakeAt < until) {
      const due = wakeAt;
      wakeAt = Number.POSITIVE_INFINITY;
      apply(due, { type: "tick" });
      continue;
    }
    if (calendar.size === 0) break;
    const id = calendar.ids[0] as number;
    removeAt(calendar, 0);
    const index = id >> 3;
    const guest = guests.get(index);
    switch (id & 7) {
      case hostKinds.arrival:
        arrive(index, at);
        break;
      case hostKinds.completion:
        if (guest !== undefined) complete(guest, at);
        break;
      case hostKinds.abandonment:
        abandon(index, at);
        break;
      case hostKinds.answer:
        if (ringing.has(`r${index}`)) apply(at, { type: "reservation.accepted", id: `r${index}` });
        break;
      case hostKinds.shiftStart:
        staff.comes(index, at);
        break;
      case hostKinds.shiftEnd:
        staff.stops(index, true, at);
        break;
      case hostKinds.back:
        staff.isBack(index, at);
        break;
      default:
        follow(index, at);
    }
  }
  for (const guest of guests.values()) {
    if (guest.agent >= 0) counter.busy(guest.agent, unitsOf(guest), guest.startedAt, until);
  }
  staff.close(until);
  counter.close();
  return events;
}
