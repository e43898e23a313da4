import type { Instant, Locale } from "@ramah/core";
import type { Explanation } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";
import type { RouterFile } from "../case/case-file.js";
import type { RoutingView } from "../desk/view.js";
import { sayDesk } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import { linesOf } from "./lines.js";

/** Which agent gets a case and why, and for every other agent why not. */
export function routingView(
  world: World,
  router: RouterFile,
  caseId: string,
  at: Instant,
  locale: Locale,
): RoutingView {
  const explanation = explanationOf(world, router, caseId, at);
  if (explanation === undefined) {
    const text = sayDesk({ code: "not-offered", data: {} }, locale);
    return { lines: [{ code: "not-offered", text }], others: [] };
  }
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
          (reason) => withoutName(sayRouting(reason, locale), agent),
        ),
      })),
  };
}

/** The name stands above the lines already. */
function withoutName(text: string, name: string): string {
  const rest = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Why the case went where it went, exactly as things stood then; while it waits, as things stand now. */
function explanationOf(
  world: World,
  { state, events }: RouterFile,
  caseId: string,
  at: Instant,
): Explanation | undefined {
  const now = world.router.explain(state, caseId, at);
  return now?.status === "waiting" ? now : (world.router.explainDecision(events, caseId) ?? now);
}
