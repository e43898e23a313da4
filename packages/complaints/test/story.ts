import {
  type Complaint,
  type ComplaintCase,
  type ComplaintCommand,
  decide,
  evolve,
  initialCase,
  type PlannedClock,
} from "@ramah/complaints";
import { dayMs, type Instant } from "@ramah/core";

/** A command of a story with its moment. */
export type Told = readonly [Instant, ComplaintCommand];

/** Plays commands one after the other; the story ends with an error where one is refused. */
export function play(steps: readonly Told[], from: ComplaintCase = initialCase): Complaint {
  let state = from;
  for (const [at, command] of steps) {
    const decision = decide({ ...command, at }, state);
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.issues)}`);
    state = decision.value.reduce(evolve, state);
  }
  if (state.status === "none") throw new Error("nothing came in");
  return state;
}

/** The codes with which a command is refused, in order; none when it is accepted. */
export function refusals(state: ComplaintCase, at: Instant, command: ComplaintCommand): string[] {
  const decision = decide({ ...command, at }, state);
  return decision.ok ? [] : decision.issues.map(({ code }) => code);
}

export const receive: ComplaintCommand = {
  type: "receive",
  caseId: "C-1",
  channel: "email",
  complainant: "Ibu Sari",
  summary: "The ticket never came",
  owner: "dewi",
};

/** From the receipt at 0 to an answer at 6, all by the owner and in writing. */
export const answering: readonly Told[] = [
  [0, receive],
  [1, { type: "acknowledge", by: "dewi", channel: "email", givenName: "Dewi" }],
  [2, { type: "assess", by: "dewi", severity: 3 }],
  [3, { type: "apologise", by: "dewi", channel: "email" }],
  [4, { type: "analyse", by: "dewi", cause: "sent to an old address" }],
  [5, { type: "decide", by: "dewi", outcome: "upheld", explanation: "It went to an old address." }],
  [6, { type: "answer", by: "dewi", channel: "email" }],
];

/** A planned deadline, so many days of the calendar after the receipt. */
export function clock(key: string, days: number, startAt = 0): PlannedClock {
  return {
    key,
    regime: "house",
    regimeValidFrom: "2026-01-01",
    milestone: key,
    rule: { n: days, unit: "day" },
    startAt,
    zone: "UTC",
    due: startAt + (days + 1) * dayMs,
    date: "1970-01-08",
  };
}
