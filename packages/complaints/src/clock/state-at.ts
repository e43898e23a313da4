import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import type { ClockReason, CountedOn } from "./reasons.js";
import { elapsedAt, missedBy } from "./run.js";
import type { ClockRun, ClockState, ClockWarning } from "./state.js";
import { warnedBy } from "./warned.js";

/** Reads how a run stands at a moment that is not before its last change. */
export function stateAt(definition: ClockDefinition, run: ClockRun, at: Instant): ClockState {
  const missedAt = missedBy(run, at);
  const state = missedAt === undefined ? stateOf[run.phase] : "missed";
  // An idle house clock has its time before it; an idle statutory clock gets it with its start.
  const isIdle = run.startedAt === undefined;
  const targetMs = isIdle && definition.kind === "house" ? definition.targetMs : run.targetMs;
  const elapsedMs = elapsedAt(definition, run, at);
  const isDue = run.due !== undefined && state !== "paused";
  const told = {
    state,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...(isDue ? { due: run.due } : {}),
    ...(run.date === undefined ? {} : { date: run.date }),
    targetMs,
    elapsedMs,
    remainingMs: targetMs - elapsedMs,
    ...(run.phase === "paused" ? { pausedAt: run.since } : {}),
    ...(run.metAt === undefined ? {} : { metAt: run.metAt }),
    ...(missedAt === undefined ? {} : { missedAt }),
    ...(run.metLateAt === undefined ? {} : { metLateAt: run.metLateAt }),
    ...(run.cancelledAt === undefined ? {} : { cancelledAt: run.cancelledAt }),
    warnings: warnedBy(definition, run, at),
    extensions: run.extensions,
    past: run.past,
  };
  return { ...told, reasons: reasonsOf(told, definition, at) };
}

const stateOf: Readonly<Record<ClockRun["phase"], ClockState["state"]>> = {
  idle: "idle",
  running: "running",
  paused: "paused",
  fulfilled: "met",
  cancelled: "cancelled",
};

/** The verdict first, then what is worth knowing about it. */
function reasonsOf(
  told: Omit<ClockState, "reasons">,
  { hours }: ClockDefinition,
  at: Instant,
): readonly ClockReason[] {
  const on: CountedOn = { on: hours === undefined ? "elapsed" : "open" };
  const { state, date, extensions, past } = told;
  const isOpen = state === "running" || state === "paused";
  const inTime = extensions.filter(({ isTooLate }) => !isTooLate).length;
  const missedBefore = past.filter(({ missedAt }) => missedAt !== undefined).length;
  return [
    verdictOf(told, on, at),
    ...(date === undefined ? [] : [{ code: "clock-last-day", data: { date } } as const]),
    // A clock that is over warns of nothing any more.
    ...(isOpen ? told.warnings.map((warning) => warningReason(warning, on)) : []),
    ...(inTime > 0 ? [{ code: "clock-extended", data: { times: inTime } } as const] : []),
    ...(inTime < extensions.length ? [{ code: "clock-extended-too-late", data: {} } as const] : []),
    ...(missedBefore > 0
      ? [{ code: "clock-missed-before", data: { times: missedBefore } } as const]
      : []),
  ];
}

function verdictOf(told: Omit<ClockState, "reasons">, on: CountedOn, at: Instant): ClockReason {
  const { elapsedMs, remainingMs, targetMs, due, metLateAt, cancelledAt } = told;
  switch (told.state) {
    case "idle":
      return { code: "clock-idle", data: {} };
    case "running":
      return { code: "clock-running", data: { remainingMs, ...on } };
    case "paused":
      return { code: "clock-paused", data: { remainingMs, ...on } };
    case "met":
      return { code: "clock-met", data: { elapsedMs, targetMs, ...on } };
    case "cancelled":
      return { code: "clock-cancelled", data: {} };
    case "missed": {
      // How late it was is told in elapsed time: nobody waits in opening hours.
      const until = metLateAt ?? cancelledAt ?? at;
      const lateMs = until - (due ?? until);
      const code = metLateAt === undefined ? "clock-missed" : "clock-met-late";
      return { code, data: { lateMs, targetMs, ...on } };
    }
  }
}

const warningReason = ({ warning }: ClockWarning, on: CountedOn): ClockReason =>
  "fraction" in warning
    ? { code: "clock-warning", data: { fraction: warning.fraction } }
    : { code: "clock-warning-before", data: { beforeMs: warning.beforeMs, ...on } };
