import { type Instant, minuteMs } from "@ramah/core";
import { checkFigures, whereGiven } from "../waiting/figures.js";
import { quantileMs } from "../waiting/quantile-ms.js";
import type { WaitEstimate } from "../waiting/wait-estimate.js";
import type { CallWindow } from "./interval.js";
import type { CallbackOfferReason } from "./reasons.js";

/** When a callback is offered. */
export interface CallbackOfferOptions {
  /** Now. */
  readonly at: Instant;
  /** A wait that ends within this time with a chance of 80 % is short enough to stay; two minutes when left out. */
  readonly worthMs?: number;
  /** When the last call can be made; no end when left out. */
  readonly closesAt?: Instant;
}

/** Whether to offer a callback, and what to say of it. */
export interface CallbackOffer {
  /** False only where the wait is short enough to stay on the line. */
  readonly isOffered: boolean;
  /** When the call is going to come: nine of ten do. Left out where nobody can say. */
  readonly window?: CallWindow;
  readonly because: CallbackOfferReason;
}

/**
 * Decides whether to offer somebody who waits a callback, and within which time it can be promised: the
 * place in line is kept, so that the call comes when the wait would have ended. A call that
 * would come after closing time is offered by appointment.
 *
 * @param estimate how long this customer would wait on the line
 * @param options `at`, `worthMs` from 0, `closesAt`
 * @returns whether to offer it, the time window in whole five minutes, and the reason in words by `describe`
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { callbackOffer, estimateWait } from "@ramah/routing";
 *
 * const long = estimateWait({ ahead: 20, agents: 4, meanHandleMs: 240_000 });
 * callbackOffer(long, { at: 0 }).window; // => { from: 600_000, until: 1_800_000 }
 * const short = estimateWait({ ahead: 0, agents: 4, meanHandleMs: 240_000 });
 * callbackOffer(short, { at: 0 }).isOffered; // => false
 */
export function callbackOffer(
  estimate: WaitEstimate,
  options: CallbackOfferOptions,
): CallbackOffer {
  const asked = "callbackOffer";
  checkFigures(asked, [
    ["object", ["estimate"], estimate],
    ["object", ["options"], options],
  ]);
  const { at, worthMs = 2 * minuteMs, closesAt } = options;
  checkFigures(asked, [
    ["function", ["estimate", "quantile"], estimate.quantile],
    ["moment", ["options", "at"], at],
    ["from-zero", ["options", "worthMs"], worthMs],
    ...whereGiven([["moment", ["options", "closesAt"], closesAt]]),
  ]);
  const expectedMs = quantileMs(asked, estimate, 0.8);
  if (estimate.method === "none" || !Number.isFinite(expectedMs)) {
    return { isOffered: true, because: { code: "callback-without-agents", data: {} } };
  }
  if (expectedMs <= worthMs) {
    const data = { waitMs: expectedMs };
    return { isOffered: false, because: { code: "callback-not-needed", data } };
  }
  const fromMs = Math.floor(quantileMs(asked, estimate, 0.05) / grain) * grain;
  const untilMs = Math.ceil(quantileMs(asked, estimate, 0.95) / grain) * grain;
  if (closesAt !== undefined && at + untilMs > closesAt) {
    return { isOffered: true, because: { code: "callback-by-appointment", data: {} } };
  }
  return {
    isOffered: true,
    window: { from: at + fromMs, until: at + untilMs },
    because: { code: "callback-keeps-place", data: { fromMs, untilMs } },
  };
}

// Five minutes.
const grain = 300_000;
