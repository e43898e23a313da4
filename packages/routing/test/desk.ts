import type { Instant } from "@ramah/core";
import type { RoutingConfig } from "../src/config/config.js";
import type { Contact } from "../src/contact/contact.js";
import { createRouter, type Router, type RouterOptions } from "../src/engine/create-router.js";
import type { RoutingEffect } from "../src/engine/effect.js";
import type { Presence, RoutingEvent, TransferTarget } from "../src/engine/event.js";
import type { RouterRefusal } from "../src/engine/reasons.js";
import type { ContactState } from "../src/engine/state.js";

type Effects = readonly RoutingEffect[];

type OfferEffect = Extract<RoutingEffect, { readonly type: "reserve" }>;

/** A router, and a verb for everything that happens at it: told when, each answers with the effects. */
export interface Desk {
  /** The router as it is now: another one after `resume`. */
  readonly router: () => Router;
  readonly go: (at: Instant, event: RoutingEvent) => Effects;
  readonly tick: (at: Instant) => Effects;
  readonly be: (at: Instant, agent: string, presence: Presence) => Effects;
  /** These agents are ready, one after the other. */
  readonly ready: (at: Instant, ...agents: readonly string[]) => Effects;
  /** A contact comes in, by phone unless told otherwise. */
  readonly offer: (at: Instant, id: string, more?: Partial<Contact>) => Effects;
  /** The agent takes the first of these offers. */
  readonly accept: (at: Instant, offered: Effects) => Effects;
  /** The agent does not take the first of these offers. */
  readonly reject: (at: Instant, offered: Effects, cause?: "busy") => Effects;
  /** A contact comes in, and is taken at once. */
  readonly serve: (at: Instant, id: string, more?: Partial<Contact>) => Effects;
  readonly pass: (at: Instant, id: string, to?: TransferTarget) => Effects;
  readonly complete: (at: Instant, id: string) => Effects;
  readonly hangUp: (at: Instant, id: string) => Effects;
  readonly askForCall: (at: Instant, id: string, window?: Contact["call"]) => Effects;
  /** What a snapshot tells of a contact. */
  readonly stateOf: (id: string) => ContactState | undefined;
  /** Goes on from its own snapshot as it comes back from a store. */
  readonly resume: () => void;
  /** Another desk, that goes on from this one's snapshot under a configuration. */
  readonly under: (config: RoutingConfig) => Desk;
}

export function desk(config: RoutingConfig, options: RouterOptions = {}): Desk {
  let router = createRouter(config, options);
  const go = (at: Instant, event: RoutingEvent): Effects => router.apply(at, event);
  const be = (at: Instant, id: string, presence: Presence): Effects =>
    go(at, { type: "agent.updated", agent: { id, presence } });
  const offer = (at: Instant, id: string, more: Partial<Contact> = {}): Effects =>
    go(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });
  const accept = (at: Instant, offered: Effects): Effects =>
    go(at, { type: "reservation.accepted", id: firstOffer(offered).reservation.id });
  const stored = (): RouterOptions => ({ restore: JSON.parse(JSON.stringify(router.snapshot())) });
  return {
    router: () => router,
    go,
    tick: (at) => go(at, { type: "tick" }),
    be,
    ready: (at, ...agents) => agents.flatMap((id) => be(at, id, "ready")),
    offer,
    accept,
    reject: (at, offered, cause) => {
      const { id } = firstOffer(offered).reservation;
      return go(at, { type: "reservation.rejected", id, ...(cause && { cause }) });
    },
    serve: (at, id, more) => accept(at, offer(at, id, more)),
    pass: (at, id, to = {}) =>
      go(at, { type: "contact.transferred", id, to, note: { reason: "", collected: [] } }),
    complete: (at, id) => go(at, { type: "contact.completed", id }),
    hangUp: (at, id) => go(at, { type: "contact.abandoned", id }),
    askForCall: (at, id, window) => go(at, { type: "contact.callback-requested", id, ...window }),
    stateOf: (id) => router.snapshot().contacts.find(({ contact }) => contact.id === id),
    resume: () => {
      router = createRouter(config, { ...options, ...stored() });
    },
    under: (other) => desk(other, stored()),
  };
}

/** The effects as lines, such as `c1 to ani` for an offer or the code of a refusal; without `wake-at`. */
export const told = (effects: Effects): readonly string[] =>
  toldInFull(effects.filter(({ type }) => type !== "wake-at"));

/** The same with `wake at` and its moment. */
export const toldInFull = (effects: Effects): readonly string[] => effects.map(lineOf);

/** The lines of the offers alone: who is offered what, in order. */
export const offers = (effects: Effects): readonly string[] =>
  toldInFull(effects.filter(({ type }) => type === "reserve"));

/** The first offer; an error when there is none. */
export function firstOffer(effects: Effects): OfferEffect {
  const first = effects.find((effect): effect is OfferEffect => effect.type === "reserve");
  if (first === undefined) throw new Error(`nothing was offered: ${toldInFull(effects)}`);
  return first;
}

/** Why a router is not made, told with all problems; nothing when it is. */
export function refusals(making: () => unknown): readonly RouterRefusal[] {
  try {
    making();
    return [];
  } catch (error) {
    return (error as { readonly issues: readonly RouterRefusal[] }).issues;
  }
}

function lineOf(effect: RoutingEffect): string {
  switch (effect.type) {
    case "reserve":
      return `${effect.reservation.contact} to ${effect.reservation.agent}`;
    case "rescind":
      return `${effect.contact} ${effect.because} for ${effect.agent}`;
    case "connect":
      return `${effect.contact} connected to ${effect.agent}`;
    case "dial-callback":
      return `${effect.contact} dialled for ${effect.agent}, attempt ${effect.attempt}`;
    case "not-ready":
      return `${effect.agent} not-ready`;
    case "wrapped-up":
      return `${effect.contact} wrapped-up by ${effect.agent}`;
    case "queued":
      return `${effect.contact} ${effect.because} in ${effect.queue}/${effect.stage}`;
    case "timed-out":
      return `${effect.contact} ${effect.because}`;
    case "hours-unknown":
      return `${effect.site} hours-unknown`;
    case "wake-at":
      return `wake at ${effect.at}`;
    case "refused":
      return effect.code;
  }
}
