import type { Fact, FactValue } from "../fact.js";
import { evaluate, type Guard, guardFacts } from "../guard.js";

/** A value of each fact; a fact that is not there is unknown. */
type Cell = Readonly<Record<string, FactValue>>;

/** More combinations than this are not tried. */
const most = 4096;

/** What the trial of every kind of situation shows of some guards. */
export interface Verdict {
  /** For each guard: whether it is ever true, ever false. */
  readonly guards: readonly { readonly everTrue: boolean; readonly everFalse: boolean }[];
  /** A situation in which no guard is true. */
  readonly gap?: Cell;
  readonly facts: readonly string[];
}

/**
 * Decides guards exactly by trying one situation of every kind: each domain is cut at the constants
 * that the guards compare with, so that inside a piece all values behave alike.
 *
 * @returns the verdict, or `undefined` when guards compare facts with facts, or there are too many
 *   combinations
 */
export function tryGuards(
  guards: readonly Guard[],
  factByKey: (key: string) => Fact | undefined,
  isSurelyKnown: (key: string) => boolean,
): Verdict | undefined {
  const facts = [...new Set(guards.flatMap((guard) => guardFacts(guard)))];
  const constants = new Map<string, FactValue[]>(facts.map((fact) => [fact, []]));
  if (!guards.every((guard) => collectConstants(guard, constants))) return undefined;

  const axes = facts.map((key) => {
    const values: (FactValue | undefined)[] = pieces(factByKey(key), constants.get(key) ?? []);
    return isSurelyKnown(key) ? values : [...values, undefined];
  });
  if (axes.reduce((product, axis) => product * axis.length, 1) > most) return undefined;

  const found = guards.map(() => ({ everTrue: false, everFalse: false }));
  let gap: Cell | undefined;
  for (const cell of product(facts, axes)) {
    let isCovered = false;
    for (const [index, guard] of guards.entries()) {
      const truth = evaluate(guard, cell);
      const entry = found[index];
      if (entry === undefined) continue;
      if (truth === true) isCovered = entry.everTrue = true;
      if (truth === false) entry.everFalse = true;
    }
    if (!isCovered) gap ??= cell;
  }
  return { guards: found, facts, ...(gap === undefined ? {} : { gap }) };
}

/** Values at which a guard can change its mind; false when facts are compared with each other. */
function collectConstants(guard: Guard, constants: Map<string, FactValue[]>): boolean {
  switch (guard.op) {
    case "and":
    case "or":
      return guard.parts.every((part) => collectConstants(part, constants));
    case "not":
      return collectConstants(guard.part, constants);
    case "known":
      return true;
    case "compare":
      constants.get(guard.fact)?.push(guard.value);
      return true;
    case "compare-facts":
      return false;
  }
}

/** One value of every piece of a domain. */
function pieces(fact: Fact | undefined, constants: readonly FactValue[]): FactValue[] {
  const domain = fact?.domain ?? { kind: "text" };
  switch (domain.kind) {
    case "boolean":
      return [true, false];
    case "enum":
      return domain.values.map(({ value }) => value);
    case "integer":
    case "money": {
      // The least value, each constant, and the value after it: one of every stretch in between.
      const cuts = constants.flatMap((value) => [Number(value), Number(value) + 1]);
      const inside = cuts.filter((value) => value >= domain.min && value <= domain.max);
      return [...new Set([domain.min, ...inside])];
    }
    case "text": {
      // Longer than every constant, so equal to none.
      const other = `${constants.map(String).join("")}…`;
      return [...new Set([...constants, other])];
    }
  }
}

function* product(
  facts: readonly string[],
  axes: readonly (readonly (FactValue | undefined)[])[],
): Generator<Cell> {
  const at = facts.map(() => 0);
  while (true) {
    const cell: Record<string, FactValue> = {};
    for (const [index, fact] of facts.entries()) {
      const value = axes[index]?.[at[index] ?? 0];
      if (value !== undefined) cell[fact] = value;
    }
    yield cell;
    let axis = 0;
    while (axis < at.length) {
      at[axis] = (at[axis] ?? 0) + 1;
      if ((at[axis] ?? 0) < (axes[axis]?.length ?? 0)) break;
      at[axis] = 0;
      axis++;
    }
    if (axis === at.length) return;
  }
}
