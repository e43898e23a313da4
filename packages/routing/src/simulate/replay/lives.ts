import type { Instant } from "@ramah/core";
import type { Agent } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import { defaultRules } from "../../config/default-rules.js";
import type { Contact } from "../../contact/contact.js";
import { createRouter } from "../../engine/create-router.js";
import type { RoutingEffect } from "../../engine/effect.js";
import type { LoggedEvent } from "../../engine/event.js";
import { listed } from "../listed.js";
import { problemOf } from "../log.js";

/** What became of one contact in the log; after a transfer a new life begins. */
export interface Life {
  /** As it was offered, or as the transfer made it. */
  readonly contact: Contact;
  /** Which stay in line of a contact of this name it is, from 1. */
  readonly visit: number;
  /** Place of the event in the log. */
  readonly index: number;
  /** When it began to wait. */
  readonly at: Instant;
  outcome: "answered" | "abandoned" | "timedOut" | "refused" | undefined;
  /** Whether somebody was found at once. */
  isDelayed: boolean;
  agent: string | undefined;
  queue: string;
  /** When the offer that was accepted went out. */
  reservedAt: Instant | undefined;
  /** When it left the line. */
  leftAt: Instant | undefined;
  leftIndex: number;
  completedIndex: number;
  /** When the conversation was over. */
  completedAt: Instant | undefined;
  /** When the agent had finished with it. */
  doneAt: Instant | undefined;
  /** After-call work, at most. */
  wrapUpMs: number | undefined;
  /** Whether the log says so, not the configuration. */
  hasOwnWrapUp: boolean;
}

/** A log followed from its first event to its last. */
export interface Followed {
  readonly lives: readonly Life[];
  readonly addedAgents: readonly Agent[];
  /** Refused events by code: how many, and where the first was. */
  readonly refusals: ReadonlyMap<string, { readonly events: number; readonly first: number }>;
  /** Events by type, and offers that came to nothing by cause, that are not acted on again. */
  readonly leftOut: ReadonlyMap<string, number>;
}

// What these did depends on decisions that a replay takes anew.
const notRepeated = new Set<string>([
  "reservation.rejected",
  "contact.callback-requested",
  "callback.answered",
  "callback.failed",
  "contact.updated",
]);

/**
 * Tells the log to the router under the configuration it was written with: the same events give the same
 * effects, so that offers, agents and moments come to light that no event names.
 */
