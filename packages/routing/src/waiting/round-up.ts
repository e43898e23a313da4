/**
 * A time as it is told: rounded up, to whole minutes above two minutes and to half minutes below, so that the
 * promise is kept more often than not. Nothing is told as less than half a minute.
 */
export function roundWaitUp(waitMs: number): number {
  const step = waitMs > 120_000 ? 60_000 : 30_000;
  return Math.max(1, Math.ceil(waitMs / step)) * step;
}
