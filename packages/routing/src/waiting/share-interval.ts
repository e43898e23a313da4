/** From where to where a share may lie. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

// The normal quantile of 97.5 %.
const z = 1.959_963_984_540_054;

/**
 * Wilson's interval of a share at 95 % (Journal of the American Statistical Association 22, 1927): of nobody
 * asked nothing is known, 0 to 1.
 */
export function shareInterval(successes: number, count: number): ShareInterval {
  if (count === 0) return { low: 0, high: 1 };
  const share = successes / count;
  const middle = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  // At the ends the formula gives exactly 0 and 1 but for rounding.
  return {
    low: successes === 0 ? 0 : (middle - half) / scale,
    high: successes === count ? 1 : (middle + half) / scale,
  };
}
