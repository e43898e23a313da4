import fc from "fast-check";
import { configProblems } from "../../src/config/problems.js";
import type {
  Agent,
  Reservation,
  Router,
  RouterOptions,
  RouterRefusal,
  RouterState,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
} from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import { type Change, changed, changeOf } from "./changes.js";
import { type Host, type Look, newHost, play, tellRouter } from "./host.js";
import { json, type Law, law, type MakeRouter } from "./law.js";
import { stepLaws } from "./laws.js";
import { type ContactBook, type Ledger, newLedger, queueNamed } from "./ledger.js";
import { bookEffect } from "./ledger-effects.js";
import { bookEvent } from "./ledger-events.js";
import { type Move, movesOf } from "./moves.js";
import { without } from "./needs.js";
import { isStaffed, isWanting, may, membershipOf, placeOf, strategyNamed } from "./oracle.js";
import { type Moment, standingOf } from "./standing.js";
import { configsOf, type Scope, strategies } from "./world.js";

// A router stopped in the middle, and gone on with under another configuration.

/** Before, after, and where it stood between. */
interface Cut {
  readonly before: RoutingConfig;
  readonly after: RoutingConfig;
  readonly state: RouterState;
}

/** (13) Refused only for people who are gone and were there, and for places that no way leads to any more. */
function judgeRefusal({ before, after, state }: Cut, thrown: unknown): void {
  const { issues = [] } = thrown as { readonly issues?: readonly RouterRefusal[] };
  demand(issues.length > 0, () => `(13) thrown instead of refused: ${String(thrown)}`);
  for (const { code, path, data } of issues) {
    const { agent: who, contact: what } = data as { agent?: string; contact?: string };
    demand(
      path[0] === "options" && path[1] === "restore" && path.length > 2,
      () => `(13) ${code} is at ${path.join(".")}`,
    );
    if (code === "unknown-agent") {
      const agent = state.agents.find(({ id }) => id === who);
      const holds = state.contacts.some(({ hands }) => hands.some((hand) => hand.agent === who));
      const wasThere = before.agents.some(({ id }) => id === who);
      const isGone = !after.agents.some(({ id }) => id === who);
      demand(
        isGone && wasThere && (holds || agent?.presence !== "signed-out"),
        () => `(13) ${who} has left, and is asked for`,
      );
    } else if (code === "stage-unknown") {
      const one = state.contacts.find(({ contact }) => contact.id === what);
      demand(
        one !== undefined && !leadsTo(after, one),
        () => `(13) the way of ${what} leads to ${one?.queue}`,
      );
    } else throw new LawBroken(`(13) refused for ${code} at ${path.join(".")}`);
  }
}

/** Whether the way that a contact goes comes by its queue at all. */
function leadsTo(
  { queues = [], routes }: RoutingConfig,
  { contact, queue }: RouterState["contacts"][number],
): boolean {
  const isVip = contact.attributes?.["vip"];
  if (contact.queue === undefined && routes !== undefined) {
    const own = routes.filter(({ when }) => when === undefined || isVip === when.endsWith("true"));
    return own.some(({ steps }) => steps.some((step) => step.queue === queue));
  }
  const home = queues.find(({ id }) => id === contact.queue) ?? queues[0];
  // Of the steps of one moment the last one says where to, the contact's after the queue's.
  const places = new Map([[0, home?.id]]);
  for (const { afterMs, instead } of [...(home?.relax ?? []), ...(contact.relax ?? [])]) {
    if (instead?.queue !== undefined) places.set(afterMs, instead.queue);
  }
  return [...places.values()].includes(queue);
}

/** (13) Everybody of the snapshot is still there, where they were, or the host is told. */
function nobodyIsLost({ state }: Cut, router: Router, effects: readonly RoutingEffect[]): void {
  const { contacts } = router.snapshot();
  for (const { contact, queue } of state.contacts) {
    const { id } = contact;
    const told = effects.filter((effect) => "contact" in effect && effect.contact === id);
    const isGone = told.some(({ type }) => type === "timed-out" || type === "wrapped-up");
    const now = contacts.find((one) => one.contact.id === id);
    demand((now === undefined) === isGone, () => `(13) ${id} is lost, or gone and still there`);
    if (now === undefined) continue;
    const last = told.findLast((effect) => effect.type === "queued");
    const known = last?.type === "queued" ? last.queue : queue;
    demand(now.queue === known, () => `(13) ${id} is in ${now.queue}, and known to be in ${known}`);
  }
}

