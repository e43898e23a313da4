import type { Instant } from "@ramah/core";
import { announcedMs } from "./check-announcement.js";
import type { WaitCause, WaitSaying } from "./reasons.js";
import { roundWaitUp } from "./round-up.js";
import type { AnnouncementOptions, WaitAnnouncement, WaitMemory } from "./wait-announcement.js";
import type { WaitEstimate } from "./wait-estimate.js";

const leastBetweenMs = 30_000;
// The last moment there is: a promise beyond it would be none.
const latest = 8.64e15;

/**
 * Decides what to tell somebody who waits, honestly: a time that is rounded up (whole minutes above
 * two, half minutes below), at most once in 30 seconds, and never longer than what was promised before
 * unless something happened, which is then said along with an apology. When the estimate has become worse and nobody
 * knows why, no time is told rather than a wrong one. A queue that nobody serves is told as such, and that
 * ends the promise. Of several times that were told the one that is over first is the promise.
 *
 * @param estimate how long this customer waits from `at` on
 * @param previous the memory of the last announcement to the same customer, `null` for the first
 * @param options `at`, not before the last announcement, and `cause`, `level`, `everyMs`, `tellPosition`
 * @returns what to say, for `describe` of `@ramah/routing/messages`, and the memory to keep
 * @throws RangeError with `code` and `issues` when `at` is before the last announcement, or a figure is missing, of another
 *   type or out of range
 * @example
 * import { announceWait, estimateWait } from "@ramah/routing";
 * import { describe } from "@ramah/routing/messages";
 *
 * const estimate = estimateWait({ ahead: 2, agents: 3, meanHandleMs: 240_000 });
 * const { say, memory } = announceWait(estimate, null, { at: 0 });
 * say && describe(say, "en"); // => "You are number 3 in line. We expect to answer you within 6 minutes."
 * announceWait(estimate, memory, { at: 10_000 }).say; // => null
 */
export function announceWait(
  estimate: WaitEstimate,
  previous: WaitMemory | null,
  options: AnnouncementOptions,
): WaitAnnouncement {
  const waitMs = announcedMs(estimate, previous, options);
  const { at, everyMs = leastBetweenMs, tellPosition = true } = options;
  const cause = options.cause ?? previous?.cause ?? null;
  if (previous !== null && at - previous.at < Math.max(everyMs, leastBetweenMs)) {
    return { say: null, memory: { ...previous, cause } };
  }
  const told = previous?.position ?? null;
  const until = previous?.until ?? null;
  const isNobody = estimate.method === "none" || waitMs === Number.POSITIVE_INFINITY;
  const plan = isNobody ? nobody : planned(roundWaitUp(waitMs), at, until, cause);
  // A place that rises is told only along with the cause, like a time.
  const isPlaceTold = plan.code === "wait-longer" || told === null || estimate.position <= told;
  const position = tellPosition && isPlaceTold ? estimate.position : null;
  return {
    say: sayingOf(plan, position, cause),
    memory: { at, until: plan.until, position: isNobody ? told : (position ?? told), cause: null },
  };
}

/** What is said, with the promise that stands afterwards. */
interface Plan {
  readonly code: WaitSaying["code"];
  readonly waitMs: number;
  readonly until: Instant | null;
}

// The promise is withdrawn, and why is said: whatever time is told next breaks none.
const nobody: Plan = { code: "wait-nobody", waitMs: 0, until: null };

function planned(
  waitMs: number,
  at: Instant,
  until: Instant | null,
  cause: WaitCause | null,
): Plan {
  const promised = Math.min(at + waitMs, latest);
  if (until === null) return { code: "wait-time", waitMs, until: promised };
  if (at < until && waitMs <= roundWaitUp(until - at)) {
    return { code: "wait-time", waitMs, until: Math.min(until, promised) };
  }
  if (cause !== null) return { code: "wait-longer", waitMs, until: promised };
  return { code: at < until ? "wait-goes-on" : "wait-overdue", waitMs, until };
}

function sayingOf(
  { code, waitMs }: Plan,
  position: number | null,
  cause: WaitCause | null,
): WaitSaying {
  if (code === "wait-nobody") return { code, data: {} };
  if (code === "wait-time") return { code, data: { waitMs, position } };
  if (code === "wait-longer" && cause !== null) {
    return { code, data: { waitMs, position, cause } };
  }
  return { code: code === "wait-overdue" ? code : "wait-goes-on", data: { position } };
}
