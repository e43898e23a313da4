import type { Instant } from "@ramah/core";
import type { RoutingEffect } from "../../engine/effect.js";
import type { RoutingEvent } from "../../engine/event.js";
import { isRefused, wakeAfter } from "./effects.js";
import type { Floor } from "./floor.js";
import type { Guest } from "./guest.js";
import { hostKinds, schedule } from "./schedule.js";

/** Tells the router something, and does what it says; `meanwhile` is done first unless it refuses. */
export function tell(
  floor: Floor,
  at: Instant,
  event: RoutingEvent,
  meanwhile?: () => void,
): readonly RoutingEffect[] {
  floor.run.takeDown?.(at, event);
  const effects = floor.run.router.apply(at, event);
  floor.wakeAt = wakeAfter(floor.wakeAt, at, effects);
  if (meanwhile !== undefined && !isRefused(effects)) meanwhile();
  for (const effect of effects) take(floor, effect, at);
  if (!floor.isOnCourse) acceptAtOnce(floor, at);
  return effects;
}

/** Agents who take no time to answer. */
export function acceptAtOnce(floor: Floor, at: Instant): void {
  const { toAccept, ringing } = floor;
  for (let id = toAccept.shift(); id !== undefined; id = toAccept.shift()) {
    if (ringing.has(id)) tell(floor, at, { type: "reservation.accepted", id });
  }
}

function take(floor: Floor, effect: RoutingEffect, at: Instant): void {
  const { books, run, agentOf, arriving } = floor;
  if (effect.type === "reserve") {
    const guest = books.find(effect.reservation.contact);
    if (guest !== undefined) ring(floor, guest, effect.reservation, at);
  } else if (effect.type === "rescind") {
    stopOne(floor, effect);
  } else if (effect.type === "not-ready") {
    if (run.course?.absences.has(`${effect.agent} ${at}`)) return;
    const agent = agentOf.get(effect.agent) ?? -1;
    schedule(floor, hostKinds.back, agent, at + run.absentMs, agent);
  } else if (effect.type === "refused") {
    // Once, for however many reasons.
    if (arriving && books.byNumber.has(arriving.number)) books.isRefused(arriving, at);
  } else if (effect.type !== "wake-at" && effect.type !== "hours-unknown") {
    const guest = books.find(effect.contact);
    if (guest !== undefined) goOn(floor, guest, effect, at);
  }
}

/** What becomes of a guest. */
function goOn(floor: Floor, guest: Guest, effect: RoutingEffect, at: Instant): void {
  const { books, agentOf } = floor;
  const { number, visitor } = guest;
  switch (effect.type) {
    case "connect": {
      stopRinging(floor, guest);
      const endsAt = books.talks(guest, agentOf.get(effect.agent) as number, at);
      schedule(floor, hostKinds.completion, number, endsAt, number, visitor.completed);
      return;
    }
    case "dial-callback": {
      stopRinging(floor, guest);
      const { afterMs, logged } = visitor.pickUp(guest.calls);
      guest.callEndsAt = at + afterMs;
      schedule(floor, hostKinds.call, number, guest.callEndsAt, number, logged);
      return;
    }
    case "wrapped-up":
      books.isDone(guest, at);
      return;
    case "timed-out":
      books.departs(guest, "timedOut", at);
  }
}

function ring(
  floor: Floor,
  guest: Guest,
  { id, agent, queue }: Extract<RoutingEffect, { type: "reserve" }>["reservation"],
  at: Instant,
): void {
  if (guest === floor.arriving) guest.isDelayed = false;
  guest.queue = queue;
  const answer = guest.visitor.answer(agent);
  floor.ringing.set(id, { guest, answer });
  if (answer.does === "nothing") return;
  const { afterMs, logged } = answer;
  if (afterMs === 0 && logged === undefined) floor.toAccept.push(id);
  else schedule(floor, hostKinds.answer, Number(id.slice(1)), at + afterMs, guest.number, logged);
}

/** Rings no more; whoever has nobody ringing any more stands in line after all, unless the offer ended for good. */
function stopOne(
  { ringing }: Floor,
  { id, because }: Extract<RoutingEffect, { type: "rescind" }>,
): void {
  const guest = ringing.get(id)?.guest;
  ringing.delete(id);
  if (guest === undefined || endsForGood.has(because)) return;
  guest.isDelayed ||= ![...ringing.values()].some((other) => other.guest === guest);
}

const endsForGood: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "answered-elsewhere",
  "abandoned",
  "timed-out",
]);

function stopRinging({ ringing }: Floor, guest: Guest): void {
  for (const [id, offer] of ringing) if (offer.guest === guest) ringing.delete(id);
}