/** (13) Nobody for whom somebody is free stands in line without an offer. */
function nobodyStarves(router: Router): void {
  for (const { contact, status, hands } of router.snapshot().contacts) {
    if (status !== "waiting" || hands.length > 0) continue;
    const free = router.explain(contact.id)?.agents.find(({ outcome }) => outcome === "eligible");
    demand(free === undefined, () => `(13) ${contact.id} waits, and ${free?.agent} is eligible`);
  }
}

/** The books go on under the new rules: what events said of people stays, everything else is as configured. */
function rebound(ledger: Ledger, { before, after, state }: Cut): Ledger {
  const fresh = newLedger(after);
  const agents = new Map(ledger.agents);
  for (const { id } of before.agents) if (!fresh.agents.has(id)) agents.delete(id);
  for (const [id, book] of fresh.agents) {
    const known = agents.get(id);
    const told = state.agents.find((one) => one.id === id)?.agent;
    const { skills, languages, attributes, capacity, queues } = told ?? book.agent;
    const agent = { ...book.agent, skills, languages, attributes, capacity, queues };
    agents.set(id, { ...(known ?? book), agent: without(agent) as Agent });
  }
  const rules = { ...ledger, config: after, rules: fresh.rules, agents };
  for (const book of ledger.contacts.values()) {
    if (!agents.has(book.contact.preferredAgent ?? "")) book.alone = false;
    // From now on at the latest.
    book.desertedSince = null;
  }
  return rules;
}

/** Whether it waits for its own agent alone is the business of another law. */
const mayWaitAlone = ({ contact, alone, attempts }: ContactBook): boolean =>
  contact.preferredAgent !== undefined && (alone !== false || attempts !== null);

interface AtHand {
  readonly rules: Ledger;
  readonly router: Router;
  readonly at: number;
}

/** (13) By the rules: whoever stands where the rules say is offered to those whom the rules name, and at once. */
function rulesHold({ rules, router, at }: AtHand): void {
  const moment = { ledger: rules, at };
  for (const { contact, queue, hands, overdue, attempts } of router.snapshot().contacts) {
    const { id } = contact;
    const book = rules.contacts.get(id);
    if (book === undefined) throw new LawBroken(`(13) ${id} is not in the books`);
    const { leaveWithout } = queueNamed(rules, queue);
    const isDeserted = leaveWithout !== undefined && !isStaffed(rules, queueNamed(rules, queue));
    book.desertedSince = isDeserted ? (book.desertedSince ?? at) : null;
    const waits = book.status === "waiting" && hands.length === 0 && attempts === null;
    demand(
      !waits || !isDeserted || (book.desertedSince ?? at) + leaveWithout.afterMs > at,
      () => `(13) ${id} waits on in ${queue}, where nobody is`,
    );
    // An offer that was out rings as it did, alone or in turn.
    const ringsAll = strategyNamed(queueNamed(rules, queue)) === "ring-all" && overdue === null;
    const isAsking = hands.length === 0 || ringsAll;
    const standing = standingOf(moment, book);
    if (mayWaitAlone(book) || !isAsking || standing.queues[0] !== queue || !isWanting(moment, book))
      continue;
    for (const agent of rules.agents.keys()) {
      demand(
        !may(moment, agent, book, standing),
        () => `(13) ${id} waits, and by the rules ${agent} is free for it`,
      );
    }
  }
}

/** (13) An offer goes to somebody who may have the contact by the rules as they are now. */
function bookStep(
  { rules, at }: AtHand,
  event: RoutingEvent,
  effects: readonly RoutingEffect[],
): void {
  bookEvent(rules, event, at);
  for (const effect of effects) {
    if (effect.type === "reserve") bookOffer({ ledger: rules, at }, effect.reservation);
    bookEffect(rules, effect, at);
  }
}

function bookOffer(moment: Moment, { contact: id, agent: who, queue }: Reservation): void {
  const { ledger } = moment;
  const book = ledger.contacts.get(id);
  const agent = ledger.agents.get(who)?.agent;
  if (book === undefined || agent === undefined) return;
  const standing = standingOf(moment, book);
  demand(
    mayWaitAlone(book) || standing.queues[0] !== queue || may(moment, who, book, standing),
    () => `(13) ${id} is offered to ${who}, who may not have it by the rules`,
  );
  // Whoever stands behind a step that comes later now is offered to members of the queue it led to.
  const behind = (agent.queues ?? [{ queue }]).find((own) => own.queue === queue);
  const membership = membershipOf(moment, agent, book, standing) ?? behind;
  if (membership !== undefined) book.last = placeOf(ledger, who, membership);
}

