import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";
import { passed } from "./hours.js";
import type { CountDeadline } from "./house-deadline.js";
import { withGranted, withMore } from "./more-time.js";
import { elapsedAt, idleRun, missedBy } from "./run.js";
import type { ClockRun, ClockVerdict } from "./state.js";
import { stillWarned, warnedBy } from "./warned.js";

/** A clock with what it goes by now: a change of policy changes both. */
export interface Moved {
  readonly definition: ClockDefinition;
  readonly run: ClockRun;
  /** Counts a deadline from a moment. Handed in, so that house clocks do not carry the law's counting. */
  readonly count: CountDeadline;
}

/** One event. What makes no sense where the clock stands (an answer before a start) changes nothing. */
export function moved(now: Moved, event: ClockEvent, at: Instant): Moved {
  const { run } = now;
  const { phase } = run;
  const isOpen = phase === "running" || phase === "paused";
  const to = (next: ClockRun): Moved => ({ ...now, run: next });
  switch (event.type) {
    case "activate":
      return phase === "idle" ? to(begun(now, at)) : now;
    // A clock that was dropped, as of a merged case, does not come back by a message.
    case "reset":
      return phase === "cancelled" ? now : to(begun(now, at));
    case "resume":
      return phase === "paused" ? to(runOn(now, at)) : now;
    case "reopen":
      return isOpen ? now : to(reopened(now, at));
    case "pause":
      return phase === "running" ? to({ ...settled(now, at), phase: "paused" }) : now;
    case "cancel":
      if (phase === "fulfilled" || phase === "cancelled") return now;
      return to({ ...ended(now, at), phase: "cancelled", cancelledAt: at });
    case "fulfil":
      // A fulfilment outweighs a cancellation of the same moment: what was answered was answered.
      return isOpen || (run.cancelledAt === at && run.startedAt !== undefined)
        ? to(fulfilled(now, at))
        : now;
    case "retarget":
      return retargeted(now, event.to, at);
    case "extend":
      return isOpen ? to(extended(now, event, at)) : now;
  }
}

/** Starts from zero; what came before stays as a verdict. */
function begun(now: Moved, at: Instant): ClockRun {
  const past = pastWith(settled(now, at), at);
  const start: ClockRun = { ...idleRun, phase: "running", startedAt: at, since: at, past };
  return now.count(now.definition, start, at);
}

/** Adds up what has gone, and notes what was missed and warned of meanwhile. */
function settled({ definition, run }: Moved, at: Instant): ClockRun {
  if (run.phase !== "running") return run;
  const missedAt = missedBy(run, at);
  return {
    ...run,
    elapsedMs: elapsedAt(definition, run, at),
    since: at,
    warned: warnedBy(definition, run, at),
    ...(missedAt === undefined ? {} : { missedAt }),
  };
}

/** Goes on with the time that is left. A deadline that was missed stays the one that was missed. */
function runOn({ definition, run, count }: Moved, at: Instant): ClockRun {
  const running: ClockRun = { ...run, phase: "running", since: at };
  return run.missedAt === undefined ? count(definition, running, at) : running;
}

/** Ends here; one that was paused gets the deadline that it would have had. */
function ended(now: Moved, at: Instant): ClockRun {
  const run = now.run.phase === "paused" ? runOn(now, at) : now.run;
  return settled({ ...now, run }, at);
}

function fulfilled(now: Moved, at: Instant): ClockRun {
  const { cancelledAt: _, ...end } = ended(now, at);
  return end.missedAt === undefined
    ? { ...end, phase: "fulfilled", metAt: at }
    : { ...end, phase: "fulfilled", metLateAt: at };
}

