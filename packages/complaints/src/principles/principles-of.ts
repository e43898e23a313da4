import type { Instant } from "@ramah/core";
import { lastRound } from "../case/evolve/apply.js";
import type { ComplaintCase, Round } from "../case/state.js";
import type { PrincipleReason } from "../reasons.js";

/** The four principles of answering a complaint (K-03). */
export type Principle = "anticipate" | "apologise" | "analyse" | "answer";

/**
 * Every {@link Principle}, in the order in which they are followed.
 *
 * @example
 * import { principles } from "@ramah/complaints";
 *
 * principles; // => ["anticipate", "apologise", "analyse", "answer"]
 */
export const principles: readonly Principle[] = ["anticipate", "apologise", "analyse", "answer"];

/** Whether a principle is met, since when, and why. */
export interface PrincipleCheck {
  readonly principle: Principle;
  readonly status: "met" | "open";
  readonly at?: Instant;
  readonly reasons: readonly PrincipleReason[];
}

/**
 * Checks the four principles in the round of a case that runs or ran last (K-03): anticipate (weighed
 * before it is answered), apologise (early, which admits no liability), analyse (the cause is known),
 * answer (by the owner in person, who gave their own name first).
 *
 * @param state the folded case
 * @returns the four checks, in order; all open before anything was received
 * @example
 * import { complaintCase, principlesOf } from "@ramah/complaints";
 *
 * principlesOf(complaintCase.initial).map((check) => check.status); // => ["open", "open", "open", "open"]
 */
export function principlesOf(state: ComplaintCase): readonly PrincipleCheck[] {
  const round = state.status === "none" ? undefined : lastRound(state);
  return [anticipate(round), apologise(round), analyse(round), answer(round)];
}

function anticipate(round: Round | undefined): PrincipleCheck {
  const first = round?.assessments[0];
  return first === undefined
    ? open("anticipate", { code: "not-assessed", data: {} })
    : met("anticipate", first.at, { code: "anticipated-by-assessment", data: { by: first.by } });
}

function apologise(round: Round | undefined): PrincipleCheck {
  const first = round?.apologies[0];
  if (first === undefined) return open("apologise", { code: "no-apology", data: {} });
  const answered = round?.answers[0];
  const reasons: PrincipleReason[] = [{ code: "apology-given", data: { by: first.by } }];
  // Late is better than never, but the source wants it early: it stays met and is told.
  if (answered !== undefined && first.at > answered.at) {
    reasons.push({ code: "apology-after-answer", data: {} });
  }
  return met("apologise", first.at, ...reasons);
}

function analyse(round: Round | undefined): PrincipleCheck {
  const first = round?.analyses[0];
  return first === undefined
    ? open("analyse", { code: "not-analysed", data: {} })
    : met("analyse", first.at, { code: "cause-analysed", data: { cause: first.cause } });
}

function answer(round: Round | undefined): PrincipleCheck {
  const first = round?.answers[0];
  if (round === undefined || first === undefined) {
    return open("answer", { code: "not-answered", data: {} });
  }
  const personal = round.answers.find(({ by, owner }) => by === owner);
  const reasons: PrincipleReason[] = [];
  if (personal === undefined) {
    const { by, owner } = first;
    reasons.push({ code: "answered-by-another", data: { by, owner } });
  }
  if (round.acknowledgement === undefined) reasons.push({ code: "name-not-given", data: {} });
  if (personal === undefined || round.acknowledgement === undefined) {
    return open("answer", ...reasons);
  }
  const { givenName } = round.acknowledgement;
  return met("answer", personal.at, {
    code: "answered-personally",
    data: { by: personal.by, givenName },
  });
}

const open = (principle: Principle, ...reasons: readonly PrincipleReason[]): PrincipleCheck => ({
  principle,
  status: "open",
  reasons,
});

const met = (
  principle: Principle,
  at: Instant,
  ...reasons: readonly PrincipleReason[]
): PrincipleCheck => ({ principle, status: "met", at, reasons });
