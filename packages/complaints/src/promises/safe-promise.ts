/** How much room to leave. */
export interface SafePromiseOptions {
  /** What the estimate is multiplied by, at least 1; 2 when left out. */
  readonly factor?: number;
}

/**
 * Finds what to promise when a piece of work is expected to take a time: promise less than you can, so
 * that you can deliver more. Expected in one hour, promise two (K-04).
 *
 * @param estimateMs the time it is expected to take, in milliseconds, from 0
 * @param options `factor`, at least 1
 * @returns milliseconds to promise, rounded up
 * @throws RangeError for an estimate below 0 or not finite, or a factor below 1
 * @example
 * import { safePromise } from "@ramah/complaints";
 * import { hourMs } from "@ramah/core";
 *
 * safePromise(hourMs) / hourMs; // => 2
 */
export function safePromise(estimateMs: number, { factor = 2 }: SafePromiseOptions = {}): number {
  if (!(estimateMs >= 0) || !Number.isFinite(estimateMs)) {
    throw new RangeError(`safePromise: ${estimateMs} ms is no estimate`);
  }
  if (!(factor >= 1) || !Number.isFinite(factor)) {
    throw new RangeError(`safePromise: a factor of ${factor} would promise more than can be kept`);
  }
  return Math.ceil(estimateMs * factor);
}
