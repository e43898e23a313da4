import type { Instant } from "@ramah/core";
import type { KernelClass } from "./plan.js";
import type { Slots } from "./slots.js";

/** Whose turn it is, as in the router. */
export interface Turns {
  /** The place in line: the moment of arrival less the head start, or counted back from the first moment. */
  readonly keyOf: (slot: number) => number;
  /** Breaks ties. */
  readonly turnOf: (slot: number) => number;
  readonly isBefore: (slot: number, other: number) => boolean;
}

export function createTurns(classes: readonly KernelClass[], slots: Slots, origin: Instant): Turns {
  const classOf = (slot: number): KernelClass =>
    classes[slots.classOf[slot] as number] as KernelClass;
  const keyOf = (slot: number): number => {
    const { headStartMs, isNewestFirst } = classOf(slot);
    const arrivedAt = slots.arrivedAt[slot] as number;
    return isNewestFirst ? 2 * origin - arrivedAt : arrivedAt - headStartMs;
  };
  const turnOf = (slot: number): number => {
    const number = slots.number[slot] as number;
    return classOf(slot).isNewestFirst ? -number : number;
  };
  const isBefore = (slot: number, other: number): boolean => {
    const [key, otherKey] = [keyOf(slot), keyOf(other)];
    return key === otherKey ? turnOf(slot) < turnOf(other) : key < otherKey;
  };
  return { keyOf, turnOf, isBefore };
}
