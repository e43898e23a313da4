import type { Digit } from "./menu.js";
import type { Layer, Way } from "./walk.js";

const digits: readonly Digit[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** A key that no option of a layer has: zero for a person, else the lowest; `null` when all are taken. */
export function freeDigit({ source }: Layer, isPerson = false): Digit | null {
  const taken = new Set(source.options.map(({ digit }) => digit));
  const wanted: readonly Digit[] = isPerson ? ["0", ...digits] : digits;
  return wanted.find((digit) => !taken.has(digit)) ?? null;
}

/** Whether a way leads to people, waiting or not. */
export const leadsToPerson = ({ landing }: Way): boolean =>
  landing.kind === "queue" || landing.kind === "person";
