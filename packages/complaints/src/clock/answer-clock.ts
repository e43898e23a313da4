import type { Instant, InstantLike } from "@ramah/core";
import { type CaseRecord, caseOf } from "../case/case-record.js";
import type { Round } from "../case/state.js";
import { houseAnswerPolicy } from "../data/policies.js";
import { momentOf } from "./check.js";
import type { ClockHours, HouseClock, Warning } from "./definition.js";
import type { HouseClockEvent } from "./event.js";
import { foldHouseClock } from "./house-clock.js";
import type { ClockReason } from "./reasons.js";
import type { ClockState } from "./state.js";

/** What the answer clock goes by; what is left out is the house policy. */
export interface AnswerClockOptions {
  /** Milliseconds, 24 hours in the house policy. */
  readonly targetMs?: number;
  /** Left out: elapsed time, by day and night, as the house has it. */
  readonly hours?: ClockHours;
  /** What stops it. An acknowledgement is no answer in the house policy. */
  readonly stoppedBy?: "answer" | "acknowledgement";
  readonly warnAt?: readonly Warning[];
}

/**
 * Reads the answer clock of a complaint: 24 elapsed hours from the receipt to the first answer (K-02).
 * Exactly 24 hours passes, a millisecond more is missed. An acknowledgement does not stop it, and a case that
 * is withdrawn or goes on elsewhere drops it. A reopened case has a new clock, and this is the newest.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @param options another policy than the house's
 * @returns how the clock stands, with its reasons; `idle` before the receipt
 * @throws RangeError when the target is not above zero, or the moment is none
 * @example
 * import { answerClock, type ComplaintEvent } from "@ramah/complaints";
 * import { hourMs } from "@ramah/core";
 *
 * const received: ComplaintEvent = {
 *   type: "received",
 *   at: 0,
 *   caseId: "C-1",
 *   channel: "email",
 *   complainant: "Ibu Sari",
 *   summary: "The ticket never came",
 *   owner: "dewi",
 * };
 * answerClock([received], 24 * hourMs).state; // => "running"
 * answerClock([received], 24 * hourMs + 1).state; // => "missed"
 */
export function answerClock(
  record: CaseRecord,
  at: InstantLike,
  options: AnswerClockOptions = {},
): ClockState {
  const moment = momentOf("answerClock", at);
  return (
    clocksOf("answerClock", record, moment, options).at(-1) ??
    foldHouseClock("answerClock", clockOf(options), [], moment)
  );
}

/**
 * Reads the answer clock of every round of a complaint: the first since the receipt, one more for every reopening.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @param options another policy than the house's
 * @returns the clocks, oldest first, none before the receipt
 * @throws RangeError when the target is not above zero, or the moment is none
 * @example
 * import { answerClocks } from "@ramah/complaints";
 *
 * answerClocks([], 0); // => []
 */
export function answerClocks(
  record: CaseRecord,
  at: InstantLike,
  options: AnswerClockOptions = {},
): readonly ClockState[] {
  return clocksOf("answerClocks", record, momentOf("answerClocks", at), options);
}

function clocksOf(
  asked: string,
  record: CaseRecord,
  at: Instant,
  options: AnswerClockOptions,
): readonly ClockState[] {
  const state = caseOf(record);
  if (state.status === "none") return [];
  return state.rounds
    .filter(({ openedAt }) => openedAt <= at)
    .map((round) => {
      const clock = foldHouseClock(asked, clockOf(options), eventsOf(round, options), at);
      return { ...clock, reasons: [...clock.reasons, ...remarks(round, clock, at)] };
    });
}

/** The house policy wherever nothing else was asked for. */
function clockOf({ targetMs, hours, warnAt }: AnswerClockOptions): HouseClock {
  const { value: policy } = houseAnswerPolicy;
  return {
    kind: "house",
    targetMs: targetMs ?? policy.targetMs,
    warnAt: warnAt ?? policy.warnAt,
    ...(hours === undefined ? {} : { hours }),
  };
}

/**
 * A round as what moves its clock. Closing does not stop it, for a case is closed only after an answer; any
 * other end drops it: a merged case warns of nothing any more.
 */
function eventsOf(round: Round, { stoppedBy = "answer" }: AnswerClockOptions): HouseClockEvent[] {
  const events: HouseClockEvent[] = [{ type: "activate", at: round.openedAt }];
  const { acknowledgement, end } = round;
  if (stoppedBy === "acknowledgement" && acknowledgement !== undefined) {
    events.push({ type: "fulfil", at: acknowledgement.at });
  }
  const first = round.answers[0];
  if (first !== undefined) events.push({ type: "fulfil", at: first.at });
  if (end !== undefined && end.how !== "closed") events.push({ type: "cancel", at: end.at });
  return events;
}

/** What is worth saying while nobody has answered. */
function remarks(round: Round, clock: ClockState, at: Instant): ClockReason[] {
  const { startedAt, metAt, metLateAt, cancelledAt } = clock;
  if ((metAt ?? metLateAt ?? cancelledAt) !== undefined) return [];
  const { acknowledgement } = round;
  const { tooLongMs } = houseAnswerPolicy.value;
  const found: ClockReason[] = [];
  if (acknowledgement !== undefined && acknowledgement.at <= at) {
    found.push({ code: "acknowledgement-is-no-answer", data: {} });
  }
  // Five days are five days for the customer, whatever hours the house keeps.
  const unansweredMs = at - (startedAt ?? at);
  if (unansweredMs > tooLongMs) {
    const data = { elapsedMs: unansweredMs, limitMs: tooLongMs };
    found.push({ code: "unanswered-too-long", data });
  }
  return found;
}
