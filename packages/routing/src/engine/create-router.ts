import { type Instant, refuse } from "@ramah/core";
import type { RoutingConfig } from "../config/config.js";
import { checkingOf, configProblems } from "../config/problems.js";
import type { Strategy } from "../strategies/strategy.js";
import type { WaitEstimate } from "../waiting/wait-estimate.js";
import { isSiteDue } from "./availability.js";
import { eventProblems } from "./check-event.js";
import type { RoutingEffect } from "./effect.js";
import { estimate } from "./estimate.js";
import type { RoutingEvent } from "./event.js";
import { type Explanation, explain } from "./explain.js";
import { createFloor, type Floor } from "./floor.js";
import { handle } from "./handle.js";
import { matchAll } from "./match.js";
import { optionProblems } from "./option-problems.js";
import { checkStaff } from "./presence.js";
import type { RouterRefusal } from "./reasons.js";
import { restoreFloor } from "./restore.js";
import { snapshotOf } from "./snapshot.js";
import type { RouterState } from "./state.js";
import { passTime } from "./time.js";
import { type FloorView, viewOf } from "./view.js";

/** A router: told what happens and when, it says what to do. It has no clock: time is what you tell it. */
export interface Router {
  /**
   * Takes an event in. Never throws for what a host can send: a refusal is an effect, and the refused event
   * changes nothing; the time stays where it was. Only where something due by its moment may decide (a place in a full
   * queue becomes free, a name too) does that happen first, and is told with the refusal.
   *
   * @param at epoch milliseconds, a whole number, never before the last event
   * @param event what happened
   * @returns what to do, in order
   */
  readonly apply: (at: Instant, event: RoutingEvent) => readonly RoutingEffect[];
  /** Where everything stands, as plain JSON; `createRouter` goes on from it as if nothing had happened. */
  readonly snapshot: () => RouterState;
  /** Why this agent, why not the others; `undefined` for a contact (or an agent) that is not here. */
  readonly explain: (contactId: string, agentId?: string) => Explanation | undefined;
  /**
   * How long the contact will wait, as things stand: who is ready at an open site, who is served before, and how
   * things went lately. Stages to come and who may come or go are not foreseen. `undefined` for one that does not
   * stand in line: not here, on offer, in somebody's hands, or to be called later.
   */
  readonly estimate: (contactId: string) => WaitEstimate | undefined;
  /** Who waits, for how long, who is free. */
  readonly view: () => FloorView;
}

/** What a router can be given besides its configuration. */
export interface RouterOptions {
  /** For the strategies that draw lots; 1 when left out. Beside a snapshot only the snapshot's own. */
  readonly seed?: number;
  /**
   * What `snapshot` gave; its seed goes on. Under the same configuration it is as if nothing had happened.
   *
   * Under another one everything that happened stays, and goes on by the new rules: places in line and in
   * queues, time waited, offers that are out, agents' presence, and what events have said of an agent's
   * skills, languages, capacity, queues and attributes. What changes by that for whoever waits is told by
   * the next event, another moment to wake included: send a `tick` at once. Refused where somebody would
   * be lost: an agent who is there or has something in hand is not in the configuration, or a contact
   * stands in a queue that is gone or that its way does not lead to.
   */
  readonly restore?: RouterState;
  /**
   * A strategy of one's own by queue id, instead of the one that the queue names; to be given again with a
   * snapshot. It must not throw: what it throws comes out of `apply`, at that event and at later ones, and
   * what the event would have told is lost. Mend it, and go on from a snapshot taken before.
   */
  readonly strategies?: Readonly<Record<string, Strategy>>;
}

