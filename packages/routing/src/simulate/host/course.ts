import type { Instant } from "@ramah/core";
import type { RoutingEffect } from "../../engine/effect.js";
import type { LoggedEvent, RoutingEvent } from "../../engine/event.js";
import { abandon, arrive, complete, endCall, passOn, update } from "./deeds.js";
import { isRefused, namesOf, noticed, wakeAfter } from "./effects.js";
import type { Floor } from "./floor.js";
import { tell } from "./tell.js";

/** A log to keep to for as long as the router decides as it did then. */
export interface Course {
  readonly steps: readonly Step[];
  /** Agents whom the router took for absent, as `agent moment`: when they came back, the log tells. */
  readonly absences: ReadonlySet<string>;
  /** Keeps to so many steps at most. */
  readonly most: number;
  /** An event of the log had nothing to act on any more. */
  readonly leaveOut: (type: LoggedEvent["type"]) => void;
}

/** An event of a log, what the router of then did about it, and whose stay it is about or begins. */
export interface Step {
  readonly event: LoggedEvent;
  readonly effects: readonly RoutingEffect[];
  /** The number of the visitor, -1 for nobody. */
  readonly visitor: number;
  readonly isArrival: boolean;
}

/**
 * Does what happened in the log until the router decides otherwise than then: up to that moment, nobody
 * could have known of another policy.
 *
 * @returns how many steps that was, infinite for all
 */
export function keepTo(floor: Floor, { steps, most }: Course): number {
  const names = new Map<string, string>();
  let wokenThenAt = Number.POSITIVE_INFINITY;
  for (const [index, step] of steps.entries()) {
    if (index === most) return index;
    const { at } = step.event;
    // An alarm that the router of then did not have. One that it had too was noticed when the log shows it.
    while (floor.wakeAt !== wokenThenAt && floor.wakeAt <= at) {
      floor.now = Math.max(floor.now, floor.wakeAt);
      if (noticed(tell(floor, floor.now, tick)) !== "") return index;
    }
    floor.now = Math.max(floor.now, at);
    const effects = repeat(floor, step, names);
    wokenThenAt = wakeAfter(wokenThenAt, at, step.effects);
    if (noticed(effects) !== noticed(step.effects)) return index + 1;
    for (const [then, name] of namesOf(step.effects, effects)) names.set(then, name);
  }
  return Number.POSITIVE_INFINITY;
}

/** Does one thing that happened, under the names of now. */
function repeat(
  floor: Floor,
  { event: { at, ...event }, effects, visitor, isArrival }: Step,
  names: ReadonlyMap<string, string>,
): readonly RoutingEffect[] {
  const { books } = floor;
  const guest = books.byNumber.get(visitor);
  switch (event.type) {
    case "contact.offered":
      return isArrival ? arrive(floor, visitor, at) : tell(floor, at, event);
    case "agent.updated":
      return update(floor, event, at);
    case "reservation.accepted":
    case "reservation.rejected":
      return tell(floor, at, { ...event, id: names.get(event.id) ?? event.id });
    case "contact.transferred": {
      const earlier = books.find(event.id);
      return isArrival && earlier !== undefined
        ? passOn(floor, earlier, visitor, event, at)
        : stayedPut(floor, effects, at);
    }
    case "contact.abandoned":
      return guest ? abandon(floor, guest, at) : tell(floor, at, event);
    case "contact.completed":
      return guest ? complete(floor, guest, event.wrapUpMs, at) : tell(floor, at, event);
    case "callback.answered":
    case "callback.failed":
      return guest
        ? endCall(floor, guest, event.type === "callback.answered", at)
        : tell(floor, at, event);
    default:
      return tell(floor, at, event);
  }
}

/** A transfer that was refused then is not asked for again: nobody knows how it would have gone on. */
function stayedPut(
  floor: Floor,
  then: readonly RoutingEffect[],
  at: Instant,
): readonly RoutingEffect[] {
  const refusals = then.filter(({ type }) => type === "refused");
  // What is refused at once lets no time pass: so it goes with a contact of no name.
  const isAtOnce = refusals.length === then.length;
  const event = isAtOnce ? ({ type: "contact.abandoned", id: "" } as const) : tick;
  const now = tell(floor, at, event).filter(({ type }) => type !== "refused");
  return [...now, ...refusals];
}

const tick: RoutingEvent = { type: "tick" };

/** Whether a step happens whatever the router decides: agents come and go, customers change their minds. */
export function isOwnDoing({ event: { type }, effects, visitor }: Step): boolean {
  if (type === "contact.updated" || type === "contact.callback-requested") return visitor >= 0;
  // Whoever could not go then did not go.
  const wasHeld = effects.some((one) => one.type === "refused" && one.code === "holds-contacts");
  return type.startsWith("agent.") && !wasHeld;
}

/** Does such a step, now that the log is left. */
export function doAgain(floor: Floor, course: Course, step: Step, at: Instant): void {
  const { at: _, ...event } = step.event;
  if (event.type === "agent.updated") {
    if (!isRefused(update(floor, event, at)) || event.agent.presence !== "signed-out") return;
    const { presence: _presence, because: _because, ...facts } = event.agent;
    const agent = floor.agentOf.get(facts.id);
    if (agent === undefined) return;
    tell(floor, at, { type: "agent.updated", agent: facts });
    floor.staff.leaves(agent, at);
  } else if (event.type === "agent.added") {
    tell(floor, at, event);
  } else {
    const guest = floor.books.byNumber.get(step.visitor);
    const told = guest && tell(floor, at, { ...event, id: guest.contact.id } as RoutingEvent);
    if (isRefused(step.effects)) return;
    if (told === undefined || isRefused(told)) course.leaveOut(event.type);
  }
}
