import type { Instant, Locale, Result } from "@ramah/core";
import { succeed } from "@ramah/core";
import type { Contact, RoutingEvent } from "@ramah/routing";
import type { Refusal } from "../desk/desk.js";
import type { EventStore, Write } from "../store/event-store.js";
import { minimumSkillLevel } from "../world/load-world.js";
import type { World } from "../world/world.js";
import { readRouter } from "./case-file.js";
import type { Matter } from "./matter.js";
import { routed } from "./routed.js";

/** A case that needs an agent. */
export interface CaseOffer {
  readonly caseId: string;
  /** What the case is about: the skill, the language and the haste come from it. */
  readonly matter: Matter;
  /** When the customer came. */
  readonly offeredAt: Instant;
  /** The owner so far, who knows the matter: asked first when free, never waited for. */
  readonly owner?: string;
  /** The customer has to come back with a matter that was over. */
  readonly isAgain?: boolean;
}

/** Puts a case in line for an agent, unless it stands in line or is in somebody's hands already. */
export function offerCase(
  store: EventStore,
  world: World,
  offer: CaseOffer,
  at: Instant,
  locale: Locale,
  causeId: string,
): Result<readonly Write[], Refusal> {
  const file = readRouter(store, world);
  const held = file.router.explain(offer.caseId);
  if (held !== undefined && held.status !== "wrapping") return succeed([]);
  const events: readonly RoutingEvent[] = [
    ...signInAll(world, file.version),
    ...(held === undefined ? [] : [{ type: "contact.wrapped-up" as const, id: offer.caseId }]),
    { type: "contact.offered", contact: contactOf(world, offer) },
  ];
  return routed(file, events, at, locale, causeId);
}

/** On its first day everybody signs in and is ready. */
function signInAll(world: World, version: number): readonly RoutingEvent[] {
  if (version > 0) return [];
  return world.agents.map(({ id }): RoutingEvent => {
    return { type: "agent.updated", agent: { id, presence: "ready" } };
  });
}

function contactOf(world: World, offer: CaseOffer): Contact {
  const { caseId, matter, offeredAt, owner, isAgain = false } = offer;
  const { classification, language, isHighValue } = matter;
  const kind = classification.class ?? "other";
  const skill = world.needs[kind] ?? world.needs["other"] ?? "care";
  const isAgent = world.agents.some(({ id }) => id === owner);
  return {
    id: caseId,
    channel: "email",
    language,
    needs: { skill, level: minimumSkillLevel },
    // One step for each reason to be sooner; ageing sees to it that nobody waits for ever.
    priority: (isHighValue ? 1 : 0) + (classification.isUrgent ? 2 : 0) + (isAgain ? 1 : 0),
    ...(isAgent && owner !== undefined ? { preferredAgent: owner } : {}),
    offeredAt,
  };
}
