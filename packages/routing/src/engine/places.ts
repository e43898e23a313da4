import type { Floor } from "./floor.js";
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
