import { fail, type Instant, type Locale, type Result, succeed } from "@ramah/core";
import type { LoggedEvent, RouterRefusal, RoutingEvent } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";
import type { Refusal } from "../desk/desk.js";
import type { Write } from "../store/event-store.js";
import type { RouterFile } from "./case-file.js";
import { writeOf } from "./change.js";
import { orRefuse } from "./outcome.js";

/** Tells the router events one after the other; the first refusal ends it and nothing is kept. */
export function routed(
  { router, name, version, lastAt }: RouterFile,
  events: readonly RoutingEvent[],
  at: Instant,
  locale: Locale,
  causeId: string,
): Result<readonly Write[], Refusal> {
  const moment = Math.max(at, lastAt);
  for (const event of events) {
    const [first, ...more] = router
      .apply(moment, event)
      .filter((effect) => effect.type === "refused");
    if (first === undefined) continue;
    const refused: Result<never, RouterRefusal> = fail(first, ...more);
    const said = orRefuse(refused, (refusal) => sayRouting(refusal, locale));
    if (!said.ok) return said;
  }
  const logged = events.map((event): LoggedEvent => ({ ...event, at: moment }));
  return succeed([writeOf({ stream: name, expected: version, events: logged }, causeId)]);
}
