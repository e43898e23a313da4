import type { ServedContact } from "./served-contact.js";

/** How long contacts waited until somebody took them, in milliseconds; 0 where nobody was taken. */
export interface WaitFigures {
  /** Contacts that an agent took. */
  readonly served: number;
  /** Contacts that left before. */
  readonly left: number;
  readonly meanWaitMs: number;
  /** Half of the taken contacts waited no longer. */
  readonly medianWaitMs: number;
  /** 95 of 100 taken contacts waited no longer (nearest rank). */
  readonly p95WaitMs: number;
  readonly longestWaitMs: number;
}

/** The figures of all contacts that have something in common. */
export interface WaitLine extends WaitFigures {
  readonly name: string;
}

/** The figures of these contacts. */
export function waitFigures(rows: readonly ServedContact[]): WaitFigures {
  const waits = rows
    .flatMap(({ arrivedAt, startedAt }) => (startedAt === null ? [] : [startedAt - arrivedAt]))
    .sort((one, other) => one - other);
  const rank = (share: number): number => waits[Math.ceil(share * waits.length) - 1] ?? 0;
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  return {
    served: waits.length,
    left: rows.length - waits.length,
    meanWaitMs: waits.length === 0 ? 0 : total / waits.length,
    medianWaitMs: rank(0.5),
    p95WaitMs: rank(0.95),
    longestWaitMs: waits.at(-1) ?? 0,
  };
}

/** One line per name, in the order in which the names first appear. */
export function groupLines(
  rows: readonly ServedContact[],
  nameOf: (row: ServedContact) => string | undefined,
): readonly WaitLine[] {
  return [...groupsOf(rows, nameOf)].map(([name, same]) => ({ name, ...waitFigures(same) }));
}

/** The rows by name; those without one are left out. */
export function groupsOf(
  rows: readonly ServedContact[],
  nameOf: (row: ServedContact) => string | undefined,
): ReadonlyMap<string, readonly ServedContact[]> {
  const groups = new Map<string, ServedContact[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const same = groups.get(name);
    if (same === undefined) groups.set(name, [row]);
    else same.push(row);
  }
  return groups;
}
