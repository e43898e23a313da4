import type { Locale } from "@ramah/core";
import type { Explanation, LoggedEvent } from "@ramah/routing";
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
  locale: Locale,
): RoutingView {
  const explanation = explanationOf(world, router, caseId);
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
      .filter(({ agent }) => agent !== chosen)
      .map(({ name, blocks, rank, remedies }) => ({
        name,
        lines: linesOf(
          [
            ...blocks,
            ...(rank === null ? [] : [rank]),
            // With several obstacles no single change is enough.
            ...(remedies.length === 1 ? remedies : []),
          ],
          (reason) => withoutName(sayRouting(reason, locale), name),
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
  { router, events }: RouterFile,
  caseId: string,
): Explanation | undefined {
  const now = router.explain(caseId);
  return now !== undefined && now.chosen === null
    ? now
    : (lastChoice(world, events, caseId) ?? now);
}

/** Goes through the log again up to each choice, and asks at that moment. */
function lastChoice(
  world: World,
  events: readonly LoggedEvent[],
  caseId: string,
): Explanation | undefined {
  const router = world.newRouter();
  let last: Explanation | undefined;
  for (const event of events) {
    const isChosen = router
      .apply(event.at, event)
      .some((effect) => effect.type === "reserve" && effect.reservation.contact === caseId);
    if (isChosen) last = router.explain(caseId) ?? last;
  }
  return last;
}