/** (13) The host wakes in time: it knows the moment, by the snapshot or by what it was told. */
function wakesInTime(host: Host, router: Router): void {
  const { wakeAt, contacts } = router.snapshot();
  demand(wakeAt === null || wakeAt === host.wakeAt, () => `(13) to wake at ${wakeAt}, untold`);
  for (const { contact } of contacts) {
    const { at = 0, because = [] } = router.explain(contact.id) ?? {};
    for (const reason of because) {
      if (reason.code !== "next-stage") continue;
      const next = at + reason.data.inMs;
      demand(
        next > at && host.wakeAt !== null && host.wakeAt <= next,
        () => `(13) ${contact.id} goes on at ${next}, to wake at ${host.wakeAt}`,
      );
    }
  }
}

/** What breaks a law before the cut is the business of that law. */
function isLawful(happen: () => void): boolean {
  try {
    happen();
    return true;
  } catch (thrown) {
    if (thrown instanceof LawBroken) return false;
    throw thrown;
  }
}

const tick: RoutingEvent = { type: "tick" };

/** (13) Gone on with under another configuration: refused with paths, or nobody is lost and nobody starves. */
function goOn(
  make: MakeRouter,
  [before, change]: readonly [RoutingConfig, Change],
  story: readonly Move[],
  more: readonly Move[],
): void {
  const after = changed(before, change);
  if (configProblems(after).length > 0) return;
  const first = make(before, { seed: 7 });
  const hostBefore = newHost(before);
  const ledger = newLedger(before);
  const book: Look = (event, effects, at) => stepLaws(ledger, event, effects, at, first);
  if (!isLawful(() => play(first, hostBefore, story, book, "punctual"))) return;
  const stored = json(first.snapshot());
  const cut: Cut = { before, after, state: JSON.parse(stored) };
  const options: RouterOptions = { restore: JSON.parse(stored) };
  let router: Router;
  try {
    router = make(after, options);
  } catch (thrown) {
    judgeRefusal(cut, thrown);
    return;
  }
  const twin = make(after, { restore: JSON.parse(json(router.snapshot())) });
  const rules = rebound(ledger, cut);
  // Along routes the books know only the stops of the configuration they began with.
  const isPlain = before.routes === undefined && after.routes === undefined;
  const { queues, hasRoutes, mayPrefer, longestPauseMs } = newHost(after);
  const host: Host = { ...hostBefore, queues, hasRoutes, mayPrefer, longestPauseMs };
  const look: Look = (event, effects, at) => {
    nobodyStarves(router);
    if (effects.some(({ type }) => type === "refused")) return;
    wakesInTime(host, router);
    if (!isPlain) return;
    bookStep({ rules, router, at }, event, effects);
    rulesHold({ rules, router, at });
  };
  tellRouter(router, host, tick, (event, effects, at) => {
    nobodyIsLost(cut, router, effects);
    look(event, effects, at);
    const [one, two] = [effects, twin.apply(at, event)].map(json);
    demand(one === two, () => `(13) stored once more it tells ${two}, and not ${one}`);
    const [here, there] = [router, twin].map((each) => json(each.snapshot()));
    demand(here === there, () => `(13) stored once more it ends in ${there}, and not in ${here}`);
  });
  play(router, host, more, look, "punctual");
}

// Many wait, few are there: so that somebody stands at every stage of the way when it is stopped.
const before = movesOf(
  {
    offer: 12,
    abandon: 2,
    ready: 5,
    accept: 3,
    reject: 1,
    callback: 1,
    update: 1,
    patch: 1,
    added: 1,
    away: 1,
    out: 1,
    tick: 3,
    transfer: 1,
    complete: 2,
  },
  16,
);
const afterwards = movesOf(
  { ready: 5, accept: 4, reject: 2, complete: 3, queues: 1, patch: 1, tick: 4, out: 1, offer: 3 },
  8,
);

// So that it rings with several when it is stopped.
const ringing: Scope["strategies"] = [
  ...strategies,
  "ring-all",
  "ring-all",
  "ring-all",
  "ring-all",
];

const plans = (routes: boolean): fc.Arbitrary<readonly [RoutingConfig, Change]> =>
  fc.tuple(configsOf({ routes, strategies: ringing }), changeOf(routes));

export const changing: Law = law<
  [readonly [RoutingConfig, Change], readonly Move[], readonly Move[]]
>(
  [
    fc.oneof({ weight: 3, arbitrary: plans(false) }, { weight: 1, arbitrary: plans(true) }),
    before,
    afterwards,
  ],
  goOn,
);
