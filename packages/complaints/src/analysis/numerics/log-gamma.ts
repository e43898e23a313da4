/** The natural logarithm of the gamma function for x > 0: Stirling's series from 10 upwards. */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  // The product stays below 10! however small x is.
  while (at < 10) {
    shift *= at;
    at += 1;
  }
  const square = 1 / (at * at);
  const series =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360_360))));
  return (at - 0.5) * Math.log(at) - at + 0.9189385332046728 + series / at - Math.log(shift);
}
