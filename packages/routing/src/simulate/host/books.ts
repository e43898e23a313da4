import type { Instant } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import { rulesOf } from "../../config/rules-of.js";
import type { KernelAgent } from "../kernel/plan.js";
import type { Counter, Recorder } from "../measure/counter.js";
import type { Outcome } from "../measure/tally.js";
import type { Guest } from "./guest.js";
import type { Staff } from "./staff.js";
import type { Visitor } from "./visitor.js";

/** Who is on the floor; counts what becomes of them. */
export interface Books {
  readonly byNumber: ReadonlyMap<number, Guest>;
  /** By the name the router knows. */
  readonly find: (contact: string) => Guest | undefined;
  readonly enters: (visitor: Visitor, id: string, classIndex: number, at: Instant) => Guest;
  readonly isRefused: (guest: Guest, at: Instant) => void;
  /** Was not answered as it came. */
  readonly standsInLine: (guest: Guest, at: Instant) => void;
  readonly departs: (guest: Guest, outcome: "abandoned" | "timedOut", at: Instant) => void;
  /** Is connected with an agent; tells until when they talk. */
  readonly talks: (guest: Guest, agent: number, at: Instant) => Instant;
  /** The conversation is over; tells whether there is after-call work, of so long unless the configuration knows. */
  readonly hangsUp: (guest: Guest, wrapUpMs: number | undefined, at: Instant) => boolean;
  /** The agent is done, which is noticed now. */
  readonly isDone: (guest: Guest, at: Instant) => void;
  /** Counts whoever is still there; tells how many arrivals, starts, completions and abandonments there were. */
  readonly close: (at: Instant) => number;
}

export function createBooks(
  config: RoutingConfig,
  agents: readonly KernelAgent[],
  staff: Staff,
  counter: Counter,
  record: Recorder | undefined,
): Books {
  const rules = rulesOf(config);
  const queueOf = new Map((config.queues ?? []).map((queue) => [queue.id, queue]));
  const byNumber = new Map<number, Guest>();
  const byName = new Map<string, Guest>();
  let numbers = 0;
  let events = 0;

  const forget = (guest: Guest): void => {
    byNumber.delete(guest.number);
    // Passed on, the next stay has the name by now.
    if (byName.get(guest.contact.id) === guest) byName.delete(guest.contact.id);
  };
  const leavesLine = (guest: Guest, outcome: Outcome, at: Instant): void => {
    const { classIndex, arrivedAt, number, isDelayed, agent } = guest;
    if (guest.isInLine) counter.line(classIndex, -1, at);
    guest.isInLine = false;
    counter.left(classIndex, arrivedAt, at, outcome, isDelayed);
    record?.(number, classIndex, outcome, agent, at);
  };
  const isBusyUntil = ({ agent, contact, startedAt }: Guest, at: Instant): void => {
    const units = agents[agent]?.hasSlots === true ? 1 : (rules.units[contact.channel] ?? 100);
    counter.busy(agent, units, startedAt, at);
  };
  return {
    byNumber,
    find: (contact) => byName.get(contact),
    enters: (visitor, id, classIndex, at) => {
      const { contact, number = numbers++ } = visitor;
      const guest: Guest = {
        number,
        visitor,
        contact: id === contact.id ? contact : { ...contact, id },
        classIndex,
        arrivedAt: at,
        phase: "waiting",
        isDelayed: true,
        isInLine: false,
        agent: -1,
        queue: "",
        startedAt: at,
        endsAt: at,
        calls: 0,
        callEndsAt: undefined,
      };
      events++;
      counter.offered(classIndex, at);
      byNumber.set(number, guest);
      byName.set(id, guest);
      return guest;
    },
    isRefused: (guest, at) => {
      counter.refused(guest.classIndex, at);
      record?.(guest.number, guest.classIndex, "refused", -1, at);
      forget(guest);
    },
    standsInLine: (guest, at) => {
      counter.line(guest.classIndex, 1, at);
      guest.isInLine = true;
    },
    departs: (guest, outcome, at) => {
      if (outcome === "abandoned") events++;
      leavesLine(guest, outcome, at);
      forget(guest);
    },
    talks: (guest, agent, at) => {
      events++;
      guest.phase = "talking";
      guest.agent = agent;
      guest.startedAt = at;
      guest.callEndsAt = undefined;
      counter.called(agent, at);
      leavesLine(guest, "answered", at);
      staff.takes(agent);
      const { speed } = agents[agent] as KernelAgent;
      guest.endsAt = at + Math.round(guest.visitor.handleMs / speed);
      return guest.endsAt;
    },
    hangsUp: (guest, wrapUpMs, at) => {
      events++;
      guest.phase = "wrapping";
      const lastsMs = wrapUpMs ?? queueOf.get(guest.queue)?.wrapUpMs ?? rules.wrapUpMs;
      guest.endsAt = at + lastsMs;
      return lastsMs > 0;
    },
    isDone: (guest, at) => {
      // After-call work was over when its time was up, however late somebody noticed.
      const since = Math.min(guest.endsAt, at);
      isBusyUntil(guest, since);
      forget(guest);
      staff.finishes(guest.agent, since, at);
    },
    close: (at) => {
      for (const guest of byNumber.values()) {
        if (guest.agent >= 0)
          isBusyUntil(guest, guest.phase === "wrapping" ? Math.min(guest.endsAt, at) : at);
      }
      staff.close(at);
      counter.close();
      return events;
    },
  };
}
