import fc from "fast-check";
import { configProblems } from "../../src/config/problems.js";
import type {
  Agent,
  Queue,
  Router,
  RouterRefusal,
  RouterState,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
} from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import { type Host, newHost, play, tellRouter } from "./host.js";
import { json, type Law, type MakeRouter } from "./law.js";
import { stepLaws } from "./laws.js";
import { isOnRoute, type Ledger, newLedger } from "./ledger.js";
import { bookEffect } from "./ledger-effects.js";
import { type Move, moves } from "./moves.js";
import { without } from "./needs.js";
import { isWanting, may, standingOf } from "./oracle.js";
import { configsOf } from "./world.js";

// A router stopped in the middle, and gone on with under another configuration: somebody has learnt a skill,
// somebody has left, a queue asks for something else.

/** Another configuration of the same kind, and what of it takes the place of what was. */
interface Change {
  readonly other: RoutingConfig;
  readonly mask: readonly boolean[];
  readonly left: readonly number[];
  readonly hasNewcomer: boolean;
}

/** Now and then takes a field from another. */
function mixed<Value extends object>(
  own: Value,
  other: Partial<Value>,
  take: () => boolean,
): Value {
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  for (const name of ["id", "sites", "rules"]) names.delete(name);
  const fields = [...names].filter(take).map((name) => [name, other[name as keyof Value]]);
  return without({ ...own, ...Object.fromEntries(fields) });
}

function changed(config: RoutingConfig, change: Change): RoutingConfig {
  const { other, mask, left, hasNewcomer } = change;
  let step = 0;
  const take = (): boolean => mask[step++ % mask.length] === true;
  const { queues = [], agents, rules = {}, ...rest } = config;
  const others = other.queues ?? [];
  const mine = queues.map((queue, index): Queue => mixed(queue, others[index] ?? {}, take));
  const people = agents
    .map((agent, index): Agent => mixed(agent, other.agents[index] ?? {}, take))
    .filter((_, index) => !left.includes(index));
  return without({
    ...mixed(rest, { routes: other.routes, hours: other.hours } as object, take),
    queues: [...mine, ...others.slice(mine.length)],
    agents: hasNewcomer ? [...people, { id: "newcomer", skills: { loans: 5 } }] : people,
    rules: mixed(rules, other.rules ?? {}, take),
  }) as RoutingConfig;
}

interface Cut {
  readonly config: RoutingConfig;
  readonly after: RoutingConfig;
  readonly state: RouterState;
}

/** Only names that are gone, and places that no way leads to any more. */
function judgeRefusal({ config, after, state }: Cut, thrown: unknown): void {
  const { issues = [] } = thrown as { readonly issues?: readonly RouterRefusal[] };
  demand(issues.length > 0, () => `(13) thrown instead of refused: ${String(thrown)}`);
  for (const { code, path, data } of issues as readonly (RouterRefusal & { data: object })[]) {
    demand(
      path[0] === "options" && path[1] === "restore" && path.length > 2,
      () => `(13) ${code} is at ${path.join(".")}`,
    );
    if (code === "unknown-agent") {
      const { agent: id } = data as { agent: string };
      const agent = state.agents.find((one) => one.id === id);
      const holds = state.contacts.some(({ hands }) => hands.some((hand) => hand.agent === id));
      const isGone = !after.agents.some((one) => one.id === id);
      const wasThere = config.agents.some((one) => one.id === id);
      demand(
        isGone && wasThere && (holds || agent?.presence !== "signed-out"),
        () => `(13) ${id} has left, and is asked for`,
      );
    } else if (code === "stage-unknown") {
      const { contact: id } = data as { contact: string };
      const one = state.contacts.find(({ contact }) => contact.id === id);
      if (one === undefined) throw new LawBroken(`(13) ${id} is nobody`);
      demand(!leadsTo(after, one), () => `(13) the way of ${id} leads to ${one.queue}`);
    } else throw new LawBroken(`(13) refused for ${code} at ${path.join(".")}`);
  }
}

