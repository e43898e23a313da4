import type { Instant, PlainDate } from "@ramah/core";
import { lateFrom } from "../clock/late-from.js";
import type { PlannedClock } from "../regimes/timeline.js";
import { type CaseRecord, caseOf } from "./case-record.js";
import { lastRound } from "./evolve/apply.js";
import type { Complaint, Round } from "./state.js";
import { statusKind } from "./status.js";

/** How one planned deadline of a round stands by what was put on record. */
export interface ClockStanding {
  /** As it was planned; never rewritten. */
  readonly clock: PlannedClock;
  /** Which round of the case it belongs to, from 0. */
  readonly round: number;
  /** How often the deadlines of the round were planned before, so that a calendar knows the newest. */
  readonly revision: number;
  /** The first moment that is too late, with the extension that was told in time. */
  readonly due: Instant;
  readonly date: PlainDate;
  readonly isExtended: boolean;
  readonly fulfilledAt?: Instant;
  /**
   * When it fell away: the round ended, withdrawn, forwarded, merged or closed, or another plan took its
   * place after it had passed already.
   */
  readonly droppedAt?: Instant;
}

/**
 * Lists the deadlines of every round of a case as the last plan of each has them. What was done first
 * counts; a round that ended drops what was still to do, and takes back no lateness. Neither does another
 * plan: a deadline that had passed unmet when it was planned anew is listed besides the new one.
 *
 * @param record the case, or its events, oldest first
 * @returns the deadlines, oldest round first, earliest due first in each
 * @example
 * import { clockStandings } from "@ramah/complaints";
 *
 * clockStandings([]); // => []
 */
export function clockStandings(record: CaseRecord): readonly ClockStanding[] {
  const state = caseOf(record);
  if (state.status === "none") return [];
  return state.rounds.flatMap((round, index) => standingsOf(round, index));
}

/**
 * Lists the deadlines that are still to be met. A case that was merged, forwarded, split, withdrawn or
 * closed has none.
 *
 * @param record the case, or its events, oldest first
 * @returns the open deadlines, earliest due first
 * @example
 * import { openClocks } from "@ramah/complaints";
 *
 * openClocks([]); // => []
 */
export function openClocks(record: CaseRecord): readonly ClockStanding[] {
  const state = caseOf(record);
  if (state.status === "none" || statusKind(state.status) !== "open") return [];
  return standingsOf(lastRound(state), state.rounds.length - 1).filter(
    ({ fulfilledAt, droppedAt }) => fulfilledAt === undefined && droppedAt === undefined,
  );
}

/** The keys of the deadlines that the running round has planned. */
export function knownClocks(complaint: Complaint): readonly string[] {
  return lastPlan(lastRound(complaint)).map(({ key }) => key);
}

/** The deadlines of a round as they were planned last. */
export function lastPlan({ plans }: Round): readonly PlannedClock[] {
  return plans[plans.length - 1]?.clocks ?? [];
}

function standingsOf(round: Round, index: number): ClockStanding[] {
  return round.plans
    .flatMap(({ clocks }, plan) => {
      const replacedAt = round.plans[plan + 1]?.at;
      const standings = clocks.map((clock) => standingOf(clock, round, index, plan, replacedAt));
      return replacedAt === undefined
        ? standings
        : standings.filter(
            ({ clock, due, fulfilledAt, droppedAt }) =>
              fulfilledAt === undefined &&
              droppedAt !== undefined &&
              lateFrom(clock.rule, due) <= droppedAt,
          );
    })
    .sort((a, b) => a.due - b.due || (a.clock.key < b.clock.key ? -1 : 1));
}

function standingOf(
  clock: PlannedClock,
  { fulfilments, extensions, end }: Round,
  round: number,
  plan: number,
  replacedAt: Instant | undefined,
): ClockStanding {
  const over = replacedAt ?? end?.at;
  const extension = extensions.find((one) => one.clock === clock.key && one.plan === plan);
  const fulfilment = fulfilments.find((one) => one.clock === clock.key);
  // What was done under the next plan did not meet this one.
  const isMet = fulfilment !== undefined && fulfilment.at <= (replacedAt ?? fulfilment.at);
  return {
    clock,
    round,
    revision: plan + (extension === undefined ? 0 : 1),
    due: extension?.due ?? clock.due,
    date: extension?.date ?? clock.date,
    isExtended: extension !== undefined,
    ...(isMet ? { fulfilledAt: fulfilment.at } : {}),
    ...(isMet || over === undefined ? {} : { droppedAt: over }),
  };
}
