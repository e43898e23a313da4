import type { Instant } from "@ramah/core";
import { doAgain, isOwnDoing, keepTo, type Step } from "./course.js";
import { abandon, arrive, complete, endCall, expectNext, passOn } from "./deeds.js";
import { isRefused } from "./effects.js";
import { createFloor, type Floor, type HostRun } from "./floor.js";
import { hostKinds, nextDue, type Planned, schedule, takeNext } from "./schedule.js";
import { acceptAtOnce, tell } from "./tell.js";
import type { Source } from "./visitor.js";

/**
 * Runs one replication on the public router, as a host would: agents accept after their answer time,
 * talk, write down, and customers hang up when they have had enough. With a log to begin with, what
 * happened happens again until the router decides otherwise.
 *
 * @returns how many arrivals, starts, completions and abandonments there were
 */
export function runHost(run: HostRun): number {
  const { course, until } = run;
  const floor = createFloor(run);
  floor.isOnCourse = course !== undefined;
  const kept = course === undefined ? 0 : keepTo(floor, course);
  floor.isOnCourse = false;
  if (kept !== Number.POSITIVE_INFINITY) live(floor, kept);
  return floor.books.close(until);
}

/** From here on everybody does what they do by themselves; of the log, so many steps are done. */
function live(floor: Floor, done: number): void {
  const { agents, sources, course, from, until } = floor.run;
  for (const [agent, { shifts }] of agents.entries()) {
    for (const shift of shifts) {
      if (shift.to <= from) continue;
      schedule(floor, hostKinds.shiftStart, agent, Math.max(from, shift.from), agent);
      schedule(floor, hostKinds.shiftEnd, agent, shift.to, agent);
    }
  }
  for (const [index, step] of (course?.steps ?? []).entries()) {
    if (index < done || !isOwnDoing(step)) continue;
    schedule(floor, hostKinds.script, index, Math.max(floor.now, step.event.at), index);
  }
  for (const source of sources.keys()) expectNext(floor, source);
  acceptAtOnce(floor, floor.now);
  for (;;) {
    const at = nextDue(floor);
    if (Math.min(at, floor.wakeAt) >= until) return;
    // Before anything else that happens in the same millisecond.
    if (floor.wakeAt <= at) {
      floor.now = Math.max(floor.now, floor.wakeAt);
      tell(floor, floor.now, { type: "tick" });
    } else {
      floor.now = Math.max(floor.now, at);
      act(floor, takeNext(floor), floor.now);
    }
  }
}

/** Does what was planned, unless it is out of place by now. */
function act(floor: Floor, { kind, index, dueAt }: Planned, at: Instant): void {
  const { books, staff, run } = floor;
  const guest = books.byNumber.get(index);
  switch (kind) {
    case hostKinds.arrival:
      come(floor, index, at);
      return;
    case hostKinds.answer:
      respond(floor, `r${index}`, at);
      return;
    case hostKinds.completion:
      if (guest?.phase !== "talking" || guest.visitor.passedOnAt === at) return;
      complete(floor, guest, guest.visitor.wrapUpMs, at);
      return;
    case hostKinds.abandonment:
      if (guest?.phase === "waiting") abandon(floor, guest, at);
      return;
    case hostKinds.call:
      if (guest?.callEndsAt !== dueAt) return;
      endCall(floor, guest, guest.visitor.pickUp(guest.calls).isAnswered, at);
      return;
    case hostKinds.wrapUp:
      if (guest?.phase !== "wrapping") return;
      tell(floor, at, { type: "contact.wrapped-up", id: guest.contact.id });
      return;
    case hostKinds.shiftStart:
      staff.comes(index, at);
      return;
    case hostKinds.shiftEnd:
      staff.leaves(index, at);
      return;
    case hostKinds.back:
      staff.isBack(index, at);
      return;
    default:
      if (run.course) doAgain(floor, run.course, run.course.steps[index] as Step, at);
  }
}

/** Comes in; whoever was passed on then is passed on now if the conversation ends in this moment. */
function come(floor: Floor, index: number, at: Instant): void {
  const { at: due, passedOn } = floor.run.sources[index] as Source;
  if (due() === Number.POSITIVE_INFINITY) return;
  const earlier = passedOn && floor.books.byNumber.get(passedOn.by);
  if (passedOn !== undefined && earlier?.phase === "talking" && earlier.endsAt === at) {
    if (!isRefused(passOn(floor, earlier, index, passedOn.event, at))) return;
    complete(floor, earlier, 0, at);
  }
  arrive(floor, index, at);
}

/** What the agent does about an offer that still rings. */
function respond(floor: Floor, id: string, at: Instant): void {
  const answer = floor.ringing.get(id)?.answer;
  if (answer?.does === "accept") tell(floor, at, { type: "reservation.accepted", id });
  if (answer?.does !== "reject") return;
  tell(floor, at, { type: "reservation.rejected", id, cause: answer.cause });
}
