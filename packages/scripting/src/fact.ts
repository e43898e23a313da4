import type { Locale } from "@ramah/core";
import { fold } from "./name.js";

/** A name in each language of a script. */
export type Names = { readonly [Language in Locale]?: string };

/** The value of a fact: a whole number for integers and money, the chosen value for an enum. */
export type FactValue = boolean | number | string;

/** One value of an enum, with its name in each language. */
export interface EnumValue {
  readonly value: string;
  readonly names: Names;
}

/** Every value that a fact can have. Money is counted in whole units of its currency. */
export type FactDomain =
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  | {
      readonly kind: "money";
      readonly currency: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "enum"; readonly values: readonly EnumValue[] }
  | { readonly kind: "text" };

/** Something that a script may know about the customer or the call. */
export interface Fact {
  /** The name written first, in lower case. */
  readonly key: string;
  readonly names: Names;
  readonly domain: FactDomain;
}

/** Where the value of a fact came from: the host's records, the customer's mouth, or the script. */
export type FactSource = "crm" | "asked" | "noted";

/**
 * Finds a fact by its name in any language.
 *
 * @param facts the facts of a script
 * @param name its key or one of its names, in any case
 * @returns the fact, or `undefined` when there is none of that name
 * @example
 * import { factNamed } from "@ramah/scripting";
 *
 * const facts = [
 *   { key: "nama pelanggan", names: { id: "nama pelanggan", en: "customer name" }, domain: { kind: "text" } },
 * ] as const;
 * factNamed(facts, "Customer name")?.key; // => "nama pelanggan"
 */
export function factNamed(facts: readonly Fact[], name: string): Fact | undefined {
  const wanted = fold(name);
  return facts.find(
    ({ key, names }) =>
      key === wanted || Object.values(names).some((written) => fold(written) === wanted),
  );
}

/**
 * Reads a value of a fact; the value of an enum may be given by its name in any language.
 *
 * @param fact the fact
 * @param value anything
 * @returns the value as the script holds it, or `undefined` when it does not belong to the domain
 * @example
 * import { factValue } from "@ramah/scripting";
 *
 * const seats = { key: "seats", names: {}, domain: { kind: "integer", min: 1, max: 9 } } as const;
 * factValue(seats, 9); // => 9
 * factValue(seats, 10); // => undefined
 */
export function factValue(fact: Pick<Fact, "domain">, value: unknown): FactValue | undefined {
  const { domain } = fact;
  switch (domain.kind) {
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "integer":
    case "money":
      return typeof value === "number" &&
        Number.isSafeInteger(value) &&
        value >= domain.min &&
        value <= domain.max
        ? // Minus zero does not survive JSON.
          value + 0
        : undefined;
    case "enum":
      return typeof value === "string" ? enumValue(domain.values, value) : undefined;
    case "text":
      return typeof value === "string" && value.trim() !== "" ? value : undefined;
  }
}

function enumValue(values: readonly EnumValue[], written: string): string | undefined {
  const wanted = fold(written);
  return values.find(
    ({ value, names }) =>
      value === wanted || Object.values(names).some((name) => fold(name) === wanted),
  )?.value;
}
