import { dayMs, fail, type Instant, type Result, refuse, succeed } from "@ramah/core";
import { checkObject, figureIssues, listIssues, whereGiven } from "../waiting/figures.js";
import { type CallWindow, commonWindows, windowIssues } from "./interval.js";
import type { CallProblem } from "./reasons.js";

/** When a customer may be called, and when somebody is there to call. */
export interface CallTimes {
  /** Now. */
  readonly at: Instant;
  /** When the customer likes to be called, as moments: the caller knows the customer's zone. Any time when left out. */
  readonly preferred?: readonly CallWindow[];
  /** When somebody is there to call; any time when left out. */
  readonly open?: readonly CallWindow[];
  /** How long the conversation takes; it has to end within the window. 0 when left out. */
  readonly needsMs?: number;
  /** When it must have begun at the latest: the promise, the deadline; never when left out. */
  readonly deadline?: Instant;
  /** Calls that nobody answered: the same time of day comes last; none when left out. */
  readonly unanswered?: readonly Instant[];
}

/**
 * Finds when to call a customer: the first time that suits both sides, and a time of day at which
 * nobody has answered yet before one at which a call was in vain.
 *
 * @param times `at`, the windows of both sides, `needsMs` from 0, `deadline`, `unanswered`
 * @returns the stretch in which the call may begin, from its best moment on; or why there is none (`call-no-time`,
 *   `call-too-short`)
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { bestTimeToCall } from "@ramah/routing";
 *
 * const hour = 3_600_000;
 * const open = [{ from: 8 * hour, until: 17 * hour }];
 * const preferred = [{ from: 12 * hour, until: 13 * hour }, { from: 16 * hour, until: 20 * hour }];
 * bestTimeToCall({ at: 9 * hour, preferred, open }); // => { ok: true, value: { from: 12 * hour, until: 13 * hour } }
 * bestTimeToCall({ at: 9 * hour, preferred, open, unanswered: [-11.5 * hour] }); // => { ok: true, value: { from: 16 * hour, until: 17 * hour } }
 * bestTimeToCall({ at: 18 * hour, preferred, open }).ok; // => false
 */
export function bestTimeToCall(times: CallTimes): Result<CallWindow, CallProblem> {
  check(times);
  return bestTime(times);
}

/** The same for times that are known to be right. */
export function bestTime(times: CallTimes): Result<CallWindow, CallProblem> {
  const { at, needsMs = 0, deadline, unanswered = [] } = times;
  const latest = deadline === undefined ? Number.POSITIVE_INFINITY : deadline + 1;
  const suiting = commonWindows(times.preferred ?? always, times.open ?? always)
    .filter(({ until }) => until > at)
    .map((window) => ({ window, from: Math.max(window.from, at) }));
  // The call may begin at every moment that leaves time enough until the end of the window.
  const possible = suiting
    .map(({ window, from }) => ({
      window,
      from,
      until: Math.min(needsMs === 0 ? window.until : window.until - needsMs + 1, latest),
    }))
    .filter(({ from, until }) => from < until);
  const best =
    possible.find(({ window }) => !unanswered.some((one) => isSameTime(one, window))) ??
    possible[0];
  if (best !== undefined) return succeed({ from: best.from, until: best.until });
  return fail(
    suiting.some(({ from }) => from < latest)
      ? { code: "call-too-short", data: { needsMs } }
      : { code: "call-no-time", data: { deadline: deadline ?? null } },
  );
}

// Farther than any moment there is.
const always: readonly CallWindow[] = [{ from: -9e15, until: 9e15 }];

/** Whether a call fell into the window, or into the same time of an earlier day. */
function isSameTime(call: Instant, { from, until }: CallWindow): boolean {
  if (until - from >= dayMs) return false;
  return (((call - from) % dayMs) + dayMs) % dayMs < until - from;
}

function check(times: CallTimes): void {
  checkObject("bestTimeToCall", times);
  const { at, needsMs, deadline, preferred, open, unanswered } = times;
  refuse("bestTimeToCall", [
    ...figureIssues([
      ["moment", ["at"], at],
      ...whereGiven([
        ["from-zero", ["needsMs"], needsMs],
        ["moment", ["deadline"], deadline],
      ]),
    ]),
    ...(preferred === undefined ? [] : windowIssues(["preferred"], preferred)),
    ...(open === undefined ? [] : windowIssues(["open"], open)),
    ...(unanswered === undefined
      ? []
      : listIssues(["unanswered"], unanswered, (one, path) =>
          figureIssues([["moment", path, one]]),
        )),
  ]);
}
