import fc from "fast-check";
import type {
  Agent,
  AgentPatch,
  Contact,
  RelaxStep,
  Router,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
  TransferNote,
  TransferTarget,
} from "../../src/index.js";
import type { Move } from "./moves.js";
import { without } from "./needs.js";
import { channelsUsed } from "./world.js";

// A host, its customers and its agents: what is told to a router, and what is kept of what it says.

/** What a host knows: what it sent, and what it was told. */
export interface Host {
  at: number;
  serial: number;
  wakeAt: number | null;
  readonly waiting: string[];
  readonly offers: string[];
  readonly talking: string[];
  readonly wrapping: string[];
  readonly dialling: string[];
  readonly agents: string[];
  readonly queues: readonly string[];
  readonly hasRoutes: boolean;
  /** Time for a preferred agent is laid out along the stops, as if none of them were left out. */
  readonly mayPrefer: boolean;
  /** Whoever ticks at every opening does not sit through weeks of them. */
  readonly longestPauseMs: number;
}

export const firstMoment = 1_700_000_000_000;

export const newHost = (config: RoutingConfig, at = firstMoment): Host => ({
  at,
  serial: 0,
  wakeAt: null,
  waiting: [],
  offers: [],
  talking: [],
  wrapping: [],
  dialling: [],
  agents: config.agents.map(({ id }) => id),
  queues: (config.queues ?? [{ id: "main" }]).map(({ id }) => id),
  hasRoutes: config.routes !== undefined,
  mayPrefer: !(config.routes ?? []).some(({ steps }) => steps.some(({ skipIf }) => skipIf)),
  longestPauseMs: Object.keys(config.hours ?? {}).length > 0 ? 300_000 : Number.POSITIVE_INFINITY,
});

const needed: Readonly<Record<string, (host: Host) => readonly string[]>> = {
  accept: ({ offers }) => offers,
  reject: ({ offers }) => offers,
  complete: ({ talking }) => talking,
  transfer: ({ talking }) => talking,
  wrapped: ({ wrapping }) => wrapping,
  abandon: ({ waiting }) => waiting,
  callback: ({ waiting }) => waiting,
  update: ({ waiting }) => waiting,
  answered: ({ dialling }) => dialling,
  failed: ({ dialling }) => dialling,
};

/** Where there is nothing to do it to, mostly something else happens: the router hears enough nonsense. */
function kindOf(host: Host, { kind, pick }: Move): string {
  const list = needed[kind]?.(host);
  if (list === undefined || list.length > 0 || pick % 10 === 0) return kind;
  if (host.dialling.length > 0) return pick % 2 === 0 ? "answered" : "failed";
  if (host.offers.length > 0) return "accept";
  return pick % 2 === 0 ? "offer" : "ready";
}

