import type { Contact, RoutingEffect, RoutingEvent, Staffing } from "../../src/index.js";
import { demand } from "./broken.js";
import {
  type ContactBook,
  handsFor,
  handsOf,
  isOnRoute,
  type Ledger,
  newContact,
  numberOf,
  queueNamed,
} from "./ledger.js";
import { placeKeptFor, waitingIn, wishOf } from "./ledger-effects.js";
import { isAble, isStaff } from "./oracle.js";
import { standingOf } from "./standing.js";
import { whens } from "./world.js";

// What is refused, and for what: asked before each event of the books as they are then, and of every moment of the
// way that a contact would go.

type Refusal = Extract<RoutingEffect, { readonly type: "refused" }>;

/** (1) Nothing is refused without reason, and nothing let through that cannot be. */
export function refusalLaws(
  ledger: Ledger,
  event: RoutingEvent,
  effects: readonly RoutingEffect[],
  at: number,
): void {
  const refusals = effects.filter((effect): effect is Refusal => effect.type === "refused");
  const due = refusalsOf(ledger, event, at).join(", ");
  const told = refusals.map(({ code }) => code).join(", ");
  demand(due === told, () => `(1) ${event.type} is refused for "${told}", and not for "${due}"`);
  for (const refusal of refusals) {
    if (refusal.code !== "queue-full") continue;
    const { queue, waiting } = refusal.data;
    demand(
      waiting === waitingIn(ledger, queue),
      () => `(1) ${waitingIn(ledger, queue)} wait in ${queue}, and not ${waiting}`,
    );
  }
}

const none: readonly string[] = [];
const unless = (may: boolean, code: string): readonly string[] => (may ? none : [code]);

function refusalsOf(ledger: Ledger, event: RoutingEvent, at: number): readonly string[] {
  switch (event.type) {
    case "tick":
    case "agent.added":
      return none;
    case "agent.updated": {
      const isGoing = event.agent.presence === "signed-out";
      const isTalking = handsOf(ledger, event.agent.id).some(
        ({ status }) => status === "connected" || status === "dialling",
      );
      return unless(!isGoing || !isTalking, "holds-contacts");
    }
    case "reservation.accepted":
    case "reservation.rejected": {
      // Numbers are given to offers and to others in one row: 0 never to an offer.
      const number = numberOf(event.id);
      if (ledger.hands.get(number)?.status === "reserved") return none;
      const isUnknown = Number.isNaN(number) || ledger.order === 0;
      return [isUnknown ? "unknown-reservation" : "reservation-over"];
    }
    case "contact.offered":
      return refusalsOfOffer(ledger, event.contact, at);
    default: {
      const book = ledger.contacts.get(event.id);
      return book === undefined ? ["unknown-contact"] : refusalsOfContact(ledger, event, book, at);
    }
  }
}

type ContactEvent = Exclude<
  Extract<RoutingEvent, { readonly id: string }>,
  { readonly type: `reservation.${string}` }
>;

function refusalsOfContact(
  ledger: Ledger,
  event: ContactEvent,
  { contact, status }: ContactBook,
  at: number,
): readonly string[] {
  switch (event.type) {
    case "contact.completed":
      return unless(status === "connected", "not-connected");
    case "contact.wrapped-up":
      return unless(status === "wrapping", "not-wrapping");
    case "callback.answered":
    case "callback.failed":
      return unless(status === "dialling", "not-dialling");
    case "contact.transferred": {
      if (status !== "connected") return ["not-connected"];
      const names = new Set([
        ...event.note.collected.map(({ name }) => name),
        ...(event.note.dropped ?? []),
      ]);
      const carried = contact.handover?.collected ?? [];
      const [hand] = handsFor(ledger, contact.id);
      return [
        ...unless(
          carried.every(({ name }) => names.has(name)),
          "facts-dropped",
        ),
        ...refusalsOfWay(ledger, { ...contact, ...event.to }, at, hand?.agent),
      ];
    }
    default:
  }
  if (status === "connected" || status === "wrapping") return ["already-answered"];
  if (event.type === "contact.abandoned") return none;
  if (status === "dialling") return ["not-waiting"];
  if (event.type === "contact.callback-requested") return none;
  const { type: _, id: _id, ...changes } = event;
  const isOtherWay = changes.needs !== undefined || changes.attributes !== undefined;
  return isOtherWay ? refusalsOfWay(ledger, { ...contact, ...changes }, at) : none;
}

