const tiny = 1e-300;

/** b0 + a1 / (b1 + a2 / (b2 + ...)) by Lentz's method, as Thompson and Barnett changed it. */
export function fraction(
  first: number,
  part: (step: number) => readonly [numerator: number, denominator: number],
): number {
  let value = first || tiny;
  let above = value;
  let below = 0;
  for (let step = 1; step < 1e7; step++) {
    const [numerator, denominator] = part(step);
    below = 1 / (denominator + numerator * below || tiny);
    above = denominator + numerator / above || tiny;
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}
