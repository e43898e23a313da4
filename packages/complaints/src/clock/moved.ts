import type { DayRule, Extension } from "@ramah/calendar";
import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";
import { passed } from "./hours.js";
import { elapsedAt, idleRun, missedBy, withDeadline } from "./run.js";
import type { ClockRun, ClockVerdict } from "./state.js";
import { stillWarned, warnedBy } from "./warned.js";

/** A clock with what it goes by now: a change of policy changes both. */
export interface Moved {
  readonly definition: ClockDefinition;
  readonly run: ClockRun;
}

/** One event. What makes no sense where the clock stands (an answer before a start) changes nothing. */
export function moved({ definition, run }: Moved, event: ClockEvent, at: Instant): Moved {
  const { phase } = run;
  const isOpen = phase === "running" || phase === "paused";
  const to = (next: ClockRun): Moved => ({ definition, run: next });
  switch (event.type) {
    case "activate":
      return phase === "idle" ? to(begun(definition, run, at)) : { definition, run };
    // A clock that was dropped, as of a merged case, does not come back by a message.
    case "reset":
      return phase === "cancelled" ? { definition, run } : to(begun(definition, run, at));
    case "resume":
      return phase === "paused" ? to(runOn(definition, run, at)) : { definition, run };
    case "reopen":
      return isOpen ? { definition, run } : to(reopened(definition, run, at));
    case "pause":
      return phase === "running"
        ? to({ ...settled(definition, run, at), phase: "paused" })
        : { definition, run };
    case "cancel":
      if (phase === "fulfilled" || phase === "cancelled") return { definition, run };
      return to({ ...ended(definition, run, at), phase: "cancelled", cancelledAt: at });
    case "fulfil":
      // A fulfilment outweighs a cancellation of the same moment: what was answered was answered.
      return isOpen || (run.cancelledAt === at && run.startedAt !== undefined)
        ? to(fulfilled(definition, run, at))
        : { definition, run };
    case "retarget":
      return retargeted({ definition, run }, event.to, at);
    case "extend":
      return isOpen ? to(extended(definition, run, event, at)) : { definition, run };
  }
}

/** Starts from zero; what came before stays as a verdict. */
function begun(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  const past = pastWith(settled(definition, run, at), at);
  const start: ClockRun = { ...idleRun, phase: "running", startedAt: at, since: at, past };
  return withDeadline(definition, start, at);
}

/** Adds up what has gone, and notes what was missed and warned of meanwhile. */
function settled(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
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
function runOn(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  const running: ClockRun = { ...run, phase: "running", since: at };
  return run.missedAt === undefined ? withDeadline(definition, running, at) : running;
}

/** Ends here; one that was paused gets the deadline that it would have had. */
function ended(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  return settled(definition, run.phase === "paused" ? runOn(definition, run, at) : run, at);
}

function fulfilled(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  const { cancelledAt: _, ...end } = ended(definition, run, at);
  return end.missedAt === undefined
    ? { ...end, phase: "fulfilled", metAt: at }
    : { ...end, phase: "fulfilled", metLateAt: at };
}

/** A house's time goes on where it stood; a law's never stopped. */
function reopened(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  const { metAt: _, metLateAt: __, cancelledAt: ___, ...rest } = run;
  const { startedAt } = run;
  // Dropped before it started, it waits for its start again.
  if (startedAt === undefined) return idleRun;
  const open: ClockRun = { ...rest, past: pastWith(run, at) };
  if (definition.kind === "house") return runOn(definition, open, at);
  const elapsedMs = passed(definition.hours, startedAt, at);
  return { ...open, phase: "running", since: at, elapsedMs };
}

function retargeted(
  { definition, run }: Moved,
  change: Extract<ClockEvent, { type: "retarget" }>["to"],
  at: Instant,
): Moved {
  const now = { ...definition, ...change } as ClockDefinition;
  const settledRun = settled(definition, run, at);
  // Neither an end nor a miss is judged again by a rule that came afterwards.
  if (settledRun.missedAt !== undefined) return { definition: now, run: settledRun };
  if (run.phase === "paused" && now.kind === "house") {
    return { definition: now, run: { ...run, targetMs: now.targetMs + run.extendedMs } };
  }
  if (run.phase !== "running") return { definition: now, run };
  return { definition: now, run: rearmed(withDeadline(now, underRule(now, settledRun, at), at)) };
}

/** The new rule keeps what was granted under the old; shares are measured on the new hours. */
function underRule(now: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  if (now.kind === "house") return run;
  const extension = now.rule.extension ?? run.rule?.extension;
  const rule: DayRule = extension === undefined ? now.rule : { ...now.rule, extension };
  return { ...run, rule, elapsedMs: passed(now.hours, run.startedAt ?? at, at) };
}

const rearmed = (run: ClockRun): ClockRun => ({ ...run, warned: stillWarned(run) });

function extended(
  definition: ClockDefinition,
  run: ClockRun,
  event: Extract<ClockEvent, { type: "extend" }>,
  at: Instant,
): ClockRun {
  const now = settled(definition, run, at);
  const from = now.due;
  if (now.missedAt !== undefined) {
    const ends = from === undefined ? {} : { from, to: from };
    return { ...now, extensions: [...now.extensions, { at, ...ends, isTooLate: true }] };
  }
  const longer = withMore(now, definition, event);
  if (now.phase === "paused" || from === undefined) {
    return { ...longer, extensions: [...now.extensions, { at, isTooLate: false }] };
  }
  const counted = withDeadline(definition, longer, at);
  // More time never means less: a count from the start that ends before the present limit changes nothing.
  const isLonger = (counted.due ?? from) >= from;
  const next = isLonger ? rearmed(counted) : now;
  const extension = { at, from, to: next.due ?? from, isTooLate: false };
  return { ...next, extensions: [...now.extensions, extension] };
}

function withMore(
  run: ClockRun,
  definition: ClockDefinition,
  event: Extract<ClockEvent, { type: "extend" }>,
): ClockRun {
  if ("byMs" in event) {
    const extendedMs = run.extendedMs + event.byMs;
    return { ...run, extendedMs, targetMs: run.targetMs + event.byMs };
  }
  if (definition.kind === "house") return run;
  return { ...run, rule: longerRule(run.rule ?? definition.rule, event.extension) };
}

/** Several extensions as one rule: appended ones add up, one from the start replaces all before it. */
function longerRule(rule: DayRule, extension: Extension): DayRule {
  const { extension: given } = rule;
  if (given === undefined || extension.mode === "fromStart") return { ...rule, extension };
  const { n } = given;
  return given.mode === "append"
    ? { ...rule, extension: { mode: "append", n: n + extension.n } }
    : { ...rule, n, extension };
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