export function follow(
  log: readonly LoggedEvent[],
  config: RoutingConfig,
  seed: number | undefined,
): Followed {
  const router = createRouter(config, seed === undefined ? {} : { seed });
  const rules = { ...defaultRules, ...config.rules };
  const queues = new Map((config.queues ?? []).map((queue) => [queue.id, queue]));
  const lives: Life[] = [];
  const current = new Map<string, Life>();
  const visits = new Map<string, number>();
  /** When the customer first came, for contacts that are passed on. */
  const cameAt = new Map<string, Instant>();
  const reservations = new Map<string, { readonly agent: string; readonly at: Instant }>();
  const addedAgents: Agent[] = [];
  const refusals = new Map<string, { events: number; first: number }>();
  const leftOut = new Map<string, number>();

  const leaveOut = (type: string): void => {
    leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
  };
  const begin = (contact: Contact, index: number, at: Instant): Life => {
    const visit = (visits.get(contact.id) ?? 0) + 1;
    visits.set(contact.id, visit);
    const life: Life = {
      contact,
      visit,
      index,
      at,
      outcome: undefined,
      isDelayed: true,
      agent: undefined,
      queue: "",
      reservedAt: undefined,
      leftAt: undefined,
      leftIndex: -1,
      completedIndex: -1,
      completedAt: undefined,
      doneAt: undefined,
      wrapUpMs: undefined,
      hasOwnWrapUp: false,
    };
    lives.push(life);
    return life;
  };
  const see = (effect: RoutingEffect, event: LoggedEvent, index: number): void => {
    const { at } = event;
    if (effect.type === "reserve") {
      const { contact, agent, queue } = effect.reservation;
      const life = current.get(contact);
      reservations.set(`${contact} ${agent}`, { agent, at });
      if (life === undefined) return;
      life.queue = queue;
      if (life.at === at) life.isDelayed = false;
    } else if (effect.type === "connect") {
      const life = current.get(effect.contact);
      if (life === undefined) return;
      life.outcome = "answered";
      life.agent = effect.agent;
      life.leftAt = at;
      life.leftIndex = index;
      life.reservedAt = reservations.get(`${effect.contact} ${effect.agent}`)?.at ?? at;
    } else if (effect.type === "rescind") {
      if (effect.because === "no-answer") leaveOut("no-answer");
    } else if (effect.type === "timed-out") {
      const life = current.get(effect.contact);
      if (life !== undefined) Object.assign(life, { outcome: "timedOut", leftAt: at });
    } else if (effect.type === "wrapped-up") {
      const life = current.get(effect.contact);
      if (life?.completedAt === undefined || life.doneAt !== undefined) return;
      // Noticed only at the next event; over by itself when its time was up.
      const dueAt = life.completedAt + (life.wrapUpMs ?? Number.POSITIVE_INFINITY);
      life.doneAt = Math.min(at, dueAt);
      if (life.doneAt === dueAt) return;
      life.wrapUpMs = life.doneAt - life.completedAt;
      life.hasOwnWrapUp = true;
    }
  };
  const act = (event: LoggedEvent, index: number): void => {
    const { at } = event;
    if (event.type === "agent.added") addedAgents.push(event.agent);
    if (event.type === "contact.abandoned") {
      const life = current.get(event.id);
      if (life !== undefined)
        Object.assign(life, { outcome: "abandoned", leftAt: at, leftIndex: index });
    }
    if (event.type !== "contact.completed" && event.type !== "contact.transferred") return;
    const life = current.get(event.id);
    if (life === undefined) return;
    life.completedAt = at;
    life.completedIndex = index;
    if (event.type === "contact.completed") {
      life.hasOwnWrapUp = event.wrapUpMs !== undefined;
      life.wrapUpMs = event.wrapUpMs ?? queues.get(life.queue)?.wrapUpMs ?? rules.wrapUpMs;
      if (life.wrapUpMs === 0) life.doneAt = at;
      return;
    }
    Object.assign(life, { wrapUpMs: 0, hasOwnWrapUp: true, doneAt: at });
    const { preferredAgent: _, ...kept } = life.contact;
    // Whoever passed it on does not get it back.
    const needs = [
      ...listed(event.to.needs ?? kept.needs),
      ...(life.agent === undefined ? [] : [{ not: { agents: [life.agent] } }]),
    ];
    const offeredAt = cameAt.get(event.id) ?? life.at;
    current.set(event.id, begin({ ...kept, ...event.to, needs, offeredAt }, index, at));
  };

  for (const [index, event] of log.entries()) {
    const { at, ...told } = event;
    const effects = router.apply(at, told);
    const refusal = effects.find((effect) => effect.type === "refused");
    if (refusal === undefined) {
      if (event.type === "contact.offered") {
        const { contact } = event;
        current.set(contact.id, begin(contact, index, at));
        cameAt.set(contact.id, contact.offeredAt ?? at);
      }
      // The event first: what follows from it may already be about the next life.
      act(event, index);
      if (notRepeated.has(event.type)) leaveOut(event.type);
    } else {
      const seen = refusals.get(refusal.code) ?? { events: 0, first: index };
      refusals.set(refusal.code, { ...seen, events: seen.events + 1 });
      if (event.type === "contact.offered" && problemOf(event) === undefined) {
        begin(event.contact, index, at).outcome = "refused";
      }
    }
    for (const effect of effects) see(effect, event, index);
  }
  // Out of order only where the log is, and refused there.
  lives.sort((one, other) => one.at - other.at);
  return { lives, addedAgents, refusals, leftOut };
}