/**
 * Makes a router: deterministic, the same events give the same effects on every platform. What it is given,
 * here and in events, is kept and not copied: do not change it afterwards. A snapshot is a copy.
 *
 * @param config agents, queues, routes, sites and rules; see `parseRoutingConfig` for stored ones
 * @param options a `seed`, or a snapshot to `restore`, and strategies of one's own
 * @returns a router in which nobody is signed in, or one that goes on
 * @throws RangeError with `code` and `issues` that list every problem of the configuration, or else of the
 *   options: a snapshot may be given as it was read from a store
 * @example
 * import { createRouter } from "@ramah/routing";
 *
 * const router = createRouter({ agents: [{ id: "sari", languages: { id: 5 } }] });
 * router.apply(0, { type: "agent.updated", agent: { id: "sari", presence: "ready" } });
 * const contact = { id: "call-1", channel: "phone", language: "id" } as const;
 * const effects = router.apply(1_000, { type: "contact.offered", contact });
 * effects.map(({ type }) => type); // => ["queued", "reserve", "wake-at"]
 * router.explain("call-1")?.chosen; // => "sari"
 * router.apply(500, { type: "tick" }).map((effect) => effect.type === "refused" && effect.code); // => ["time-backwards"]
 */
export function createRouter(config: RoutingConfig, options: RouterOptions = {}): Router {
  refuse("createRouter", configProblems(config));
  const known = checkingOf(config);
  refuse("createRouter", optionProblems(options, known));
  const { restore, seed = restore?.seed ?? 1 } = options;
  const floor = createFloor(config, seed, options.strategies);
  for (const queue of floor.queues) checkStaff(floor, queue, 0);
  if (restore !== undefined) restoreFloor(floor, restore);
  return {
    apply: (at, event) => apply(floor, at, event, known),
    snapshot: () => snapshotOf(floor),
    explain: (contactId, agentId) => explain(floor, contactId, agentId),
    estimate: (contactId) => estimate(floor, contactId),
    view: () => viewOf(floor),
  };
}

function apply(
  floor: Floor,
  at: Instant,
  event: RoutingEvent,
  known: ReturnType<typeof checkingOf>,
): readonly RoutingEffect[] {
  const shape = timeProblem(floor, at) ?? eventProblems(event, known);
  if (shape.length > 0) return refused(shape);
  const { now } = floor;
  const isDue = isSiteDue(floor, at) || floor.timers.next() <= at;
  // Before time passes, since a refused event must change nothing; unless what is due takes away the reason.
  const early = isDue ? handle(floor, event, at, true) : none;
  if (early.some(({ code }) => code !== "queue-full" && code !== "duplicate-contact")) {
    return refused(early);
  }
  const effects: RoutingEffect[] = [];
  floor.effects = effects;
  floor.now = at;
  floor.origin ??= at;
  if (isDue) passTime(floor, at);
  // What ran out may have taken away what the event is about.
  const refusals = handle(floor, event, at, false);
  if (refusals.length > 0 && !isDue) {
    floor.now = now;
    if (now === null) floor.origin = null;
    return refused(refusals);
  }
  // A way that begins in the past has stages behind it.
  if (floor.timers.next() <= at) passTime(floor, at);
  matchAll(floor, at);
  for (const effect of refused(refusals)) effects.push(effect);
  const wakeAt = floor.timers.next();
  if (wakeAt === Number.POSITIVE_INFINITY) floor.wakeAt = null;
  else if (wakeAt !== floor.wakeAt) {
    floor.wakeAt = wakeAt;
    effects.push({ type: "wake-at", at: wakeAt });
  }
  return effects;
}

const none: readonly RouterRefusal[] = [];

function timeProblem({ now }: Floor, at: Instant): readonly RouterRefusal[] | undefined {
  if (!Number.isSafeInteger(at) || Math.abs(at) > 8.64e15) {
    const data = { least: -8.64e15, most: 8.64e15, isWhole: true };
    return [{ code: "config-number", path: ["at"], data }];
  }
  if (now === null || at >= now) return undefined;
  return [{ code: "time-backwards", path: ["at"], data: { byMs: now - at } }];
}

const refused = (refusals: readonly RouterRefusal[]): readonly RoutingEffect[] =>
  refusals.length === 0 ? [] : refusals.map((refusal) => ({ type: "refused", ...refusal }));
