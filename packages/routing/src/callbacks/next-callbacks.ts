import { type Instant, type Path, refuse } from "@ramah/core";
import { fieldIssues, figureIssues, listIssues, whereGiven } from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";

/** Somebody who hung up and waits to be called. */
export interface CallbackPlace {
  readonly contact: string;
  /** When the customer joined the line: the place that hanging up keeps. */
  readonly joinedAt: Instant;
  /** Breaks ties of `joinedAt`, unique: the order in which they joined. */
  readonly sequence: number;
  /** Not to be called before this moment: the customer's wish, or a retry. */
  readonly from?: Instant;
  /** Not to be called from this moment on. */
  readonly until?: Instant;
}

/**
 * Chooses whom to call back now: in the order in which they joined the line, as if they had stayed on it
 * . A customer who may not be called yet is passed over, and keeps the place.
 *
 * @param waiting who waits to be called, in any order
 * @param count how many to call, such as `dial` of `callbacksToDial`
 * @param at now
 * @returns ids of contacts, first one first
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { nextCallbacks } from "@ramah/routing";
 *
 * const waiting = [
 *   { contact: "late", joinedAt: 500, sequence: 3 },
 *   { contact: "evening", joinedAt: 100, sequence: 1, from: 9000 },
 *   { contact: "early", joinedAt: 200, sequence: 2 },
 * ];
 * nextCallbacks(waiting, 1, 1000); // => ["early"]
 */
export function nextCallbacks(
  waiting: readonly CallbackPlace[],
  count: number,
  at: Instant,
): readonly string[] {
  refuse("nextCallbacks", [
    ...listIssues(["waiting"], waiting, placeIssues),
    ...figureIssues([
      ["count", ["count"], count],
      ["moment", ["at"], at],
    ]),
  ]);
  return waiting
    .filter(({ from = at, until = at + 1 }) => from <= at && at < until)
    .toSorted((one, other) => one.joinedAt - other.joinedAt || one.sequence - other.sequence)
    .slice(0, count)
    .map(({ contact }) => contact);
}

const placeIssues = (place: CallbackPlace, path: Path): readonly FigureIssue[] =>
  fieldIssues(path, place, ({ contact, joinedAt, sequence, from, until }) =>
    figureIssues([
      ["text", [...path, "contact"], contact],
      ["moment", [...path, "joinedAt"], joinedAt],
      ["moment", [...path, "sequence"], sequence],
      ...whereGiven([
        ["moment", [...path, "from"], from],
        ["moment", [...path, "until"], until],
      ]),
    ]),
  );
