import type { Instant } from "@ramah/core";
import type { RoutingEffect } from "../../engine/effect.js";
import type { RoutingEvent } from "../../engine/event.js";
import { isRefused } from "./effects.js";
import type { Floor } from "./floor.js";
import type { Guest } from "./guest.js";
import { hostKinds, schedule } from "./schedule.js";
import { tell } from "./tell.js";
import type { EventOf, Source } from "./visitor.js";

// What customers and agents do. Each tells the router and the books, and answers with the router's effects.

type Effects = readonly RoutingEffect[];

/** Plans the next arrival of a source. */
export function expectNext(floor: Floor, index: number): void {
  const { at, order } = floor.run.sources[index] as Source;
  const dueAt = at();
  if (dueAt === Number.POSITIVE_INFINITY) return;
  schedule(floor, hostKinds.arrival, index, Math.max(floor.now, dueAt), order);
}

/** Somebody comes in. */
export function arrive(floor: Floor, index: number, at: Instant): Effects {
  const { books, run } = floor;
  const { classIndex, take } = run.sources[index] as Source;
  const visitor = take();
  if (!floor.isOnCourse) expectNext(floor, index);
  const { id } = visitor.contact;
  // An earlier stay may still be there, also where it was over in the log.
  const name = books.find(id) === undefined ? id : `${id}#${visitor.number}`;
  const guest = books.enters(visitor, name, classIndex, at);
  floor.arriving = guest;
  const effects = tell(floor, at, { type: "contact.offered", contact: guest.contact });
  standInLine(floor, guest, at);
  return effects;
}

function standInLine(floor: Floor, guest: Guest, at: Instant): void {
  floor.arriving = undefined;
  const { number, visitor, phase } = guest;
  if (phase !== "waiting" || floor.books.byNumber.get(number) !== guest) return;
  floor.books.standsInLine(guest, at);
  const { patienceMs, hungUp } = visitor;
  if (patienceMs === Number.POSITIVE_INFINITY) return;
  schedule(floor, hostKinds.abandonment, number, at + patienceMs, number, hungUp);
}

/** The next stay begins in the moment in which this conversation ends. */
export function passOn(
  floor: Floor,
  guest: Guest,
  index: number,
  transferred: EventOf<"contact.transferred">,
  at: Instant,
): Effects {
  const { books, run } = floor;
  const { id } = guest.contact;
  let next: Guest | undefined;
  const effects = tell(floor, at, { ...transferred, id }, () => {
    books.hangsUp(guest, 0, at);
    books.isDone(guest, at);
    const { classIndex, take } = run.sources[index] as Source;
    next = books.enters(take(), id, classIndex, at);
    floor.arriving = next;
  });
  if (next !== undefined) standInLine(floor, next, at);
  return effects;
}

/** Hangs up before anybody answered. */
export function abandon(floor: Floor, guest: Guest, at: Instant): Effects {
  const effects = tell(floor, at, { type: "contact.abandoned", id: guest.contact.id });
  if (!isRefused(effects)) floor.books.departs(guest, "abandoned", at);
  return effects;
}

/** The conversation is over; after-call work comes next, if there is any. */
export function complete(
  floor: Floor,
  guest: Guest,
  wrapUpMs: number | undefined,
  at: Instant,
): Effects {
  const { number, visitor, contact } = guest;
  const event: RoutingEvent = { type: "contact.completed", id: contact.id };
  let hasWork = true;
  const effects = tell(floor, at, wrapUpMs === undefined ? event : { ...event, wrapUpMs }, () => {
    hasWork = floor.books.hangsUp(guest, wrapUpMs, at);
  });
  if (!hasWork) floor.books.isDone(guest, at);
  else if (visitor.wrappedUp !== undefined) {
    const { afterMs, logged } = visitor.wrappedUp;
    schedule(floor, hostKinds.wrapUp, number, at + afterMs, number, logged);
  }
  return effects;
}

/** A customer who is called back is there, or is not. */
export function endCall(floor: Floor, guest: Guest, isAnswered: boolean, at: Instant): Effects {
  guest.calls++;
  guest.callEndsAt = undefined;
  const { id } = guest.contact;
  return tell(floor, at, { type: isAnswered ? "callback.answered" : "callback.failed", id });
}

/** An agent does what the log says of them. */
export function update(floor: Floor, event: EventOf<"agent.updated">, at: Instant): Effects {
  const { id, presence } = event.agent;
  const agent = floor.agentOf.get(id);
  return tell(floor, at, event, () => {
    if (presence !== undefined && agent !== undefined) floor.staff.note(agent, presence, at);
  });
}
