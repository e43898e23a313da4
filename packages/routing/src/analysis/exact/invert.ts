// Abate and Whitt's figures: the discretisation error is about exp(-A), 1e-8.
const decay = 18.4;
const plainTerms = 16;
const binomials = [1, 11, 55, 165, 330, 462, 462, 330, 165, 55, 11, 1];

/**
 * Goes back from a Laplace transform to the function at one time, by the Fourier series method with
 * Euler's summation (Abate and Whitt 1995, algorithm EULER).
 *
 * @param transform real parts, of several functions at once, at re + i im
 */
export function invert(
  transform: (re: number, im: number) => readonly number[],
  time: number,
): readonly number[] {
  const scale = Math.exp(decay / 2) / time;
  const partial = transform(decay / (2 * time), 0).map((value) => (scale * value) / 2);
  const result = partial.map(() => 0);
  for (let term = 1; term < plainTerms + binomials.length; term++) {
    const values = transform(decay / (2 * time), (term * Math.PI) / time);
    const sign = term % 2 === 0 ? scale : -scale;
    for (const [at, value] of values.entries()) {
      partial[at] = (partial[at] ?? 0) + sign * value;
      const share = (binomials[term - plainTerms] ?? 0) / 2048;
      result[at] = (result[at] ?? 0) + share * (partial[at] ?? 0);
    }
  }
  return result;
}
