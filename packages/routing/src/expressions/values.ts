import type { ReferencePath } from "./tree.js";

/** Finds a value in attributes, `null` when it is missing. */
export type Reader = (attributes: unknown) => unknown;

/**
 * Makes the reader of a reference. Only own properties of objects and elements of arrays count, so that
 * `__proto__`, `constructor` and the `length` of a text or an array are missing like any unknown key; and so is
 * what cannot be read: a getter that throws, a key of a proxy that was revoked.
 */
export function readerOf(path: ReferencePath): Reader {
  return (attributes) => {
    let value = attributes;
    for (const step of path) value = typeof step === "string" ? own(value, step) : at(value, step);
    return value;
  };
}

/** Reads `first`, or `first.second`: a known function, which engines put in place where a closure is called. */
export function readPlain(attributes: unknown, first: string, second: string | undefined): unknown {
  const value = own(attributes, first);
  return second === undefined ? value : own(value, second);
}

function own(holder: unknown, key: string): unknown {
  try {
    if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return null;
    // Looked up first, since most of what is missing is missing in the prototype, too.
    const value = (holder as Record<string, unknown>)[key] ?? null;
    // biome-ignore lint/suspicious/noPrototypeBuiltins: a fifth more evaluations a second than Object.hasOwn on Node 20
    return value === null || Object.prototype.hasOwnProperty.call(holder, key) ? value : null;
  } catch {
    return null;
  }
}

function at(holder: unknown, index: number): unknown {
  try {
    return Array.isArray(holder) && Object.hasOwn(holder, index) ? (holder[index] ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether two values are the same constant; objects and lists are equal to nothing, not even themselves. */
export const isEqual = (one: unknown, other: unknown): boolean =>
  one === other && (typeof one !== "object" || one === null);

/** Whether a list holds a constant. `undefined` in it counts as `null`, as everywhere. */
export const holds = (list: readonly unknown[], value: unknown): boolean =>
  value === null
    ? list.includes(null) || list.includes(undefined)
    : typeof value !== "object" && list.includes(value);

/** The same for a constant that is looked for: lists of skills are short, a loop starts sooner than `includes`. */
export function isAmong(value: unknown, list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index += 1) if (list[index] === value) return true;
  return false;
}

/** A number as the grammar writes it. Zeros may lead, as in the documented `0800`; no sign but a minus, no exponent. */
export const plainNumber: RegExp = /^-?\d+(?:\.\d+)?$/;

/**
 * Compares two values for order: numbers as numbers, texts by UTF-16 code units, a number with a text
 * that is written as a number as numbers, because the documented `taskrouter.currentHour > 8` compares
 * a text of two digits. `NaN`, which is in no order with anything, for everything else.
 */
export function difference(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") {
    return one < other ? -1 : Number(one > other);
  }
  return numberFrom(one) - numberFrom(other);
}

/** A number, or the one that a text is written as; `NaN` for anything else. */
export function numberFrom(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && plainNumber.test(value) ? Number(value) : Number.NaN;
}
