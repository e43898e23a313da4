import type { RouterState, RoutingEffect, RoutingEvent } from "../../src/index.js";
import { demand } from "./broken.js";
import { handsFor, type Ledger } from "./ledger.js";

// How long each has waited, and what each queue has seen of work and of patience: counted from one event to
// the next, as somebody with a stopwatch would who looks at every contact at every event.

/** What one queue has seen. */
interface SeenBook {
  handled: number;
  handleMs: number;
  handledAt: number | null;
  gapMs: number;
  abandoned: number;
  waitedMs: number;
}

export interface WaitBooks {
  /** Moment up to which time is counted. */
  until: number;
  /** Time in line of each contact, since it came or was passed on. */
  readonly waitedMs: Map<string, number>;
  readonly seen: Map<string, SeenBook>;
}

export const newWaits = (): WaitBooks => ({ until: 0, waitedMs: new Map(), seen: new Map() });

export const waitedBy = ({ waits }: Ledger, contact: string): number =>
  waits.waitedMs.get(contact) ?? Number.NaN;

function seenBy({ waits }: Ledger, queue: string): SeenBook {
  const known = waits.seen.get(queue);
  if (known !== undefined) return known;
  const seen = {
    ...{ handled: 0, handleMs: 0, handledAt: null, gapMs: 0 },
    ...{ abandoned: 0, waitedMs: 0 },
  };
  waits.seen.set(queue, seen);
  return seen;
}

/** The time since the last event, for everybody who waited through it; then what the event begins or ends. */
export function bookWaits(ledger: Ledger, event: RoutingEvent, at: number): void {
  const { waits, contacts } = ledger;
  for (const [id, { status, callFrom, attempts, queue }] of contacts) {
    if (status !== "waiting") continue;
    // Before the hour at which somebody may be called they do not wait.
    const ms = Math.max(0, at - Math.max(waits.until, callFrom ?? waits.until));
    waits.waitedMs.set(id, waitedBy(ledger, id) + ms);
    // Nor does a queue learn patience from those who are not on the line.
    if (attempts === null) seenBy(ledger, queue).waitedMs += ms;
  }
  waits.until = at;
  if (event.type === "contact.offered") {
    const { id, offeredAt = at } = event.contact;
    waits.waitedMs.set(id, at - offeredAt);
  }
  if (!("id" in event)) return;
  const book = contacts.get(event.id);
  if (book === undefined) return;
  const seen = seenBy(ledger, book.queue);
  if (event.type === "contact.abandoned" && book.attempts === null) seen.abandoned++;
  if (event.type !== "contact.completed" && event.type !== "contact.transferred") return;
  const [hand] = handsFor(ledger, event.id);
  // The mean of the times between two who are done with, of the last thirty with more weight.
  const weight = 1 / Math.min(30, Math.max(1, seen.handled));
  seen.gapMs += (at - (seen.handledAt ?? at) - seen.gapMs) * weight;
  seen.handledAt = at;
  seen.handled++;
  seen.handleMs += at - (hand?.since ?? Number.NaN);
  if (event.type === "contact.transferred") waits.waitedMs.set(event.id, 0);
}

/** After-call work is work. */
export function bookWrapUp(
  ledger: Ledger,
  { contact }: Extract<RoutingEffect, { readonly type: "wrapped-up" }>,
  at: number,
): void {
  const [hand] = handsFor(ledger, contact);
  const book = ledger.contacts.get(contact);
  if (hand === undefined || book === undefined) return;
  seenBy(ledger, book.queue).handleMs += Math.min(at, hand.until ?? at) - hand.since;
}

/** Whoever waits is known to have waited as long, and a queue learns from the line and from the work alone. */
export function waitLaws(ledger: Ledger, state: RouterState, at: number): void {
  const since = ({ waitsSince }: RouterState["contacts"][number]): number =>
    waitsSince === null ? 0 : at - waitsSince;
  for (const one of state.contacts) {
    const { id } = one.contact;
    const waitedMs = one.waitedMs + since(one);
    demand(
      waitedMs === waitedBy(ledger, id),
      () => `(R-07) ${id} waited ${waitedBy(ledger, id)} ms, not ${waitedMs}`,
    );
  }
  for (const { id, statistics } of state.queues) {
    const onLine = state.contacts
      .filter(({ queue, attempts }) => queue === id && attempts === null)
      .reduce((sum, one) => sum + since(one), 0);
    const told = { ...statistics, waitedMs: statistics.waitedMs + onLine };
    const seen = seenBy(ledger, id);
    for (const name of Object.keys(seen) as (keyof SeenBook)[]) {
      demand(
        Math.abs((told[name] ?? 0) - (seen[name] ?? 0)) < 1e-6,
        () => `(R-07) ${id} has seen ${seen[name]} ${name}, and says ${told[name]}`,
      );
    }
  }
}
