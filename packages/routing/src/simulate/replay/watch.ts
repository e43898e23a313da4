import type { RoutingConfig } from "../../config/config.js";
import { rulesOf } from "../../config/rules-of.js";
import type { RoutingEffect } from "../../engine/effect.js";
import type { RoutingEvent } from "../../engine/event.js";
import type { LoggedPlace } from "../host/visitor.js";
import type { Life, LoggedOffer } from "./lives.js";

/** Takes down what events and effects show of the lives. */
interface Watch {
  readonly event: (life: Life, event: RoutingEvent, place: LoggedPlace) => void;
  readonly effect: (effect: RoutingEffect, event: RoutingEvent, place: LoggedPlace) => void;
}

/** Watches the lives that are under way, by the names of their contacts. */
export function watching(config: RoutingConfig, current: ReadonlyMap<string, Life>): Watch {
  const rules = rulesOf(config);
  const queues = new Map((config.queues ?? []).map((queue) => [queue.id, queue]));
  const offers = new Map<string, LoggedOffer>();
  return {
    event: (life, event, place) => {
      const call = life.calls.at(-1);
      switch (event.type) {
        case "contact.abandoned":
          Object.assign(life, { outcome: "abandoned", left: place });
          return;
        case "contact.callback-requested":
          life.askedAt ??= place.at;
          return;
        case "callback.answered":
        case "callback.failed":
          if (call === undefined) return;
          Object.assign(call, { end: place, isAnswered: event.type === "callback.answered" });
          return;
        case "contact.completed":
          Object.assign(life, { completed: place, wrapUpMs: event.wrapUpMs });
          return;
        case "contact.transferred":
          Object.assign(life, { completed: place, wrapUpMs: 0, isPassedOn: true });
          return;
        case "contact.wrapped-up":
          life.wrappedUp = place;
          // Nothing else may end it before.
          life.wrapUpMs ??= queues.get(life.queue)?.wrapUpMs ?? rules.wrapUpMs;
      }
    },
    effect: (effect, event, place) => {
      switch (effect.type) {
        case "reserve": {
          const { id, contact, agent, queue, at } = effect.reservation;
          const offer: LoggedOffer = { agent, at, end: undefined, does: "ring", cause: "rejected" };
          offers.set(id, offer);
          const life = current.get(contact);
          life?.offers.push(offer);
          if (life !== undefined) life.queue = queue;
          return;
        }
        case "rescind": {
          const offer = offers.get(effect.id);
          // Whoever is being called back was accepted before.
          if (offer?.does !== "ring") return;
          offer.end = place;
          if (effect.because === "no-answer") offer.does = "nothing";
          if (event.type !== "reservation.rejected" || event.id !== effect.id) return;
          offer.does = "reject";
          offer.cause = event.cause ?? "rejected";
          return;
        }
        case "connect":
        case "dial-callback": {
          const life = current.get(effect.contact);
          const offer = event.type === "reservation.accepted" ? offers.get(event.id) : undefined;
          if (offer !== undefined) Object.assign(offer, { does: "accept", end: place });
          if (effect.type === "connect") {
            if (life !== undefined) Object.assign(life, { outcome: "answered", left: place });
          } else life?.calls.push({ at: place.at, end: undefined, isAnswered: true });
          return;
        }
        case "timed-out": {
          const life = current.get(effect.contact);
          if (life !== undefined) Object.assign(life, { outcome: "timedOut", left: place });
        }
      }
    },
  };
}
