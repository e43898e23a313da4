import type { Instant } from "@ramah/core";
import type { RoutingEffect } from "../../engine/effect.js";

type Effects = readonly RoutingEffect[];

/** Whether an event changed nothing. */
export const isRefused = (effects: Effects): boolean =>
  effects.some(({ type }) => type === "refused");

/** When the router is to be woken after an event, infinite for never. */
export function wakeAfter(wakeAt: number, at: Instant, effects: Effects): number {
  // What is refused at once lets no time pass.
  const hasPassed = effects.length === 0 || effects.some(({ type }) => type !== "refused");
  let next = hasPassed && wakeAt <= at ? Number.POSITIVE_INFINITY : wakeAt;
  for (const effect of effects) if (effect.type === "wake-at") next = effect.at;
  return next;
}

/** What of the effects customers and agents notice. */
export const noticed = (effects: Effects): string => effects.flatMap(notice).join("\n");

function notice(effect: RoutingEffect): readonly string[] {
  switch (effect.type) {
    case "reserve":
      return [`reserve ${effect.reservation.contact} ${effect.reservation.agent}`];
    case "rescind":
    case "connect":
    case "dial-callback":
    case "wrapped-up":
      return [`${effect.type} ${effect.contact} ${effect.agent}`];
    case "timed-out":
      return [`timed-out ${effect.contact}`];
    case "not-ready":
      return [`not-ready ${effect.agent}`];
    case "refused":
      return [`refused ${effect.code}`];
    default:
      return [];
  }
}

/** The names of offers in the one list by those in another that is noticed alike. */
export function namesOf(then: Effects, now: Effects): readonly (readonly [string, string])[] {
  const offers = (effects: Effects): readonly string[] =>
    effects.flatMap((effect) => (effect.type === "reserve" ? [effect.reservation.id] : []));
  const names = offers(now);
  return offers(then).map((id, index) => [id, names[index] as string]);
}
