import { type Instant, once, type Result, unlessIssues } from "@ramah/core";
import type { ComplaintRefusal } from "../reasons.js";
import { commandShapes } from "./command-shapes.js";
import type { ComplaintCommand } from "./commands.js";
import { checkAfter } from "./decide/after.js";
import type { Checks } from "./decide/check.js";
import { checkHandling } from "./decide/handling.js";
import { checkRecord } from "./decide/record.js";
import { checkSide } from "./decide/side.js";
import { checkTime } from "./decide/time.js";
import { eventOf } from "./event-of.js";
import type { ComplaintEvent } from "./events.js";
import { isMoment, shapeFaults } from "./shape.js";
import type { Complaint, ComplaintCase } from "./state.js";
import { type CaseStatus, transitions } from "./transitions.js";

const checks: () => Checks = /* @__PURE__ */ once(() => ({
  ...checkHandling,
  ...checkTime,
  ...checkRecord,
  ...checkAfter,
  ...checkSide,
}));

/** What a command leads to, or every reason against it. */
export function decideCase(
  command: ComplaintCommand,
  state: ComplaintCase,
  at: Instant,
): Result<readonly ComplaintEvent[], ComplaintRefusal> {
  // An object has properties of its own that are no commands, such as "constructor".
  if (!Object.hasOwn(transitions, command.type)) {
    throw new TypeError(`decide: "${command.type}" is no command`);
  }
  const faults = shapeFaults(command, commandShapes()[command.type]);
  const refusals = [
    ...statusRefusals(command, state),
    ...timeRefusals(state, at),
    ...faults,
    // What is half filled in cannot be looked at more closely.
    ...(faults.length > 0 ? [] : closer(command, state, at)),
  ];
  return unlessIssues(refusals, () => [eventOf(command, state, at)]);
}

/** Says where the command would be allowed, so that the next step is known. */
function statusRefusals({ type }: ComplaintCommand, { status }: ComplaintCase): ComplaintRefusal[] {
  const row = transitions[type];
  if (row[status] !== undefined) return [];
  const allowed = Object.keys(row) as CaseStatus[];
  return [{ code: "wrong-status", data: { command: type, status, allowed } }];
}

/** Equal moments are fine: two things can be done within one millisecond of a clock. */
function timeRefusals(state: ComplaintCase, at: Instant): ComplaintRefusal[] {
  const last: { readonly lastAt?: Instant } =
    state.status === "none" ? {} : { lastAt: state.lastAt };
  // A moment with a fraction could be decided on, but not be read back from a store.
  if (isMoment(at) && at >= (last.lastAt ?? at)) return [];
  return [{ code: "time-backwards", data: { at, ...last } }];
}

type Check = (command: ComplaintCommand, state: Complaint, at: Instant) => ComplaintRefusal[];

function closer(command: ComplaintCommand, state: ComplaintCase, at: Instant): ComplaintRefusal[] {
  if (command.type === "receive") return checkHandling.receive(command, at);
  const check = checks()[command.type] as Check | undefined;
  return state.status === "none" || check === undefined ? [] : check(command, state, at);
}
