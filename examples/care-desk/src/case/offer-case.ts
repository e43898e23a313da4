import type { Instant, Locale, Result } from "@ramah/core";
import { succeed } from "@ramah/core";
import type { Contact, RouterCommand } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";
import type { Refusal } from "../desk/desk.js";
import type { EventStore, Write } from "../store/event-store.js";
import { minimumSkillLevel } from "../world/load-world.js";
import type { World } from "../world/world.js";
import { readRouter } from "./case-file.js";
import { changed, changeOf, writeOf } from "./change.js";
import type { Matter } from "./matter.js";
import { orRefuse } from "./outcome.js";

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
  const router = readRouter(store, world);
  const held = world.router.explain(router.state, offer.caseId, at);
  if (held !== undefined && held.status !== "wrapping") return succeed([]);
  const done: RouterCommand[] =
    held?.chosen == null
      ? []
      : [{ type: "wrap-up-done", agentId: held.chosen, contactId: offer.caseId }];
  const commands = [
    ...signInAll(world, router.version),
    ...done,
    { type: "offer-contact" as const, contact: contactOf(world, offer) },
  ];
  const routed = orRefuse(
    changed(world.router, changeOf(router, router.state), commands, at),
    (refusal) => sayRouting(refusal, locale),
  );
  return routed.ok ? succeed([writeOf(routed.value, causeId)]) : routed;
}

/** On its first day everybody signs in and is ready. */
function signInAll(world: World, version: number): RouterCommand[] {
  if (version > 0) return [];
  return world.agents.flatMap(({ id }): RouterCommand[] => [
    { type: "sign-in", agentId: id },
    { type: "ready", agentId: id },
  ]);
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
    requires: [{ skill, minimumLevel: minimumSkillLevel }],
    // One step for each reason to be sooner; ageing sees to it that nobody waits for ever.
    priority: (isHighValue ? 1 : 0) + (classification.isUrgent ? 2 : 0) + (isAgain ? 1 : 0),
    ...(isAgent && owner !== undefined ? { preferredAgent: owner } : {}),
    offeredAt,
  };
}
