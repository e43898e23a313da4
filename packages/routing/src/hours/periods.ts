import type { Instant } from "@ramah/core";

/** A stretch of time; the moment at which it ends no longer belongs to it. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** How many of several schedules hold at once, over one span of time. */
export interface Cover {
  /** Where none of them does. */
  readonly gaps: readonly Period[];
  /** By how many of them hold at once, from 0: for how many milliseconds. */
  readonly depthMs: readonly number[];
  /** For each of them: how long it is the only one. */
  readonly aloneMs: readonly number[];
}

/** Walks over the moments at which one of the schedules begins or ends, each of them in order and without overlap. */
export function coverOf(schedules: readonly (readonly Period[])[], span: Period): Cover {
  const turns = schedules
    .flatMap((periods, index) =>
      periods.flatMap(({ from, to }) => [
        { at: from, index, by: 1 },
        { at: to, index, by: -1 },
      ]),
    )
    .sort((first, second) => first.at - second.at);
  const gaps: Period[] = [];
  const depthMs = schedules.map(() => 0);
  depthMs.push(0);
  const aloneMs = schedules.map(() => 0);
  let since = span.from;
  let open = 0;
  // The sum of the indexes of all that are open: of one that is alone, its own.
  let indexes = 0;
  const until = (at: Instant): void => {
    const ms = at - since;
    if (ms <= 0) return;
    depthMs[open] = (depthMs[open] ?? 0) + ms;
    if (open === 1) aloneMs[indexes] = (aloneMs[indexes] ?? 0) + ms;
    if (open === 0) {
      const last = gaps.at(-1);
      if (last?.to === since) gaps[gaps.length - 1] = { from: last.from, to: at };
      else gaps.push({ from: since, to: at });
    }
    since = at;
  };
  for (const { at, index, by } of turns) {
    until(at);
    open += by;
    indexes += by * index;
  }
  until(span.to);
  return { gaps, depthMs, aloneMs };
}

/** Where both of two schedules hold, each in order and without overlap. */
export function commonPeriods(
  first: readonly Period[],
  second: readonly Period[],
): readonly Period[] {
  const found: Period[] = [];
  let other = 0;
  for (const { from, to } of first) {
    while ((second[other]?.to ?? Number.POSITIVE_INFINITY) <= from) other++;
    for (let index = other; ; index++) {
      const rival = second[index];
      if (rival === undefined || rival.from >= to) break;
      found.push({ from: Math.max(from, rival.from), to: Math.min(to, rival.to) });
    }
  }
  return found;
}

/** How long periods last together. */
export const lengthMs = (periods: readonly Period[]): number =>
  periods.reduce((sum, { from, to }) => sum + to - from, 0);