/** Whether the way that a contact goes comes by its queue at all. */
function leadsTo(
  config: RoutingConfig,
  { contact, queue }: RouterState["contacts"][number],
): boolean {
  const { queues = [], routes } = config;
  const { attributes = {} } = contact;
  if (contact.queue === undefined && routes !== undefined) {
    return routes.some(
      ({ when, steps }) =>
        (when === undefined || attributes["vip"] === when.endsWith("true")) &&
        steps.some((step) => step.queue === queue),
    );
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

/** (13) The same by the rules: whoever stands where the rules say is offered to whom the rules name. */
function rulesHold(ledger: Ledger, router: Router, at: number): void {
  const moment = { ledger, at };
  const { contacts } = router.snapshot();
  for (const { contact, queue, hands } of contacts) {
    const book = ledger.contacts.get(contact.id);
    if (book === undefined) throw new LawBroken(`(13) ${contact.id} is not in the books`);
    if (hands.length > 0 || isOnRoute(ledger, book) || !isWanting(moment, book)) continue;
    const standing = standingOf(moment, book);
    if (standing.queues[0] !== queue) continue;
    for (const id of ledger.agents.keys()) {
      demand(
        !may(moment, id, book, standing),
        () => `(13) ${contact.id} waits, and by the rules ${id} is free for it`,
      );
    }
  }
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
        host.wakeAt !== null && host.wakeAt <= Math.max(next, at + 1),
        () => `(13) ${contact.id} goes on at ${next}, to wake at ${host.wakeAt}`,
      );
    }
  }
}

/** The books go on under the new rules: what events said of people stays, everything else is as configured. */
function rebound(ledger: Ledger, { config, after, state }: Cut): Ledger {
  const agents = new Map(ledger.agents);
  for (const agent of after.agents) {
    const book = agents.get(agent.id);
    const told = state.agents.find(({ id }) => id === agent.id)?.agent;
    if (book === undefined) {
      const fresh = newLedger({ ...after, agents: [agent] }).agents.get(agent.id);
      if (fresh !== undefined) agents.set(agent.id, fresh);
    } else {
      const { skills, languages, attributes, capacity, queues } = told ?? agent;
      const now = without({ ...agent, skills, languages, attributes, capacity, queues });
      agents.set(agent.id, { ...book, agent: now as Agent });
    }
  }
  for (const { id } of config.agents) {
    if (after.agents.some((agent) => agent.id === id)) continue;
    agents.delete(id);
    for (const book of ledger.contacts.values()) {
      if (book.contact.preferredAgent === id) book.alone = false;
    }
  }
  const { rules } = newLedger(after);
  return { ...ledger, config: after, rules, agents };
}

/** (13) Gone on with under another configuration: refused with paths, or nobody is lost and nobody starves. */
function goesOn(
  make: MakeRouter,
  config: RoutingConfig,
  story: readonly Move[],
  cut: number,
  change: Change,
): void {
  const after = changed(config, change);
  if (configProblems(after).length > 0) return;
  const router = make(config, { seed: 7 });
  const host = newHost(config);
  const ledger = newLedger(config);
  const book = (event: RoutingEvent, effects: readonly RoutingEffect[], at: number): void =>
    stepLaws(ledger, event, effects, at, router);
  play(router, host, story.slice(0, cut), book, "punctual");
  const stored = json(router.snapshot());
  const halves: Cut = { config, after, state: JSON.parse(stored) };
  let other: Router;
  try {
    other = make(after, { restore: JSON.parse(stored) });
  } catch (thrown) {
    judgeRefusal(halves, thrown);
    return;
  }
  const twin = make(after, { restore: JSON.parse(json(other.snapshot())) });
  const rules = rebound(ledger, halves);
  let isFirst = true;
  const look = (event: RoutingEvent, effects: readonly RoutingEffect[], at: number): void => {
    demand(
      json(twin.apply(at, event)) === json(effects),
      () => "(13) gone on with twice it differs",
    );
    if (isFirst) {
      nobodyIsLost(halves, other, effects);
      for (const effect of effects) bookEffect(rules, effect, at);
      rulesHold(rules, other, at);
      isFirst = false;
    }
    nobodyStarves(other);
    if (effects.every(({ type }) => type !== "refused")) wakesInTime(host, other);
    const { counts, contacts } = other.snapshot();
    const { offered, completed, abandoned, timedOut } = counts;
    demand(
      offered - completed - abandoned - timedOut === contacts.length,
      () => `(13) ${contacts.length} are here, and counted are ${json(counts)}`,
    );
  };
  tellRouter(other, host, { type: "tick" }, look);
  play(other, host, story.slice(cut), look, "punctual");
}

const changes = (routes: boolean): fc.Arbitrary<[RoutingConfig, Change]> =>
  fc.tuple(
    configsOf({ routes }),
    fc.record({
      other: configsOf({ routes }),
      mask: fc.array(fc.boolean(), { minLength: 7, maxLength: 60 }),
      left: fc.oneof(fc.constant([]), fc.subarray([0, 1, 2], { minLength: 1 })),
      hasNewcomer: fc.boolean(),
    }),
  );

export const changing: Law = (make) =>
  fc.property(
    fc.oneof({ weight: 3, arbitrary: changes(false) }, { weight: 1, arbitrary: changes(true) }),
    moves,
    fc.nat(28),
    ([config, change], story, cut) => goesOn(make, config, story, cut, change),
  ) as unknown as fc.IProperty<never>;
