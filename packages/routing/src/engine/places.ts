import type { Instant } from "@ramah/core";
import type { Contact } from "../contact/contact.js";
import type { Handover } from "../contact/handover.js";
import { evenContact } from "./even.js";
import type { Floor } from "./floor.js";
import { pathOf } from "./path.js";
import type { KeptPlace } from "./records.js";

export function keepPlace(floor: Floor, kept: KeptPlace): void {
  const place = { ...kept, alarms: undefined };
  floor.places.set(place.customer, place);
  floor.timers.set("place", place, place.until);
}

export function forgetPlace(floor: Floor, customer: string): void {
  const place = floor.places.get(customer);
  if (place === undefined) return;
  floor.places.delete(customer);
  floor.timers.clear("place", place);
}

/** The place kept for a customer who comes the way they came before, or straight to where they stood. */
export function placeFor(floor: Floor, contact: Contact, at: Instant): KeptPlace | undefined {
  const { customer } = contact;
  const place = customer === undefined ? undefined : floor.places.get(customer);
  if (place === undefined || place.until <= at) return undefined;
  const first = firstQueue(floor, contact);
  return first === place.entry || first === place.queue ? place : undefined;
}

/** Where it stood, with everything that was told; when the customer came is as it was. */
export function backAt(floor: Floor, contact: Contact, place: KeptPlace): Contact {
  const { queue, offeredAt } = place;
  const handover = joined(place.handover, contact.handover);
  // Whoever came along a route goes along it again.
  const isElsewhere = firstQueue(floor, contact) !== queue;
  return evenContact(
    { ...contact, ...(isElsewhere && { queue }), ...(handover && { handover }) },
    offeredAt,
  );
}

const firstQueue = (floor: Floor, contact: Contact): string | undefined =>
  pathOf(floor, contact)[0]?.queue.queue.id;

/** What is told anew comes before what was told then; nothing is asked again that either knows. */
function joined(earlier: Handover | undefined, later: Handover | undefined): Handover | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const anew = new Set(later.collected.map(({ name }) => name));
  const collected = [
    ...later.collected,
    ...earlier.collected.filter(({ name }) => !anew.has(name)),
  ];
  const known = new Set(collected.map(({ name }) => name));
  const { mustRepeat: owedThen = [], ...before } = earlier;
  const { mustRepeat: owedNow = [], ...now } = later;
  const mustRepeat = [...new Set([...owedThen, ...owedNow])].filter((name) => !known.has(name));
  return { ...before, ...now, collected, ...(mustRepeat.length > 0 && { mustRepeat }) };
}
