import {
  type CaseStatus,
  type ComplaintCase,
  type ComplaintCommand,
  type ComplaintCommandType,
  openClocks,
  type PlannedClock,
  transitions,
} from "@ramah/complaints";
import { type Channel, hourMs } from "@ramah/core";
import fc from "fast-check";

/** One step of a random history: what to do is chosen by numbers, so that it fits the state it meets. */
export interface Step {
  readonly type: number;
  readonly fits: boolean;
  readonly person: number;
  readonly choice: number;
  readonly waitMs: number;
}

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    type: fc.nat(999),
    // Most steps are allowed where they stand, or no random case would ever come to its end.
    fits: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
    person: fc.nat(2),
    choice: fc.nat(11),
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 * hourMs })),
  }),
  { minLength: 1, maxLength: 32, size: "max" },
);

const types = Object.keys(transitions) as ComplaintCommandType[];
const people = ["a", "b", "c"] as const;
const channels: readonly Channel[] = ["email", "phone", "post", "chat"];

const clock = (key: string, at: number, days: number): PlannedClock => ({
  key,
  regime: "house",
  regimeValidFrom: "2026-01-01",
  milestone: key,
  rule: { n: days, unit: "day" },
  startAt: at,
  zone: "UTC",
  due: at + days * 24 * hourMs,
  date: "2026-01-02",
});

/** The command of a step, filled in for the state it meets. */
export function commandFor(step: Step, state: ComplaintCase, at: number): ComplaintCommand {
  const type = typeOf(step, state.status);
  const chosen = {
    kind: type === "link" ? "repeat" : "non-financial",
    ...(type === "note-adr-decision" ? { outcome: "settled" } : {}),
  };
  return { type, ...dataFor(step, state, at), ...chosen } as never;
}

// Ways out of the handling are drawn more seldom, or most cases would leave at their second step.
const exits: readonly ComplaintCommandType[] = [
  "withdraw",
  "forward",
  "merge",
  "mark-duplicate",
  "split",
  "rule-out-of-scope",
];

function typeOf({ type, fits, choice }: Step, status: CaseStatus): ComplaintCommandType {
  const allowed = types.filter((one) => transitions[one][status] !== undefined);
  const staying = choice === 0 ? allowed : allowed.filter((one) => !exits.includes(one));
  const moving = staying.filter((one) => transitions[one][status] !== status);
  const from =
    !fits || staying.length === 0
      ? types
      : choice % 3 === 0 || moving.length === 0
        ? staying
        : moving;
  return from[type % from.length] ?? "close";
}

/** More fields than any one command needs: what it does not name is not stored. */
function dataFor({ person, choice }: Step, state: ComplaintCase, at: number): object {
  const owner = state.status === "none" ? "a" : state.owner;
  const offeredTo = state.status === "none" ? undefined : state.pendingHandOver?.to;
  const [open] = openClocks(state.status === "none" ? [] : state);
  const channel = channels[choice % channels.length] ?? "email";
  const letters = state.status === "none" ? 0 : state.letters.length;
  return {
    caseId: choice === 1 ? "C" : `C-${choice}`,
    complainant: "S",
    summary: "x",
    owner: people[person],
    by: offeredTo ?? (choice === 2 ? people[person] : owner),
    to: people[person],
    channel,
    givenName: "A",
    severity: 1 + (choice % 5),
    cause: "x",
    outcome: ["upheld", "partly-upheld", "not-upheld", "goodwill"][choice % 4],
    explanation: choice === 3 ? "The customer lied." : "x",
    openPromises: choice === 4 ? 1 : 0,
    reason: "x",
    receivedAt: choice === 5 ? at + 1 : choice === 6 ? at - hourMs : undefined,
    clocks: [clock("first", at, 1), clock(choice === 7 ? "first" : "second", at, 2)],
    clock: open?.clock.key ?? "first",
    due: (open?.clock.due ?? at) + hourMs,
    date: "2026-01-03",
    fulfils: open === undefined || choice > 7 ? undefined : [open.clock.key],
    letter: { id: `L-${choice === 8 ? 0 : letters}`, kind: "final-response" },
    documents: ["x"],
    isComplete: choice % 2 === 0,
    causedBy: true,
    consent: choice % 2 === 0,
    drivers: choice === 9 ? undefined : ["health"],
    name: "R",
    authority: choice % 2 === 0 ? "power-of-attorney" : undefined,
    codes: [{ role: "root-cause", taxonomy: "t", version: "1", code: "process" }],
    what: "x",
    scheme: "LAPS SJK",
    change: "x",
    isSystemic: false,
    into: "C-0",
    intoReceivedAt: choice === 10 ? at + hourMs : -1e9,
    of: "C-0",
    ofReceivedAt: -1e9,
    parts: [
      { caseId: "C-a", summary: "x" },
      { caseId: choice === 11 ? "C-a" : "C-b", summary: "x" },
    ],
  };
}
