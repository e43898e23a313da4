import type { Instant, Locale } from "@ramah/core";
import type { Explanation } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";
import { readRouter } from "../case/case-file.js";
import type { RoutingView } from "../desk/view.js";
import type { EventStore } from "../store/event-store.js";
import { nameOf, type World } from "../world/world.js";
import { linesOf } from "./lines.js";

/** Which agent gets a case and why, and for every other agent why not. */
export function routingView(
  store: EventStore,
  world: World,
  caseId: string,
  at: Instant,
  locale: Locale,
): RoutingView {
  const explanation = explanationOf(store, world, caseId, at);
  if (explanation === undefined) return { lines: [], others: [] };
  const { chosen, because, agents } = explanation;
  return {
    ...(chosen === null ? {} : { agent: { id: chosen, name: nameOf(world, chosen) } }),
    lines: linesOf(
      because,
      (reason) => sayRouting(reason, locale),
      chosen === null ? "attention" : "good",
    ),
    others: agents
      .filter(({ agentId }) => agentId !== chosen)
      .map(({ agent, blocks, rank, remedy }) => ({
        name: agent,
        lines: linesOf(
          [...blocks, ...(rank === null ? [] : [rank]), ...(remedy === null ? [] : [remedy])],
          (reason) => sayRouting(reason, locale),
        ),
      })),
  };
}

/** Why the case went where it went, exactly as things stood then; why nobody, as things stand now. */
function explanationOf(
  store: EventStore,
  world: World,
  caseId: string,
  at: Instant,
): Explanation | undefined {
  const router = readRouter(store, world);
  return (
    world.router.explainDecision(router.events, caseId) ??
    world.router.explain(router.state, caseId, at)
  );
}
