import type { Instant } from "@ramah/core";
import { type CaseRecord, caseOf } from "../case/case-record.js";
import type { Round } from "../case/state.js";
import { houseAnswerPolicy } from "../data/policies.js";
import type { ClockReason } from "../reasons.js";
import { type ClockFact, type ClockState, foldClock } from "./fold-clock.js";

/** What the answer clock goes by; what is left out is the house policy. */
export interface AnswerClockOptions {
  /** Elapsed milliseconds, 24 hours in the house policy. */
  readonly targetMs?: number;
  /** What stops it. An acknowledgement is no answer in the house policy. */
  readonly stoppedBy?: "answer" | "acknowledgement";
  /** Shares of the target at which to warn. */
  readonly warnAt?: readonly number[];
}

/**
 * Reads the answer clock of a complaint: 24 elapsed hours from the receipt to the first answer (K-02).
 * Exactly 24 hours passes, a millisecond more is late. An acknowledgement does not stop it. A reopened
 * case has a new clock, and this is the newest.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @param options another policy than the house's
 * @returns how the clock stands, with its reasons; `idle` before the receipt
 * @throws RangeError when the target is not above zero
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
 * answerClock([received], 24 * hourMs + 1).state; // => "late"
 */
export function answerClock(
  record: CaseRecord,
  at: Instant,
  options: AnswerClockOptions = {},
): ClockState {
  const clocks = answerClocks(record, at, options);
  return clocks[clocks.length - 1] ?? foldClock([], at, targetOf(options));
}

/**
 * Reads the answer clock of every round of a complaint: the first since the receipt, one more for every reopening.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @param options another policy than the house's
 * @returns the clocks, oldest first, none before the receipt
 * @throws RangeError when the target is not above zero
 * @example
 * import { answerClocks } from "@ramah/complaints";
 *
 * answerClocks([], 0); // => []
 */
export function answerClocks(
  record: CaseRecord,
  at: Instant,
  options: AnswerClockOptions = {},
): readonly ClockState[] {
  const state = caseOf(record);
  if (state.status === "none") return [];
  return state.rounds
    .filter(({ openedAt }) => openedAt <= at)
    .map((round) => {
      const clock = foldClock(factsOf(round, options), at, targetOf(options));
      return { ...clock, reasons: [...clock.reasons, ...remarks(round, clock, at)] };
    });
}

/** The house policy wherever nothing else was asked for. */
const targetOf = (
  options: AnswerClockOptions,
): { targetMs: number; warnAt: readonly number[] } => ({
  targetMs: options.targetMs ?? houseAnswerPolicy.value.targetMs,
  warnAt: options.warnAt ?? houseAnswerPolicy.value.warnAt,
});

/** A round as what moves its clock. Closing does not stop it: a case is closed only after an answer. */
function factsOf(round: Round, { stoppedBy = "answer" }: AnswerClockOptions): ClockFact[] {
  const facts: ClockFact[] = [{ kind: "start", at: round.openedAt }];
  const first = round.answers[0];
  if (first !== undefined) facts.push({ kind: "stop", at: first.at });
  if (stoppedBy === "acknowledgement" && round.acknowledgement !== undefined) {
    facts.push({ kind: "stop", at: round.acknowledgement.at });
  }
  if (round.end?.how === "withdrawn") facts.push({ kind: "cancel", at: round.end.at });
  return facts;
}

/** What is worth saying while nobody has answered. */
function remarks(round: Round, clock: ClockState, at: Instant): ClockReason[] {
  if (clock.stoppedAt !== undefined) return [];
  const { acknowledgement } = round;
  const { tooLongMs } = houseAnswerPolicy.value;
  const found: ClockReason[] = [];
  if (acknowledgement !== undefined && acknowledgement.at <= at) {
    found.push({ code: "acknowledgement-is-no-answer", data: {} });
  }
  if (clock.elapsedMs > tooLongMs) {
    const data = { elapsedMs: clock.elapsedMs, limitMs: tooLongMs };
    found.push({ code: "unanswered-too-long", data });
  }
  return found;
}
