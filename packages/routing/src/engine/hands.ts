import type { Floor } from "./floor.js";
import type { HandRecord } from "./records.js";

export function endReservation(floor: Floor, hand: HandRecord): void {
  floor.reservations.delete(hand.sequence);
  floor.timers.clear("reservation", hand);
}

/** Out of the agent's hands. */
export function letGo(hand: HandRecord): void {
  const { agent, contact } = hand;
  agent.hands.splice(agent.hands.indexOf(hand), 1);
  contact.hands = contact.hands.filter((other) => other !== hand);
}