function refusalsOfOffer(ledger: Ledger, contact: Contact, at: number): readonly string[] {
  const book = newContact(contact, at, 0);
  const place = placeKeptFor(ledger, book, at);
  if (place !== undefined) {
    const isElsewhere = wishOf(ledger, book) !== place.queue;
    return refusalsOfWay(ledger, isElsewhere ? { ...contact, queue: place.queue } : contact, at);
  }
  const first = wishOf(ledger, book);
  const { maximumWaiting = Number.POSITIVE_INFINITY } = queueNamed(ledger, first);
  if (first !== "" && waitingIn(ledger, first) >= maximumWaiting) return ["queue-full"];
  return refusalsOfWay(ledger, contact, at);
}

/** No way, or nobody on it: nobody who could ever serve the contact, or nobody there whom the queue asks for. */
function refusalsOfWay(
  ledger: Ledger,
  contact: Contact,
  at: number,
  /** Who passes it on. */
  exceptAgent?: string,
): readonly string[] {
  const stops = stopsOf(ledger, contact, at);
  const [first] = stops;
  if (first === undefined) return ["no-route"];
  const queue = standingOf({ ledger, at }, first.book).queues[0] ?? "";
  const { joinWhen = "member" } = queueNamed(ledger, queue);
  const isServed = (staffing: Staffing): boolean =>
    isServedOn(ledger, stops, at, (id) => id !== exceptAgent && isStaff(ledger, id, staffing));
  if (joinWhen === "always" || isServed(joinWhen)) return none;
  if (joinWhen !== "member" && isServed("member")) return ["nobody-there"];
  return unless(isServedLater(ledger, contact, at, exceptAgent), "nobody-qualified");
}

/** A stay of the way, as if it began now, and how long it lasts. */
interface Stop {
  readonly book: ContactBook;
  readonly lastsMs: number;
}

function stopsOf(ledger: Ledger, contact: Contact, at: number): readonly Stop[] {
  const { call: _, ...asked } = contact;
  const book = newContact(asked, at, 0);
  if (!isOnRoute(ledger, book)) return [{ book, lastsMs: Number.POSITIVE_INFINITY }];
  const { attributes = {} } = contact;
  return (ledger.config.routes ?? [])
    .filter(({ when }) => when === undefined || whens[when]?.(attributes) === true)
    .flatMap(({ steps }) => steps)
    .map(({ queue, lastsMs = Number.POSITIVE_INFINITY }) => ({
      book: { ...book, queue },
      lastsMs,
    }));
}

/** Whether any of these agents could serve it at any moment of its way. */
const isServedOn = (
  ledger: Ledger,
  stops: readonly Stop[],
  at: number,
  isAmong: (agent: string) => boolean,
): boolean =>
  stops.some(({ book, lastsMs }) =>
    turningPoints(ledger, book)
      .filter((ms) => ms < lastsMs)
      .some((ms) => {
        const moment = { ledger, at: at + ms };
        const standing = standingOf(moment, book);
        return [...ledger.agents].some(
          ([id, { agent }]) => isAmong(id) && isAble(moment, agent, book, standing),
        );
      }),
  );

/** When anything about who may serve it changes. */
const turningPoints = ({ config, agents }: Ledger, { contact }: ContactBook): readonly number[] => [
  0,
  ...(config.queues ?? []).flatMap(({ relax = [] }) => relax.map(({ afterMs }) => afterMs)),
  ...(contact.relax ?? []).map(({ afterMs }) => afterMs),
  ...[...agents.values()].flatMap(({ agent }) =>
    (agent.queues ?? []).map(({ delayMs = 0 }) => delayMs),
  ),
];

/** Whether its way ends, and leads on to a queue that has somebody for it. */
function isServedLater(
  ledger: Ledger,
  contact: Contact,
  at: number,
  exceptAgent: string | undefined,
): boolean {
  const last = stopsOf(ledger, contact, at).at(-1);
  if (last === undefined) return false;
  const { queues } = standingOf({ ledger, at: at + Math.min(last.lastsMs - 1, 1e9) }, last.book);
  const { overflowTo, maximumWaitMs, leaveWithout } = queueNamed(ledger, queues[0] ?? "");
  const ends =
    maximumWaitMs !== undefined || leaveWithout !== undefined || Number.isFinite(last.lastsMs);
  if (!ends || overflowTo === undefined || overflowTo === contact.queue) return false;
  const over = { ...contact, queue: overflowTo };
  const isAmong = (id: string): boolean => id !== exceptAgent;
  return (
    isServedOn(ledger, stopsOf(ledger, over, at), at, isAmong) ||
    isServedLater(ledger, over, at, exceptAgent)
  );
}
