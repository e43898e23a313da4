import type { Agent } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import type { Contact } from "../../contact/contact.js";
import { createRouter } from "../../engine/create-router.js";
import type { LoggedEvent, RoutingEvent } from "../../engine/event.js";
import { needList } from "../../requirements/need-list.js";
import type { Step } from "../host/course.js";
import type { LoggedPlace, PassedOn } from "../host/visitor.js";
import { problemOf } from "../log.js";
import { beginLife, type Life } from "./lives.js";
import { watching } from "./watch.js";

/** A log followed from its first event to its last. */
export interface Followed {
  readonly lives: readonly Life[];
  readonly steps: readonly Step[];
  readonly addedAgents: readonly Agent[];
  readonly absences: ReadonlySet<string>;
  /** Refused events by code: how many, and where the first was. */
  readonly refusals: ReadonlyMap<string, { readonly events: number; readonly first: number }>;
}

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
  const lives: Life[] = [];
  const current = new Map<string, Life>();
  const steps: Step[] = [];
  const addedAgents: Agent[] = [];
  const absences = new Set<string>();
  const refusals = new Map<string, { events: number; first: number }>();
  const watch = watching(config, current);

  const begin = (contact: Contact, began: LoggedPlace, passedOn?: PassedOn): Life => {
    const life = beginLife(lives.length, contact, began, passedOn);
    lives.push(life);
    return life;
  };
  for (const [order, logged] of log.entries()) {
    const { at, ...event } = logged;
    const effects = router.apply(at, event);
    const refusal = effects.find((effect) => effect.type === "refused");
    const place = { at, order };
    const isSound = problemOf(logged) === undefined;
    let arrived: Life | undefined;
    if (refusal !== undefined) {
      const seen = refusals.get(refusal.code) ?? { events: 0, first: order };
      refusals.set(refusal.code, { ...seen, events: seen.events + 1 });
      // A name that is there already is a slip of the host, not another customer.
      if (isSound && event.type === "contact.offered" && refusal.code !== "duplicate-contact") {
        arrived = begin(event.contact, place);
        arrived.outcome = "refused";
      }
    } else {
      if (event.type === "agent.added") addedAgents.push(event.agent);
      const life = current.get(nameIn(event));
      if (life !== undefined) watch.event(life, event, place);
      if (event.type === "contact.offered") arrived = begin(event.contact, place);
      else if (event.type === "contact.transferred" && life !== undefined) {
        arrived = begin(passedOnAs(life, event), place, { by: life.number, event });
      }
      if (arrived !== undefined) current.set(arrived.contact.id, arrived);
    }
    // The event first: what follows from it may already be about the next life.
    for (const effect of effects) {
      if (effect.type === "not-ready") absences.add(`${effect.agent} ${at}`);
      watch.effect(effect, event, place);
    }
    // What is no event at all was refused and told; nothing else may trip over it.
    if (!isSound) continue;
    const visitor = arrived ?? current.get(nameIn(event));
    steps.push({
      event: logged,
      effects,
      visitor: visitor?.number ?? -1,
      isArrival: arrived !== undefined,
    });
  }
  return { lives, steps, addedAgents, absences, refusals };
}

/** The contact that an event is about, as far as it names one. */
const nameIn = (event: RoutingEvent): string =>
  event.type.startsWith("contact.") || event.type.startsWith("callback.")
    ? ((event as { readonly id?: string }).id ?? "")
    : "";

/** Whoever passed it on does not get it back. */
function passedOnAs({ contact, began, offers }: Life, { to }: PassedOn["event"]): Contact {
  const { preferredAgent: _, offeredAt = began.at, ...kept } = contact;
  const agent = offers.filter(({ does }) => does === "accept").at(-1)?.agent;
  const needs = [
    ...needList(to.needs ?? kept.needs),
    ...(agent === undefined ? [] : [{ not: { agents: [agent] } }]),
  ];
  return { ...kept, ...to, needs, offeredAt };
}
