import type { Instant } from "@ramah/core";
import type { LoggedEvent, RoutingEffect } from "@ramah/routing";
import { streams } from "../case/streams.js";
import type { EventStore } from "../store/event-store.js";
import type { World } from "../world/world.js";

/** Something that the router did with a case. */
export interface RouterStep {
  readonly at: Instant;
  /** Place among all events of the store. */
  readonly position: number;
  readonly type:
    | "contact-queued"
    | "agent-reserved"
    | "contact-accepted"
    | "contact-rejected"
    | "reservation-expired"
    | "contact-completed";
  /** The agent it is about, empty without one. */
  readonly agent: string;
}

/** Goes through the log of the router again: what it was told is stored, what it did follows from it. */
export function routerStory(store: EventStore, world: World, caseId: string): RouterStep[] {
  const router = world.newRouter();
  return store.read(streams.router).flatMap(({ data, position }) => {
    const event = data as LoggedEvent;
    const holder = router.explain(caseId)?.chosen ?? "";
    const effects = router.apply(event.at, event);
    const steps = effects.flatMap((effect) => stepOf(effect, caseId) ?? []);
    const isDone = event.type === "contact.completed" && event.id === caseId;
    const done = isDone ? [{ type: "contact-completed" as const, agent: holder }] : [];
    return [...done, ...steps].map((step) => ({ ...step, at: event.at, position }));
  });
}

function stepOf(
  effect: RoutingEffect,
  caseId: string,
): Pick<RouterStep, "type" | "agent"> | undefined {
  switch (effect.type) {
    case "queued":
      return effect.contact === caseId && effect.because === "offered"
        ? { type: "contact-queued", agent: "" }
        : undefined;
    case "reserve": {
      const { contact, agent } = effect.reservation;
      return contact === caseId ? { type: "agent-reserved", agent } : undefined;
    }
    case "connect":
      return effect.contact === caseId
        ? { type: "contact-accepted", agent: effect.agent }
        : undefined;
    case "rescind": {
      if (effect.contact !== caseId) return undefined;
      const isUnanswered = effect.because === "no-answer";
      const type = isUnanswered ? "reservation-expired" : "contact-rejected";
      return { type, agent: effect.agent };
    }
    default:
      return undefined;
  }
}
