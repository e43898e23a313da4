import fc from "fast-check";
import type { Agent, Router, RoutingConfig, RoutingEffect, RoutingEvent } from "../../src/index.js";
import { demand } from "./broken.js";
import { type Host, type Manner, manners, newHost, play } from "./host.js";
import { json, type Law, law } from "./law.js";
import { type Move, moves } from "./moves.js";
import { configs, configsOf } from "./world.js";

// Two stories that differ in what must not matter.

const names = /^[acknq]\d+$/;

/** Every name another name in the same order, every moment another by the same difference. */
function renamed(value: unknown, byMs: number): unknown {
  if (typeof value === "string") return names.test(value) ? `z${value}` : value;
  if (typeof value === "number") return value > 1e12 ? value + byMs : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, byMs));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, byMs)]));
}

const shifted = (hours: NonNullable<RoutingConfig["hours"]>, byMs: number) =>
  Object.fromEntries(
    Object.entries(hours).map(([site, { isOpen, nextOpening, nextClosing }]) => {
      const later = (at: number | undefined) => (at === undefined ? undefined : at + byMs);
      const moved = {
        isOpen: (at: number) => isOpen(at - byMs),
        nextOpening: (at: number) => later(nextOpening(at - byMs)),
      };
      if (nextClosing === undefined) return [site, moved];
      return [site, { ...moved, nextClosing: (at: number) => later(nextClosing(at - byMs)) }];
    }),
  );

/** (11) Another time and other names: the same story at that time with those names. */
export const shifting: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [configs, moves, manners, fc.integer({ min: -100_000_000_000, max: 100_000_000_000 })],
  (make, config, story, manner, byMs) => {
    const router = make(config, { seed: 7 });
    const { hours = {}, ...plan } = config;
    const moved = { ...(renamed(plan, byMs) as RoutingConfig), hours: shifted(hours, byMs) };
    const other = make(moved, { seed: 7 });
    play(
      router,
      newHost(config),
      story,
      (event, effects, at) => {
        const expected = json(renamed(effects, byMs));
        const told = json(other.apply(at + byMs, renamed(event, byMs) as RoutingEvent));
        demand(told === expected, () => `(11) expected ${expected}, and got ${told}`);
      },
      manner,
    );
    demand(
      json(other.snapshot()) === json(renamed(router.snapshot(), byMs)),
      () => "(11) it ends otherwise",
    );
  },
);

const strange = (effect: RoutingEffect): boolean => {
  const { contact, agent } =
    effect.type === "reserve"
      ? effect.reservation
      : (effect as { contact?: string; agent?: string });
  return effect.type === "wake-at" || isStranger(contact) || isStranger(agent);
};
const isStranger = (id: string | undefined): boolean => id?.startsWith("x") === true;

/** What strangers do: an agent of another queue, and contacts that only this agent could serve. */
function strangerMoves(other: Router, host: Host, pick: number): void {
  const offers = other.snapshot().contacts.filter(({ contact }) => isStranger(contact.id));
  const [first] = offers;
  const number = first?.hands[0]?.number;
  const events: readonly RoutingEvent[] = [
    { type: "agent.updated", agent: { id: "x0", presence: "ready" } },
    { type: "agent.updated", agent: { id: "x0", presence: "not-ready" } },
    { type: "agent.updated", agent: { id: "x9", presence: "ready" } },
    { type: "reservation.accepted", id: `r${number ?? 0}` },
    { type: "contact.completed", id: first?.contact.id ?? "x" },
    { type: "contact.abandoned", id: first?.contact.id ?? "x" },
    {
      type: "contact.offered",
      contact: {
        id: `x-${host.serial}-${pick}`,
        channel: "phone",
        queue: "qx",
        needs: { agents: ["x0"] },
      },
    },
  ];
  const event = events[pick % 10];
  if (event?.type === "reservation.accepted" && number === undefined) return;
  if (event !== undefined) other.apply(host.at, event);
}

const unplaced = <Owner extends Pick<Agent, "queues">>(owner: Owner): Owner =>
  owner.queues === undefined
    ? owner
    : { ...owner, queues: owner.queues.map(({ position: _, ...own }) => own) };

/** (9) Agents who can never serve anybody here, and contacts for them alone, change no decision. */
export const independence: Law = law<[RoutingConfig, readonly Move[], readonly number[]]>(
  [
    // Places that are left out are counted in the configuration, where a stranger counts as well.
    fc
      .oneof(configsOf({ chance: false }), configsOf({ chance: false, routes: true }))
      .map(({ agents, ...config }) => ({ ...config, agents: agents.map(unplaced) })),
    moves.map((story) =>
      story.map((move) => (move.patch ? { ...move, patch: unplaced(move.patch) } : move)),
    ),
    fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }),
  ],
  (make, config, story, picks) => {
    const queues = [...(config.queues ?? []), { id: "qx" }];
    const isStaffed = json(config.queues).includes("leaveWithout");
    const own: Agent = { id: "x0", queues: [{ queue: "qx" }] };
    const unable: Agent = { id: "x9", capacity: { slots: {} } };
    const agents = [
      own,
      ...config.agents,
      isStaffed ? { ...unable, queues: [{ queue: "qx" }] } : unable,
    ];
    const router = make({ ...config, queues }, { seed: 7 });
    const other = make({ ...config, queues, agents }, { seed: 7 });
    const host = newHost(config);
    const ids = new Map<string, string>();
    let step = 0;
    const named = (effect: RoutingEffect, back: boolean): string => {
      if (effect.type === "reserve") {
        const { reservation } = effect;
        return json({ ...effect, reservation: { ...reservation, id: "" } });
      }
      return effect.type === "rescind" && !back
        ? json({ ...effect, id: ids.get(effect.id) })
        : json(effect);
    };
    play(
      router,
      host,
      story,
      (event, effects, at) => {
        const isOfReservation =
          event.type === "reservation.accepted" || event.type === "reservation.rejected";
        const same = isOfReservation ? { ...event, id: ids.get(event.id) ?? event.id } : event;
        if (isOfReservation && !ids.has(event.id)) return;
        const others = other.apply(at, same).filter((effect) => !strange(effect));
        const mine = effects.filter((effect) => !strange(effect));
        for (const [index, effect] of mine.entries()) {
          const twin = others[index];
          if (effect.type === "reserve" && twin?.type === "reserve") {
            ids.set(effect.reservation.id, twin.reservation.id);
          }
        }
        if (effects.some(({ type }) => type === "refused")) {
          demand(
            others.every(({ type }) => type === "refused"),
            () => `(9) refused, and with strangers ${json(others)}`,
          );
          return;
        }
        const [one, two] = [
          mine.map((effect) => named(effect, false)),
          others.map((effect) => named(effect, true)),
        ];
        demand(
          json(one) === json(two),
          () => `(9) alone ${json(one)}, with strangers ${json(two)}`,
        );
        strangerMoves(other, host, picks[step++ % picks.length] ?? 0);
      },
      "punctual",
    );
  },
);