/** The event a move comes to, in this situation. */
export function eventOf(host: Host, move: Move): RoutingEvent {
  const { pick } = move;
  const kind = kindOf(host, move);
  const from = (list: readonly string[]): string => list[pick % list.length] ?? "nobody";
  const id = from(host.agents);
  switch (kind) {
    case "offer":
      return { type: "contact.offered", contact: contactOf(host, move) };
    case "accept":
      return { type: "reservation.accepted", id: from(host.offers) };
    case "reject": {
      const cause = ([undefined, "rejected", "busy", "unreachable"] as const)[pick % 4];
      return without({
        type: "reservation.rejected",
        id: from(host.offers),
        cause,
      }) as RoutingEvent;
    }
    case "complete":
      return without({
        type: "contact.completed",
        id: from(host.talking),
        wrapUpMs: move.wrapUpMs,
      }) as RoutingEvent;
    case "wrapped":
      return { type: "contact.wrapped-up", id: from(host.wrapping) };
    case "abandon":
      return {
        type: "contact.abandoned",
        id: from(pick % 2 === 0 && host.dialling.length > 0 ? host.dialling : host.waiting),
      };
    case "ready":
      return { type: "agent.updated", agent: { id, presence: "ready" } };
    case "away":
      return {
        type: "agent.updated",
        agent: { id, presence: "not-ready", because: pick % 2 === 0 ? "break" : "meeting" },
      };
    case "out":
      return { type: "agent.updated", agent: { id, presence: "signed-out" } };
    case "patch":
    case "queues":
      return { type: "agent.updated", agent: { id, ...patchOf(host, move) } };
    case "added": {
      const queues =
        pick % 2 === 0 ? {} : { queues: [{ queue: from(host.queues), delayMs: 3_000 }] };
      const agent: Agent = { id: `n${host.serial++}`, languages: { id: 4, en: 4 }, ...queues };
      return { type: "agent.added", agent };
    }
    case "transfer":
      return transferOf(host, move);
    case "callback":
      return {
        type: "contact.callback-requested",
        id: from(host.waiting),
        ...windowOf(host, move),
      };
    case "answered":
      return { type: "callback.answered", id: from(host.dialling) };
    case "failed":
      return { type: "callback.failed", id: from(host.dialling) };
    case "update":
      return { type: "contact.updated", id: from(host.waiting), ...move.change } as RoutingEvent;
    case "nonsense":
      return { type: "reservation.accepted", id: pick % 2 === 0 ? "r0" : "nothing" };
    default:
      return { type: "tick" };
  }
}

const known = (host: Host, queue: string): string =>
  host.queues[Number(queue.slice(1)) % host.queues.length] ?? "main";

function patchOf(host: Host, { patch = {} }: Move): Partial<AgentPatch> {
  const { queues } = patch;
  if (queues === undefined) return patch;
  return { queues: queues.map((own) => ({ ...own, queue: known(host, own.queue) })) };
}

function windowOf(host: Host, { window = {} }: Move): { from?: number; until?: number } {
  const { fromMs, forMs } = window;
  const from = fromMs === undefined ? undefined : host.at + fromMs;
  const until = forMs === undefined ? undefined : Math.max(host.at, from ?? host.at) + forMs;
  return without({ from, until }) as { from?: number; until?: number };
}

function contactOf(host: Host, move: Move): Contact {
  const { prefers, cameMs, queue, ...wish } = move.contact ?? {};
  const { pick, window } = move;
  const isWished = prefers === true && host.mayPrefer;
  const preferredAgent = isWished ? host.agents[pick % host.agents.length] : undefined;
  // In a world of routes some contacts name a queue all the same.
  const named = queue !== undefined && (!host.hasRoutes || pick % 8 === 0);
  return without({
    id: `c${host.serial++}`,
    channel: channelsUsed[pick % 5] ?? "phone",
    ...wish,
    // Along a route the queue tells the stop.
    relax: host.hasRoutes
      ? wish.relax?.filter((step) => step.instead?.queue === undefined)
      : wish.relax?.map((step) => leadingOn(host, step)),
    preferredAgent,
    queue: named ? known(host, queue) : undefined,
    offeredAt: cameMs === undefined ? undefined : host.at - cameMs,
    call: window === undefined ? undefined : windowOf(host, move),
  }) as Contact;
}

/** To the last queue, which nobody overflows from: a contact that is led back would go round for ever. */
const leadingOn = (host: Host, step: RelaxStep): RelaxStep =>
  step.instead?.queue === undefined
    ? step
    : { ...step, instead: { ...step.instead, queue: host.queues.at(-1) ?? "main" } };

const nothingTold: TransferNote = { reason: "second opinion", collected: [] };

function transferOf(host: Host, { pick, to = {}, note = nothingTold }: Move): RoutingEvent {
  const { queue, preferredAgent, ...rest } = to;
  const target = without({
    ...rest,
    queue: queue === undefined || host.hasRoutes ? undefined : known(host, queue),
    preferredAgent:
      host.mayPrefer && host.agents.includes(preferredAgent ?? "") ? preferredAgent : undefined,
  }) as TransferTarget;
  return {
    type: "contact.transferred",
    id: host.talking[pick % host.talking.length] ?? "nobody",
    to: target,
    note,
  };
}

