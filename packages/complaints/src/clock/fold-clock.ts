import { comparing, type Instant } from "@ramah/core";
import type { ClockReason } from "../reasons.js";

/** What moves a clock at a moment. */
export interface ClockFact {
  readonly kind: "start" | "resume" | "pause" | "cancel" | "stop";
  readonly at: Instant;
}

/** What a clock is measured by. */
export interface ClockTarget {
  /** Elapsed milliseconds allowed; the last of them still passes. */
  readonly targetMs: number;
  /** Shares of the target at which to warn, such as 0.5. */
  readonly warnAt?: readonly number[];
}

/**
 * How a clock stands at a moment. `late` stays: neither a stop nor a pause nor a withdrawal that comes
 * afterwards takes it back.
 */
export interface ClockState {
  readonly state: "idle" | "running" | "paused" | "met" | "late" | "cancelled";
  readonly startedAt?: Instant;
  /** The last moment that passes; left out while nobody can tell it: idle or paused. */
  readonly dueAt?: Instant;
  readonly stoppedAt?: Instant;
  readonly elapsedMs: number;
  /** Target less elapsed: below zero it says how late. */
  readonly remainingMs: number;
  readonly reasons: readonly ClockReason[];
}

/**
 * Folds what moved a clock into how it stands. At equal moments a stop outweighs a pause, and a pause
 * outweighs a start. Elapsed time counts, not opening hours. What comes later than `at` is not looked
 * at, so a verdict about the past never changes.
 *
 * @param facts starts, pauses and stops, in any order
 * @param at the moment asked about
 * @param target how long it may run, in milliseconds, and when to warn
 * @returns the state with its due moment and the reasons
 * @throws RangeError when the target is not above zero
 * @example
 * import { foldClock } from "@ramah/complaints";
 *
 * const facts = [{ kind: "start", at: 0 }, { kind: "stop", at: 60 }] as const;
 * foldClock(facts, 60, { targetMs: 60 }).state; // => "met"
 * foldClock(facts, 61, { targetMs: 59 }).state; // => "late"
 * foldClock(facts, 30, { targetMs: 60, warnAt: [0.5] }).remainingMs; // => 30
 */
export function foldClock(
  facts: readonly ClockFact[],
  at: Instant,
  { targetMs, warnAt = [] }: ClockTarget,
): ClockState {
  if (!(targetMs > 0)) throw new RangeError(`foldClock: a target of ${targetMs} ms is none`);
  const run = runUntil(facts, at);
  const { elapsedMs, phase } = run;
  const remainingMs = targetMs - elapsedMs;
  const isLate = remainingMs < 0;
  const moments = {
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...dueAt(run, at, targetMs),
    ...(phase === "stopped" || phase === "cancelled" ? { stoppedAt: run.since } : {}),
    elapsedMs,
    remainingMs,
  };
  if (isLate) {
    const late: ClockReason = { code: "clock-late", data: { lateMs: -remainingMs, targetMs } };
    return { state: "late", ...moments, reasons: [late] };
  }
  // A clock that stopped in time warns of nothing any more, so only what still runs shows these.
  const warnings = warnAt
    .filter((fraction) => elapsedMs >= fraction * targetMs)
    .map((fraction): ClockReason => ({ code: "clock-warning", data: { fraction } }));
  switch (phase) {
    case "idle":
      return { state: "idle", ...moments, reasons: [{ code: "clock-idle", data: {} }] };
    case "running":
      return {
        state: "running",
        ...moments,
        reasons: [{ code: "clock-running", data: { remainingMs } }, ...warnings],
      };
    case "paused":
      return {
        state: "paused",
        ...moments,
        reasons: [{ code: "clock-paused", data: { remainingMs } }, ...warnings],
      };
    case "stopped":
      return {
        state: "met",
        ...moments,
        reasons: [{ code: "clock-met", data: { elapsedMs, targetMs } }],
      };
    case "cancelled":
      return { state: "cancelled", ...moments, reasons: [{ code: "clock-cancelled", data: {} }] };
  }
}

interface Run {
  readonly phase: "idle" | "running" | "paused" | "stopped" | "cancelled";
  readonly startedAt?: Instant;
  /** When the phase began. */
  readonly since: Instant;
  /** Up to `at`. */
  readonly elapsedMs: number;
}

// Applied in this order at equal moments, so that the strongest comes last and stands.
const strength: Readonly<Record<ClockFact["kind"], number>> = {
  start: 0,
  resume: 0,
  pause: 1,
  cancel: 2,
  stop: 3,
};

/** Plays the facts in order; those after `at` are not known yet. */
function runUntil(facts: readonly ClockFact[], at: Instant): Run {
  const seen = facts
    .filter((fact) => fact.at <= at)
    .sort(
      comparing(
        (fact) => fact.at,
        (fact) => strength[fact.kind],
      ),
    );
  let run: Run = { phase: "idle", since: at, elapsedMs: 0 };
  for (const fact of seen) run = moved(run, fact);
  return run.phase === "running" ? { ...run, elapsedMs: run.elapsedMs + at - run.since } : run;
}

/** One fact. What makes no sense where the clock stands (a stop before a start) changes nothing. */
function moved(run: Run, { kind, at }: ClockFact): Run {
  const isRunning = run.phase === "running";
  const elapsedMs = isRunning ? run.elapsedMs + at - run.since : run.elapsedMs;
  if (kind === "start" && run.phase === "idle") {
    return { phase: "running", startedAt: at, since: at, elapsedMs: 0 };
  }
  if (kind === "resume" && run.phase === "paused") return { ...run, phase: "running", since: at };
  if (kind === "pause" && isRunning) return { ...run, phase: "paused", since: at, elapsedMs };
  // A stop outweighs a cancellation of the same moment: what was answered was answered.
  if (kind === "stop" && run.phase === "cancelled" && run.since === at) {
    return { ...run, phase: "stopped" };
  }
  if ((kind === "stop" || kind === "cancel") && (isRunning || run.phase === "paused")) {
    return { ...run, phase: kind === "stop" ? "stopped" : "cancelled", since: at, elapsedMs };
  }
  return run;
}

/** A pause moves the due moment on, so that while it lasts nobody can tell it. */
function dueAt(run: Run, at: Instant, targetMs: number): { readonly dueAt?: Instant } {
  if (run.phase === "idle" || run.phase === "paused") return {};
  const until = run.phase === "running" ? at : run.since;
  return { dueAt: until + targetMs - run.elapsedMs };
}
