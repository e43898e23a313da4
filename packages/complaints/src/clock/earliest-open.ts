import type { ClockState } from "./state.js";

/**
 * Finds, of several clocks that run at once, the one whose deadline comes first and that still waits for its
 * deed: a deadline that was missed stays first until somebody answers.
 *
 * @param clocks how each clock stands
 * @returns the clock with the earliest deadline, the first of equals, or `undefined` when nothing is open
 * @example
 * import { earliestOpen, foldClock } from "@ramah/complaints";
 *
 * const start = { type: "activate", at: 0 } as const;
 * const response = foldClock({ kind: "house", targetMs: 60 }, [start, { type: "fulfil", at: 9 }]);
 * const solution = foldClock({ kind: "house", targetMs: 240 }, [start]);
 * earliestOpen([response, solution])?.due; // => 240
 */
export function earliestOpen<State extends ClockState>(
  clocks: readonly State[],
): State | undefined {
  let earliest: State | undefined;
  for (const clock of clocks) {
    if (!isOpen(clock) || clock.due === undefined) continue;
    if (earliest?.due === undefined || clock.due < earliest.due) earliest = clock;
  }
  return earliest;
}

const isOpen = ({ state, metLateAt, cancelledAt }: ClockState): boolean =>
  state === "running" ||
  (state === "missed" && metLateAt === undefined && cancelledAt === undefined);