/** A house's time goes on where it stood; a law's never stopped. */
function reopened(now: Moved, at: Instant): ClockRun {
  const { definition, run } = now;
  const { metAt: _, metLateAt: __, cancelledAt: ___, ...rest } = run;
  const { startedAt } = run;
  // Dropped before it started, it waits for its start again.
  if (startedAt === undefined) return idleRun;
  const open: ClockRun = { ...rest, past: pastWith(run, at) };
  if (definition.kind === "house") return runOn({ ...now, run: open }, at);
  const elapsedMs = passed(definition.hours, startedAt, at);
  return { ...open, phase: "running", since: at, elapsedMs };
}

function retargeted(
  now: Moved,
  change: Extract<ClockEvent, { type: "retarget" }>["to"],
  at: Instant,
): Moved {
  const { run, count } = now;
  const definition = { ...now.definition, ...change } as ClockDefinition;
  const to = (next: ClockRun): Moved => ({ definition, run: next, count });
  const settledRun = settled(now, at);
  // Neither an end nor a miss is judged again by a rule that came afterwards.
  if (settledRun.missedAt !== undefined) return to(settledRun);
  if (run.phase === "paused" && definition.kind === "house") {
    return to({ ...run, targetMs: definition.targetMs + run.extendedMs });
  }
  if (run.phase !== "running") return to(run);
  const next = count(definition, underRule(definition, settledRun, at), at);
  return to(rearmed(isGrantLost(settledRun, next) ? { ...next, ...limitOf(settledRun) } : next));
}

/** The new rule keeps what was granted under the old; shares are measured on the new hours. */
function underRule(now: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  if (now.kind === "house") return run;
  const rule = withGranted(now.rule, run.rule);
  const isSameUnit = rule.unit === run.rule?.unit && now.rule.extension === undefined;
  const appended = isSameUnit ? run.appended : [];
  return { ...run, rule, appended, elapsedMs: passed(now.hours, run.startedAt ?? at, at) };
}

/** What was granted in another unit cannot be counted on, and is not taken back either. */
const isGrantLost = ({ rule, due = 0 }: ClockRun, next: ClockRun): boolean =>
  rule?.extension !== undefined && next.rule?.unit !== rule.unit && (next.due ?? due) < due;

const limitOf = ({ due, date, targetMs }: ClockRun): Partial<ClockRun> => ({
  ...(due === undefined ? {} : { due }),
  ...(date === undefined ? {} : { date }),
  targetMs,
});

const rearmed = (run: ClockRun): ClockRun => ({ ...run, warned: stillWarned(run) });

function extended(
  before: Moved,
  event: Extract<ClockEvent, { type: "extend" }>,
  at: Instant,
): ClockRun {
  const { definition, count } = before;
  const now = settled(before, at);
  const from = now.due;
  if (now.missedAt !== undefined) {
    const ends = from === undefined ? {} : { from, to: from };
    return { ...now, extensions: [...now.extensions, { at, ...ends, isTooLate: true }] };
  }
  const longer = withMore(now, definition, event);
  if (now.phase === "paused" || from === undefined) {
    return { ...longer, extensions: [...now.extensions, { at, isTooLate: false }] };
  }
  const counted = count(definition, longer, at);
  // More time never means less: a count from the start that ends before the present limit changes nothing.
  const isLonger = (counted.due ?? from) >= from;
  const next = isLonger ? rearmed(counted) : now;
  const extension = { at, from, to: next.due ?? from, isTooLate: false };
  return { ...next, extensions: [...now.extensions, extension] };
}

function pastWith(run: ClockRun, endedAt: Instant): readonly ClockVerdict[] {
  const { startedAt, due, metAt, missedAt, metLateAt, cancelledAt } = run;
  if (startedAt === undefined) return run.past;
  const verdict: ClockVerdict = {
    startedAt,
    ...(due === undefined ? {} : { due }),
    ...(metAt === undefined ? {} : { metAt }),
    ...(missedAt === undefined ? {} : { missedAt }),
    ...(metLateAt === undefined ? {} : { metLateAt }),
    ...(cancelledAt === undefined ? {} : { cancelledAt }),
    endedAt,
  };
  return [...run.past, verdict];
}
