import {
  type Attributes,
  type Contact,
  createRouter,
  type RoutingConfig,
  type RoutingEffect,
  type RoutingEvent,
} from "../../src/index.js";

/** A router that is told in seconds, and what came of it as short lines. */
export interface Play {
  /** Offers a task or contact; what happened, as in `reserve c1 WKsari`. */
  readonly offer: (
    seconds: number,
    id: string,
    attributes?: Attributes,
    more?: Partial<Contact>,
  ) => string[];
  /** Lets time pass up to this moment, waking the router whenever it asked to be woken. */
  readonly until: (seconds: number) => string[];
  readonly apply: (seconds: number, event: RoutingEvent) => string[];
  /** Takes or rejects the offer that an agent has. */
  readonly accept: (seconds: number, agent: string) => string[];
  readonly reject: (seconds: number, agent: string) => string[];
}

export function play(config: RoutingConfig, presence: readonly RoutingEvent[] = []): Play {
  const router = createRouter(config);
  const offers = new Map<string, string>();
  let wakeAt = Number.POSITIVE_INFINITY;
  const apply = (at: number, event: RoutingEvent): string[] => {
    const effects = router.apply(at, event);
    for (const effect of effects) {
      if (effect.type === "reserve") offers.set(effect.reservation.agent, effect.reservation.id);
      if (effect.type === "wake-at") wakeAt = effect.at;
    }
    return effects.flatMap((effect) => line(effect, at));
  };
  const until = (seconds: number): string[] => {
    const lines: string[] = [];
    for (let wakes = 0; wakeAt <= seconds * 1000; wakes += 1) {
      if (wakes > 1000) throw new Error("asked to wake again and again");
      const at = wakeAt;
      wakeAt = Number.POSITIVE_INFINITY;
      lines.push(...apply(at, { type: "tick" }));
    }
    lines.push(...apply(seconds * 1000, { type: "tick" }));
    return lines;
  };
  const then = (seconds: number, event: RoutingEvent): string[] => [
    ...until(seconds),
    ...apply(seconds * 1000, event),
  ];
  for (const event of presence) apply(0, event);
  return {
    until,
    apply: then,
    offer: (seconds, id, attributes, more = {}) => {
      const contact: Contact = { id, channel: "phone", ...(attributes && { attributes }), ...more };
      return then(seconds, { type: "contact.offered", contact });
    },
    accept: (seconds, agent) =>
      then(seconds, { type: "reservation.accepted", id: offers.get(agent) ?? "" }),
    reject: (seconds, agent) =>
      then(seconds, { type: "reservation.rejected", id: offers.get(agent) ?? "" }),
  };
}

function line(effect: RoutingEffect, at: number): string[] {
  const seconds = `${Math.round(at / 100) / 10}s`;
  switch (effect.type) {
    case "reserve":
      return [`${seconds} reserve ${effect.reservation.contact} ${effect.reservation.agent}`];
    case "rescind":
      return [`${seconds} rescind ${effect.contact} ${effect.agent} ${effect.because}`];
    case "queued":
      return [`${seconds} queued ${effect.contact} ${effect.queue}`];
    case "timed-out":
      return [`${seconds} timed-out ${effect.contact} ${effect.because}`];
    case "connect":
      return [`${seconds} connect ${effect.contact} ${effect.agent}`];
    case "refused":
      return [`${seconds} refused ${effect.code}`];
    default:
      return [];
  }
}