const drop = (list: string[], id: string): void => {
  const index = list.indexOf(id);
  if (index >= 0) list.splice(index, 1);
};

/** Keeps the host's books by what it is told. */
export function keepBooks(
  host: Host,
  event: RoutingEvent,
  effects: readonly RoutingEffect[],
): void {
  const isRefused = effects.some(({ type }) => type === "refused");
  if (!isRefused) noteEvent(host, event);
  for (const effect of effects) {
    if (effect.type === "reserve") host.offers.push(effect.reservation.id);
    if (effect.type === "rescind") drop(host.offers, effect.id);
    if (effect.type === "connect") {
      drop(host.waiting, effect.contact);
      drop(host.dialling, effect.contact);
      host.talking.push(effect.contact);
    }
    if (effect.type === "dial-callback") {
      drop(host.waiting, effect.contact);
      host.dialling.push(effect.contact);
    }
    if (effect.type === "timed-out") drop(host.waiting, effect.contact);
    if (effect.type === "wrapped-up") drop(host.wrapping, effect.contact);
    if (effect.type === "wake-at") host.wakeAt = effect.at;
  }
}

function noteEvent(host: Host, event: RoutingEvent): void {
  switch (event.type) {
    case "contact.offered":
      host.waiting.push(event.contact.id);
      return;
    case "agent.added":
      host.agents.push(event.agent.id);
      return;
    case "reservation.accepted":
      drop(host.offers, event.id);
      return;
    case "contact.abandoned":
      drop(host.waiting, event.id);
      drop(host.dialling, event.id);
      return;
    case "contact.completed":
      drop(host.talking, event.id);
      host.wrapping.push(event.id);
      return;
    case "contact.transferred":
      drop(host.talking, event.id);
      host.waiting.push(event.id);
      return;
    case "contact.wrapped-up":
      drop(host.wrapping, event.id);
      return;
    case "callback.failed":
      drop(host.dialling, event.id);
      host.waiting.push(event.id);
      return;
    default:
  }
}

/** Sees each step. */
export type Look = (event: RoutingEvent, effects: readonly RoutingEffect[], at: number) => void;

/** How a host keeps time: at every moment it was asked to, or when the next event comes, or not at all. */
export type Manner = "punctual" | "late" | "careless";

export const manners: fc.Arbitrary<Manner> = fc.constantFrom("punctual", "late", "careless");

/** Tells the router one thing, and keeps the books. */
export function tellRouter(router: Router, host: Host, event: RoutingEvent, look: Look): void {
  const effects = router.apply(host.at, event);
  // What is refused lets no time pass.
  const isRefused = effects.length > 0 && effects.every(({ type }) => type === "refused");
  if (!isRefused && host.wakeAt !== null && host.wakeAt <= host.at) host.wakeAt = null;
  keepBooks(host, event, effects);
  look(event, effects, host.at);
}

/** Lets time pass to a moment the way a punctual host does. */
export function waitUntil(router: Router, host: Host, at: number, look: Look): void {
  // Wakes more often than this in one pause mean that the router never rests.
  for (let wakes = 0; host.wakeAt !== null && host.wakeAt <= at; wakes++) {
    if (wakes > 2_000) throw new Error("asked to wake again and again");
    host.at = Math.max(host.at, host.wakeAt);
    tellRouter(router, host, { type: "tick" }, look);
  }
  host.at = at;
}

/** Plays moves; `look` sees each step. */
export function play(
  router: Router,
  host: Host,
  story: readonly Move[],
  look: Look,
  manner: Manner,
): void {
  for (const move of story) {
    const at = host.at + Math.min(move.afterMs, host.longestPauseMs);
    if (manner === "punctual") waitUntil(router, host, at, look);
    host.at = at;
    if (manner === "late" && host.wakeAt !== null && host.wakeAt <= at) {
      tellRouter(router, host, { type: "tick" }, look);
    }
    tellRouter(router, host, eventOf(host, move), look);
  }
}
